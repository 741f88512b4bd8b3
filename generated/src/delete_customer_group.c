/* ecwid_delete_customer_group: the call.
 * Made from spec/ecwid/openapi.yaml:2148 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/delete_customer_group.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_delete_customer_group[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_delete_customer_group[] = {200, 0};
static const oac_scheme *const security_of_ecwid_delete_customer_group[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_delete_customer_group[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_delete_customer_group, NULL, OAC_CHECK_REQUIRED, 0},
    {"/customer_groups/", "groupId", &oac_type_int, NULL, NULL, OAC_CHECK_REQUIRED, 1},
};
/* clang-format on */

const oac_operation ecwid_delete_customer_group_operation = {
    .abi = OAC_ABI,
    .id = "deleteCustomerGroup",
    .method = "DELETE",
    .path = "/{storeId}/customer_groups/{groupId}",
    .number = 50,
    .idempotent = true,
    .statuses = statuses_of_ecwid_delete_customer_group,
    .security = security_of_ecwid_delete_customer_group,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_delete_customer_group,
    .argument_count = 2,
    .response = &ecwid_delete_result_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_delete_customer_group_prepare(oac_client *client, int64_t store_id, int64_t group_id,
                                               oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &group_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &ecwid_delete_customer_group_operation, &given, prepared, error);
}

oac_status ecwid_delete_customer_group_finish(oac_call *call, ecwid_delete_result *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_delete_customer_group_operation, response, error);
}

oac_status ecwid_delete_customer_group(oac_client *client, int64_t store_id, int64_t group_id,
                                       ecwid_delete_result *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &group_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &ecwid_delete_customer_group_operation, &given, response, error);
}
