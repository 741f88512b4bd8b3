/* Members that --null names: by their JSON names or as flags, with commas between them. Such a member has a flag whose
 * value is null. Private to the command. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check/checks.h"

#include "line/line.h"

#define SPELLED "null "

oac_string oac_nulls_named_by(int count, char **texts, int at)
{
    const char *name = oac_options[OAC_OPTION_NULL].name;
    const size_t length = strlen(name);
    const char *text =
        strncmp(texts[at], "--", 2) == 0 && strncmp(texts[at] + 2, name, length) == 0 ? texts[at] + 2 + length : "";
    if (text[0] == '=') {
        return oac_text(text + 1);
    }
    return strcmp(texts[at] + strspn(texts[at], "-"), name) == 0 && text[0] == '\0' && at + 1 < count
               ? oac_text(texts[at + 1])
               : (oac_string){NULL, 0};
}

/* The next piece of a text, without the sign behind it. False at the end. */
static bool next_piece(oac_string *rest, char sign, oac_string *piece)
{
    const char *end = NULL;
    if (rest->data == NULL) {
        return false;
    }
    end = rest->length > 0 ? memchr(rest->data, sign, rest->length) : NULL;
    piece->data = rest->data;
    piece->length = end != NULL ? (size_t)(end - rest->data) : rest->length;
    rest->data = end != NULL ? end + 1 : NULL;
    rest->length -= piece->length + (end != NULL ? 1 : 0);
    return true;
}

/* What of a flag's name is that of its own member. */
static const char *own_name(const oac_command_flag *flag)
{
    const char *dot = flag->within != NULL ? strrchr(flag->name, '.') : NULL;
    return dot != NULL ? dot + 1 : flag->name;
}

/* The flag of a member of the body (`within` null), or of an object in it; null: there is none. */
static oac_command_flag *flag_of(const oac_flags *flags, const oac_command_flag *within, oac_string name)
{
    oac_command_flag *spelled = NULL;
    size_t i;
    for (i = flags->command->parameter_count; i < flags->count; i++) {
        oac_command_flag *flag = &flags->items[i];
        if (flag->within == within && oac_string_is(name, flag->json_name, strlen(flag->json_name))) {
            return flag;
        }
        if (flag->within == within && spelled == NULL && oac_string_is(name, own_name(flag), strlen(own_name(flag)))) {
            spelled = flag;
        }
    }
    return spelled;
}

/* The members of the body, or of an object in it; null: there are none. */
static const oac_type *members_of(const oac_flags *flags, const oac_command_flag *within)
{
    const oac_type *type = within != NULL ? within->member->type : oac_flags_body(flags->command);
    return type != NULL && type->kind == OAC_TYPE_RECORD ? type : NULL;
}

/* The member of a type by its JSON name, or written as a flag. */
static const oac_field *field_of(const oac_type *type, oac_string name, char *room)
{
    const oac_field *spelled = NULL;
    size_t i;
    for (i = 0; type != NULL && i < type->count; i++) {
        const oac_field *field = &type->fields[i];
        if (oac_string_is(name, field->name, field->length)) {
            return field;
        }
        if (spelled == NULL && 2 * (size_t)field->length < OAC_NESTED_NAME &&
            oac_flag_name(field->name, room) == name.length && memcmp(room, name.data, name.length) == 0) {
            spelled = field;
        }
    }
    return spelled;
}

/* Makes a flag of a member that has none: as one of an object is written, or by its JSON name where no flag can be. */
static const oac_command_flag *make_flag(oac_flags *flags, const oac_command_flag *within, const oac_field *field,
                                         char **names)
{
    char *name = *names;
    char room[OAC_NESTED_NAME];
    const bool fits = 2 * (size_t)field->length < sizeof room;
    oac_command_flag *made = NULL;
    if (within != NULL && fits && oac_flag_name(field->name, room) > 0) {
        (void)snprintf(name, strlen(within->name) + 1 + strlen(room) + 1, "%s.%s", within->name, room);
    } else {
        (void)snprintf(name, sizeof SPELLED + field->length, SPELLED "%s", field->name);
    }
    made = oac_flag_add(flags, field, name);
    made->within = within;
    *names += strlen(name) + 1;
    return made;
}

