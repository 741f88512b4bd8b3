/* Names in C, as the generator makes them: by rule, or by the table of those that are made otherwise
 * (codegen/binding/emit/called.py). Private to the command. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "printed/printed.h"

/* The longest text whose name is made by rule. */
#define TEXT_MOST ((size_t)100)

/* Null: it is made by rule. */
static const char *in_table(uint8_t kind, const char *of, const char *what)
{
    const oac_command_called *one = oac_command_names;
    while (one->kind != OAC_CALLED_END &&
           (one->kind != kind || strcmp(one->of, of) != 0 || strcmp(one->what, what) != 0)) {
        one++;
    }
    return one->kind != OAC_CALLED_END ? one->name : NULL;
}

static void put_underscores(char *name)
{
    for (; *name != '\0'; name++) {
        *name = *name == '-' ? '_' : *name;
    }
}

static void put_capitals(char *name)
{
    for (; *name != '\0'; name++) {
        *name = *name >= 'a' && *name <= 'z' ? (char)(*name - 'a' + 'A') : *name;
    }
}

const char *oac_name_of_member(const oac_type *type, const oac_field *field, char room[OAC_NAME_ROOM])
{
    const char *found = NULL;
    if (field->name == NULL) { /* of a document its value, of an object the map of other members */
        return (type->flags & OAC_TYPE_DOCUMENT) != 0 ? "value" : in_table(OAC_CALLED_MORE, type->name, "");
    }
    found = in_table(OAC_CALLED_MEMBER, type->name, field->name);
    if (found == NULL && field->length <= TEXT_MOST) {
        (void)oac_flag_name(field->name, room);
        put_underscores(room);
        found = room;
    }
    return found != NULL ? found : "";
}

const char *oac_name_of_value(const oac_type *type, unsigned number, char room[OAC_NAME_ROOM])
{
    const oac_string text = type->names[number];
    const char *found = in_table(OAC_CALLED_VALUE, type->name, text.data);
    size_t length = strlen(type->name);
    if (found == NULL && text.length <= TEXT_MOST && length + 1 + 2 * text.length < OAC_NAME_ROOM) {
        memcpy(room, type->name, length);
        room[length++] = '_';
        (void)oac_flag_name(text.data, room + length);
        put_underscores(room);
        put_capitals(room);
        found = room;
    }
    return found != NULL ? found : "";
}

const char *oac_name_of_branch(const oac_type *type, unsigned number)
{
    char digits[16];
    const char *found = NULL;
    (void)snprintf(digits, sizeof digits, "%u", number);
    found = in_table(OAC_CALLED_BRANCH, type->name, digits);
    return found != NULL ? found : "";
}

const char *oac_name_of_extra(const oac_type *type)
{
    const char *found = in_table(OAC_CALLED_EXTRA, type->name, "");
    return found != NULL ? found : "extra";
}

const char *oac_name_with(const char *base, const char *ending, char room[OAC_NAME_ROOM])
{
    const char *found = in_table(OAC_CALLED_NAME, strcmp(base, oac_command_program) == 0 ? "" : base, ending);
    if (found != NULL) {
        return found;
    }
    (void)snprintf(room, OAC_NAME_ROOM, "%s", base);
    if (ending[1] >= 'A' && ending[1] <= 'Z') {
        put_capitals(room);
    }
    (void)snprintf(room + strlen(room), OAC_NAME_ROOM - strlen(room), "%s", ending);
    return room;
}

static const char *of_command(const oac_command *command, uint8_t kind, const char *before, char *room)
{
    const char *found = in_table(kind, command->name, "");
    if (found != NULL) {
        return found;
    }
    (void)snprintf(room, OAC_NAME_ROOM, "%s%s%s", before, before[0] != '\0' ? "_" : "", command->name);
    put_underscores(room);
    return room;
}

const char *oac_name_of_function(const oac_command *command, char room[OAC_NAME_ROOM])
{
    return of_command(command, OAC_CALLED_FUNCTION, oac_command_program, room);
}

const char *oac_name_of_header(const oac_command *command, char room[OAC_NAME_ROOM])
{
    return of_command(command, OAC_CALLED_HEADER, "", room);
}

void oac_name_hint(const char *name, char room[OAC_NAME_ROOM])
{
    size_t length = 0;
    if (strlen(name) <= TEXT_MOST) {
        length = oac_flag_name(name, room + 1);
        put_underscores(room + 1);
    }
    room[0] = 'n'; /* as no name begins with a digit, and some are none */
    if (length > 0 && (room[1] < '0' || room[1] > '9')) {
        memmove(room, room + 1, length + 1);
    } else if (length == 0) {
        room[1] = '\0';
    }
}

/* ---- Variables -------------------------------------------------------------------------------------------------- */

/* What a program has itself, and what the headers that it includes have as variables or as macros in lower case. */
static const char *const oac_taken[] = {
    "main",     "options",  "client",  "error",   "answer", "status", "text",   "item",   "items", "credentials",
    "servers",  "printf",   "fprintf", "puts",    "getenv", "stdin",  "stdout", "stderr", "errno", "environ",
    "timezone", "daylight", "tzname",  "signgam", "optarg", "optind", "opterr", "optopt", "linux", "unix",
};

static bool is_taken(const oac_variables *variables, const char *name)
{
    const oac_string names = oac_written_whole(&variables->names);
    size_t at;
    for (at = 0; at < sizeof oac_taken / sizeof oac_taken[0]; at++) {
        if (strcmp(oac_taken[at], name) == 0) {
            return true;
        }
    }
    for (at = 0; at < names.length; at += strlen(names.data + at) + 1) {
        if (strcmp(names.data + at, name) == 0) {
            return true;
        }
    }
    return false;
}

const char *oac_variable_take(oac_variables *variables, const char *wanted, char room[OAC_NAME_ROOM])
{
    unsigned number = 2;
    (void)snprintf(room, OAC_NAME_ROOM, "%.200s", wanted);
    while (is_taken(variables, room)) {
        (void)snprintf(room, OAC_NAME_ROOM, "%.200s_%u", wanted, number++);
    }
    oac_written_text(&variables->names, (oac_string){room, strlen(room) + 1});
    return room;
}
