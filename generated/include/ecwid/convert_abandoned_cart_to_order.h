/* ecwid_convert_abandoned_cart_to_order: POST /{storeId}/carts/{cartId}/place
 * Made from spec/ecwid/openapi.yaml:4125 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CONVERT_ABANDONED_CART_TO_ORDER_H
#define ECWID_CONVERT_ABANDONED_CART_TO_ORDER_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/convert_abandoned_cart_to_order_response.h>

OAC_BEGIN_DECLS

/* Convert abandoned cart to order.
 *
 * Makes an order of an abandoned cart. Whether that can be done twice is not documented.
 *
 * Scopes: create_orders.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * cartId: Id of the cart, a UUID such as 0B299518-FB54-491A-A6E0-5B6BA6E20868. Required.
 *
 * A request is not sent again where it may have been carried out (oac_call_once).
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/abandonned-carts/convert-abandoned-cart-to-order */
OAC_API OAC_MUST_CHECK oac_status
ecwid_convert_abandoned_cart_to_order(oac_client *client, int64_t store_id, oac_string cart_id,
                                      ecwid_convert_abandoned_cart_to_order_response *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_convert_abandoned_cart_to_order_prepare(oac_client *client, int64_t store_id,
                                                                                oac_string cart_id, oac_call **prepared,
                                                                                oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_convert_abandoned_cart_to_order_finish(
    oac_call *call, ecwid_convert_abandoned_cart_to_order_response *response, oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_convert_abandoned_cart_to_order_operation;

OAC_END_DECLS

#endif
