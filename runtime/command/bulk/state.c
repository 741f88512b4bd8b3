/* An item beside what the server has. Private to the command. */
#include <stdlib.h>
#include <string.h>

#include "bulk/send.h"
#include "texts/texts.h"

/* What is given for the argument with this name; null: there is none. */
static const void *given_for(const oac_operation *operation, const oac_pieces *pieces, const char *name)
{
    size_t i;
    for (i = 0; i < operation->argument_count; i++) {
        if (strcmp(operation->arguments[i].name, name) == 0) {
            return pieces->given[operation->arguments[i].number];
        }
    }
    return NULL;
}

bool oac_state_arguments(const oac_command *command, const oac_bulk_request *request, const oac_operation *other,
                         const void **given)
{
    size_t i;
    for (i = 0; i < other->argument_count; i++) {
        const oac_argument *one = &other->arguments[i];
        given[one->number] = given_for(command->operation, &request->pieces, one->name);
        if (given[one->number] == NULL) {
            return false;
        }
    }
    return true;
}

oac_status oac_state_read(const oac_command *command, const oac_bulk_request *request, oac_client *view,
                          oac_call **call, oac_error *error)
{
    const oac_operation *read = command->read->operation;
    const void *arguments[OAC_STATE_ARGUMENTS] = {NULL};
    const oac_given given = {.arguments = arguments};
    if (read->argument_count > OAC_STATE_ARGUMENTS || !oac_state_arguments(command, request, read, arguments)) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "it cannot be read back");
    }
    return oac_operation_prepare(view, read, &given, call, error);
}

static oac_string text_of(const oac_buffer *buffer)
{
    const oac_string text = {buffer->data, buffer->length};
    return text;
}

/* The texts of the item's body and of the state, written in the same way. */
static bool write_both(const oac_command *command, const oac_bulk_request *request, const oac_type *type,
                       const void *state, oac_buffer *item, oac_buffer *there)
{
    return request->request_record != NULL &&
           oac_record_serialize(command->operation->request, request->request_record, item, NULL) == OAC_OK &&
           oac_record_serialize(type, state, there, NULL) == OAC_OK;
}

/* Whether the request has nothing but what it would have if nothing had been changed: what it requires. */
static bool is_change(const oac_type *type, const void *before, const void *after, const oac_type *to_type)
{
    void *none = calloc(1, to_type->size);
    void *some = calloc(1, to_type->size);
    bool changes = true;
    if (none != NULL && some != NULL && oac_record_changes(type, before, before, to_type, none, NULL) == OAC_OK) {
        if (oac_record_changes(type, before, after, to_type, some, NULL) == OAC_OK) {
            changes = !oac_record_equal(to_type, none, some);
            oac_record_dispose(to_type, some);
        }
        oac_record_dispose(to_type, none);
    }
    free(none);
    free(some);
    return changes;
}

bool oac_state_would_change(const oac_command *command, const oac_bulk_request *request, const oac_type *type,
                            const void *state)
{
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_buffer item = OAC_BUFFER_INIT;
    oac_buffer there = OAC_BUFFER_INIT;
    oac_buffer both = OAC_BUFFER_INIT;
    void *after = calloc(1, type->size);
    bool changes = true;
    options.keep_unknown = true;
    if (after != NULL && !request->has_params && write_both(command, request, type, state, &item, &there) &&
        oac_text_overlay(text_of(&there), text_of(&item), &both) == OAC_OK &&
        oac_record_parse(type, both.data, both.length, &options, after, NULL) == OAC_OK) {
        changes = is_change(type, state, after, command->operation->request);
        oac_record_dispose(type, after);
    }
    free(after);
    oac_buffer_dispose(&item);
    oac_buffer_dispose(&there);
    oac_buffer_dispose(&both);
    return changes;
}

static const oac_field *field_named(const oac_type *type, oac_string name)
{
    size_t i;
    for (i = 0; i < type->count; i++) {
        const oac_field *field = &type->fields[i];
        if (field->length == name.length && memcmp(field->name, name.data, name.length) == 0) {
            return field;
        }
    }
    return NULL;
}

/* Whether an item of a list has nothing that tells it from others, and so is created each time it is sent. */
static bool is_created(const oac_type *type, oac_string item)
{
    oac_children members = oac_children_of(item);
    while (oac_children_next(&members)) {
        const oac_field *field = field_named(type, members.name);
        if (field != NULL && (field->flags & OAC_FIELD_IDENTIFIES) != 0) {
            return false;
        }
    }
    return true;
}

/* Whether a list of the state holds any item that the list of the request would create. */
static bool has_created_item(const oac_type *type, oac_string wanted, oac_string there)
{
    oac_children items = oac_children_of(wanted);
    while (oac_children_next(&items)) {
        oac_children held = oac_children_of(there);
        while (is_created(type, items.value) && oac_children_next(&held)) {
            if (oac_text_holds(held.value, items.value)) {
                return true;
            }
        }
    }
    return false;
}

/* Whether some of what an object of the request would create is there, at any depth of objects. */
static bool has_created(const oac_type *type, oac_string wanted, oac_string there)
{
    oac_children members = oac_children_of(wanted);
    while (oac_children_next(&members)) {
        const oac_field *field = field_named(type, members.name);
        const oac_type *of = field != NULL ? field->type : NULL;
        oac_string value = OAC_ZERO;
        if (of == NULL || !oac_text_member(there, members.name, &value)) {
            continue;
        }
        if (of->kind == OAC_TYPE_RECORD ? has_created(of, members.value, value)
                                        : of->kind == OAC_TYPE_LIST && of->item->kind == OAC_TYPE_RECORD &&
                                              has_created_item(of->item, members.value, value)) {
            return true;
        }
    }
    return false;
}

oac_resume_reading oac_state_holds(const oac_command *command, const oac_bulk_request *request, const oac_type *type,
                                   const void *state)
{
    oac_buffer item = OAC_BUFFER_INIT;
    oac_buffer there = OAC_BUFFER_INIT;
    const bool written = write_both(command, request, type, state, &item, &there);
    oac_children wanted = oac_children_of(text_of(&item));
    oac_resume_reading reading = OAC_READING_HOLDS;
    size_t seen = 0;
    while (written && oac_children_next(&wanted)) {
        const bool is_null = wanted.value.length == 4 && memcmp(wanted.value.data, "null", 4) == 0;
        oac_string value = OAC_ZERO;
        if (field_named(type, wanted.name) == NULL) {
            continue; /* what is never shown cannot be missed */
        }
        seen++;
        if (oac_text_member(text_of(&there), wanted.name, &value) ? !oac_text_holds(value, wanted.value) : !is_null) {
            reading = OAC_READING_DIFFERS;
        }
    }
    /* Where all is there, it was carried out; where not, it may have been, and was changed since. */
    if (seen == 0 || (reading == OAC_READING_DIFFERS &&
                      (!command->operation->idempotent ||
                       has_created(command->operation->request, text_of(&item), text_of(&there))))) {
        reading = OAC_READING_FAILED;
    }
    oac_buffer_dispose(&item);
    oac_buffer_dispose(&there);
    return reading;
}
