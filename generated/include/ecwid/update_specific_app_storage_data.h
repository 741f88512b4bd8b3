/* ecwid_update_specific_app_storage_data: PUT /{storeId}/storage/{key}
 * Made from spec/ecwid/openapi.yaml:130 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_SPECIFIC_APP_STORAGE_DATA_H
#define ECWID_UPDATE_SPECIFIC_APP_STORAGE_DATA_H

#include <oac/oac.h>

#include <ecwid/app_storage_data.h>
#include <ecwid/app_storage_data_request.h>
#include <ecwid/client.h>
#include <ecwid/success_result.h>

OAC_BEGIN_DECLS

/* Update specific app storage data.
 *
 * Replaces the value that the app has stored for this store under a key.
 *
 * Scopes: update_store_profile.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * key: Key of the entry - of what the app has stored, or of an extra field. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/application/update-specific-app-storage-data */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_specific_app_storage_data(oac_client *client, int64_t store_id,
                                                                         oac_string key,
                                                                         const ecwid_app_storage_data_request *request,
                                                                         ecwid_success_result *response,
                                                                         oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_specific_app_storage_data_prepare(
    oac_client *client, int64_t store_id, oac_string key, const ecwid_app_storage_data_request *request,
    oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_specific_app_storage_data_finish(oac_call *call,
                                                                                ecwid_success_result *response,
                                                                                oac_error *error);

/* The request that makes `after` of `before`: of what was read, and a changed copy of it
 * (ecwid_app_storage_data_copy). It has what differs, as oac_record_changes says (oac/type.h); all of it is absent
 * where nothing does. It owns its memory: end with ecwid_app_storage_data_request_dispose. */
static inline OAC_MUST_CHECK oac_status ecwid_update_specific_app_storage_data_changes(
    const ecwid_app_storage_data *before, const ecwid_app_storage_data *after, ecwid_app_storage_data_request *request,
    oac_error *error)
{
    return oac_record_changes(&ecwid_app_storage_data_oac_type, before, after, &ecwid_app_storage_data_request_oac_type,
                              request, error);
}

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_update_specific_app_storage_data_operation;

OAC_END_DECLS

#endif
