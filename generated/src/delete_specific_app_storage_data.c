/* ecwid_delete_specific_app_storage_data: the call.
 * Made from spec/ecwid/openapi.yaml:84 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/delete_specific_app_storage_data.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_delete_specific_app_storage_data[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_delete_specific_app_storage_data[] = {200, 0};
static const oac_scheme *const security_of_ecwid_delete_specific_app_storage_data[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_delete_specific_app_storage_data[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_delete_specific_app_storage_data, NULL, OAC_CHECK_REQUIRED, 0},
    {"/storage/", "key", &oac_type_string, NULL, NULL, OAC_CHECK_REQUIRED, 1},
};
/* clang-format on */

const oac_operation ecwid_delete_specific_app_storage_data_operation = {
    .abi = OAC_ABI,
    .id = "deleteSpecificAppStorageData",
    .method = "DELETE",
    .path = "/{storeId}/storage/{key}",
    .number = 4,
    .idempotent = true,
    .statuses = statuses_of_ecwid_delete_specific_app_storage_data,
    .security = security_of_ecwid_delete_specific_app_storage_data,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_delete_specific_app_storage_data,
    .argument_count = 2,
    .response = &ecwid_success_result_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_delete_specific_app_storage_data_prepare(oac_client *client, int64_t store_id, oac_string key,
                                                          oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &key};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &ecwid_delete_specific_app_storage_data_operation, &given, prepared, error);
}

oac_status ecwid_delete_specific_app_storage_data_finish(oac_call *call, ecwid_success_result *response,
                                                         oac_error *error)
{
    return oac_operation_finish(call, &ecwid_delete_specific_app_storage_data_operation, response, error);
}

oac_status ecwid_delete_specific_app_storage_data(oac_client *client, int64_t store_id, oac_string key,
                                                  ecwid_success_result *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &key};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &ecwid_delete_specific_app_storage_data_operation, &given, response, error);
}
