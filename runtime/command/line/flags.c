/* The flags of a command: its parameters, and the members of its body by the table of their type. Private to the
 * command. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check/checks.h"

#include "line/line.h"

/* Options whose names no member of a body takes: such a member is given in the body. */
static const oac_option_id oac_kept_options[] = {OAC_OPTION_BODY, OAC_OPTION_HELP, OAC_OPTION_DRY_RUN,
                                                 OAC_OPTION_ALLOW_UNKNOWN};

static bool is_lower(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

size_t oac_flag_name(const char *name, char *to)
{
    size_t length = 0;
    bool apart = false;
    const char *at;
    for (at = name; *at != '\0'; at++) {
        const bool begins =
            is_upper(*at) && at > name && (is_lower(at[-1]) || (is_upper(at[-1]) && at[1] >= 'a' && at[1] <= 'z'));
        if (!is_lower(*at) && !is_upper(*at)) {
            apart = true;
            continue;
        }
        if (length > 0 && (apart || begins)) {
            to[length++] = '-';
        }
        to[length++] = is_upper(*at) ? (char)(*at - 'A' + 'a') : *at;
        apart = false;
    }
    to[length] = '\0';
    return length;
}

uint8_t oac_flag_kind(const oac_type *type, bool *list)
{
    const oac_type *one = type->kind == OAC_TYPE_LIST ? type->item : type;
    *list = one != type || type->kind == OAC_TYPE_SOURCES;
    switch ((oac_type_kind)one->kind) {
    case OAC_TYPE_BOOL:
        return OAC_FLAG_BOOLEAN;
    case OAC_TYPE_INT:
        return OAC_FLAG_INTEGER;
    case OAC_TYPE_NUMBER:
        return OAC_FLAG_NUMBER;
    case OAC_TYPE_STRING:
    case OAC_TYPE_ENUM:
    case OAC_TYPE_SOURCE:
    case OAC_TYPE_SOURCES:
        return OAC_FLAG_TEXT;
    case OAC_TYPE_JSON:
    case OAC_TYPE_RECORD:
    case OAC_TYPE_LIST:
    case OAC_TYPE_MAP:
    case OAC_TYPE_UNION:
        break;
    }
    *list = false;
    return OAC_FLAG_JSON;
}

const oac_command_flag *oac_flag_named(const oac_flags *flags, const char *name, size_t length)
{
    size_t i;
    for (i = 0; i < flags->count; i++) {
        if (strlen(flags->items[i].name) == length && memcmp(flags->items[i].name, name, length) == 0) {
            return &flags->items[i];
        }
    }
    return NULL;
}

static bool is_kept_name(const char *name)
{
    size_t i = 0;
    while (i < sizeof oac_kept_options / sizeof oac_kept_options[0] &&
           strcmp(oac_options[oac_kept_options[i]].name, name) != 0) {
        i++;
    }
    return i < sizeof oac_kept_options / sizeof oac_kept_options[0];
}

const char *oac_flags_words(const oac_command *command, const char *json_name)
{
    size_t i;
    for (i = 0; i < command->word_count; i++) {
        if (strcmp(command->words[i].json_name, json_name) == 0) {
            return command->words[i].text;
        }
    }
    return "";
}

oac_command_flag *oac_flag_add(oac_flags *flags, const oac_field *field, const char *name)
{
    oac_command_flag *flag = &flags->items[flags->count];
    memset(flag, 0, sizeof *flag);
    flag->name = name;
    flag->json_name = field->name;
    flag->kind = oac_flag_kind(field->type, &flag->list);
    flag->required = (field->flags & OAC_CHECK_REQUIRED) != 0;
    flag->help = oac_flags_words(flags->command, field->name);
    flag->member = field;
    flags->count++;
    return flag;
}

const oac_type *oac_flags_body(const oac_command *command)
{
    const oac_type *type = command->operation->request;
    return type != NULL && (type->flags & OAC_TYPE_DOCUMENT) == 0 ? type : NULL;
}

/* Room for flags and their names: those of the body, and those that the command line may name within objects. */
static bool make_room_for_flags(oac_flags *flags, const oac_type *body, int count, char **texts)
{
    size_t room = 1;
    size_t items = flags->command->parameter_count + 1;
    size_t i;
    int at;
    for (i = 0; body != NULL && i < body->count; i++, items++) {
        room += 2 * (size_t)body->fields[i].length + 1; /* at most a dash before each character */
    }
    for (at = 0; body != NULL && at < count; at++) {
        items += oac_nested_count(count, texts, at, &room);
    }
    flags->items = calloc(items, sizeof *flags->items);
    flags->names = malloc(room);
    return flags->items != NULL && flags->names != NULL;
}

bool oac_flags_begin(oac_flags *flags, const oac_command *command, int count, char **texts)
{
    const oac_type *body = oac_flags_body(command);
    char *name = NULL;
    size_t i;
    int at;
    flags->command = command;
    if (!make_room_for_flags(flags, body, count, texts)) {
        oac_complain("out of memory");
        oac_flags_end(flags);
        return false;
    }
    flags->count = command->parameter_count;
    if (command->parameter_count > 0) {
        memcpy(flags->items, command->parameters, command->parameter_count * sizeof *flags->items);
    }
    name = flags->names;
    for (i = 0; body != NULL && i < body->count; i++) {
        const oac_field *field = &body->fields[i];
        const size_t length = (field->flags & OAC_CHECK_READ_ONLY) == 0 ? oac_flag_name(field->name, name) : 0;
        if (length > 0 && !is_kept_name(name) && oac_flag_named(flags, name, length) == NULL) {
            (void)oac_flag_add(flags, field, name);
            name += length + 1;
        }
    }
    for (at = 0; body != NULL && at < count; at++) {
        oac_nested_add(flags, count, texts, at, &name);
    }
    return true;
}

void oac_flags_end(oac_flags *flags)
{
    free(flags->items);
    free(flags->names);
    flags->items = NULL;
    flags->names = NULL;
    flags->count = 0;
}
