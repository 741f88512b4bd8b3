/* ecwid_resend_staff_account_invite: the call.
 * Made from spec/ecwid/openapi.yaml:9051 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/resend_staff_account_invite.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_resend_staff_account_invite[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_resend_staff_account_invite[] = {200, 0};
static const oac_scheme *const security_of_ecwid_resend_staff_account_invite[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_resend_staff_account_invite[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_resend_staff_account_invite, NULL, OAC_CHECK_REQUIRED, 0},
};
/* clang-format on */

const oac_operation ecwid_resend_staff_account_invite_operation = {
    .abi = OAC_ABI,
    .id = "resendStaffAccountInvite",
    .method = "POST",
    .path = "/{storeId}/staff/invite",
    .number = 191,
    .statuses = statuses_of_ecwid_resend_staff_account_invite,
    .security = security_of_ecwid_resend_staff_account_invite,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_resend_staff_account_invite,
    .argument_count = 1,
    .rest = "/staff/invite",
    .request = &ecwid_staff_account_invite_request_oac_type,
    .response = &ecwid_success_result_oac_type,
    .needed = "client, request and prepared",
};

oac_status ecwid_resend_staff_account_invite_prepare(oac_client *client, int64_t store_id,
                                                     const ecwid_staff_account_invite_request *request,
                                                     oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_prepare(client, &ecwid_resend_staff_account_invite_operation, &given, prepared, error);
}

oac_status ecwid_resend_staff_account_invite_finish(oac_call *call, ecwid_success_result *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_resend_staff_account_invite_operation, response, error);
}

oac_status ecwid_resend_staff_account_invite(oac_client *client, int64_t store_id,
                                             const ecwid_staff_account_invite_request *request,
                                             ecwid_success_result *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_call(client, &ecwid_resend_staff_account_invite_operation, &given, response, error);
}
