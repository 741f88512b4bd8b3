/* Objects as initializers in C. Private to the command. */
#include <stdio.h>
#include <string.h>

#include "base/held.h"
#include "printed/initializers.h"

/* A line of an initializer; a value for which there is no room stands on one of its own. */
static void put_row(oac_values *values, oac_written *to, const char *name, const oac_type *type, const void *at,
                    size_t indent)
{
    const size_t begin = to->buffer.length;
    const size_t shown = strlen(name) < 200 ? strlen(name) : 200;
    const size_t value = begin + indent + 1 + shown + 3;
    oac_written_format(to, "%*s.%.200s = ", (int)indent, "", name);
    oac_put_optional(values, to, type, at, name);
    if (to->status == OAC_OK && to->buffer.length - begin >= OAC_CODE_WIDTH &&
        memchr(to->buffer.data + begin, '\n', to->buffer.length - begin) == NULL) {
        oac_written moved = OAC_ZERO;
        oac_written_text(&moved, (oac_string){to->buffer.data + value, to->buffer.length - value});
        to->buffer.length = value - 1;
        oac_written_format(to, "\n%*s", (int)indent + 4, "");
        oac_written_text(to, oac_written_whole(&moved));
        oac_written_dispose(&moved);
    }
    oac_written_put(to, ",\n");
}

/* Members that are not described. */
static void put_extra(oac_values *values, oac_written *to, const oac_type *type, const oac_extra *extra, size_t indent)
{
    oac_rows rows = OAC_ZERO;
    char members[OAC_NAME_ROOM];
    char name[OAC_NAME_ROOM];
    size_t i;
    for (i = 0; i < extra->count; i++) {
        oac_written row = oac_row_begin();
        oac_written_put(&row, "{");
        oac_put_text(&row, extra->members[i].name);
        oac_written_put(&row, ", ");
        oac_put_text(&row, extra->members[i].value);
        oac_written_put(&row, "}");
        oac_rows_add(&rows, &row);
    }
    (void)oac_variable_take(&values->variables, "extra_members", members);
    (void)oac_variable_take(&values->variables, "extra", name);
    oac_rows_declare(values, "oac_member", members, &rows);
    oac_written_format(&values->lines, "    oac_extra %s = {.members = ", name);
    oac_written_format(&values->lines, "%s, .count = ", members);
    oac_written_format(&values->lines, "OAC_ARRAY_COUNT(%s)};\n", members);
    oac_written_format(to, "%*s.%s = &%s,\n", (int)indent, "", oac_name_of_extra(type), name);
}

/* In braces, the last of which stands at `indent`; where nothing is there, its INIT. */
void oac_put_record(oac_values *values, oac_written *to, const oac_type *type, const void *value, size_t indent)
{
    const size_t count = type->count + ((type->flags & OAC_TYPE_ADDITIONAL) != 0 ? (size_t)1 : 0);
    const oac_extra *extra = oac_held_extra(value, type);
    oac_written rows = OAC_ZERO;
    char room[OAC_NAME_ROOM];
    size_t i;
    for (i = 0; i < count; i++) {
        const oac_field *field = &type->fields[i];
        const void *at = oac_held_at(value, field->offset);
        if (oac_held_state(at) != OAC_ABSENT) {
            put_row(values, &rows, oac_name_of_member(type, field, room), field->type, at, indent + 4);
        }
    }
    if (extra != NULL && extra->count > 0) {
        put_extra(values, &rows, type, extra, indent + 4);
    }
    if (rows.buffer.length == 0) {
        oac_written_put(to, oac_name_with(type->name, "_INIT", room));
    } else {
        oac_written_put(to, "{\n");
        oac_written_text(to, oac_written_whole(&rows));
        oac_written_format(to, "%*s}", (int)indent, "");
    }
    to->status = to->status == OAC_OK ? rows.status : to->status;
    oac_written_dispose(&rows);
}

const char *oac_values_record(oac_values *values, const oac_type *type, const void *value, const char *hint,
                              char room[OAC_NAME_ROOM])
{
    oac_written all = OAC_ZERO;
    (void)oac_variable_take(&values->variables, hint, room);
    oac_written_format(&all, "    const %.100s ", type->name);
    oac_written_format(&all, "%.200s = ", room);
    oac_put_record(values, &all, type, value, 4);
    oac_declare(values, &all);
    return room;
}

const char *oac_values_held(oac_values *values, const oac_type *type, const void *value, const char *hint,
                            char room[OAC_NAME_ROOM])
{
    oac_written all = OAC_ZERO;
    char inner[OAC_NAME_ROOM];
    (void)oac_variable_take(&values->variables, hint, room);
    (void)snprintf(inner, sizeof inner, "%.200s_value", room);
    oac_written_format(&all, "    const %.100s ", type->name);
    oac_written_format(&all, "%.200s = ", room);
    oac_put_optional(values, &all, type, value, inner);
    oac_declare(values, &all);
    return room;
}
