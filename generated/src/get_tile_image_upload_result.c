/* ecwid_get_tile_image_upload_result: the call.
 * Made from spec/ecwid/openapi.yaml:4045 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_tile_image_upload_result.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_get_tile_image_upload_result[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_get_tile_image_upload_result[] = {200, 0};
static const oac_scheme *const security_of_ecwid_get_tile_image_upload_result[] = {&ecwid_schemes[1], NULL};
static const oac_argument arguments_of_ecwid_get_tile_image_upload_result[] = {
    {"/api/v1/", "storeId", &oac_type_int, rules_1_of_ecwid_get_tile_image_upload_result, NULL, OAC_CHECK_REQUIRED, 0},
    {"/image/", "imageId", &oac_type_string, NULL, NULL, OAC_CHECK_REQUIRED, 1},
};
/* clang-format on */

const oac_operation ecwid_get_tile_image_upload_result_operation = {
    .abi = OAC_ABI,
    .id = "getTileImageUploadResult",
    .method = "GET",
    .path = "/api/v1/{storeId}/image/{imageId}",
    .number = 105,
    .idempotent = true,
    .statuses = statuses_of_ecwid_get_tile_image_upload_result,
    .security = security_of_ecwid_get_tile_image_upload_result,
    .alternative_count = 1,
    .server = &ecwid_servers[1],
    .arguments = arguments_of_ecwid_get_tile_image_upload_result,
    .argument_count = 2,
    .response = &ecwid_instant_site_tile_image_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_get_tile_image_upload_result_prepare(oac_client *client, int64_t store_id, oac_string image_id,
                                                      oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &image_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &ecwid_get_tile_image_upload_result_operation, &given, prepared, error);
}

oac_status ecwid_get_tile_image_upload_result_finish(oac_call *call, ecwid_instant_site_tile_image *response,
                                                     oac_error *error)
{
    return oac_operation_finish(call, &ecwid_get_tile_image_upload_result_operation, response, error);
}

oac_status ecwid_get_tile_image_upload_result(oac_client *client, int64_t store_id, oac_string image_id,
                                              ecwid_instant_site_tile_image *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &image_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &ecwid_get_tile_image_upload_result_operation, &given, response, error);
}
