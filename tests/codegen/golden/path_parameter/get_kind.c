/* path_parameter_get_kind: the call.
 * Made from tests/codegen/golden/path_parameter.yaml:15 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include "path_parameter_codec.h"

static const uint16_t statuses_of_path_parameter_get_kind[] = {200, 204, 205, 0};

static const oac_operation operation_of_path_parameter_get_kind = {
    .id = "getKind",
    .method = "GET",
    .path = "/kinds/{\"kind\\}",
    .idempotent = true,
    .statuses = statuses_of_path_parameter_get_kind,
};

/* clang-format off */
static const oac_constraint rules_1_of_path_parameter_get_kind[] = {
    OAC_ROW(OAC_RULE_MAX_LENGTH, 0, "4", NULL, count, 4),
    OAC_ROW_END,
};
/* clang-format on */

void path_parameter_get_kind_check_path(oac_checker *checker, oac_string kind)
{
    oac_check_argument(checker, "\"kind\\", &oac_type_string, &kind, rules_1_of_path_parameter_get_kind,
                       OAC_CHECK_REQUIRED);
}

/* Refuses what breaks the description's rules, and tells the client's hook and log of everything that does. */
static oac_status check_of_path_parameter_get_kind(oac_call *call, oac_string kind, oac_error *error)
{
    oac_checker checker;
    oac_violations violations = OAC_VIOLATIONS_INIT;
    oac_status status;
    violations.allocator = oac_call_allocator(call);
    oac_checker_begin(&checker, oac_call_validation(call), false, oac_call_reports(call) ? &violations : NULL, error);
    path_parameter_get_kind_check_path(&checker, kind);
    status = oac_checker_end(&checker);
    oac_call_report(call, &violations);
    oac_violations_dispose(&violations);
    return status;
}

oac_status path_parameter_get_kind_prepare(oac_client *client, oac_string kind, oac_call **prepared, oac_error *error)
{
    oac_call *call = NULL;
    oac_status status;
    if (prepared != NULL) {
        *prepared = NULL;
    }
    if (client == NULL || prepared == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "client and prepared must not be null");
    }
    status = oac_call_begin(client, &operation_of_path_parameter_get_kind, &call, error);
    if (status != OAC_OK) {
        return status;
    }
    if (oac_call_validation(call) != OAC_VALIDATION_OFF) {
        status = check_of_path_parameter_get_kind(call, kind, error);
    }
    oac_call_path(call, "/kinds/");
    oac_call_path_string(call, kind);
    if (status != OAC_OK) {
        oac_call_redact(call, error);
        oac_call_end(call);
        return status;
    }
    *prepared = call;
    return OAC_OK;
}

oac_status path_parameter_get_kind_finish(oac_call *call, oac_error *error)
{
    return oac_call_answered(call, error);
}

oac_status path_parameter_get_kind(oac_client *client, oac_string kind, oac_error *error)
{
    oac_call *call = NULL;
    oac_status status = path_parameter_get_kind_prepare(client, kind, &call, error);
    if (status == OAC_OK) {
        status = oac_call_perform(call, error);
        if (status == OAC_OK) {
            status = path_parameter_get_kind_finish(call, error);
        }
        oac_call_end(call);
    }
    return status;
}
