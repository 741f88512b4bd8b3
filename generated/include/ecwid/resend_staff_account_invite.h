/* ecwid_resend_staff_account_invite: POST /{storeId}/staff/invite
 * Made from spec/ecwid/openapi.yaml:9051 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_RESEND_STAFF_ACCOUNT_INVITE_H
#define ECWID_RESEND_STAFF_ACCOUNT_INVITE_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/staff_account_invite_request.h>
#include <ecwid/success_result.h>

OAC_BEGIN_DECLS

/* Resend staff account invite.
 *
 * Sends the invitation to a staff account once more, to the address in the body.
 *
 * Scopes: invite_staff.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * A request is not sent again where it may have been carried out (oac_call_once).
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/staff-accounts/resend-staff-account-invite */
OAC_API OAC_MUST_CHECK oac_status ecwid_resend_staff_account_invite(oac_client *client, int64_t store_id,
                                                                    const ecwid_staff_account_invite_request *request,
                                                                    ecwid_success_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_resend_staff_account_invite_prepare(
    oac_client *client, int64_t store_id, const ecwid_staff_account_invite_request *request, oac_call **prepared,
    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_resend_staff_account_invite_finish(oac_call *call,
                                                                           ecwid_success_result *response,
                                                                           oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_resend_staff_account_invite_operation;

OAC_END_DECLS

#endif