void oac_nulls_add(oac_flags *flags, oac_string names, char **room)
{
    char written[OAC_NESTED_NAME];
    oac_string path;
    while (next_piece(&names, ',', &path)) {
        const oac_command_flag *within = NULL;
        const oac_command_flag *flag = NULL;
        oac_string piece;
        size_t depth = 0;
        while (depth++ < OAC_FLAG_DEPTH && next_piece(&path, '.', &piece)) {
            const oac_field *field = field_of(members_of(flags, within), piece, written);
            flag = flag_of(flags, within, piece);
            if (flag == NULL && field == NULL) {
                break;
            }
            within = flag != NULL ? flag : make_flag(flags, within, field, room);
        }
    }
}

/* ---- What is given ---------------------------------------------------------------------------------------------- */

/* Says that there is no such member, and which may be meant. */
static void complain_unknown(const oac_flags *flags, oac_string path, const oac_command_flag *within, oac_string name)
{
    const oac_type *type = members_of(flags, within);
    oac_string *known = calloc((type != NULL ? type->count : 0) * (size_t)2 + 1, sizeof *known);
    char *pool = NULL;
    const oac_string *nearest = NULL;
    size_t count = 0;
    size_t room = 1;
    size_t i;
    for (i = 0; type != NULL && i < type->count; i++) {
        room += 2 * (size_t)type->fields[i].length + 1;
    }
    pool = malloc(room);
    room = 0;
    for (i = 0; known != NULL && pool != NULL && type != NULL && i < type->count; i++) {
        known[count++] = oac_text(type->fields[i].name);
        known[count].length = oac_flag_name(type->fields[i].name, pool + room);
        known[count].data = pool + room;
        room += known[count++].length + 1;
    }
    nearest = count > 0 ? oac_nearest(name, known, count) : NULL;
    oac_complain("--null %.*s: there is no such member%s%.*s%s%s", (int)path.length, path.data,
                 nearest != NULL ? "; did you mean " : "", nearest != NULL ? (int)(name.data - path.data) : 0,
                 path.data, nearest != NULL ? nearest->data : "", nearest != NULL ? "?" : "");
    free(known);
    free(pool);
}

static bool read_path(oac_arguments *arguments, oac_string path)
{
    const oac_flags *flags = &arguments->flags;
    const oac_command_flag *flag = NULL;
    oac_command_value *value = NULL;
    oac_string rest = path;
    oac_string piece;
    while (next_piece(&rest, '.', &piece)) {
        const oac_command_flag *within = flag;
        flag = flag_of(flags, within, piece);
        if (flag == NULL) {
            complain_unknown(flags, path, within, piece);
            return false;
        }
    }
    value = &arguments->values[flag - flags->items];
    if (value->given) {
        oac_complain(value->is_null ? "--null %.*s is given twice" : "--null %.*s: its flag gives it a value",
                     (int)path.length, path.data);
        return false;
    }
    value->given = true;
    value->is_null = true;
    value->sound = oac_buffer_append(&value->json, "null", 4) == OAC_OK;
    return value->sound;
}

bool oac_nulls_read(oac_arguments *arguments, const char *names)
{
    oac_string rest = oac_text(names);
    oac_string path;
    bool sound = true;
    while (next_piece(&rest, ',', &path)) {
        sound = read_path(arguments, path) && sound;
    }
    return sound;
}

bool oac_nulls_check(const oac_arguments *arguments)
{
    const oac_flags *flags = &arguments->flags;
    bool sound = true;
    size_t i;
    for (i = flags->command->parameter_count; i < flags->count; i++) {
        const oac_command_flag *around = arguments->values[i].given ? flags->items[i].within : NULL;
        for (; around != NULL; around = around->within) {
            if (arguments->values[around - flags->items].is_null) {
                oac_complain("--%s: --null makes %s null, and it is a member of it", flags->items[i].name,
                             around->json_name);
                sound = false;
            }
        }
    }
    return sound;
}
