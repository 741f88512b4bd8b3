/* The answer of an operation, read as the status says. Private half of oac/gen/operation.h. */
#include "base/held.h"
#include "base/memory.h"
#include "check/checks.h"
#include "check/sent.h"
#include "http/bodies_internal.h"
#include "http/call_internal.h"
#include "http/making.h"
#include "oac/gen/json_reader.h"
#include "json/reading.h"

/* Answers up to this size are read on the stack, larger ones in memory of their own. */
#define OAC_ANSWER_ROOM 4096

/* What the status comes with; null: with the response. */
static const oac_outcome_row *row_of(const oac_operation *operation, int status)
{
    const oac_outcome_row *row = operation->outcomes;
    while (row != NULL && row->status != 0 && row->status != status) {
        row++;
    }
    return row;
}

/* Reads the member that the status has, and sets the status itself. */
static oac_status read_member(oac_call *call, const oac_operation *operation, const oac_outcome_row *row,
                              oac_string answer, void *parsed, oac_error *error)
{
    const oac_parse_options *options = oac_call_parse_options(call);
    oac_extra **extra = (oac_extra **)oac_held_place(parsed, operation->response->offset);
    void *which = oac_held_place(parsed, operation->which_offset);
    oac_reader reader;
    oac_status status = oac_reader_begin(&reader, answer.data, answer.length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    *(oac_presence *)which = OAC_VALUE;
    oac_held_set_number(which, row->which);
    if (row->which == 0) {
        *(oac_string *)oac_held_place(which, OAC_HELD_TEXT) = oac_text(oac_call_status_text(call));
    }
    if (row->type == NULL) {
        reader.next = reader.end; /* nothing that is described */
    } else {
        reader.next = oac_read_value(&reader, reader.next, oac_held_place(parsed, row->offset), row->type);
    }
    return oac_reader_end(&reader, extra, error);
}

/* Numbers and truth values are JSON as they stand. */
static bool takes_text(const oac_operation *operation)
{
    const oac_type *type = operation->response;
    if (operation->answered != OAC_AS_TEXT || (type->flags & OAC_TYPE_DOCUMENT) == 0) {
        return operation->answered == OAC_AS_TEXT;
    }
    return type->fields[0].type->kind == OAC_TYPE_STRING || type->fields[0].type->kind == OAC_TYPE_ENUM;
}

static oac_status parse_answer(oac_call *call, const oac_operation *operation, void *parsed, oac_error *error)
{
    const oac_outcome_row *row = row_of(operation, oac_call_http_status(call));
    const oac_parse_options *options = oac_call_parse_options(call);
    oac_string answer = oac_call_answer(call);
    oac_checker checker;
    oac_status status = OAC_OK;
    if (takes_text(operation)) {
        status = oac_call_text_answer(call, &answer, error);
    }
    if (status != OAC_OK || (row != NULL && row->type == NULL && operation->which == NULL)) {
        return status;
    }
    if (row == NULL || operation->which == NULL) {
        status = oac_record_parse(operation->response, answer.data, answer.length, options, parsed, error);
    } else {
        status = read_member(call, operation, row, answer, parsed, error);
    }
    if (status == OAC_OK && oac_call_validation(call) != OAC_VALIDATION_OFF) {
        oac_checker_begin(&checker, OAC_VALIDATION_DEFAULT, true, NULL, error);
        checker.operation = operation->number;
        checker.partial = call->selects;
        oac_check_record(&checker, NULL, operation->response, parsed);
        status = oac_checker_end(&checker);
    }
    return status;
}

/* Reads into `parsed`, which is zeroed, and hands it over. */
static oac_status take(oac_call *call, const oac_operation *operation, void *parsed, void *response, oac_error *error)
{
    const oac_status status = parse_answer(call, operation, parsed, error);
    if (status != OAC_OK) {
        oac_record_dispose(operation->response, parsed);
        return oac_call_reject(call, status, error);
    }
    if (response != NULL) {
        memcpy(response, parsed, operation->response->size);
    } else {
        oac_record_dispose(operation->response, parsed);
    }
    return oac_call_answered(call, error);
}

oac_status oac_operation_finish(oac_call *call, const oac_operation *operation, void *response, oac_error *error)
{
    union {
        max_align_t aligned;
        char bytes[OAC_ANSWER_ROOM];
    } room;
    void *parsed = &room;
    size_t size = 0;
    oac_status status = oac_call_answered(call, error);
    if (status != OAC_OK) {
        return status;
    }
    if (call->operation != operation) { /* of which nothing is known */
        status = oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT,
                               "the call is one of %s: another operation cannot finish it", call->operation->id);
        (void)oac_call_annotate(call, error);
        return status;
    }
    if (operation->response == NULL) {
        return OAC_OK;
    }
    size = operation->response->size;
    if (size <= sizeof room) {
        memset(parsed, 0, size);
        return take(call, operation, parsed, response, error);
    }
    parsed = oac_memory_new(oac_call_allocator(call), size);
    if (parsed == NULL) {
        status = oac_error_set(error, OAC_ERROR_MEMORY, OAC_STAGE_PARSE, "no memory for the answer");
        return oac_call_reject(call, status, error);
    }
    status = take(call, operation, parsed, response, error);
    oac_storage_release(oac_call_allocator(call), parsed);
    return status;
}
