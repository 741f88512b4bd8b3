/* path_parameter_get_thing: the call.
 * Made from tests/codegen/golden/path_parameter.yaml:8 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include "path_parameter_codec.h"

static const uint16_t statuses_of_path_parameter_get_thing[] = {200, 204, 205, 0};

static const oac_operation operation_of_path_parameter_get_thing = {
    .id = "getThing",
    .method = "GET",
    .path = "/groups/{group}/things/{thing-name}",
    .idempotent = true,
    .statuses = statuses_of_path_parameter_get_thing,
};

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
    OAC_ROW(OAC_RULE_MAX_LENGTH, 0, "8", NULL, count, 8),
    OAC_ROW(OAC_RULE_PATTERN, 0, "\"^[a-z]+$\"", "1 or more lower-case letters", matches,
            is_thing_name_of_path_parameter_get_thing),
    OAC_ROW_END,
};
/* clang-format on */

void path_parameter_get_thing_check_path(oac_checker *checker, oac_string group, oac_string thing_name)
{
    oac_check_argument(checker, "group", &oac_type_string, &group, NULL, OAC_CHECK_REQUIRED);
    oac_check_argument(checker, "thing-name", &oac_type_string, &thing_name, rules_1_of_path_parameter_get_thing,
                       OAC_CHECK_REQUIRED);
}

/* Refuses what breaks the description's rules, and tells the client's hook and log of everything that does. */
static oac_status check_of_path_parameter_get_thing(oac_call *call, oac_string group, oac_string thing_name,
                                                    oac_error *error)
{
    oac_checker checker;
    oac_violations violations = OAC_VIOLATIONS_INIT;
    oac_status status;
    violations.allocator = oac_call_allocator(call);
    oac_checker_begin(&checker, oac_call_validation(call), false, oac_call_reports(call) ? &violations : NULL, error);
    path_parameter_get_thing_check_path(&checker, group, thing_name);
    status = oac_checker_end(&checker);
    oac_call_report(call, &violations);
    oac_violations_dispose(&violations);
    return status;
}

oac_status path_parameter_get_thing_prepare(oac_client *client, oac_string group, oac_string thing_name,
                                            oac_call **prepared, oac_error *error)
{
    oac_call *call = NULL;
    oac_status status;
    if (prepared != NULL) {
        *prepared = NULL;
    }
    if (client == NULL || prepared == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "client and prepared must not be null");
    }
    status = oac_call_begin(client, &operation_of_path_parameter_get_thing, &call, error);
    if (status != OAC_OK) {
        return status;
    }
    if (oac_call_validation(call) != OAC_VALIDATION_OFF) {
        status = check_of_path_parameter_get_thing(call, group, thing_name, error);
    }
    oac_call_path(call, "/groups/");
    oac_call_path_string(call, group);
    oac_call_path(call, "/things/");
    oac_call_path_string(call, thing_name);
    if (status != OAC_OK) {
        oac_call_redact(call, error);
        oac_call_end(call);
        return status;
    }
    *prepared = call;
    return OAC_OK;
}

oac_status path_parameter_get_thing_finish(oac_call *call, oac_error *error)
{
    return oac_call_answered(call, error);
}

oac_status path_parameter_get_thing(oac_client *client, oac_string group, oac_string thing_name, oac_error *error)
{
    oac_call *call = NULL;
    oac_status status = path_parameter_get_thing_prepare(client, group, thing_name, &call, error);
    if (status == OAC_OK) {
        status = oac_call_perform(call, error);
        if (status == OAC_OK) {
            status = path_parameter_get_thing_finish(call, error);
        }
        oac_call_end(call);
    }
    return status;
}
