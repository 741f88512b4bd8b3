/* ecwid_update_shipping_option: PUT /{storeId}/profile/shippingOptions/{shippingOptionId}
 * Made from spec/ecwid/openapi.yaml:8995 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_SHIPPING_OPTION_H
#define ECWID_UPDATE_SHIPPING_OPTION_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/shipping_option.h>
#include <ecwid/update_result.h>
#include <ecwid/update_shipping_option_request.h>

OAC_BEGIN_DECLS

/* Update shipping option.
 *
 * Changes the fields of a shipping option that are sent; the others stay as they are.
 *
 * Scopes: update_store_profile.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * shippingOptionId: Id of the shipping option, a text. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/shipping-options/update-shipping-option */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_shipping_option(oac_client *client, int64_t store_id,
                                                               oac_string shipping_option_id,
                                                               const ecwid_update_shipping_option_request *request,
                                                               ecwid_update_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_shipping_option_prepare(
    oac_client *client, int64_t store_id, oac_string shipping_option_id,
    const ecwid_update_shipping_option_request *request, oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_shipping_option_finish(oac_call *call, ecwid_update_result *response,
                                                                      oac_error *error);

/* The request that makes `after` of `before`: of what was read, and a changed copy of it
 * (ecwid_shipping_option_copy). It has what differs, as oac_record_changes says (oac/type.h); all of it is absent
 * where nothing does. It owns its memory: end with ecwid_update_shipping_option_request_dispose. */
static inline OAC_MUST_CHECK oac_status
ecwid_update_shipping_option_changes(const ecwid_shipping_option *before, const ecwid_shipping_option *after,
                                     ecwid_update_shipping_option_request *request, oac_error *error)
{
    return oac_record_changes(&ecwid_shipping_option_oac_type, before, after,
                              &ecwid_update_shipping_option_request_oac_type, request, error);
}

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_update_shipping_option_operation;

OAC_END_DECLS

#endif
