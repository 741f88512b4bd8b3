/* ecwid_calculate_order_details: POST /{storeId}/order/calculate
 * Made from spec/ecwid/openapi.yaml:4325 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CALCULATE_ORDER_DETAILS_H
#define ECWID_CALCULATE_ORDER_DETAILS_H

#include <oac/oac.h>

#include <ecwid/calculate_order_details_request.h>
#include <ecwid/client.h>
#include <ecwid/order.h>

OAC_BEGIN_DECLS

/* Calculate order details.
 *
 * Calculates an order without creating it: taxes, discounts, shipping and totals for the products, addresses and
 * coupon that are sent. It changes nothing.
 *
 * Scopes: read_store_profile.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * A request is not sent again where it may have been carried out (oac_call_once).
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/calculate-order-details */
OAC_API OAC_MUST_CHECK oac_status ecwid_calculate_order_details(oac_client *client, int64_t store_id,
                                                                const ecwid_calculate_order_details_request *request,
                                                                ecwid_order *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_calculate_order_details_prepare(
    oac_client *client, int64_t store_id, const ecwid_calculate_order_details_request *request, oac_call **prepared,
    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_calculate_order_details_finish(oac_call *call, ecwid_order *response,
                                                                       oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_calculate_order_details_operation;

OAC_END_DECLS

#endif
