/* no_body_get_thing: the call.
 * Made from tests/codegen/golden/no_body.yaml:14 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include "no_body_codec.h"

static const oac_scheme *const security_of_no_body_get_thing[] = {&no_body_schemes[0], NULL};

static const uint16_t statuses_of_no_body_get_thing[] = {200, 0};

static const oac_operation operation_of_no_body_get_thing = {
    .id = "getThing",
    .method = "GET",
    .path = "/things/{id}",
    .idempotent = true,
    .statuses = statuses_of_no_body_get_thing,
    .security = security_of_no_body_get_thing,
    .alternative_count = 1,
};

/* clang-format off */
static const oac_constraint rules_1_of_no_body_get_thing[] = {
    OAC_ROW(OAC_RULE_MINIMUM, 0, "1", NULL, integer, 1),
    OAC_ROW_END,
};
/* clang-format on */

void no_body_get_thing_check_path(oac_checker *checker, int64_t id)
{
    oac_check_argument(checker, "id", &oac_type_int, &id, rules_1_of_no_body_get_thing, OAC_CHECK_REQUIRED);
}

/* Refuses what breaks the description's rules, and tells the client's hook and log of everything that does. */
static oac_status check_of_no_body_get_thing(oac_call *call, int64_t id, oac_error *error)
{
    oac_checker checker;
    oac_violations violations = OAC_VIOLATIONS_INIT;
    oac_status status;
    violations.allocator = oac_call_allocator(call);
    oac_checker_begin(&checker, oac_call_validation(call), false, oac_call_reports(call) ? &violations : NULL, error);
    no_body_get_thing_check_path(&checker, id);
    status = oac_checker_end(&checker);
    oac_call_report(call, &violations);
    oac_violations_dispose(&violations);
    return status;
}

oac_status no_body_get_thing_prepare(oac_client *client, int64_t id, oac_call **prepared, oac_error *error)
{
    oac_call *call = NULL;
    oac_status status;
    if (prepared != NULL) {
        *prepared = NULL;
    }
    if (client == NULL || prepared == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "client and prepared must not be null");
    }
    status = oac_call_begin(client, &operation_of_no_body_get_thing, &call, error);
    if (status != OAC_OK) {
        return status;
    }
    if (oac_call_validation(call) != OAC_VALIDATION_OFF) {
        status = check_of_no_body_get_thing(call, id, error);
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

oac_status no_body_get_thing_finish(oac_call *call, no_body_thing *response, oac_error *error)
{
    oac_string answer;
    oac_parse_options options;
    no_body_thing parsed = NO_BODY_THING_INIT;
    oac_checker checker;
    oac_status status = oac_call_answered(call, error);
    if (status != OAC_OK) {
        return status;
    }
    answer = oac_call_answer(call);
    options = oac_call_parse_options(call);
    status = no_body_thing_parse(answer.data, answer.length, &options, &parsed, error);
    if (status == OAC_OK && oac_call_validation(call) != OAC_VALIDATION_OFF) {
        oac_checker_begin(&checker, OAC_VALIDATION_DEFAULT, true, NULL, error);
        oac_check_record(&checker, NULL, &no_body_thing_oac_type, &parsed);
        status = oac_checker_end(&checker);
    }
    if (status != OAC_OK) {
        no_body_thing_dispose(&parsed);
        return oac_call_reject(call, status, error);
    }
    if (response != NULL) {
        *response = parsed;
    } else {
        no_body_thing_dispose(&parsed);
    }
    return oac_call_answered(call, error);
}

oac_status no_body_get_thing(oac_client *client, int64_t id, no_body_thing *response, oac_error *error)
{
    oac_call *call = NULL;
    oac_status status = no_body_get_thing_prepare(client, id, &call, error);
    if (status == OAC_OK) {
        status = oac_call_perform(call, error);
        if (status == OAC_OK) {
            status = no_body_get_thing_finish(call, response, error);
        }
        oac_call_end(call);
    }
    return status;
}
