/* ecwid_get_store_profile: GET /{storeId}/profile
 * Made from spec/ecwid/openapi.yaml:9353 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_STORE_PROFILE_H
#define ECWID_GET_STORE_PROFILE_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/get_store_profile_params.h>
#include <ecwid/store_profile.h>

OAC_BEGIN_DECLS

/* Get store profile.
 *
 * Reads the settings of the store. What an answer has depends on the token - a public one sees less, and billing and
 * limits need scopes of their own.
 *
 * Scopes: read_store_profile.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/get-store-profile */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_store_profile(oac_client *client, int64_t store_id,
                                                          const ecwid_get_store_profile_params *params,
                                                          ecwid_store_profile *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_store_profile_prepare(oac_client *client, int64_t store_id,
                                                                  const ecwid_get_store_profile_params *params,
                                                                  oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_store_profile_finish(oac_call *call, ecwid_store_profile *response,
                                                                 oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_store_profile_operation;

OAC_END_DECLS

#endif
