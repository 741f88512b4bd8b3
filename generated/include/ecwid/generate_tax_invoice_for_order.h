/* ecwid_generate_tax_invoice_for_order: POST /{storeId}/orders/{orderId}/invoices/create-invoice
 * Made from spec/ecwid/openapi.yaml:5377 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GENERATE_TAX_INVOICE_FOR_ORDER_H
#define ECWID_GENERATE_TAX_INVOICE_FOR_ORDER_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/create_result.h>

OAC_BEGIN_DECLS

/* Generate tax invoice for order.
 *
 * Makes a tax invoice of an order as the store's settings say. Sent twice, there may be two.
 *
 * Scopes: create_orders.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * orderId: Id of the order, with the prefix and suffix of the store, such as EG4H2 or SALE-G01ZG. Required. At least
 * 1 character.
 *
 * A request is not sent again where it may have been carried out (oac_call_once).
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/order-invoices/generate-tax-invoice-for-order */
OAC_API OAC_MUST_CHECK oac_status ecwid_generate_tax_invoice_for_order(oac_client *client, int64_t store_id,
                                                                       oac_string order_id,
                                                                       ecwid_create_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_generate_tax_invoice_for_order_prepare(oac_client *client, int64_t store_id,
                                                                               oac_string order_id, oac_call **prepared,
                                                                               oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_generate_tax_invoice_for_order_finish(oac_call *call,
                                                                              ecwid_create_result *response,
                                                                              oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_generate_tax_invoice_for_order_operation;

OAC_END_DECLS

#endif
