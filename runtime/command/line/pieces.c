/* What stands in the path, as a call takes it: by the table of its operation. Private to the command. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "line/line.h"

/* Where a value of the path is read to: an enumeration in its optional form, or what holds more than one value. */
struct oac_path_piece {
    oac_held_enum chosen;
    void *held;
    const oac_type *document;
};

static const oac_argument *argument_of(const oac_operation *operation, size_t number)
{
    size_t i = 0;
    while (i < operation->argument_count && operation->arguments[i].number != number) {
        i++;
    }
    return i < operation->argument_count ? &operation->arguments[i] : NULL;
}

/* Makes an error of reading the value of a flag name it. */
static void blame_flag(oac_error *error, const char *flag)
{
    char rest[sizeof error->path];
    const char *joint = NULL;
    size_t used = 0;
    memcpy(rest, error->path, sizeof rest);
    joint = rest[0] == '[' || rest[0] == '\0' ? "" : ".";
    (void)snprintf(error->path, sizeof error->path, "--%.60s%s", flag, joint);
    used = strlen(error->path);
    rest[sizeof rest - 1 - used] = '\0';
    memcpy(error->path + used, rest, strlen(rest) + 1);
}

/* Reads JSON text; nothing is there where it could not be read from the command line. */
static oac_status read_held(struct oac_path_piece *piece, const oac_command_flag *flag, const oac_command_value *value,
                            const void **given, oac_error *error)
{
    oac_status status = OAC_OK;
    if (!value->sound) {
        return OAC_OK;
    }
    status = oac_record_parse(flag->document, value->json.data, value->json.length, NULL, piece->held, error);
    if (status != OAC_OK) {
        blame_flag(error, flag->name);
        return status;
    }
    *given = (flag->document->flags & OAC_TYPE_DOCUMENT) != 0
                 ? (const char *)piece->held + flag->document->fields[0].offset
                 : (const char *)piece->held;
    return OAC_OK;
}

static const void *chosen_of(struct oac_path_piece *piece, const oac_type *type, oac_string text)
{
    piece->chosen.state = OAC_VALUE;
    piece->chosen.number = oac_enum_from(type, text);
    piece->chosen.text = text;
    return &piece->chosen;
}

/* Null: nothing is known of such a value. */
static const void *scalar_of(struct oac_path_piece *piece, const oac_type *type, const oac_command_value *value)
{
    switch ((oac_type_kind)type->kind) {
    case OAC_TYPE_BOOL:
        return &value->boolean;
    case OAC_TYPE_INT:
        return &value->integer;
    case OAC_TYPE_NUMBER:
        return &value->number;
    case OAC_TYPE_ENUM:
        return chosen_of(piece, type, value->text);
    case OAC_TYPE_STRING:
        return &value->text;
    default:
        return NULL;
    }
}

/* Of one record; the next one stands behind it. */
static size_t values_room(const oac_command_flag *flag)
{
    return flag->document != NULL ? (flag->document->size + 15) / 16 * 16 : 0;
}

oac_status oac_pieces_begin(oac_pieces *pieces, const oac_arguments *arguments, oac_error *error)
{
    const oac_command *command = arguments->flags.command;
    oac_status status = OAC_OK;
    size_t i;
    size_t used = 0;
    while (pieces->count < command->parameter_count && command->parameters[pieces->count].in_path) {
        used += values_room(&command->parameters[pieces->count]);
        pieces->count++;
    }
    pieces->room = calloc(1, used + 1);
    pieces->items = calloc(pieces->count + 1, sizeof *pieces->items);
    pieces->given = calloc(pieces->count + 1, sizeof *pieces->given);
    if (pieces->room == NULL || pieces->items == NULL || pieces->given == NULL) {
        return oac_error_set(error, OAC_ERROR_MEMORY, OAC_STAGE_ARGUMENT, "out of memory");
    }
    used = 0;
    for (i = 0; i < pieces->count && status == OAC_OK; i++) {
        const oac_command_flag *flag = &command->parameters[i];
        const oac_argument *argument = argument_of(command->operation, i);
        if (flag->document != NULL) {
            pieces->items[i].document = flag->document;
            pieces->items[i].held = pieces->room + used;
            used += values_room(flag);
            status = read_held(&pieces->items[i], flag, &arguments->values[i], &pieces->given[i], error);
        } else if (argument != NULL) {
            pieces->given[i] = scalar_of(&pieces->items[i], argument->type, &arguments->values[i]);
        }
    }
    return status;
}

void oac_pieces_end(oac_pieces *pieces)
{
    size_t i;
    for (i = 0; pieces->items != NULL && i < pieces->count; i++) {
        if (pieces->items[i].held != NULL) {
            oac_record_dispose(pieces->items[i].document, pieces->items[i].held);
        }
    }
    free(pieces->room);
    free(pieces->items);
    free((void *)pieces->given);
    pieces->room = NULL;
    pieces->items = NULL;
    pieces->given = NULL;
}
