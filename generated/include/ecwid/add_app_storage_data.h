/* ecwid_add_app_storage_data: POST /{storeId}/storage/{key}
 * Made from spec/ecwid/openapi.yaml:56 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ADD_APP_STORAGE_DATA_H
#define ECWID_ADD_APP_STORAGE_DATA_H

#include <oac/oac.h>

#include <ecwid/app_storage_data_request.h>
#include <ecwid/client.h>
#include <ecwid/success_result.h>

OAC_BEGIN_DECLS

/* Add app storage data.
 *
 * Stores a value for this store under a key. The value that the key had is replaced.
 *
 * Scopes: update_store_profile.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * key: Key of the entry - of what the app has stored, or of an extra field. Required.
 *
 * A request is not sent again where it may have been carried out (oac_call_once).
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/application/add-app-storage-data */
OAC_API OAC_MUST_CHECK oac_status ecwid_add_app_storage_data(oac_client *client, int64_t store_id, oac_string key,
                                                             const ecwid_app_storage_data_request *request,
                                                             ecwid_success_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_add_app_storage_data_prepare(oac_client *client, int64_t store_id,
                                                                     oac_string key,
                                                                     const ecwid_app_storage_data_request *request,
                                                                     oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_add_app_storage_data_finish(oac_call *call, ecwid_success_result *response,
                                                                    oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_add_app_storage_data_operation;

OAC_END_DECLS

#endif
