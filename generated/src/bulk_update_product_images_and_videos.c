/* ecwid_bulk_update_product_images_and_videos: the call.
 * Made from spec/ecwid/openapi.yaml:7511 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/bulk_update_product_images_and_videos.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_bulk_update_product_images_and_videos[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_bulk_update_product_images_and_videos[] = {200, 204, 205, 0};
static const oac_scheme *const security_of_ecwid_bulk_update_product_images_and_videos[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_bulk_update_product_images_and_videos[] = {
    {
        "/",
        "storeId",
        &oac_type_int,
        rules_1_of_ecwid_bulk_update_product_images_and_videos,
        NULL,
        OAC_CHECK_REQUIRED,
        0,
    },
    {"/products/", "productId", &oac_type_int, NULL, NULL, OAC_CHECK_REQUIRED, 1},
};
/* clang-format on */

const oac_operation ecwid_bulk_update_product_images_and_videos_operation = {
    .abi = OAC_ABI,
    .id = "bulkUpdateProductImagesAndVideos",
    .method = "PUT",
    .path = "/{storeId}/products/{productId}/media",
    .number = 152,
    .idempotent = true,
    .statuses = statuses_of_ecwid_bulk_update_product_images_and_videos,
    .security = security_of_ecwid_bulk_update_product_images_and_videos,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_bulk_update_product_images_and_videos,
    .argument_count = 2,
    .rest = "/media",
    .request = &ecwid_bulk_update_product_images_and_videos_request_oac_type,
    .needed = "client, request and prepared",
};

oac_status
ecwid_bulk_update_product_images_and_videos_prepare(oac_client *client, int64_t store_id, int64_t product_id,
                                                    const ecwid_bulk_update_product_images_and_videos_request *request,
                                                    oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &product_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_prepare(client, &ecwid_bulk_update_product_images_and_videos_operation, &given, prepared,
                                 error);
}

oac_status ecwid_bulk_update_product_images_and_videos_finish(oac_call *call, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_bulk_update_product_images_and_videos_operation, NULL, error);
}

oac_status
ecwid_bulk_update_product_images_and_videos(oac_client *client, int64_t store_id, int64_t product_id,
                                            const ecwid_bulk_update_product_images_and_videos_request *request,
                                            oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &product_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_call(client, &ecwid_bulk_update_product_images_and_videos_operation, &given, NULL, error);
}
