/* ecwid_get_tax_invoices_for_order: GET /{storeId}/orders/{orderId}/invoices
 * Made from spec/ecwid/openapi.yaml:5421 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_TAX_INVOICES_FOR_ORDER_H
#define ECWID_GET_TAX_INVOICES_FOR_ORDER_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/get_tax_invoices_for_order_params.h>
#include <ecwid/tax_invoices.h>

OAC_BEGIN_DECLS

/* Get tax invoices for order.
 *
 * Lists the tax invoices of an order with links to their PDF files.
 *
 * Scopes: read_orders, read_invoices.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * orderId: Id of the order, with the prefix and suffix of the store, such as EG4H2 or SALE-G01ZG. Required. At least
 * 1 character.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/order-invoices/get-tax-invoices-for-order */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_tax_invoices_for_order(
    oac_client *client, int64_t store_id, oac_string order_id, const ecwid_get_tax_invoices_for_order_params *params,
    ecwid_tax_invoices *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_tax_invoices_for_order_prepare(
    oac_client *client, int64_t store_id, oac_string order_id, const ecwid_get_tax_invoices_for_order_params *params,
    oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_tax_invoices_for_order_finish(oac_call *call, ecwid_tax_invoices *response,
                                                                          oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_tax_invoices_for_order_operation;

OAC_END_DECLS

#endif
