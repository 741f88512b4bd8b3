/* ecwid_download_product_file: the call.
 * Made from spec/ecwid/openapi.yaml:7430 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/download_product_file.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_download_product_file[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_download_product_file[] = {200, 0};
static const oac_scheme *const security_of_ecwid_download_product_file[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_download_product_file[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_download_product_file, NULL, OAC_CHECK_REQUIRED, 0},
    {"/products/", "productId", &oac_type_int, NULL, NULL, OAC_CHECK_REQUIRED, 1},
    {"/files/", "fileId", &oac_type_int, NULL, NULL, OAC_CHECK_REQUIRED, 2},
};
/* clang-format on */

const oac_operation ecwid_download_product_file_operation = {
    .abi = OAC_ABI,
    .id = "downloadProductFile",
    .method = "GET",
    .path = "/{storeId}/products/{productId}/files/{fileId}",
    .number = 147,
    .idempotent = true,
    .statuses = statuses_of_ecwid_download_product_file,
    .security = security_of_ecwid_download_product_file,
    .alternative_count = 1,
    .accept = "application/octet-stream",
    .arguments = arguments_of_ecwid_download_product_file,
    .argument_count = 3,
    .answered = OAC_AS_BYTES,
    .needed = "client and prepared",
};

oac_status ecwid_download_product_file_prepare(oac_client *client, int64_t store_id, int64_t product_id,
                                               int64_t file_id, oac_sink *answer, oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &product_id, &file_id};
    const oac_given given = {.arguments = given_arguments, .answer = answer};
    return oac_operation_prepare(client, &ecwid_download_product_file_operation, &given, prepared, error);
}

oac_status ecwid_download_product_file_finish(oac_call *call, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_download_product_file_operation, NULL, error);
}

oac_status ecwid_download_product_file(oac_client *client, int64_t store_id, int64_t product_id, int64_t file_id,
                                       oac_sink *answer, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &product_id, &file_id};
    const oac_given given = {.arguments = given_arguments, .answer = answer};
    return oac_operation_call(client, &ecwid_download_product_file_operation, &given, NULL, error);
}
