/* An item as a request: its members go to the path, the parameters and the body, and all of it is checked as a single
 * call is. Private to the command. */
#include <stdlib.h>
#include <string.h>

#include "check/checks.h"
#include "check/sent.h"
#include "http/making.h"
#include "json/fault.h"
#include "json/reading.h"

#include "bulk/items.h"

/* Where the items of a request begin: nothing of the one before is left. */
static oac_status begin(oac_bulk_request *request, const oac_command *command, const oac_arguments *arguments)
{
    const size_t count = command->parameter_count;
    size_t i;
    if (request->command == NULL) {
        request->command = command;
        request->arguments = arguments;
        request->own = *arguments;
        request->own.values = calloc(arguments->flags.count + 1, sizeof *request->own.values);
        request->values = calloc(count + 1, sizeof *request->values);
        request->taken = calloc(count + 1, sizeof *request->taken);
        request->arena = oac_arena_new(NULL, 16384, 0);
        request->params_arena = oac_arena_new(NULL, 1024, 0);
        if (request->own.values == NULL || request->values == NULL || request->taken == NULL ||
            request->arena == NULL || request->params_arena == NULL ||
            !oac_values_write(arguments, &request->next_params)) { /* which ends lists of the path, too */
            return OAC_ERROR_MEMORY;
        }
    }
    for (i = 0; i < count; i++) {
        request->own.values[i] = arguments->values[i];
        request->taken[i] = false;
    }
    oac_pieces_end(&request->pieces);
    oac_arena_reset(request->arena);
    oac_buffer_clear(&request->body);
    oac_buffer_clear(&request->key);
    request->request_record = NULL;
    request->has_body = false;
    request->body_member = false;
    request->in_doubt = false;
    request->offset = 0;
    return OAC_OK;
}

/* Reads a text into a record and checks it. The record is null where it could not be read. */
static oac_status read_record(const oac_operation *operation, const oac_type *type, oac_string text, oac_arena *arena,
                              void **record, oac_violations *violations, oac_error *error)
{
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_checker checker;
    oac_reader reader;
    oac_status status;
    void *value = oac_arena_allocate(arena, type->size);
    *record = NULL;
    if (value == NULL) {
        return OAC_ERROR_MEMORY;
    }
    options.keep_unknown = true;
    options.paths = operation->sent == OAC_AS_PARTS;
    options.mistyped = violations;
    options.arena = arena;
    status = oac_reader_begin(&reader, text.data, text.length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_whole(&reader, reader.next, value, type);
    oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, NULL);
    if (reader.status == OAC_OK) {
        oac_check_record(&checker, NULL, type, value);
    }
    status = oac_reader_end(&reader, (oac_extra **)oac_held_place(value, type->offset), error);
    if (status == OAC_OK) {
        status = oac_checker_end(&checker);
    }
    if (status == OAC_OK || status == OAC_ERROR_INVALID) {
        *record = value;
    }
    return status == OAC_ERROR_INVALID || status == OAC_ERROR_TYPE ? OAC_OK : status; /* the violations tell */
}

/* Where the item has no more than parameters, what is left of its text is looked at for itself. */
static oac_status read_body(oac_bulk_request *request, oac_string text, const oac_item_split *split,
                            oac_violations *violations, oac_error *error)
{
    const oac_operation *operation = request->command->operation;
    const bool by_flags = oac_has_members(request->arguments);
    const oac_string left = {request->body.data, request->body.length};
    oac_status status = OAC_OK;
    request->has_body = split->others > 0 || split->whole.data != NULL || by_flags;
    if (!request->has_body || by_flags || split->whole.data != NULL) {
        const oac_string whole = split->whole.data != NULL ? text : left;
        status = oac_json_check(whole.data, whole.length, 0, error);
    }
    if (status != OAC_OK) {
        return status;
    }
    if (split->whole.data != NULL && split->others > 0) {
        return oac_item_blame(violations, OAC_RULE_UNKNOWN_MEMBER, "body",
                              "it holds the whole body, and other members of it stand beside it");
    }
    if (!request->has_body) {
        return operation->request == NULL || operation->optional_body
                   ? OAC_OK
                   : oac_item_blame(violations, OAC_RULE_REQUIRED, "",
                                    "no member of the body is there; an empty one is \"body\":{}");
    }
    status = by_flags ? oac_members_merge(request->arguments, &request->body) : OAC_OK;
    return status != OAC_OK
               ? status
               : read_record(operation, operation->request, (oac_string){request->body.data, request->body.length},
                             request->arena, &request->request_record, violations, error);
}

/* The parameters that are not in the path: those of the command line, and those of the item. */
static oac_status write_params(oac_bulk_request *request)
{
    oac_buffer *text = &request->next_params;
    oac_buffer_clear(text);
    if (!oac_values_write(&request->own, text)) {
        return OAC_ERROR_MEMORY;
    }
    request->has_params = text->length > 0;
    return text->length == 0 ? oac_buffer_append(text, "{}", 2) : OAC_OK;
}

