/* ecwid_get_staff_account_scopes: GET /{storeId}/profile/staffScopes
 * Made from spec/ecwid/openapi.yaml:9270 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_STAFF_ACCOUNT_SCOPES_H
#define ECWID_GET_STAFF_ACCOUNT_SCOPES_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/staff_account.h>

OAC_BEGIN_DECLS

/* Get staff account scopes.
 *
 * Lists all permissions that this store can give to staff accounts.
 *
 * Scopes: read_store_profile, read_staff.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/staff-accounts/get-staff-account-scopes */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_staff_account_scopes(oac_client *client, int64_t store_id,
                                                                 ecwid_staff_account *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_staff_account_scopes_prepare(oac_client *client, int64_t store_id,
                                                                         oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_staff_account_scopes_finish(oac_call *call, ecwid_staff_account *response,
                                                                        oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_staff_account_scopes_operation;

OAC_END_DECLS

#endif
