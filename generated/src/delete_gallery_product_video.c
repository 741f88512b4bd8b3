/* ecwid_delete_gallery_product_video: the call.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/products.yaml:428), not this file. */
#include <ecwid/delete_gallery_product_video.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_delete_gallery_product_video[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_delete_gallery_product_video[] = {200, 0};
static const oac_scheme *const security_of_ecwid_delete_gallery_product_video[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_delete_gallery_product_video[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_delete_gallery_product_video, NULL, OAC_CHECK_REQUIRED, 0},
    {"/products/", "productId", &oac_type_int, NULL, NULL, OAC_CHECK_REQUIRED, 1},
    {"/gallery/", "galleryVideoId", &oac_type_int, NULL, NULL, OAC_CHECK_REQUIRED, 2},
};
/* clang-format on */

const oac_operation ecwid_delete_gallery_product_video_operation = {
    .abi = OAC_ABI,
    .id = "deleteGalleryProductVideo",
    .method = "DELETE",
    .path = "/{storeId}/products/{productId}/gallery/{galleryVideoId}",
    .number = 156,
    .idempotent = true,
    .statuses = statuses_of_ecwid_delete_gallery_product_video,
    .security = security_of_ecwid_delete_gallery_product_video,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_delete_gallery_product_video,
    .argument_count = 3,
    .response = &ecwid_delete_result_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_delete_gallery_product_video_prepare(oac_client *client, int64_t store_id, int64_t product_id,
                                                      int64_t gallery_video_id, oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &product_id, &gallery_video_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &ecwid_delete_gallery_product_video_operation, &given, prepared, error);
}

oac_status ecwid_delete_gallery_product_video_finish(oac_call *call, ecwid_delete_result *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_delete_gallery_product_video_operation, response, error);
}

oac_status ecwid_delete_gallery_product_video(oac_client *client, int64_t store_id, int64_t product_id,
                                              int64_t gallery_video_id, ecwid_delete_result *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &product_id, &gallery_video_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &ecwid_delete_gallery_product_video_operation, &given, response, error);
}
