/* ecwid_get_store_profile: the call.
 * Made from spec/ecwid/openapi.yaml:9353 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_store_profile.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_get_store_profile[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_get_store_profile[] = {200, 0};
static const oac_scheme *const security_of_ecwid_get_store_profile[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_get_store_profile[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_get_store_profile, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_get_store_profile[] = {
    {"showExtendedInfo", "showExtendedInfo", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"lang", "lang", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"get-report-availability-status", "get-report-availability-status", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"get-store-vertical", "get-store-vertical", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"responseFields", "responseFields", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE | OAC_SELECTS},
};
/* clang-format on */

const oac_operation ecwid_get_store_profile_operation = {
    .abi = OAC_ABI,
    .id = "getStoreProfile",
    .method = "GET",
    .path = "/{storeId}/profile",
    .number = 201,
    .idempotent = true,
    .statuses = statuses_of_ecwid_get_store_profile,
    .security = security_of_ecwid_get_store_profile,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_get_store_profile,
    .argument_count = 1,
    .rest = "/profile",
    .params = &ecwid_get_store_profile_params_oac_type,
    .fields = fields_of_ecwid_get_store_profile,
    .field_count = 5,
    .response = &ecwid_store_profile_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_get_store_profile_prepare(oac_client *client, int64_t store_id,
                                           const ecwid_get_store_profile_params *params, oac_call **prepared,
                                           oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_get_store_profile_operation, &given, prepared, error);
}

oac_status ecwid_get_store_profile_finish(oac_call *call, ecwid_store_profile *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_get_store_profile_operation, response, error);
}

oac_status ecwid_get_store_profile(oac_client *client, int64_t store_id, const ecwid_get_store_profile_params *params,
                                   ecwid_store_profile *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_get_store_profile_operation, &given, response, error);
}
