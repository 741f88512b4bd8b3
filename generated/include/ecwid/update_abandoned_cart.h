/* ecwid_update_abandoned_cart: PUT /{storeId}/carts/{cartId}
 * Made from spec/ecwid/openapi.yaml:4189 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_ABANDONED_CART_H
#define ECWID_UPDATE_ABANDONED_CART_H

#include <oac/oac.h>

#include <ecwid/abandoned_cart.h>
#include <ecwid/client.h>
#include <ecwid/update_abandoned_cart_request.h>
#include <ecwid/update_result.h>

OAC_BEGIN_DECLS

/* Update abandoned cart.
 *
 * Changes an abandoned cart, such as whether the control panel shows it. What is left out stays as it is.
 *
 * Scopes: update_orders.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * cartId: Id of the cart, a UUID such as 0B299518-FB54-491A-A6E0-5B6BA6E20868. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/abandonned-carts/update-abandoned-cart */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_abandoned_cart(oac_client *client, int64_t store_id, oac_string cart_id,
                                                              const ecwid_update_abandoned_cart_request *request,
                                                              ecwid_update_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_abandoned_cart_prepare(
    oac_client *client, int64_t store_id, oac_string cart_id, const ecwid_update_abandoned_cart_request *request,
    oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_abandoned_cart_finish(oac_call *call, ecwid_update_result *response,
                                                                     oac_error *error);

/* The request that makes `after` of `before`: of what was read, and a changed copy of it
 * (ecwid_abandoned_cart_copy). It has what differs, as oac_record_changes says (oac/type.h); all of it is absent
 * where nothing does. It owns its memory: end with ecwid_update_abandoned_cart_request_dispose. */
static inline OAC_MUST_CHECK oac_status
ecwid_update_abandoned_cart_changes(const ecwid_abandoned_cart *before, const ecwid_abandoned_cart *after,
                                    ecwid_update_abandoned_cart_request *request, oac_error *error)
{
    return oac_record_changes(&ecwid_abandoned_cart_oac_type, before, after,
                              &ecwid_update_abandoned_cart_request_oac_type, request, error);
}

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_update_abandoned_cart_operation;

OAC_END_DECLS

#endif
