/* What is sent and what comes back, by the tables of the operation. Private to the command. */
#include <stdlib.h>
#include <string.h>

#include "base/held.h"
#include "check/checks.h"
#include "check/sent.h"
#include "http/making.h"
#include "json/reading.h"

#include "call/call.h"

static oac_parse_options reading(const oac_operation *operation, oac_violations *mistyped)
{
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    options.keep_unknown = true;
    options.paths = operation->sent == OAC_AS_PARTS; /* files are named in the body */
    options.mistyped = mistyped;
    return options;
}

static oac_status no_memory(oac_error *error)
{
    return oac_error_set(error, OAC_ERROR_MEMORY, OAC_STAGE_ARGUMENT, "out of memory");
}

oac_status oac_exchange_check(const oac_operation *operation, const oac_type *type, oac_string text,
                              oac_violations *violations, oac_error *error)
{
    const oac_parse_options options = reading(operation, violations);
    void *value = calloc(1, type->size);
    oac_checker checker;
    oac_reader reader;
    oac_status status;
    if (value == NULL) {
        return no_memory(error);
    }
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        free(value);
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, value, type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, type, value);
    }
    status = oac_reader_end(&reader, (oac_extra **)oac_held_place(value, type->offset), error);
    oac_record_dispose(type, value);
    free(value);
    return status != OAC_OK ? status : oac_checker_end(&checker);
}

oac_status oac_exchange_check_path(const oac_arguments *arguments, oac_violations *violations, oac_error *error)
{
    oac_pieces pieces = OAC_ZERO;
    oac_checker checker;
    oac_status status = oac_pieces_begin(&pieces, arguments, error);
    if (status == OAC_OK) {
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, error);
        oac_operation_check_path(&checker, arguments->flags.command->operation, pieces.given);
        status = oac_checker_end(&checker);
    }
    oac_pieces_end(&pieces);
    return status;
}

/* A record that is read from its text; null: there is none, or it could not be. */
static oac_status read_record(const oac_operation *operation, const oac_type *type, oac_string text, void **record,
                              oac_error *error)
{
    const oac_parse_options options = reading(operation, NULL);
    if (type == NULL || text.data == NULL) {
        return OAC_OK;
    }
    *record = calloc(1, type->size);
    return *record != NULL ? oac_record_parse(type, text.data, text.length, &options, *record, error)
                           : no_memory(error);
}

static void end_record(const oac_type *type, void *record)
{
    if (record != NULL) {
        oac_record_dispose(type, record);
    }
    free(record);
}

/* Says in what way the answer is not as it is described, and writes it as JSON. */
static oac_status look_at_answer(const oac_command *command, const void *response, oac_command_answer *answer,
                                 oac_error *error)
{
    const oac_type *type = command->operation->response;
    oac_checker checker;
    oac_status status = OAC_OK;
    answer->arrived = true;
    if (command->counter_name != NULL) {
        memcpy(&answer->counter, (const char *)response + command->counter_offset, sizeof answer->counter);
    }
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, true, &answer->notes, error);
    checker.operation = command->operation->number;
    oac_check_record(&checker, NULL, type, response);
    status = oac_checker_end(&checker);
    status = status == OAC_ERROR_INVALID ? OAC_OK : status; /* the notes tell */
    return status == OAC_OK ? oac_record_serialize(type, response, &answer->text, error) : status;
}

static oac_status call_operation(oac_client *client, const oac_command *command, const oac_given *given,
                                 oac_command_answer *answer, oac_error *error)
{
    const oac_type *type = command->operation->response;
    void *response = type != NULL ? calloc(1, type->size) : NULL;
    oac_call *call = NULL;
    oac_status status = type == NULL || response != NULL ? OAC_OK : no_memory(error);
    status = status == OAC_OK ? oac_operation_prepare(client, command->operation, given, &call, error) : status;
    status = status == OAC_OK ? oac_interrupt_perform(client, call, error) : status;
    status = status == OAC_OK ? oac_operation_finish(call, command->operation, response, error) : status;
    oac_call_end(call);
    if (status == OAC_OK && response != NULL) {
        status = look_at_answer(command, response, answer, error);
    }
    end_record(type, response);
    return status;
}

oac_status oac_exchange_begin(oac_exchange_given *given, const oac_arguments *arguments, const oac_command_input *input,
                              oac_error *error)
{
    const oac_operation *operation = arguments->flags.command->operation;
    oac_status status = oac_pieces_begin(&given->pieces, arguments, error);
    status =
        status == OAC_OK ? read_record(operation, operation->params, input->params, &given->params, error) : status;
    status =
        status == OAC_OK ? read_record(operation, operation->request, input->body, &given->request, error) : status;
    given->given.arguments = given->pieces.given;
    given->given.params = given->params;
    given->given.request = operation->sent == OAC_AS_BYTES ? (const void *)input->source : given->request;
    given->given.answer = operation->answered == OAC_AS_BYTES ? input->sink : NULL;
    return status;
}

void oac_exchange_end(oac_exchange_given *given, const oac_operation *operation)
{
    end_record(operation->request, given->request);
    end_record(operation->params, given->params);
    oac_pieces_end(&given->pieces);
}

oac_status oac_exchange_run(oac_client *client, const oac_arguments *arguments, const oac_command_input *input,
                            oac_command_answer *answer, oac_error *error)
{
    const oac_command *command = arguments->flags.command;
    oac_exchange_given given = OAC_ZERO;
    oac_status status = oac_exchange_begin(&given, arguments, input, error);
    if (status == OAC_OK && input->printed != NULL) {
        input->printed->request = given.request;
    }
    if (status == OAC_OK && client == NULL) {
        status = oac_program_print(input->printed, &given.given, error);
    } else if (status == OAC_OK) {
        status = call_operation(client, command, &given.given, answer, error);
    }
    oac_exchange_end(&given, command->operation);
    return status;
}
