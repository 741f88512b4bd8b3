/* ecwid_create_staff_account: POST /{storeId}/staff
 * Made from spec/ecwid/openapi.yaml:9079 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CREATE_STAFF_ACCOUNT_H
#define ECWID_CREATE_STAFF_ACCOUNT_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/create_staff_account_request.h>
#include <ecwid/success_result.h>

OAC_BEGIN_DECLS

/* Create staff account.
 *
 * Invites a person by email to help run the store. The account can be used once the invitation has been accepted.
 *
 * Scopes: create_staff, invite_staff.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * A request is not sent again where it may have been carried out (oac_call_once).
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/staff-accounts/create-staff-account */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_staff_account(oac_client *client, int64_t store_id,
                                                             const ecwid_create_staff_account_request *request,
                                                             ecwid_success_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_staff_account_prepare(oac_client *client, int64_t store_id,
                                                                     const ecwid_create_staff_account_request *request,
                                                                     oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_create_staff_account_finish(oac_call *call, ecwid_success_result *response,
                                                                    oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_create_staff_account_operation;

OAC_END_DECLS

#endif
