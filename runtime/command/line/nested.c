/* Flags of members of objects, such as --billing-person.city: found by the tables of their types. Private to the
 * command.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check/checks.h"

#include "line/line.h"

const oac_command_flag *oac_flag_around(const oac_flags *flags, const char *name, size_t length, size_t *dot)
{
    const oac_command_flag *found = NULL;
    *dot = length;
    while (*dot > 0 && name[*dot - 1] != '.') {
        --*dot;
    }
    found = *dot > 0 ? oac_flag_named(flags, name, --*dot) : NULL;
    return found != NULL && found->member != NULL && found->member->type->kind == OAC_TYPE_RECORD ? found : NULL;
}

/* The member of an object that is written in this way; null: there is none. */
static const oac_field *field_written(const oac_type *type, const char *name, size_t length, char *room)
{
    size_t i;
    for (i = 0; i < type->count; i++) {
        const oac_field *field = &type->fields[i];
        if ((field->flags & OAC_CHECK_READ_ONLY) == 0 && 2 * (size_t)field->length < OAC_NESTED_NAME &&
            oac_flag_name(field->name, room) == length && memcmp(room, name, length) == 0) {
            return field;
        }
    }
    return NULL;
}

static size_t piece_length(oac_string text, size_t at)
{
    const char *dot = at < text.length ? memchr(text.data + at, '.', text.length - at) : NULL;
    return dot != NULL ? (size_t)(dot - text.data) - at : text.length - at;
}

/* The member of an object whose flag is near to a name: it goes into `room`. False: there is none. */
static const oac_field *field_near(const oac_type *type, oac_string name, char *room)
{
    oac_string *names = calloc(type->count + (size_t)1, sizeof *names);
    size_t *places = calloc(type->count + (size_t)1, sizeof *places);
    char *pool = malloc((type->count + (size_t)1) * OAC_NESTED_NAME);
    const oac_string *nearest = NULL;
    const oac_field *found = NULL;
    size_t count = 0;
    size_t i;
    for (i = 0; names != NULL && places != NULL && pool != NULL && i < type->count; i++) {
        char *own = pool + count * OAC_NESTED_NAME;
        if ((type->fields[i].flags & OAC_CHECK_READ_ONLY) == 0 &&
            2 * (size_t)type->fields[i].length < OAC_NESTED_NAME) {
            names[count] = (oac_string){own, oac_flag_name(type->fields[i].name, own)};
            places[count++] = i;
        }
    }
    nearest = count > 0 ? oac_nearest(name, names, count) : NULL;
    if (nearest != NULL) {
        memcpy(room, nearest->data, nearest->length + 1);
        found = &type->fields[places[nearest - names]];
    }
    free(names);
    free(places);
    free(pool);
    return found;
}

/* The same of the body's own flags. */
static const oac_field *body_field_near(const oac_flags *flags, oac_string name, char *room)
{
    const oac_type *body = oac_flags_body(flags->command);
    const oac_field *field = body != NULL ? field_near(body, name, room) : NULL;
    const oac_command_flag *flag = field != NULL ? oac_flag_named(flags, room, strlen(room)) : NULL;
    return flag != NULL && flag->member == field ? field : NULL;
}

bool oac_flag_near(const oac_flags *flags, oac_string name, char *to, size_t size)
{
    const oac_field *field = NULL;
    size_t at = 0;
    size_t used = 0;
    while (at <= name.length) {
        const size_t length = piece_length(name, at);
        char piece[OAC_NESTED_NAME / 2];
        char written[OAC_NESTED_NAME];
        char room[OAC_NESTED_NAME];
        oac_string wanted = {written, 0};
        if (length >= sizeof piece || (field != NULL && field->type->kind != OAC_TYPE_RECORD)) {
            return false;
        }
        memcpy(piece, name.data + at, length);
        piece[length] = '\0';
        wanted.length = oac_flag_name(piece, written); /* as a flag, where it is the name in JSON */
        field = field == NULL ? body_field_near(flags, wanted, room) : field_near(field->type, wanted, room);
        if (field == NULL || used + strlen(room) + 2 > size) {
            return false;
        }
        used += (size_t)snprintf(to + used, size - used, "%s%s", at > 0 ? "." : "", room);
        at += length + 1;
    }
    return true;
}

/* Makes a flag of what is named within an object, and of the objects around it. `*name` is where the names of flags go.
 */
static void add_nested(oac_flags *flags, oac_string text, char **name)
{
    char room[OAC_NESTED_NAME];
    size_t end = piece_length(text, 0);
    size_t depth = 0;
    while (end < text.length && depth++ < OAC_FLAG_DEPTH) {
        size_t dot = 0;
        const oac_command_flag *around = NULL;
        const oac_field *field = NULL;
        end += 1 + piece_length(text, end + 1);
        around = oac_flag_named(flags, text.data, end) == NULL ? oac_flag_around(flags, text.data, end, &dot) : NULL;
        field = around != NULL ? field_written(around->member->type, text.data + dot + 1, end - dot - 1, room) : NULL;
        if (field != NULL) {
            memcpy(*name, text.data, end);
            (*name)[end] = '\0';
            oac_flag_add(flags, field, *name)->within = around;
            *name += end + 1;
        }
    }
}

/* What an argument names as a flag; empty: nothing. */
static oac_string flag_named_by(const char *text)
{
    return strncmp(text, "--", 2) == 0 ? (oac_string){text + 2, strcspn(text + 2, "=")} : (oac_string){"", 0};
}

static size_t pieces_in(oac_string names)
{
    size_t count = names.length > 0 ? 1 : 0;
    size_t i;
    for (i = 0; i < names.length; i++) {
        count += names.data[i] == '.' || names.data[i] == ',' ? 1 : 0;
    }
    return count;
}

size_t oac_nested_count(int count, char **texts, int at, size_t *room)
{
    const oac_string flag = flag_named_by(texts[at]);
    const oac_string nulls = oac_nulls_named_by(count, texts, at);
    const size_t of_flag = pieces_in(flag) > 1 ? pieces_in(flag) : 0;
    const size_t of_nulls = pieces_in(nulls);
    *room += of_flag * (flag.length + 1) + of_nulls * 2 * (nulls.length + sizeof "null ");
    return of_flag + of_nulls;
}

void oac_nested_add(oac_flags *flags, int count, char **texts, int at, char **room)
{
    add_nested(flags, flag_named_by(texts[at]), room);
    oac_nulls_add(flags, oac_nulls_named_by(count, texts, at), room);
}
