/* path_parameter_check: the call.
 * Made from tests/codegen/golden/path_parameter.yaml:21 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include <path_parameter/check.h>

#include <oac/gen/operation.h>

#include "path_parameter_codec.h"

/* clang-format off */
static const uint16_t statuses_of_path_parameter_check[] = {200, 204, 205, 0};
static const oac_argument arguments_of_path_parameter_check[] = {
    {"/checks/", "operation", &oac_type_int, NULL, NULL, OAC_CHECK_REQUIRED, 0},
    {"/", "check", &oac_type_string, NULL, NULL, OAC_CHECK_REQUIRED, 1},
    {"/", "call", &oac_type_string, NULL, NULL, OAC_CHECK_REQUIRED, 2},
};
/* clang-format on */

const oac_operation path_parameter_check_operation = {
    .abi = OAC_ABI,
    .id = "check",
    .method = "GET",
    .path = "/checks/{operation}/{check}/{call}",
    .idempotent = true,
    .statuses = statuses_of_path_parameter_check,
    .arguments = arguments_of_path_parameter_check,
    .argument_count = 3,
    .needed = "client and prepared",
};

oac_status path_parameter_check_prepare(oac_client *client, int64_t operation_, oac_string check_, oac_string called,
                                        oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&operation_, &check_, &called};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &path_parameter_check_operation, &given, prepared, error);
}

oac_status path_parameter_check_finish(oac_call *call, oac_error *error)
{
    return oac_operation_finish(call, &path_parameter_check_operation, NULL, error);
}

oac_status path_parameter_check(oac_client *client, int64_t operation_, oac_string check_, oac_string called,
                                oac_error *error)
{
    const void *const given_arguments[] = {&operation_, &check_, &called};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &path_parameter_check_operation, &given, NULL, error);
}
