/* path_parameter_get_kind: the call.
 * Made from tests/codegen/golden/path_parameter.yaml:15 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include <path_parameter/get_kind.h>

#include <oac/gen/operation.h>

#include "path_parameter_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_path_parameter_get_kind[] = {
    OAC_ROW(OAC_RULE_MAX_LENGTH, OAC_ROW_LAST, 0, "4", NULL, count, 4),
};
static const uint16_t statuses_of_path_parameter_get_kind[] = {200, 204, 205, 0};
static const oac_argument arguments_of_path_parameter_get_kind[] = {
    {"/kinds/", "\"kind\\", &oac_type_string, rules_1_of_path_parameter_get_kind, NULL, OAC_CHECK_REQUIRED, 0},
};
/* clang-format on */

const oac_operation path_parameter_get_kind_operation = {
    .abi = OAC_ABI,
    .id = "getKind",
    .method = "GET",
    .path = "/kinds/{\"kind\\}",
    .idempotent = true,
    .statuses = statuses_of_path_parameter_get_kind,
    .arguments = arguments_of_path_parameter_get_kind,
    .argument_count = 1,
    .needed = "client and prepared",
};

oac_status path_parameter_get_kind_prepare(oac_client *client, oac_string kind, oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&kind};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &path_parameter_get_kind_operation, &given, prepared, error);
}

oac_status path_parameter_get_kind_finish(oac_call *call, oac_error *error)
{
    return oac_operation_finish(call, &path_parameter_get_kind_operation, NULL, error);
}

oac_status path_parameter_get_kind(oac_client *client, oac_string kind, oac_error *error)
{
    const void *const given_arguments[] = {&kind};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &path_parameter_get_kind_operation, &given, NULL, error);
}
