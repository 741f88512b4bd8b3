/* ecwid_get_category: the call.
 * Made from spec/ecwid/openapi.yaml:832 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_category.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_get_category[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_get_category[] = {200, 0};
static const oac_scheme *const security_of_ecwid_get_category[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_get_category[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_get_category, NULL, OAC_CHECK_REQUIRED, 0},
    {"/categories/", "categoryId", &oac_type_int, NULL, NULL, OAC_CHECK_REQUIRED, 1},
};
static const oac_parameter fields_of_ecwid_get_category[] = {
    {"baseUrl", "baseUrl", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"cleanURLs", "cleanURLs", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"slugsWithoutIds", "slugsWithoutIds", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"lang", "lang", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"responseFields", "responseFields", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE | OAC_SELECTS},
    {"productIds", "productIds", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"hidden_categories", "hidden_categories", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
/* clang-format on */

const oac_operation ecwid_get_category_operation = {
    .abi = OAC_ABI,
    .id = "getCategory",
    .method = "GET",
    .path = "/{storeId}/categories/{categoryId}",
    .number = 19,
    .idempotent = true,
    .statuses = statuses_of_ecwid_get_category,
    .security = security_of_ecwid_get_category,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_get_category,
    .argument_count = 2,
    .params = &ecwid_get_category_params_oac_type,
    .fields = fields_of_ecwid_get_category,
    .field_count = 7,
    .response = &ecwid_category_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_get_category_prepare(oac_client *client, int64_t store_id, int64_t category_id,
                                      const ecwid_get_category_params *params, oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &category_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_get_category_operation, &given, prepared, error);
}

oac_status ecwid_get_category_finish(oac_call *call, ecwid_category *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_get_category_operation, response, error);
}

oac_status ecwid_get_category(oac_client *client, int64_t store_id, int64_t category_id,
                              const ecwid_get_category_params *params, ecwid_category *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &category_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_get_category_operation, &given, response, error);
}
