/* ecwid_get_product_variation: the call.
 * Made from spec/ecwid/openapi.yaml:8617 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_product_variation.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_get_product_variation[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_get_product_variation[] = {200, 0};
static const oac_scheme *const security_of_ecwid_get_product_variation[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_get_product_variation[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_get_product_variation, NULL, OAC_CHECK_REQUIRED, 0},
    {"/products/", "productId", &oac_type_int, NULL, NULL, OAC_CHECK_REQUIRED, 1},
    {"/combinations/", "combinationId", &oac_type_int, NULL, NULL, OAC_CHECK_REQUIRED, 2},
};
static const oac_parameter fields_of_ecwid_get_product_variation[] = {
    {"lang", "lang", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"responseFields", "responseFields", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE | OAC_SELECTS},
};
/* clang-format on */

const oac_operation ecwid_get_product_variation_operation = {
    .abi = OAC_ABI,
    .id = "getProductVariation",
    .method = "GET",
    .path = "/{storeId}/products/{productId}/combinations/{combinationId}",
    .number = 180,
    .idempotent = true,
    .statuses = statuses_of_ecwid_get_product_variation,
    .security = security_of_ecwid_get_product_variation,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_get_product_variation,
    .argument_count = 3,
    .params = &ecwid_get_product_variation_params_oac_type,
    .fields = fields_of_ecwid_get_product_variation,
    .field_count = 2,
    .response = &ecwid_product_variation_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_get_product_variation_prepare(oac_client *client, int64_t store_id, int64_t product_id,
                                               int64_t combination_id, const ecwid_get_product_variation_params *params,
                                               oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &product_id, &combination_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_get_product_variation_operation, &given, prepared, error);
}

oac_status ecwid_get_product_variation_finish(oac_call *call, ecwid_product_variation *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_get_product_variation_operation, response, error);
}

oac_status ecwid_get_product_variation(oac_client *client, int64_t store_id, int64_t product_id, int64_t combination_id,
                                       const ecwid_get_product_variation_params *params,
                                       ecwid_product_variation *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &product_id, &combination_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_get_product_variation_operation, &given, response, error);
}
