/* ecwid_delete_all_product_files: the call.
 * Made from spec/ecwid/openapi.yaml:7452 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/delete_all_product_files.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_delete_all_product_files[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_delete_all_product_files[] = {200, 0};
static const oac_scheme *const security_of_ecwid_delete_all_product_files[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_delete_all_product_files[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_delete_all_product_files, NULL, OAC_CHECK_REQUIRED, 0},
    {"/products/", "productId", &oac_type_int, NULL, NULL, OAC_CHECK_REQUIRED, 1},
};
/* clang-format on */

const oac_operation ecwid_delete_all_product_files_operation = {
    .abi = OAC_ABI,
    .id = "deleteAllProductFiles",
    .method = "DELETE",
    .path = "/{storeId}/products/{productId}/files",
    .number = 151,
    .idempotent = true,
    .statuses = statuses_of_ecwid_delete_all_product_files,
    .security = security_of_ecwid_delete_all_product_files,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_delete_all_product_files,
    .argument_count = 2,
    .rest = "/files",
    .response = &ecwid_delete_result_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_delete_all_product_files_prepare(oac_client *client, int64_t store_id, int64_t product_id,
                                                  oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &product_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &ecwid_delete_all_product_files_operation, &given, prepared, error);
}

oac_status ecwid_delete_all_product_files_finish(oac_call *call, ecwid_delete_result *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_delete_all_product_files_operation, response, error);
}

oac_status ecwid_delete_all_product_files(oac_client *client, int64_t store_id, int64_t product_id,
                                          ecwid_delete_result *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &product_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &ecwid_delete_all_product_files_operation, &given, response, error);
}
