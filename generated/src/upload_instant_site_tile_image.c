/* ecwid_upload_instant_site_tile_image: the call.
 * Made from spec/ecwid/openapi.yaml:4070 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/upload_instant_site_tile_image.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_upload_instant_site_tile_image[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_upload_instant_site_tile_image[] = {200, 0};
static const oac_scheme *const security_of_ecwid_upload_instant_site_tile_image[] = {&ecwid_schemes[1], NULL};
static const oac_argument arguments_of_ecwid_upload_instant_site_tile_image[] = {
    {
        "/api/v1/",
        "storeId",
        &oac_type_int,
        rules_1_of_ecwid_upload_instant_site_tile_image,
        NULL,
        OAC_CHECK_REQUIRED,
        0,
    },
    {"/tile/", "tileId", &oac_type_string, NULL, NULL, OAC_CHECK_REQUIRED, 1},
};
/* clang-format on */

const oac_operation ecwid_upload_instant_site_tile_image_operation = {
    .abi = OAC_ABI,
    .id = "uploadInstantSiteTileImage",
    .method = "POST",
    .path = "/api/v1/{storeId}/tile/{tileId}/image",
    .number = 106,
    .statuses = statuses_of_ecwid_upload_instant_site_tile_image,
    .security = security_of_ecwid_upload_instant_site_tile_image,
    .alternative_count = 1,
    .server = &ecwid_servers[1],
    .arguments = arguments_of_ecwid_upload_instant_site_tile_image,
    .argument_count = 2,
    .rest = "/image",
    .request = &ecwid_upload_instant_site_tile_image_request_oac_type,
    .response = &ecwid_instant_site_tile_image_upload_oac_type,
    .needed = "client, request and prepared",
};

oac_status ecwid_upload_instant_site_tile_image_prepare(oac_client *client, int64_t store_id, oac_string tile_id,
                                                        const ecwid_upload_instant_site_tile_image_request *request,
                                                        oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &tile_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_prepare(client, &ecwid_upload_instant_site_tile_image_operation, &given, prepared, error);
}

oac_status ecwid_upload_instant_site_tile_image_finish(oac_call *call, ecwid_instant_site_tile_image_upload *response,
                                                       oac_error *error)
{
    return oac_operation_finish(call, &ecwid_upload_instant_site_tile_image_operation, response, error);
}

oac_status ecwid_upload_instant_site_tile_image(oac_client *client, int64_t store_id, oac_string tile_id,
                                                const ecwid_upload_instant_site_tile_image_request *request,
                                                ecwid_instant_site_tile_image_upload *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &tile_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_call(client, &ecwid_upload_instant_site_tile_image_operation, &given, response, error);
}
