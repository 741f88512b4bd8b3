/* path_parameter_check: the call.
 * Made from tests/codegen/golden/path_parameter.yaml:21 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include "path_parameter_codec.h"

static const uint16_t statuses_of_path_parameter_check[] = {200, 204, 205, 0};

static const oac_operation operation_of_path_parameter_check = {
    .id = "check",
    .method = "GET",
    .path = "/checks/{operation}/{check}/{call}",
    .idempotent = true,
    .statuses = statuses_of_path_parameter_check,
};

void path_parameter_check_check_path(oac_checker *checker, int64_t operation_, oac_string check_, oac_string called)
{
    oac_check_argument(checker, "operation", &oac_type_int, &operation_, NULL, OAC_CHECK_REQUIRED);
    oac_check_argument(checker, "check", &oac_type_string, &check_, NULL, OAC_CHECK_REQUIRED);
    oac_check_argument(checker, "call", &oac_type_string, &called, NULL, OAC_CHECK_REQUIRED);
}

/* Refuses what breaks the description's rules, and tells the client's hook and log of everything that does. */
static oac_status check_of_path_parameter_check(oac_call *call, int64_t operation_, oac_string check_,
                                                oac_string called, oac_error *error)
{
    oac_checker checker;
    oac_violations violations = OAC_VIOLATIONS_INIT;
    oac_status status;
    violations.allocator = oac_call_allocator(call);
    oac_checker_begin(&checker, oac_call_validation(call), false, oac_call_reports(call) ? &violations : NULL, error);
    path_parameter_check_check_path(&checker, operation_, check_, called);
    status = oac_checker_end(&checker);
    oac_call_report(call, &violations);
    oac_violations_dispose(&violations);
    return status;
}

oac_status path_parameter_check_prepare(oac_client *client, int64_t operation_, oac_string check_, oac_string called,
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
    status = oac_call_begin(client, &operation_of_path_parameter_check, &call, error);
    if (status != OAC_OK) {
        return status;
    }
    if (oac_call_validation(call) != OAC_VALIDATION_OFF) {
        status = check_of_path_parameter_check(call, operation_, check_, called, error);
    }
    oac_call_path(call, "/checks/");
    oac_call_path_int(call, operation_);
    oac_call_path(call, "/");
    oac_call_path_string(call, check_);
    oac_call_path(call, "/");
    oac_call_path_string(call, called);
    if (status != OAC_OK) {
        oac_call_redact(call, error);
        oac_call_end(call);
        return status;
    }
    *prepared = call;
    return OAC_OK;
}

oac_status path_parameter_check_finish(oac_call *call, oac_error *error)
{
    return oac_call_answered(call, error);
}

oac_status path_parameter_check(oac_client *client, int64_t operation_, oac_string check_, oac_string called,
                                oac_error *error)
{
    oac_call *call = NULL;
    oac_status status = path_parameter_check_prepare(client, operation_, check_, called, &call, error);
    if (status == OAC_OK) {
        status = oac_call_perform(call, error);
        if (status == OAC_OK) {
            status = path_parameter_check_finish(call, error);
        }
        oac_call_end(call);
    }
    return status;
}
