/* ecwid_delete_product_variation_image: the call.
 * Made from spec/ecwid/openapi.yaml:8749 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/delete_product_variation_image.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_delete_product_variation_image[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_delete_product_variation_image[] = {200, 0};
static const oac_scheme *const security_of_ecwid_delete_product_variation_image[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_delete_product_variation_image[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_delete_product_variation_image, NULL, OAC_CHECK_REQUIRED, 0},
    {"/products/", "productId", &oac_type_int, NULL, NULL, OAC_CHECK_REQUIRED, 1},
    {"/combinations/", "combinationId", &oac_type_int, NULL, NULL, OAC_CHECK_REQUIRED, 2},
};
/* clang-format on */

const oac_operation ecwid_delete_product_variation_image_operation = {
    .abi = OAC_ABI,
    .id = "deleteProductVariationImage",
    .method = "DELETE",
    .path = "/{storeId}/products/{productId}/combinations/{combinationId}/image",
    .number = 184,
    .idempotent = true,
    .statuses = statuses_of_ecwid_delete_product_variation_image,
    .security = security_of_ecwid_delete_product_variation_image,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_delete_product_variation_image,
    .argument_count = 3,
    .rest = "/image",
    .response = &ecwid_delete_result_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_delete_product_variation_image_prepare(oac_client *client, int64_t store_id, int64_t product_id,
                                                        int64_t combination_id, oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &product_id, &combination_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &ecwid_delete_product_variation_image_operation, &given, prepared, error);
}

oac_status ecwid_delete_product_variation_image_finish(oac_call *call, ecwid_delete_result *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_delete_product_variation_image_operation, response, error);
}

oac_status ecwid_delete_product_variation_image(oac_client *client, int64_t store_id, int64_t product_id,
                                                int64_t combination_id, ecwid_delete_result *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &product_id, &combination_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &ecwid_delete_product_variation_image_operation, &given, response, error);
}
