/* ecwid_get_abandoned_cart: GET /{storeId}/carts/{cartId}
 * Made from spec/ecwid/openapi.yaml:4155 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_ABANDONED_CART_H
#define ECWID_GET_ABANDONED_CART_H

#include <oac/oac.h>

#include <ecwid/abandoned_cart.h>
#include <ecwid/client.h>
#include <ecwid/get_abandoned_cart_params.h>

OAC_BEGIN_DECLS

/* Get abandoned cart.
 *
 * Reads one abandoned cart.
 *
 * Scopes: read_orders.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * cartId: Id of the cart, a UUID such as 0B299518-FB54-491A-A6E0-5B6BA6E20868. Required.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/abandonned-carts/get-abandoned-cart */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_abandoned_cart(oac_client *client, int64_t store_id, oac_string cart_id,
                                                           const ecwid_get_abandoned_cart_params *params,
                                                           ecwid_abandoned_cart *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_abandoned_cart_prepare(oac_client *client, int64_t store_id,
                                                                   oac_string cart_id,
                                                                   const ecwid_get_abandoned_cart_params *params,
                                                                   oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_abandoned_cart_finish(oac_call *call, ecwid_abandoned_cart *response,
                                                                  oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_abandoned_cart_operation;

OAC_END_DECLS

#endif
