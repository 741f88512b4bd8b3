/* ecwid_get_payment_option: the call.
 * Made from spec/ecwid/openapi.yaml:6183 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_payment_option.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_get_payment_option[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_get_payment_option[] = {200, 0};
static const oac_scheme *const security_of_ecwid_get_payment_option[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_get_payment_option[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_get_payment_option, NULL, OAC_CHECK_REQUIRED, 0},
    {"/profile/paymentOptions/", "paymentOptionId", &oac_type_string, NULL, NULL, OAC_CHECK_REQUIRED, 1},
};
static const oac_parameter fields_of_ecwid_get_payment_option[] = {
    {"lang", "lang", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
/* clang-format on */

const oac_operation ecwid_get_payment_option_operation = {
    .abi = OAC_ABI,
    .id = "getPaymentOption",
    .method = "GET",
    .path = "/{storeId}/profile/paymentOptions/{paymentOptionId}",
    .number = 135,
    .idempotent = true,
    .statuses = statuses_of_ecwid_get_payment_option,
    .security = security_of_ecwid_get_payment_option,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_get_payment_option,
    .argument_count = 2,
    .params = &ecwid_get_payment_option_params_oac_type,
    .fields = fields_of_ecwid_get_payment_option,
    .field_count = 1,
    .response = &ecwid_payment_option_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_get_payment_option_prepare(oac_client *client, int64_t store_id, oac_string payment_option_id,
                                            const ecwid_get_payment_option_params *params, oac_call **prepared,
                                            oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &payment_option_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_get_payment_option_operation, &given, prepared, error);
}

oac_status ecwid_get_payment_option_finish(oac_call *call, ecwid_payment_option *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_get_payment_option_operation, response, error);
}

oac_status ecwid_get_payment_option(oac_client *client, int64_t store_id, oac_string payment_option_id,
                                    const ecwid_get_payment_option_params *params, ecwid_payment_option *response,
                                    oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &payment_option_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_get_payment_option_operation, &given, response, error);
}
