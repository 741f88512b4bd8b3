/* faces_delete_video: the call.
 * Made from tests/codegen/golden/faces.yaml:63 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include <faces/delete_video.h>

#include <oac/gen/operation.h>

#include "faces_codec.h"

/* clang-format off */
static const uint16_t statuses_of_faces_delete_video[] = {204, 205, 0};
static const oac_argument arguments_of_faces_delete_video[] = {
    {"/orders/", "orderId", &oac_type_string, NULL, NULL, OAC_CHECK_REQUIRED, 0},
    {"/media/", "videoId", &oac_type_int, NULL, NULL, OAC_CHECK_REQUIRED, 1},
};
/* clang-format on */

const oac_operation faces_delete_video_operation = {
    .abi = OAC_ABI,
    .id = "deleteVideo",
    .method = "DELETE",
    .path = "/orders/{orderId}/media/{videoId}",
    .idempotent = true,
    .statuses = statuses_of_faces_delete_video,
    .arguments = arguments_of_faces_delete_video,
    .argument_count = 2,
    .needed = "client and prepared",
};

oac_status faces_delete_video_prepare(oac_client *client, oac_string order_id, int64_t video_id, oac_call **prepared,
                                      oac_error *error)
{
    const void *const given_arguments[] = {&order_id, &video_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &faces_delete_video_operation, &given, prepared, error);
}

oac_status faces_delete_video_finish(oac_call *call, oac_error *error)
{
    return oac_operation_finish(call, &faces_delete_video_operation, NULL, error);
}

oac_status faces_delete_video(oac_client *client, oac_string order_id, int64_t video_id, oac_error *error)
{
    const void *const given_arguments[] = {&order_id, &video_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &faces_delete_video_operation, &given, NULL, error);
}
