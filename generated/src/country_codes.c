/* ecwid_country_codes: the call.
 * Made from spec/ecwid/openapi.yaml:2375 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/country_codes.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_country_codes[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_country_codes[] = {200, 0};
static const oac_scheme *const security_of_ecwid_country_codes[] = {&ecwid_schemes[0], NULL, NULL};
static const oac_argument arguments_of_ecwid_country_codes[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_country_codes, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_country_codes[] = {
    {"withStates", "withStates", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"lang", "lang", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
/* clang-format on */

const oac_operation ecwid_country_codes_operation = {
    .abi = OAC_ABI,
    .id = "countryCodes",
    .method = "GET",
    .path = "/{storeId}/countries",
    .number = 54,
    .idempotent = true,
    .statuses = statuses_of_ecwid_country_codes,
    .security = security_of_ecwid_country_codes,
    .alternative_count = 2,
    .arguments = arguments_of_ecwid_country_codes,
    .argument_count = 1,
    .rest = "/countries",
    .params = &ecwid_country_codes_params_oac_type,
    .fields = fields_of_ecwid_country_codes,
    .field_count = 2,
    .response = &ecwid_country_codes_response_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_country_codes_prepare(oac_client *client, int64_t store_id, const ecwid_country_codes_params *params,
                                       oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_country_codes_operation, &given, prepared, error);
}

oac_status ecwid_country_codes_finish(oac_call *call, ecwid_country_codes_response *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_country_codes_operation, response, error);
}

oac_status ecwid_country_codes(oac_client *client, int64_t store_id, const ecwid_country_codes_params *params,
                               ecwid_country_codes_response *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_country_codes_operation, &given, response, error);
}
