/* created_without_touch_thing: the call.
 * Made from tests/codegen/golden/created_without.yaml:21 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include "created_without_codec.h"

static const uint16_t statuses_of_created_without_touch_thing[] = {200, 204, 205, 0};

static const oac_operation operation_of_created_without_touch_thing = {
    .id = "touchThing",
    .method = "PATCH",
    .path = "/things/{id}",
    .idempotent = true,
    .statuses = statuses_of_created_without_touch_thing,
};

void created_without_touch_thing_check_path(oac_checker *checker, int64_t id)
{
    oac_check_argument(checker, "id", &oac_type_int, &id, NULL, OAC_CHECK_REQUIRED);
}

/* Refuses what breaks the description's rules, and tells the client's hook and log of everything that does. */
static oac_status check_of_created_without_touch_thing(oac_call *call, int64_t id, const created_without_twig *request,
                                                       oac_error *error)
{
    oac_checker checker;
    oac_violations violations = OAC_VIOLATIONS_INIT;
    oac_status status;
    violations.allocator = oac_call_allocator(call);
    oac_checker_begin(&checker, oac_call_validation(call), false, oac_call_reports(call) ? &violations : NULL, error);
    created_without_touch_thing_check_path(&checker, id);
    if (request != NULL) {
        oac_check_record(&checker, NULL, &created_without_twig_oac_type, request);
    }
    status = oac_checker_end(&checker);
    oac_call_report(call, &violations);
    oac_violations_dispose(&violations);
    return status;
}

oac_status created_without_touch_thing_prepare(oac_client *client, int64_t id, const created_without_twig *request,
                                               oac_call **prepared, oac_error *error)
{
    oac_call *call = NULL;
    oac_status status;
    oac_writer writer;
    if (prepared != NULL) {
        *prepared = NULL;
    }
    if (client == NULL || prepared == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "client and prepared must not be null");
    }
    status = oac_call_begin(client, &operation_of_created_without_touch_thing, &call, error);
    if (status != OAC_OK) {
        return status;
    }
    if (oac_call_validation(call) != OAC_VALIDATION_OFF) {
        status = check_of_created_without_touch_thing(call, id, request, error);
    }
    oac_call_path(call, "/things/");
    oac_call_path_int(call, id);
    if (status == OAC_OK && request != NULL) {
        oac_writer_begin(&writer, oac_call_body(call));
        oac_write_whole(&writer, request, &created_without_twig_oac_type);
        status = oac_writer_end(&writer, error);
    }
    if (status != OAC_OK) {
        oac_call_redact(call, error);
        oac_call_end(call);
        return status;
    }
    if (request != NULL && oac_creates(&created_without_twig_oac_type, request)) {
        oac_call_once(call);
    }
    *prepared = call;
    return OAC_OK;
}

oac_status created_without_touch_thing_finish(oac_call *call, oac_error *error)
{
    return oac_call_answered(call, error);
}

oac_status created_without_touch_thing(oac_client *client, int64_t id, const created_without_twig *request,
                                       oac_error *error)
{
    oac_call *call = NULL;
    oac_status status = created_without_touch_thing_prepare(client, id, request, &call, error);
    if (status == OAC_OK) {
        status = oac_call_perform(call, error);
        if (status == OAC_OK) {
            status = created_without_touch_thing_finish(call, error);
        }
        oac_call_end(call);
    }
    return status;
}
