/* ecwid_static_code_for_product_page: the call.
 * Made from spec/ecwid/openapi.yaml:10717 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/static_code_for_product_page.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_static_code_for_product_page[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_static_code_for_product_page[] = {200, 0};
static const oac_scheme *const security_of_ecwid_static_code_for_product_page[] = {NULL};
static const oac_argument arguments_of_ecwid_static_code_for_product_page[] = {
    {
        "/product-page/",
        "storeId",
        &oac_type_int,
        rules_1_of_ecwid_static_code_for_product_page,
        NULL,
        OAC_CHECK_REQUIRED,
        0,
    },
    {"/", "productId", &oac_type_int, NULL, NULL, OAC_CHECK_REQUIRED, 1},
};
static const oac_parameter fields_of_ecwid_static_code_for_product_page[] = {
    {"lang", "lang", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"baseUrl", "baseUrl", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"cleanUrls", "cleanUrls", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"tplvar_*", "tplvar_%2A", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"international_pages", "international_pages", OAC_IN_QUERY, OAC_STYLE_DEEP, OAC_EXPLODE},
    {"responseFields", "responseFields", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE | OAC_SELECTS},
};
/* clang-format on */

const oac_operation ecwid_static_code_for_product_page_operation = {
    .abi = OAC_ABI,
    .id = "staticCodeForProductPage",
    .method = "GET",
    .path = "/product-page/{storeId}/{productId}/static-code",
    .number = 209,
    .idempotent = true,
    .statuses = statuses_of_ecwid_static_code_for_product_page,
    .security = security_of_ecwid_static_code_for_product_page,
    .alternative_count = 1,
    .server = &ecwid_servers[3],
    .arguments = arguments_of_ecwid_static_code_for_product_page,
    .argument_count = 2,
    .rest = "/static-code",
    .params = &ecwid_static_code_for_product_page_params_oac_type,
    .fields = fields_of_ecwid_static_code_for_product_page,
    .field_count = 6,
    .response = &ecwid_static_code_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_static_code_for_product_page_prepare(oac_client *client, int64_t store_id, int64_t product_id,
                                                      const ecwid_static_code_for_product_page_params *params,
                                                      oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &product_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_static_code_for_product_page_operation, &given, prepared, error);
}

oac_status ecwid_static_code_for_product_page_finish(oac_call *call, ecwid_static_code *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_static_code_for_product_page_operation, response, error);
}

oac_status ecwid_static_code_for_product_page(oac_client *client, int64_t store_id, int64_t product_id,
                                              const ecwid_static_code_for_product_page_params *params,
                                              ecwid_static_code *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &product_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_static_code_for_product_page_operation, &given, response, error);
}
