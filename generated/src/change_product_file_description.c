/* ecwid_change_product_file_description: the call.
 * Made from spec/ecwid/openapi.yaml:7378 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/change_product_file_description.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_change_product_file_description[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_change_product_file_description[] = {200, 0};
static const oac_scheme *const security_of_ecwid_change_product_file_description[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_change_product_file_description[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_change_product_file_description, NULL, OAC_CHECK_REQUIRED, 0},
    {"/products/", "productId", &oac_type_int, NULL, NULL, OAC_CHECK_REQUIRED, 1},
    {"/files/", "fileId", &oac_type_int, NULL, NULL, OAC_CHECK_REQUIRED, 2},
};
/* clang-format on */

const oac_operation ecwid_change_product_file_description_operation = {
    .abi = OAC_ABI,
    .id = "changeProductFileDescription",
    .method = "PUT",
    .path = "/{storeId}/products/{productId}/files/{fileId}",
    .number = 148,
    .idempotent = true,
    .statuses = statuses_of_ecwid_change_product_file_description,
    .security = security_of_ecwid_change_product_file_description,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_change_product_file_description,
    .argument_count = 3,
    .request = &ecwid_change_product_file_description_request_oac_type,
    .response = &ecwid_update_result_oac_type,
    .needed = "client, request and prepared",
};

oac_status ecwid_change_product_file_description_prepare(oac_client *client, int64_t store_id, int64_t product_id,
                                                         int64_t file_id,
                                                         const ecwid_change_product_file_description_request *request,
                                                         oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &product_id, &file_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_prepare(client, &ecwid_change_product_file_description_operation, &given, prepared, error);
}

oac_status ecwid_change_product_file_description_finish(oac_call *call, ecwid_update_result *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_change_product_file_description_operation, response, error);
}

oac_status ecwid_change_product_file_description(oac_client *client, int64_t store_id, int64_t product_id,
                                                 int64_t file_id,
                                                 const ecwid_change_product_file_description_request *request,
                                                 ecwid_update_result *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &product_id, &file_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_call(client, &ecwid_change_product_file_description_operation, &given, response, error);
}
