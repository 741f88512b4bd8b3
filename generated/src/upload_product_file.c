/* ecwid_upload_product_file: the call.
 * Made from spec/ecwid/openapi.yaml:7474 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/upload_product_file.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_upload_product_file[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_upload_product_file[] = {200, 0};
static const oac_scheme *const security_of_ecwid_upload_product_file[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_upload_product_file[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_upload_product_file, NULL, OAC_CHECK_REQUIRED, 0},
    {"/products/", "productId", &oac_type_int, NULL, NULL, OAC_CHECK_REQUIRED, 1},
};
static const oac_parameter fields_of_ecwid_upload_product_file[] = {
    {"fileName", "fileName", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"description", "description", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"externalUrl", "externalUrl", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
static const ecwid_upload_product_file_params none_of_ecwid_upload_product_file = ECWID_UPLOAD_PRODUCT_FILE_PARAMS_INIT;
/* clang-format on */

const oac_operation ecwid_upload_product_file_operation = {
    .abi = OAC_ABI,
    .id = "uploadProductFile",
    .method = "POST",
    .path = "/{storeId}/products/{productId}/files",
    .number = 150,
    .statuses = statuses_of_ecwid_upload_product_file,
    .security = security_of_ecwid_upload_product_file,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_upload_product_file,
    .argument_count = 2,
    .rest = "/files",
    .params = &ecwid_upload_product_file_params_oac_type,
    .fields = fields_of_ecwid_upload_product_file,
    .field_count = 3,
    .none = &none_of_ecwid_upload_product_file,
    .response = &ecwid_create_result_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_upload_product_file_prepare(oac_client *client, int64_t store_id, int64_t product_id,
                                             const ecwid_upload_product_file_params *params, oac_call **prepared,
                                             oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &product_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_upload_product_file_operation, &given, prepared, error);
}

oac_status ecwid_upload_product_file_finish(oac_call *call, ecwid_create_result *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_upload_product_file_operation, response, error);
}

oac_status ecwid_upload_product_file(oac_client *client, int64_t store_id, int64_t product_id,
                                     const ecwid_upload_product_file_params *params, ecwid_create_result *response,
                                     oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &product_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_upload_product_file_operation, &given, response, error);
}
