/* A call made of what is given for an operation. Private half of oac/gen/operation.h. */
#include "base/held.h"
#include "base/sized.h"
#include "check/checks.h"
#include "check/sent.h"
#include "http/bodies_internal.h"
#include "http/call_internal.h"
#include "http/making.h"
#include "json/write.h"
#include "json/writing.h"

/* Refuses what breaks the description's rules, and tells the client's hook and log of everything that does. */
static oac_status check(oac_call *call, const oac_operation *operation, const oac_given *given, oac_error *error)
{
    oac_checker checker;
    oac_violations violations = OAC_VIOLATIONS_INIT;
    oac_status status = OAC_OK;
    violations.allocator = oac_call_allocator(call);
    oac_checker_begin(&checker, oac_call_validation(call), false, oac_call_reports(call) ? &violations : NULL, error);
    oac_operation_check(&checker, operation, given);
    status = oac_checker_end(&checker);
    oac_call_report(call, &violations);
    oac_violations_dispose(&violations);
    return status;
}

/* Puts an argument that holds more than one value into the path, by its JSON text. */
static oac_status put_shape(oac_call *call, const oac_argument *argument, const void *given, oac_error *error)
{
    oac_writer writer;
    oac_status status = OAC_OK;
    oac_writer_begin(&writer, oac_call_body(call));
    if (argument->type->kind == OAC_TYPE_RECORD) {
        oac_write_whole(&writer, given, argument->type);
    } else {
        oac_write_present(&writer, given, argument->type);
    }
    status = oac_writer_end(&writer, error);
    oac_call_path_value(call, argument->shape);
    return status;
}

static void put_scalar(oac_call *call, const oac_type *type, const void *given)
{
    switch (type->kind) {
    case OAC_TYPE_BOOL:
        oac_call_path_bool(call, *(const bool *)given);
        break;
    case OAC_TYPE_INT:
        oac_call_path_int(call, *(const int64_t *)given);
        break;
    case OAC_TYPE_NUMBER:
        oac_call_path_number(call, *(const double *)given);
        break;
    case OAC_TYPE_STRING:
        oac_call_path_string(call, *(const oac_string *)given);
        break;
    default:
        oac_call_path_enum(call, oac_held_state(given), oac_held_number(given),
                           *(const oac_string *)oac_held_at(given, OAC_HELD_TEXT), type->names, type->count);
        break;
    }
}

/* The path; `status` is what was found before, and stays unless it is OAC_OK. */
static oac_status put_pieces(oac_call *call, const oac_operation *operation, const oac_given *given, oac_status status,
                             oac_error *error)
{
    size_t i = 0;
    for (i = 0; i < operation->argument_count; i++) {
        const oac_argument *argument = &operation->arguments[i];
        const void *value = given->arguments[argument->number];
        if (argument->before != NULL) {
            oac_call_path(call, argument->before);
        }
        if (argument->shape == NULL) {
            put_scalar(call, argument->type, value);
        } else if (status == OAC_OK) {
            status = put_shape(call, argument, value, error);
        }
    }
    if (operation->rest != NULL) {
        oac_call_path(call, operation->rest);
    }
    return status;
}

static oac_status put_record(oac_call *call, const oac_type *type, const void *value, oac_error *error)
{
    return oac_record_serialize(type, value, oac_call_body(call), error);
}

static oac_status put_body(oac_call *call, const oac_operation *operation, const oac_given *given, oac_error *error)
{
    const oac_status status = put_record(call, operation->request, given->request, error);
    switch (operation->sent) {
    case OAC_AS_TEXT:
        oac_call_text_body(call);
        break;
    case OAC_AS_FORM:
        oac_call_form_body(call, operation->form, operation->part_count);
        break;
    case OAC_AS_PARTS:
        oac_call_parts(call, operation->parts, operation->part_count, given->request);
        break;
    default:
        break;
    }
    return status;
}

oac_status oac_operation_begin_path(oac_call *call, const oac_operation *operation, const void *const *arguments,
                                    oac_error *error)
{
    const oac_given given = {.arguments = arguments};
    oac_status status = OAC_OK;
    if (oac_call_validation(call) != OAC_VALIDATION_OFF) {
        status = check(call, operation, &given, error);
    }
    return put_pieces(call, operation, &given, status, error);
}

/* Makes the request of what is given; the call has been checked for credentials. */
static oac_status fill(oac_call *call, const oac_operation *operation, const oac_given *given, oac_error *error)
{
    oac_status status = OAC_OK;
    if (oac_call_validation(call) != OAC_VALIDATION_OFF) {
        status = check(call, operation, given, error);
    }
    status = put_pieces(call, operation, given, status, error);
    if (status == OAC_OK && given->params != NULL) {
        status = put_record(call, operation->params, given->params, error);
        oac_call_parameters(call, operation->fields, operation->field_count);
    }
    if (status == OAC_OK && operation->request != NULL && given->request != NULL) {
        status = put_body(call, operation, given, error);
    }
    if (operation->sent == OAC_AS_BYTES && given->request != NULL) {
        oac_call_body_source(call, given->request);
    }
    if (operation->answered == OAC_AS_BYTES && given->answer != NULL) {
        oac_call_answer_sink(call, given->answer);
    }
    return status;
}

/* Whether everything is there that has to be. */
static bool is_whole(const oac_operation *operation, const oac_given *given)
{
    const bool has_body = operation->request != NULL || operation->sent == OAC_AS_BYTES;
    size_t i = 0;
    for (i = 0; i < operation->argument_count; i++) {
        if (given->arguments == NULL || given->arguments[operation->arguments[i].number] == NULL) {
            return false;
        }
    }
    return !has_body || operation->optional_body || given->request != NULL;
}

oac_status oac_operation_prepare(oac_client *client, const oac_operation *operation, const oac_given *given,
                                 oac_call **prepared, oac_error *error)
{
    oac_call *call = NULL;
    oac_status status = OAC_OK;
    if (prepared != NULL) {
        *prepared = NULL;
    }
    if (operation == NULL || given == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "operation and given must not be null");
    }
    status = oac_abi_check(operation->abi, "the operation", error);
    if (status != OAC_OK) { /* nothing else in it can be trusted */
        return status;
    }
    if (client == NULL || prepared == NULL || !is_whole(operation, given)) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "%s must not be null",
                             operation->needed != NULL ? operation->needed : "client, what is given and prepared");
    }
    status = oac_call_begin(client, operation, &call, error);
    if (status != OAC_OK) {
        return status;
    }
    status = fill(call, operation, given, error);
    if (status != OAC_OK) {
        oac_call_redact(call, error);
        oac_call_end(call);
        return status;
    }
    if (operation->idempotent && operation->request != NULL && given->request != NULL &&
        oac_creates(operation->request, given->request)) {
        oac_call_once(call);
    }
    *prepared = call;
    return OAC_OK;
}

oac_status oac_operation_call(oac_client *client, const oac_operation *operation, const oac_given *given,
                              void *response, oac_error *error)
{
    oac_call *call = NULL;
    oac_status status = oac_operation_prepare(client, operation, given, &call, error);
    if (status == OAC_OK) {
        status = oac_call_perform(call, error);
        if (status == OAC_OK) {
            status = oac_operation_finish(call, operation, response, error);
        }
        oac_call_end(call);
    }
    return status;
}
