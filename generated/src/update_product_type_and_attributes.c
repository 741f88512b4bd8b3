/* ecwid_update_product_type_and_attributes: the call.
 * Made from spec/ecwid/openapi.yaml:8318 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/update_product_type_and_attributes.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_update_product_type_and_attributes[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_update_product_type_and_attributes[] = {200, 0};
static const oac_scheme *const security_of_ecwid_update_product_type_and_attributes[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_update_product_type_and_attributes[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_update_product_type_and_attributes, NULL, OAC_CHECK_REQUIRED, 0},
    {"/classes/", "classId", &oac_type_int, NULL, NULL, OAC_CHECK_REQUIRED, 1},
};
/* clang-format on */

const oac_operation ecwid_update_product_type_and_attributes_operation = {
    .abi = OAC_ABI,
    .id = "updateProductTypeAndAttributes",
    .method = "PUT",
    .path = "/{storeId}/classes/{classId}",
    .number = 174,
    .idempotent = true,
    .statuses = statuses_of_ecwid_update_product_type_and_attributes,
    .security = security_of_ecwid_update_product_type_and_attributes,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_update_product_type_and_attributes,
    .argument_count = 2,
    .request = &ecwid_update_product_type_and_attributes_request_oac_type,
    .response = &ecwid_update_result_oac_type,
    .needed = "client, request and prepared",
};

oac_status
ecwid_update_product_type_and_attributes_prepare(oac_client *client, int64_t store_id, int64_t class_id,
                                                 const ecwid_update_product_type_and_attributes_request *request,
                                                 oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &class_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_prepare(client, &ecwid_update_product_type_and_attributes_operation, &given, prepared, error);
}

oac_status ecwid_update_product_type_and_attributes_finish(oac_call *call, ecwid_update_result *response,
                                                           oac_error *error)
{
    return oac_operation_finish(call, &ecwid_update_product_type_and_attributes_operation, response, error);
}

oac_status ecwid_update_product_type_and_attributes(oac_client *client, int64_t store_id, int64_t class_id,
                                                    const ecwid_update_product_type_and_attributes_request *request,
                                                    ecwid_update_result *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &class_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_call(client, &ecwid_update_product_type_and_attributes_operation, &given, response, error);
}
