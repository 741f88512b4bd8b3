/* ecwid_get_page_slug_and_static_code: the call.
 * Made from spec/ecwid/openapi.yaml:10541 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_page_slug_and_static_code.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_get_page_slug_and_static_code[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_get_page_slug_and_static_code[] = {200, 0};
static const oac_scheme *const security_of_ecwid_get_page_slug_and_static_code[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_get_page_slug_and_static_code[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_get_page_slug_and_static_code, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_get_page_slug_and_static_code[] = {
    {"slug", "slug", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"storeRootPage", "storeRootPage", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"getStaticContent", "getStaticContent", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"lang", "lang", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"baseUrl", "baseUrl", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"cleanUrls", "cleanUrls", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"slugsWithoutIds", "slugsWithoutIds", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"tplvar_*", "tplvar_%2A", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"international_pages", "international_pages", OAC_IN_QUERY, OAC_STYLE_DEEP, OAC_EXPLODE},
    {"responseFields", "responseFields", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE | OAC_SELECTS},
};
/* clang-format on */

const oac_operation ecwid_get_page_slug_and_static_code_operation = {
    .abi = OAC_ABI,
    .id = "getPageSlugAndStaticCode",
    .method = "GET",
    .path = "/{storeId}/storefront-widget-pages",
    .number = 206,
    .idempotent = true,
    .statuses = statuses_of_ecwid_get_page_slug_and_static_code,
    .security = security_of_ecwid_get_page_slug_and_static_code,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_get_page_slug_and_static_code,
    .argument_count = 1,
    .rest = "/storefront-widget-pages",
    .params = &ecwid_get_page_slug_and_static_code_params_oac_type,
    .fields = fields_of_ecwid_get_page_slug_and_static_code,
    .field_count = 10,
    .response = &ecwid_get_page_slug_and_static_code_response_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_get_page_slug_and_static_code_prepare(oac_client *client, int64_t store_id,
                                                       const ecwid_get_page_slug_and_static_code_params *params,
                                                       oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_get_page_slug_and_static_code_operation, &given, prepared, error);
}

oac_status ecwid_get_page_slug_and_static_code_finish(oac_call *call,
                                                      ecwid_get_page_slug_and_static_code_response *response,
                                                      oac_error *error)
{
    return oac_operation_finish(call, &ecwid_get_page_slug_and_static_code_operation, response, error);
}

oac_status ecwid_get_page_slug_and_static_code(oac_client *client, int64_t store_id,
                                               const ecwid_get_page_slug_and_static_code_params *params,
                                               ecwid_get_page_slug_and_static_code_response *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_get_page_slug_and_static_code_operation, &given, response, error);
}
