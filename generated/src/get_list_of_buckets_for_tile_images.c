/* ecwid_get_list_of_buckets_for_tile_images: the call.
 * Made from spec/ecwid/openapi.yaml:4021 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_list_of_buckets_for_tile_images.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_get_list_of_buckets_for_tile_images[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_get_list_of_buckets_for_tile_images[] = {200, 0};
static const oac_scheme *const security_of_ecwid_get_list_of_buckets_for_tile_images[] = {&ecwid_schemes[1], NULL};
static const oac_argument arguments_of_ecwid_get_list_of_buckets_for_tile_images[] = {
    {
        "/api/v1/",
        "storeId",
        &oac_type_int,
        rules_1_of_ecwid_get_list_of_buckets_for_tile_images,
        NULL,
        OAC_CHECK_REQUIRED,
        0,
    },
};
/* clang-format on */

const oac_operation ecwid_get_list_of_buckets_for_tile_images_operation = {
    .abi = OAC_ABI,
    .id = "getListOfBucketsForTileImages",
    .method = "GET",
    .path = "/api/v1/{storeId}/image/bucket",
    .number = 104,
    .idempotent = true,
    .statuses = statuses_of_ecwid_get_list_of_buckets_for_tile_images,
    .security = security_of_ecwid_get_list_of_buckets_for_tile_images,
    .alternative_count = 1,
    .server = &ecwid_servers[1],
    .arguments = arguments_of_ecwid_get_list_of_buckets_for_tile_images,
    .argument_count = 1,
    .rest = "/image/bucket",
    .response = &ecwid_instant_site_buckets_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_get_list_of_buckets_for_tile_images_prepare(oac_client *client, int64_t store_id, oac_call **prepared,
                                                             oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &ecwid_get_list_of_buckets_for_tile_images_operation, &given, prepared, error);
}

oac_status ecwid_get_list_of_buckets_for_tile_images_finish(oac_call *call, ecwid_instant_site_buckets *response,
                                                            oac_error *error)
{
    return oac_operation_finish(call, &ecwid_get_list_of_buckets_for_tile_images_operation, response, error);
}

oac_status ecwid_get_list_of_buckets_for_tile_images(oac_client *client, int64_t store_id,
                                                     ecwid_instant_site_buckets *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &ecwid_get_list_of_buckets_for_tile_images_operation, &given, response, error);
}
