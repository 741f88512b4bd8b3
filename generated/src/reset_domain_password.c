/* ecwid_reset_domain_password: the call.
 * Made from spec/ecwid/openapi.yaml:3034 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/reset_domain_password.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_reset_domain_password[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_reset_domain_password[] = {200, 204, 205, 0};
static const oac_scheme *const security_of_ecwid_reset_domain_password[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_reset_domain_password[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_reset_domain_password, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_reset_domain_password[] = {
    {"domain_name", "domain_name", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"send_to", "send_to", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"sub_user", "sub_user", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
static const ecwid_reset_domain_password_params none_of_ecwid_reset_domain_password =
    ECWID_RESET_DOMAIN_PASSWORD_PARAMS_INIT;
/* clang-format on */

const oac_operation ecwid_reset_domain_password_operation = {
    .abi = OAC_ABI,
    .id = "resetDomainPassword",
    .method = "POST",
    .path = "/{storeId}/domains/reset_domain_password",
    .number = 69,
    .statuses = statuses_of_ecwid_reset_domain_password,
    .security = security_of_ecwid_reset_domain_password,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_reset_domain_password,
    .argument_count = 1,
    .rest = "/domains/reset_domain_password",
    .params = &ecwid_reset_domain_password_params_oac_type,
    .fields = fields_of_ecwid_reset_domain_password,
    .field_count = 3,
    .none = &none_of_ecwid_reset_domain_password,
    .needed = "client and prepared",
};

oac_status ecwid_reset_domain_password_prepare(oac_client *client, int64_t store_id,
                                               const ecwid_reset_domain_password_params *params, oac_call **prepared,
                                               oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_reset_domain_password_operation, &given, prepared, error);
}

oac_status ecwid_reset_domain_password_finish(oac_call *call, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_reset_domain_password_operation, NULL, error);
}

oac_status ecwid_reset_domain_password(oac_client *client, int64_t store_id,
                                       const ecwid_reset_domain_password_params *params, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_reset_domain_password_operation, &given, NULL, error);
}
