/* ecwid_update_checkout_extra_field: PUT /{storeId}/profile/extrafields/{key}
 * Made from spec/ecwid/openapi.yaml:1369 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_CHECKOUT_EXTRA_FIELD_H
#define ECWID_UPDATE_CHECKOUT_EXTRA_FIELD_H

#include <oac/oac.h>

#include <ecwid/checkout_extra_field.h>
#include <ecwid/client.h>
#include <ecwid/update_checkout_extra_field_request.h>
#include <ecwid/update_result.h>

OAC_BEGIN_DECLS

/* Update checkout extra field.
 *
 * Changes the definition of an extra field of the checkout. What is left out stays as it is.
 *
 * Scopes: update_store_profile.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * key: Key of the entry - of what the app has stored, or of an extra field. Required.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/checkout-extra-fields/manage-checkout-extra-fields-with-rest-api/
 * update-checkout-extra-field */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_checkout_extra_field(
    oac_client *client, int64_t store_id, oac_string key, const ecwid_update_checkout_extra_field_request *request,
    ecwid_update_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_checkout_extra_field_prepare(
    oac_client *client, int64_t store_id, oac_string key, const ecwid_update_checkout_extra_field_request *request,
    oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_checkout_extra_field_finish(oac_call *call,
                                                                           ecwid_update_result *response,
                                                                           oac_error *error);

/* The request that makes `after` of `before`: of what was read, and a changed copy of it
 * (ecwid_checkout_extra_field_copy). It has what differs, as oac_record_changes says (oac/type.h); all of it is
 * absent where nothing does. It owns its memory: end with ecwid_update_checkout_extra_field_request_dispose. */
static inline OAC_MUST_CHECK oac_status ecwid_update_checkout_extra_field_changes(
    const ecwid_checkout_extra_field *before, const ecwid_checkout_extra_field *after,
    ecwid_update_checkout_extra_field_request *request, oac_error *error)
{
    return oac_record_changes(&ecwid_checkout_extra_field_oac_type, before, after,
                              &ecwid_update_checkout_extra_field_request_oac_type, request, error);
}

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_update_checkout_extra_field_operation;

OAC_END_DECLS

#endif
