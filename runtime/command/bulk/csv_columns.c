/* What a column's name leads to: a parameter, or a member of the body. Private to the command. */
#include <stdlib.h>
#include <string.h>

#include "check/checks.h"
#include "json/path_text.h"

#include "bulk/input.h"

#define PATH_ROOM ((size_t)192)

static const oac_field *field_of(const oac_type *type, oac_string name, size_t *rank)
{
    size_t i;
    for (i = 0; i < type->count; i++) {
        if (type->fields[i].length == name.length && memcmp(type->fields[i].name, name.data, name.length) == 0) {
            *rank = i;
            return &type->fields[i];
        }
    }
    return NULL;
}

static bool find_in(const oac_type *type, oac_string name, oac_csv_found *found);

/* The type of members without a name of their own; null: there are none. */
static const oac_type *others_of(const oac_type *type)
{
    if (type->kind == OAC_TYPE_MAP) {
        return type->item;
    }
    return type->kind == OAC_TYPE_RECORD && (type->flags & OAC_TYPE_ADDITIONAL) != 0
               ? type->fields[type->count].type->item
               : NULL;
}

/* The value behind the first step, which is `head`; `rest` is what of the name comes behind its dot. */
static bool step_into(const oac_type *type, oac_string head, size_t rank, oac_string rest, oac_csv_found *found)
{
    found->steps[found->depth] = head;
    found->ranks[found->depth] = rank;
    found->depth++;
    if (rest.length == 0) {
        found->kind = oac_flag_kind(type, &found->list);
        return true;
    }
    rest.data++;
    rest.length--;
    if (find_in(type, rest, found)) {
        return true;
    }
    found->depth--;
    return false;
}

/* A member's name may hold dots: the longest that is one is taken. */
static bool find_in(const oac_type *type, oac_string name, oac_csv_found *found)
{
    const oac_type *others = others_of(type);
    size_t length = name.length;
    if (found->depth == OAC_CSV_DEPTH || (type->kind != OAC_TYPE_RECORD && others == NULL)) {
        return false;
    }
    for (; length > 0 && type->kind == OAC_TYPE_RECORD; length--) {
        const oac_string head = {name.data, length};
        const oac_string rest = {name.data + length, name.length - length};
        size_t rank = 0;
        const oac_field *field =
            rest.length == 0 || (rest.data[0] == '.' && rest.length > 1) ? field_of(type, head, &rank) : NULL;
        if (field != NULL && step_into(field->type, head, rank, rest, found)) {
            found->read_only = found->read_only || (field->flags & OAC_CHECK_READ_ONLY) != 0;
            return true;
        }
    }
    if (others != NULL) {
        const char *dot = memchr(name.data, '.', name.length);
        const size_t head = dot != NULL ? (size_t)(dot - name.data) : name.length;
        const oac_string rest = {name.data + head, name.length - head};
        return head > 0 && rest.length != 1 &&
               step_into(others, (oac_string){name.data, head}, (size_t)UINT16_MAX + 1, rest, found);
    }
    return false;
}

/* Parameters stand before members of the body: the ranks of these begin behind them. */
bool oac_csv_find(const oac_command *command, oac_string name, oac_csv_found *found)
{
    const oac_type *body = oac_flags_body(command);
    size_t i;
    memset(found, 0, sizeof *found);
    for (i = 0; i < command->parameter_count; i++) {
        const oac_command_flag *flag = &command->parameters[i];
        if (oac_string_is(name, flag->json_name, strlen(flag->json_name))) {
            found->steps[0] = name;
            found->ranks[0] = i;
            found->depth = 1;
            found->kind = flag->kind;
            found->list = flag->list;
            return true;
        }
    }
    if (body != NULL && find_in(body, name, found)) {
        found->ranks[0] += command->parameter_count;
        return true;
    }
    if (command->operation->request != NULL && oac_string_is(name, "body", 4)) {
        found->steps[0] = name;
        found->ranks[0] = SIZE_MAX;
        found->depth = 1;
        found->kind = OAC_FLAG_JSON;
        return true;
    }
    return false;
}

/* Names on the level on which `name` is wrong, and what stands before it. */
static const oac_string *nearest_of(const oac_command *command, oac_string name, oac_string *known, size_t *before)
{
    const oac_type *type = oac_flags_body(command);
    size_t count = 0;
    size_t i;
    const char *dot = NULL;
    *before = 0;
    while (type != NULL && (dot = memchr(name.data + *before, '.', name.length - *before)) != NULL) {
        const oac_string head = {name.data + *before, (size_t)(dot - name.data) - *before};
        size_t rank = 0;
        const oac_field *field = field_of(type, head, &rank);
        if (field == NULL || field->type->kind != OAC_TYPE_RECORD) {
            break;
        }
        type = field->type;
        *before = (size_t)(dot - name.data) + 1;
    }
    for (i = 0; *before == 0 && i < command->parameter_count; i++) {
        known[count++] = oac_text(command->parameters[i].json_name);
    }
    for (i = 0; type != NULL && i < type->count; i++) {
        if ((type->fields[i].flags & OAC_CHECK_READ_ONLY) == 0) {
            known[count++] = (oac_string){type->fields[i].name, type->fields[i].length};
        }
    }
    return oac_nearest((oac_string){name.data + *before, name.length - *before}, known, count);
}

void oac_csv_complain_unknown(const oac_bulk_input *input, size_t column, oac_string name, const oac_command *command)
{
    oac_string *known = calloc(command->parameter_count + (size_t)UINT16_MAX + 1, sizeof *known);
    size_t before = 0;
    const oac_string *nearest = known != NULL ? nearest_of(command, name, known, &before) : NULL;
    oac_bulk_error(input, input->item_line, column, "%s has no member %.*s%s%.*s%.*s%s", command->name,
                   (int)(name.length < 100 ? name.length : 100), name.data, nearest != NULL ? "; did you mean " : "",
                   nearest != NULL ? (int)before : 0, name.data, nearest != NULL ? (int)nearest->length : 0,
                   nearest != NULL ? nearest->data : "", nearest != NULL ? "?" : "");
    free(known);
}

bool oac_csv_keep(oac_csv_column *column, const oac_csv_found *found)
{
    char room[PATH_ROOM];
    oac_text_out path;
    size_t i;
    column->steps = calloc(found->depth, sizeof *column->steps);
    column->ranks = calloc(found->depth, sizeof *column->ranks);
    if (column->steps == NULL || column->ranks == NULL) {
        return false;
    }
    memcpy(column->steps, found->steps, found->depth * sizeof *column->steps);
    memcpy(column->ranks, found->ranks, found->depth * sizeof *column->ranks);
    column->depth = found->depth;
    column->kind = found->kind;
    column->list = found->list;
    oac_out_begin(&path, room, sizeof room);
    for (i = 0; i < column->depth; i++) {
        oac_out_member(&path, column->steps[i].data, column->steps[i].length);
    }
    column->path = strdup(room);
    return column->path != NULL;
}
