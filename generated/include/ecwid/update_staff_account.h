/* ecwid_update_staff_account: PUT /{storeId}/staff/{staffAccountId}
 * Made from spec/ecwid/openapi.yaml:9240 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_STAFF_ACCOUNT_H
#define ECWID_UPDATE_STAFF_ACCOUNT_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/staff_account.h>
#include <ecwid/update_result.h>
#include <ecwid/update_staff_account_request.h>

OAC_BEGIN_DECLS

/* Update staff account.
 *
 * Changes what a staff account may do, or its email address.
 *
 * Scopes: read_staff, update_staff.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * staffAccountId: Id of the staff account, a text. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/staff-accounts/update-staff-account */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_staff_account(oac_client *client, int64_t store_id,
                                                             oac_string staff_account_id,
                                                             const ecwid_update_staff_account_request *request,
                                                             ecwid_update_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_staff_account_prepare(oac_client *client, int64_t store_id,
                                                                     oac_string staff_account_id,
                                                                     const ecwid_update_staff_account_request *request,
                                                                     oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_staff_account_finish(oac_call *call, ecwid_update_result *response,
                                                                    oac_error *error);

/* The request that makes `after` of `before`: of what was read, and a changed copy of it (ecwid_staff_account_copy).
 * It has what differs, as oac_record_changes says (oac/type.h); all of it is absent where nothing does. It owns its
 * memory: end with ecwid_update_staff_account_request_dispose. */
static inline OAC_MUST_CHECK oac_status ecwid_update_staff_account_changes(const ecwid_staff_account *before,
                                                                           const ecwid_staff_account *after,
                                                                           ecwid_update_staff_account_request *request,
                                                                           oac_error *error)
{
    return oac_record_changes(&ecwid_staff_account_oac_type, before, after,
                              &ecwid_update_staff_account_request_oac_type, request, error);
}

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_update_staff_account_operation;

OAC_END_DECLS

#endif