/* They are mostly those of the item before, and are read again only where they are others. */
static oac_status read_params(oac_bulk_request *request, oac_violations *violations, oac_error *error)
{
    const oac_operation *operation = request->command->operation;
    const size_t before = violations->count;
    const oac_buffer last = request->params;
    oac_status status = write_params(request);
    if (status != OAC_OK || operation->params == NULL) {
        return status;
    }
    if (request->params_sound && last.length == request->next_params.length &&
        memcmp(last.data, request->next_params.data, last.length) == 0) {
        return OAC_OK;
    }
    request->params = request->next_params;
    request->next_params = last;
    oac_arena_reset(request->params_arena);
    status = read_record(operation, operation->params, (oac_string){request->params.data, request->params.length},
                         request->params_arena, &request->params_record, violations, error);
    request->params_sound = status == OAC_OK && violations->count == before;
    return status;
}

/* What is missing, and what in the path breaks a rule. */
static oac_status check_path(oac_bulk_request *request, oac_violations *violations, oac_error *error)
{
    const oac_command *command = request->command;
    oac_checker checker;
    oac_status status = OAC_OK;
    bool whole = true;
    size_t i;
    for (i = 0; i < command->parameter_count && command->parameters[i].in_path && status == OAC_OK; i++) {
        if (!request->own.values[i].given) {
            status = oac_item_blame(violations, OAC_RULE_REQUIRED, command->parameters[i].json_name,
                                    "required member is missing");
        }
        whole = whole && request->own.values[i].given && request->own.values[i].sound;
    }
    if (status != OAC_OK || !whole) {
        return status;
    }
    status = oac_pieces_begin(&request->pieces, &request->own, error);
    if (status == OAC_OK) {
        oac_checker_begin(&checker, OAC_VALIDATION_STRICT, false, violations, NULL);
        oac_operation_check_path(&checker, command->operation, request->pieces.given);
        status = oac_checker_end(&checker);
        status = status == OAC_ERROR_INVALID ? OAC_OK : oac_item_write_key(request);
    } else if (status != OAC_ERROR_MEMORY) {
        status = oac_item_blame(violations, OAC_RULE_TYPE, error->path, error->message);
    }
    return status;
}

/* What is no JSON at all, or no object. */
static oac_status look_at_text(oac_string text, oac_violations *violations, oac_error *error)
{
    char sentence[OAC_FAULT_ROOM];
    oac_status status = oac_json_check(text.data, text.length, 0, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_fault_sentence(sentence, "expected an object", text.data, text.length, strspn(text.data, " \t\r\n"));
    status = oac_item_blame(violations, OAC_RULE_TYPE, "", sentence);
    return status == OAC_OK ? OAC_ERROR_INVALID : status;
}

oac_status oac_request_make(oac_bulk_request *request, const oac_command *command, const oac_arguments *arguments,
                            oac_string text, oac_violations *violations, oac_error *error)
{
    oac_item_split split = OAC_ZERO;
    oac_error whole = OAC_ERROR_INIT;
    oac_status status = begin(request, command, arguments);
    size_t i;
    oac_violations_dispose(violations);
    status = status == OAC_OK ? oac_item_split_up(request, text, &split, violations) : status;
    if (status == OAC_ERROR_JSON) {
        status = look_at_text(text, violations, error);
    }
    status = status == OAC_OK ? check_path(request, violations, error) : status;
    status = status == OAC_OK ? read_params(request, violations, error) : status;
    request->body_from = violations->count;
    status = status == OAC_OK ? read_body(request, text, &split, violations, error) : status;
    if (status == OAC_OK && request->in_doubt && !oac_request_repeatable(request)) {
        status = oac_item_blame(violations, OAC_RULE_CONST, "$state",
                                "an earlier run may have carried it out, and a second time would do it again; look "
                                "whether it did, and take $state out");
    }
    if (status == OAC_ERROR_JSON && oac_json_check(text.data, text.length, 0, &whole) != OAC_OK) {
        *error = whole; /* in the words of the whole text */
    }
    request->offset = status == OAC_ERROR_JSON && error->offset <= text.length ? error->offset : 0;
    for (i = 0; i < violations->count && status == OAC_OK; i++) {
        status = oac_report_counts(violations, i, request->arguments) ? OAC_ERROR_INVALID : OAC_OK;
    }
    return status;
}

oac_status oac_request_prepare(oac_bulk_request *request, oac_client *client, oac_call **call, oac_error *error)
{
    oac_given given = OAC_ZERO;
    given.arguments = request->pieces.given;
    given.params = request->has_params ? request->params_record : NULL;
    given.request = request->has_body ? request->request_record : NULL;
    return oac_operation_prepare(client, request->command->operation, &given, call, error);
}

bool oac_request_repeatable(const oac_bulk_request *request)
{
    const oac_operation *operation = request->command->operation;
    return operation->idempotent && !(request->has_body && request->request_record != NULL &&
                                      oac_creates(operation->request, request->request_record));
}

bool oac_request_is_keyed(const oac_command *command)
{
    return strcmp(command->operation->method, "POST") != 0 && command->operation->argument_count > 0;
}

void oac_request_dispose(oac_bulk_request *request)
{
    size_t i;
    for (i = 0; request->values != NULL && i < request->command->parameter_count; i++) {
        oac_buffer_dispose(&request->values[i]);
    }
    oac_pieces_end(&request->pieces);
    free(request->own.values);
    free(request->values);
    free(request->taken);
    oac_arena_free(request->arena);
    oac_arena_free(request->params_arena);
    oac_buffer_dispose(&request->body);
    oac_buffer_dispose(&request->key);
    oac_buffer_dispose(&request->params);
    oac_buffer_dispose(&request->next_params);
    memset(request, 0, sizeof *request);
}
