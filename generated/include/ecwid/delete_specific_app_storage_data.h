/* ecwid_delete_specific_app_storage_data: DELETE /{storeId}/storage/{key}
 * Made from spec/ecwid/openapi.yaml:84 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DELETE_SPECIFIC_APP_STORAGE_DATA_H
#define ECWID_DELETE_SPECIFIC_APP_STORAGE_DATA_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/success_result.h>

OAC_BEGIN_DECLS

/* Delete specific app storage data.
 *
 * Deletes the value that the app has stored for this store under a key, for good.
 *
 * Scopes: update_store_profile.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * key: Key of the entry - of what the app has stored, or of an extra field. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/application/delete-specific-app-storage-data */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_specific_app_storage_data(oac_client *client, int64_t store_id,
                                                                         oac_string key, ecwid_success_result *response,
                                                                         oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_specific_app_storage_data_prepare(oac_client *client, int64_t store_id,
                                                                                 oac_string key, oac_call **prepared,
                                                                                 oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_specific_app_storage_data_finish(oac_call *call,
                                                                                ecwid_success_result *response,
                                                                                oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_delete_specific_app_storage_data_operation;

OAC_END_DECLS

#endif
