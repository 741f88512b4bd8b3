/* created_without_read_thing: the call.
 * Made from tests/codegen/golden/created_without.yaml:28 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include "created_without_codec.h"

static const uint16_t statuses_of_created_without_read_thing[] = {200, 0};

static const oac_operation operation_of_created_without_read_thing = {
    .id = "readThing",
    .method = "GET",
    .path = "/things/{id}",
    .idempotent = false,
    .statuses = statuses_of_created_without_read_thing,
};

void created_without_read_thing_check_path(oac_checker *checker, int64_t id)
{
    oac_check_argument(checker, "id", &oac_type_int, &id, NULL, OAC_CHECK_REQUIRED);
}

/* Refuses what breaks the description's rules, and tells the client's hook and log of everything that does. */
static oac_status check_of_created_without_read_thing(oac_call *call, int64_t id, oac_error *error)
{
    oac_checker checker;
    oac_violations violations = OAC_VIOLATIONS_INIT;
    oac_status status;
    violations.allocator = oac_call_allocator(call);
    oac_checker_begin(&checker, oac_call_validation(call), false, oac_call_reports(call) ? &violations : NULL, error);
    created_without_read_thing_check_path(&checker, id);
    status = oac_checker_end(&checker);
    oac_call_report(call, &violations);
    oac_violations_dispose(&violations);
    return status;
}

oac_status created_without_read_thing_prepare(oac_client *client, int64_t id, oac_call **prepared, oac_error *error)
{
    oac_call *call = NULL;
    oac_status status;
    if (prepared != NULL) {
        *prepared = NULL;
    }
    if (client == NULL || prepared == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "client and prepared must not be null");
    }
    status = oac_call_begin(client, &operation_of_created_without_read_thing, &call, error);
    if (status != OAC_OK) {
        return status;
    }
    if (oac_call_validation(call) != OAC_VALIDATION_OFF) {
        status = check_of_created_without_read_thing(call, id, error);
    }
    oac_call_path(call, "/things/");
    oac_call_path_int(call, id);
    if (status != OAC_OK) {
        oac_call_redact(call, error);
        oac_call_end(call);
        return status;
    }
    *prepared = call;
    return OAC_OK;
}

oac_status created_without_read_thing_finish(oac_call *call, created_without_reply *response, oac_error *error)
{
    oac_string answer;
    oac_parse_options options;
    created_without_reply parsed = CREATED_WITHOUT_REPLY_INIT;
    oac_checker checker;
    oac_status status = oac_call_answered(call, error);
    if (status != OAC_OK) {
        return status;
    }
    answer = oac_call_answer(call);
    options = oac_call_parse_options(call);
    status = created_without_reply_parse(answer.data, answer.length, &options, &parsed, error);
    if (status == OAC_OK && oac_call_validation(call) != OAC_VALIDATION_OFF) {
        oac_checker_begin(&checker, OAC_VALIDATION_DEFAULT, true, NULL, error);
        oac_check_record(&checker, NULL, &created_without_reply_oac_type, &parsed);
        status = oac_checker_end(&checker);
    }
    if (status != OAC_OK) {
        created_without_reply_dispose(&parsed);
        return oac_call_reject(call, status, error);
    }
    if (response != NULL) {
        *response = parsed;
    } else {
        created_without_reply_dispose(&parsed);
    }
    return oac_call_answered(call, error);
}

oac_status created_without_read_thing(oac_client *client, int64_t id, created_without_reply *response, oac_error *error)
{
    oac_call *call = NULL;
    oac_status status = created_without_read_thing_prepare(client, id, &call, error);
    if (status == OAC_OK) {
        status = oac_call_perform(call, error);
        if (status == OAC_OK) {
            status = created_without_read_thing_finish(call, response, error);
        }
        oac_call_end(call);
    }
    return status;
}
