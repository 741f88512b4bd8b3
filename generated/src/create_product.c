/* ecwid_create_product: the call.
 * Made from spec/ecwid/openapi.yaml:6284 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/create_product.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_create_product[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_create_product[] = {200, 0};
static const oac_scheme *const security_of_ecwid_create_product[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_create_product[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_create_product, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_create_product[] = {
    {"saveCombinations", "saveCombinations", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
/* clang-format on */

const oac_operation ecwid_create_product_operation = {
    .abi = OAC_ABI,
    .id = "createProduct",
    .method = "POST",
    .path = "/{storeId}/products",
    .number = 140,
    .statuses = statuses_of_ecwid_create_product,
    .security = security_of_ecwid_create_product,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_create_product,
    .argument_count = 1,
    .rest = "/products",
    .params = &ecwid_create_product_params_oac_type,
    .fields = fields_of_ecwid_create_product,
    .field_count = 1,
    .request = &ecwid_create_product_request_oac_type,
    .response = &ecwid_create_result_oac_type,
    .needed = "client, request and prepared",
};

oac_status ecwid_create_product_prepare(oac_client *client, int64_t store_id, const ecwid_create_product_params *params,
                                        const ecwid_create_product_request *request, oac_call **prepared,
                                        oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params, .request = request};
    return oac_operation_prepare(client, &ecwid_create_product_operation, &given, prepared, error);
}

oac_status ecwid_create_product_finish(oac_call *call, ecwid_create_result *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_create_product_operation, response, error);
}

oac_status ecwid_create_product(oac_client *client, int64_t store_id, const ecwid_create_product_params *params,
                                const ecwid_create_product_request *request, ecwid_create_result *response,
                                oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params, .request = request};
    return oac_operation_call(client, &ecwid_create_product_operation, &given, response, error);
}
