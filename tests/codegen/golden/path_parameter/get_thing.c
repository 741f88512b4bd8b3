/* path_parameter_get_thing: the call.
 * Made from tests/codegen/golden/path_parameter.yaml:8 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include <path_parameter/get_thing.h>

#include <oac/gen/operation.h>

#include "path_parameter_codec.h"

/* ^[a-z]+$: 1 or more lower-case letters */
static bool is_thing_name_of_path_parameter_get_thing(oac_string text)
{
    if (text.length < 1) {
        return false;
    }
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] < 'a' || text.data[i] > 'z') {
            return false;
        }
    }
    return true;
}

/* clang-format off */
static const oac_constraint rules_1_of_path_parameter_get_thing[] = {
    OAC_ROW(OAC_RULE_MAX_LENGTH, 0, 0, "8", NULL, count, 8),
    OAC_ROW(OAC_RULE_PATTERN, OAC_ROW_LAST, 0, "\"^[a-z]+$\"", "1 or more lower-case letters", matches,
            is_thing_name_of_path_parameter_get_thing),
};
static const uint16_t statuses_of_path_parameter_get_thing[] = {200, 204, 205, 0};
static const oac_argument arguments_of_path_parameter_get_thing[] = {
    {"/groups/", "group", &oac_type_string, NULL, NULL, OAC_CHECK_REQUIRED, 0},
    {"/things/", "thing-name", &oac_type_string, rules_1_of_path_parameter_get_thing, NULL, OAC_CHECK_REQUIRED, 1},
};
/* clang-format on */

const oac_operation path_parameter_get_thing_operation = {
    .abi = OAC_ABI,
    .id = "getThing",
    .method = "GET",
    .path = "/groups/{group}/things/{thing-name}",
    .idempotent = true,
    .statuses = statuses_of_path_parameter_get_thing,
    .arguments = arguments_of_path_parameter_get_thing,
    .argument_count = 2,
    .needed = "client and prepared",
};

oac_status path_parameter_get_thing_prepare(oac_client *client, oac_string group, oac_string thing_name,
                                            oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&group, &thing_name};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &path_parameter_get_thing_operation, &given, prepared, error);
}

oac_status path_parameter_get_thing_finish(oac_call *call, oac_error *error)
{
    return oac_operation_finish(call, &path_parameter_get_thing_operation, NULL, error);
}

oac_status path_parameter_get_thing(oac_client *client, oac_string group, oac_string thing_name, oac_error *error)
{
    const void *const given_arguments[] = {&group, &thing_name};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &path_parameter_get_thing_operation, &given, NULL, error);
}
