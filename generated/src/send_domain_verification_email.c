/* ecwid_send_domain_verification_email: the call.
 * Made from spec/ecwid/openapi.yaml:3164 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/send_domain_verification_email.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_send_domain_verification_email[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_send_domain_verification_email[] = {200, 204, 205, 0};
static const oac_scheme *const security_of_ecwid_send_domain_verification_email[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_send_domain_verification_email[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_send_domain_verification_email, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_send_domain_verification_email[] = {
    {"domain_name", "domain_name", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
static const ecwid_send_domain_verification_email_params none_of_ecwid_send_domain_verification_email =
    ECWID_SEND_DOMAIN_VERIFICATION_EMAIL_PARAMS_INIT;
/* clang-format on */

const oac_operation ecwid_send_domain_verification_email_operation = {
    .abi = OAC_ABI,
    .id = "sendDomainVerificationEmail",
    .method = "POST",
    .path = "/{storeId}/domains/send_domain_verification_email",
    .number = 72,
    .statuses = statuses_of_ecwid_send_domain_verification_email,
    .security = security_of_ecwid_send_domain_verification_email,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_send_domain_verification_email,
    .argument_count = 1,
    .rest = "/domains/send_domain_verification_email",
    .params = &ecwid_send_domain_verification_email_params_oac_type,
    .fields = fields_of_ecwid_send_domain_verification_email,
    .field_count = 1,
    .none = &none_of_ecwid_send_domain_verification_email,
    .needed = "client and prepared",
};

oac_status ecwid_send_domain_verification_email_prepare(oac_client *client, int64_t store_id,
                                                        const ecwid_send_domain_verification_email_params *params,
                                                        oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_send_domain_verification_email_operation, &given, prepared, error);
}

oac_status ecwid_send_domain_verification_email_finish(oac_call *call, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_send_domain_verification_email_operation, NULL, error);
}

oac_status ecwid_send_domain_verification_email(oac_client *client, int64_t store_id,
                                                const ecwid_send_domain_verification_email_params *params,
                                                oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_send_domain_verification_email_operation, &given, NULL, error);
}
