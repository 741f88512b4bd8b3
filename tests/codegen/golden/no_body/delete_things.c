/* no_body_delete_things: the call.
 * Made from tests/codegen/golden/no_body.yaml:29 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include "no_body_codec.h"

static const oac_scheme *const security_of_no_body_delete_things[] = {NULL};

static const uint16_t statuses_of_no_body_delete_things[] = {204, 205, 0};

static const oac_operation operation_of_no_body_delete_things = {
    .id = "deleteThings",
    .method = "DELETE",
    .path = "/things",
    .idempotent = true,
    .statuses = statuses_of_no_body_delete_things,
    .security = security_of_no_body_delete_things,
    .alternative_count = 1,
};

/* Refuses what breaks the description's rules, and tells the client's hook and log of everything that does. */
static oac_status check_of_no_body_delete_things(oac_call *call, oac_error *error)
{
    oac_checker checker;
    oac_violations violations = OAC_VIOLATIONS_INIT;
    oac_status status;
    violations.allocator = oac_call_allocator(call);
    oac_checker_begin(&checker, oac_call_validation(call), false, oac_call_reports(call) ? &violations : NULL, error);
    status = oac_checker_end(&checker);
    oac_call_report(call, &violations);
    oac_violations_dispose(&violations);
    return status;
}

oac_status no_body_delete_things_prepare(oac_client *client, oac_call **prepared, oac_error *error)
{
    oac_call *call = NULL;
    oac_status status;
    if (prepared != NULL) {
        *prepared = NULL;
    }
    if (client == NULL || prepared == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "client and prepared must not be null");
    }
    status = oac_call_begin(client, &operation_of_no_body_delete_things, &call, error);
    if (status != OAC_OK) {
        return status;
    }
    if (oac_call_validation(call) != OAC_VALIDATION_OFF) {
        status = check_of_no_body_delete_things(call, error);
    }
    oac_call_path(call, "/things");
    if (status != OAC_OK) {
        oac_call_redact(call, error);
        oac_call_end(call);
        return status;
    }
    *prepared = call;
    return OAC_OK;
}

oac_status no_body_delete_things_finish(oac_call *call, oac_error *error)
{
    return oac_call_answered(call, error);
}

oac_status no_body_delete_things(oac_client *client, oac_error *error)
{
    oac_call *call = NULL;
    oac_status status = no_body_delete_things_prepare(client, &call, error);
    if (status == OAC_OK) {
        status = oac_call_perform(call, error);
        if (status == OAC_OK) {
            status = no_body_delete_things_finish(call, error);
        }
        oac_call_end(call);
    }
    return status;
}
