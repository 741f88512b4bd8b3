/* ecwid_upload_cover_for_gallery_video: the call.
 * Made from spec/ecwid/openapi.yaml:7774 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/upload_cover_for_gallery_video.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_upload_cover_for_gallery_video[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_upload_cover_for_gallery_video[] = {200, 0};
static const oac_scheme *const security_of_ecwid_upload_cover_for_gallery_video[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_upload_cover_for_gallery_video[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_upload_cover_for_gallery_video, NULL, OAC_CHECK_REQUIRED, 0},
    {"/products/", "productId", &oac_type_int, NULL, NULL, OAC_CHECK_REQUIRED, 1},
    {"/gallery/video/", "galleryVideoId", &oac_type_int, NULL, NULL, OAC_CHECK_REQUIRED, 2},
};
static const oac_parameter fields_of_ecwid_upload_cover_for_gallery_video[] = {
    {"externalUrl", "externalUrl", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
/* clang-format on */

const oac_operation ecwid_upload_cover_for_gallery_video_operation = {
    .abi = OAC_ABI,
    .id = "uploadCoverForGalleryVideo",
    .method = "PUT",
    .path = "/{storeId}/products/{productId}/gallery/video/{galleryVideoId}",
    .number = 162,
    .idempotent = true,
    .statuses = statuses_of_ecwid_upload_cover_for_gallery_video,
    .security = security_of_ecwid_upload_cover_for_gallery_video,
    .alternative_count = 1,
    .content_type = "application/octet-stream",
    .arguments = arguments_of_ecwid_upload_cover_for_gallery_video,
    .argument_count = 3,
    .params = &ecwid_upload_cover_for_gallery_video_params_oac_type,
    .fields = fields_of_ecwid_upload_cover_for_gallery_video,
    .field_count = 1,
    .sent = OAC_AS_BYTES,
    .optional_body = true,
    .response = &ecwid_create_result_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_upload_cover_for_gallery_video_prepare(oac_client *client, int64_t store_id, int64_t product_id,
                                                        int64_t gallery_video_id,
                                                        const ecwid_upload_cover_for_gallery_video_params *params,
                                                        const oac_source *body, oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &product_id, &gallery_video_id};
    const oac_given given = {.arguments = given_arguments, .params = params, .request = body};
    return oac_operation_prepare(client, &ecwid_upload_cover_for_gallery_video_operation, &given, prepared, error);
}

oac_status ecwid_upload_cover_for_gallery_video_finish(oac_call *call, ecwid_create_result *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_upload_cover_for_gallery_video_operation, response, error);
}

oac_status ecwid_upload_cover_for_gallery_video(oac_client *client, int64_t store_id, int64_t product_id,
                                                int64_t gallery_video_id,
                                                const ecwid_upload_cover_for_gallery_video_params *params,
                                                const oac_source *body, ecwid_create_result *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &product_id, &gallery_video_id};
    const oac_given given = {.arguments = given_arguments, .params = params, .request = body};
    return oac_operation_call(client, &ecwid_upload_cover_for_gallery_video_operation, &given, response, error);
}
