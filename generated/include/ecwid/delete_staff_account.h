/* ecwid_delete_staff_account: DELETE /{storeId}/staff/{staffAccountId}
 * Made from spec/ecwid/openapi.yaml:9168 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DELETE_STAFF_ACCOUNT_H
#define ECWID_DELETE_STAFF_ACCOUNT_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/delete_result.h>

OAC_BEGIN_DECLS

/* Delete staff account.
 *
 * Deletes a staff account for good: the person can no longer sign in to this store.
 *
 * Scopes: delete_staff.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * staffAccountId: Id of the staff account, a text. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/staff-accounts/delete-staff-account */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_staff_account(oac_client *client, int64_t store_id,
                                                             oac_string staff_account_id, ecwid_delete_result *response,
                                                             oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_staff_account_prepare(oac_client *client, int64_t store_id,
                                                                     oac_string staff_account_id, oac_call **prepared,
                                                                     oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_staff_account_finish(oac_call *call, ecwid_delete_result *response,
                                                                    oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_delete_staff_account_operation;

OAC_END_DECLS

#endif
