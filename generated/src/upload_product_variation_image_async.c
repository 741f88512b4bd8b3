/* ecwid_upload_product_variation_image_async: the call.
 * Made from spec/ecwid/openapi.yaml:8806 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/upload_product_variation_image_async.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_upload_product_variation_image_async[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_upload_product_variation_image_async[] = {200, 0};
static const oac_scheme *const security_of_ecwid_upload_product_variation_image_async[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_upload_product_variation_image_async[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_upload_product_variation_image_async, NULL, OAC_CHECK_REQUIRED, 0},
    {"/products/", "productId", &oac_type_int, NULL, NULL, OAC_CHECK_REQUIRED, 1},
    {"/combinations/", "combinationId", &oac_type_int, NULL, NULL, OAC_CHECK_REQUIRED, 2},
};
/* clang-format on */

const oac_operation ecwid_upload_product_variation_image_async_operation = {
    .abi = OAC_ABI,
    .id = "uploadProductVariationImageAsync",
    .method = "POST",
    .path = "/{storeId}/products/{productId}/combinations/{combinationId}/image/async",
    .number = 185,
    .statuses = statuses_of_ecwid_upload_product_variation_image_async,
    .security = security_of_ecwid_upload_product_variation_image_async,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_upload_product_variation_image_async,
    .argument_count = 3,
    .rest = "/image/async",
    .request = &ecwid_image_url_request_oac_type,
    .response = &ecwid_create_result_oac_type,
    .needed = "client, request and prepared",
};

oac_status ecwid_upload_product_variation_image_async_prepare(oac_client *client, int64_t store_id, int64_t product_id,
                                                              int64_t combination_id,
                                                              const ecwid_image_url_request *request,
                                                              oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &product_id, &combination_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_prepare(client, &ecwid_upload_product_variation_image_async_operation, &given, prepared,
                                 error);
}

oac_status ecwid_upload_product_variation_image_async_finish(oac_call *call, ecwid_create_result *response,
                                                             oac_error *error)
{
    return oac_operation_finish(call, &ecwid_upload_product_variation_image_async_operation, response, error);
}

oac_status ecwid_upload_product_variation_image_async(oac_client *client, int64_t store_id, int64_t product_id,
                                                      int64_t combination_id, const ecwid_image_url_request *request,
                                                      ecwid_create_result *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &product_id, &combination_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_call(client, &ecwid_upload_product_variation_image_async_operation, &given, response, error);
}
