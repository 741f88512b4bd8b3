/* ecwid_search_product_variations: the call.
 * Made from spec/ecwid/openapi.yaml:8459 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_product_variations.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_product_variations[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_search_product_variations[] = {200, 0};
static const oac_scheme *const security_of_ecwid_search_product_variations[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_search_product_variations[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_search_product_variations, NULL, OAC_CHECK_REQUIRED, 0},
    {"/products/", "productId", &oac_type_int, NULL, NULL, OAC_CHECK_REQUIRED, 1},
};
static const oac_parameter fields_of_ecwid_search_product_variations[] = {
    {"lang", "lang", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"responseFields", "responseFields", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE | OAC_SELECTS},
};
/* clang-format on */

const oac_operation ecwid_search_product_variations_operation = {
    .abi = OAC_ABI,
    .id = "searchProductVariations",
    .method = "GET",
    .path = "/{storeId}/products/{productId}/combinations",
    .number = 177,
    .idempotent = true,
    .statuses = statuses_of_ecwid_search_product_variations,
    .security = security_of_ecwid_search_product_variations,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_search_product_variations,
    .argument_count = 2,
    .rest = "/combinations",
    .params = &ecwid_search_product_variations_params_oac_type,
    .fields = fields_of_ecwid_search_product_variations,
    .field_count = 2,
    .response = &ecwid_search_product_variations_response_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_search_product_variations_prepare(oac_client *client, int64_t store_id, int64_t product_id,
                                                   const ecwid_search_product_variations_params *params,
                                                   oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &product_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_search_product_variations_operation, &given, prepared, error);
}

oac_status ecwid_search_product_variations_finish(oac_call *call, ecwid_search_product_variations_response *response,
                                                  oac_error *error)
{
    return oac_operation_finish(call, &ecwid_search_product_variations_operation, response, error);
}

oac_status ecwid_search_product_variations(oac_client *client, int64_t store_id, int64_t product_id,
                                           const ecwid_search_product_variations_params *params,
                                           ecwid_search_product_variations_response *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &product_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_search_product_variations_operation, &given, response, error);
}
