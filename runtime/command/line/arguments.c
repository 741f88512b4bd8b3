/* The command line: --flag VALUE or --flag=VALUE, all of its faults said at once. Private to the command. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "check/checks.h"

#include "line/line.h"

/* What an argument names: a flag of the command, or an option. */
typedef struct oac_flag_target {
    const oac_command_flag *flag; /* null: none */
    size_t option;                /* OAC_OPTIONS_MOST: none */
} oac_flag_target;

static bool is_found(oac_flag_target found)
{
    return found.flag != NULL || found.option != OAC_OPTIONS_MOST;
}

static size_t option_count(const oac_arguments *arguments)
{
    return OAC_OPTION_COUNT + (arguments->set != NULL ? arguments->set->own_count : 0);
}

static const oac_option *option_at(const oac_arguments *arguments, size_t number)
{
    return number < OAC_OPTION_COUNT ? &oac_options[number] : &arguments->set->own[number - OAC_OPTION_COUNT];
}

static bool is_switch(const oac_arguments *arguments, oac_flag_target found)
{
    return found.flag == NULL && option_at(arguments, found.option)->value == NULL;
}

/* Whether the set has the option; a flag may stand in its place all the same. */
static bool is_taken(const oac_arguments *arguments, size_t number)
{
    const oac_option_set *set = arguments->set;
    size_t i;
    if (number >= OAC_OPTION_COUNT || set == NULL) {
        return true;
    }
    for (i = 0; i < set->own_count; i++) {
        if (strcmp(set->own[i].name, oac_options[number].name) == 0) {
            return false;
        }
    }
    return set->takes == NULL || set->takes(&arguments->flags, (oac_option_id)number);
}

static bool applies(const oac_arguments *arguments, size_t number)
{
    const char *name = option_at(arguments, number)->name;
    if (arguments->set == NULL || (number < OAC_OPTION_COUNT && arguments->set->takes == NULL)) {
        return is_taken(arguments, number) && oac_option_applies(&arguments->flags, (oac_option_id)number);
    }
    return is_taken(arguments, number) && oac_flag_named(&arguments->flags, name, strlen(name)) == NULL;
}

/* `text` is --name, --name=value or -x. A flag comes before an option of the same name. */
static oac_flag_target target_of(const oac_arguments *arguments, const char *text)
{
    oac_flag_target found = {NULL, OAC_OPTIONS_MOST};
    const bool is_long = strncmp(text, "--", 2) == 0;
    const char *name = is_long ? text + 2 : text;
    const size_t length = strcspn(name, "=");
    size_t i;
    found.flag = is_long ? oac_flag_named(&arguments->flags, name, length) : NULL;
    for (i = 0; found.flag == NULL && i < option_count(arguments); i++) {
        const oac_option *option = option_at(arguments, i);
        const bool by_letter =
            text[0] == '-' && text[1] != '\0' && text[1] == option->letter && text[2] == '\0' && is_taken(arguments, i);
        const bool by_name = is_long && oac_string_is(oac_text(option->name), name, length) && applies(arguments, i);
        if (by_letter || by_name) {
            found.option = i;
            break;
        }
    }
    return found;
}

static const char *nearest_flag(const oac_arguments *arguments, oac_string name)
{
    const oac_flags *flags = &arguments->flags;
    oac_string *known = calloc(flags->count + option_count(arguments), sizeof *known);
    const oac_string *nearest = NULL;
    const char *found = NULL;
    size_t count = 0;
    size_t i;
    for (i = 0; known != NULL && i < flags->count; i++) {
        known[count++] = oac_text(flags->items[i].name);
    }
    for (i = 0; known != NULL && i < option_count(arguments); i++) {
        if (applies(arguments, i)) {
            known[count++] = oac_text(option_at(arguments, i)->name);
        }
    }
    nearest = known != NULL ? oac_nearest(name, known, count) : NULL;
    found = nearest != NULL ? nearest->data : NULL;
    free(known);
    return found;
}

static void complain_unknown(const oac_arguments *arguments, const char *text)
{
    const oac_option_set *set = arguments->set;
    const size_t dashes = text[1] == '-' ? 2 : 1;
    const oac_string name = {text + dashes, strcspn(text + dashes, "=")};
    char room[512];
    size_t dot = 0;
    const oac_command_flag *around = oac_flag_around(&arguments->flags, name.data, name.length, &dot);
    const char *nearest = NULL;
    if (around == NULL) {
        nearest = nearest_flag(arguments, name);
    } else if (oac_flag_nearest_within(around, (oac_string){name.data + dot + 1, name.length - dot - 1}, room,
                                       sizeof room)) {
        nearest = room;
    }
    oac_complain("%s%s%s has no option %.*s%s%s%s", set != NULL ? set->word : "", set != NULL ? " " : "",
                 arguments->flags.command->name, (int)(dashes + name.length), text,
                 nearest != NULL ? "; did you mean --" : "", nearest != NULL ? nearest : "",
                 nearest != NULL ? "?" : "");
}

static bool read_option(oac_arguments *arguments, size_t number, const char *text)
{
    const oac_option *option = option_at(arguments, number);
    const char *name = option->name;
    int64_t retries;
    if (arguments->given[number] != NULL && option->value != NULL) {
        oac_complain("--%s is given twice", name);
        return false;
    }
    arguments->given[number] = text;
    if (number == OAC_OPTION_TIMEOUT && !oac_read_seconds(text, &arguments->timeout_ms)) {
        oac_complain("--%s: expected seconds from 0.001 to 4294966.999, such as 2.5, got \"%s\"", name, text);
        return false;
    }
    if (number == OAC_OPTION_MAX_ITEMS) {
        int64_t items = 0;
        if (!oac_read_integer(text, &items) || items < 1) {
            oac_complain("--%s: expected a whole number from 1 on, got \"%s\"", name, text);
            return false;
        }
        arguments->max_items = (uint64_t)items;
    }
    if (number == OAC_OPTION_RETRIES) {
        if (!oac_read_integer(text, &retries) || retries < 0 || retries > UINT32_MAX - 1) {
            oac_complain("--%s: expected a whole number from 0 to %" PRIu32 ", got \"%s\"", name, UINT32_MAX - 1, text);
            return false;
        }
        arguments->attempts = (uint32_t)retries + 1;
    }
    return true;
}

static bool take_argument(oac_arguments *arguments, oac_flag_target found, const char *text)
{
    if (found.flag == NULL) {
        return read_option(arguments, found.option, text);
    }
    return oac_value_read(&arguments->values[found.flag - arguments->flags.items], found.flag, text);
}

/* An argument without a name. */
static bool take_loose(oac_arguments *arguments, const char *text)
{
    const oac_option_set *set = arguments->set;
    const size_t most = set != NULL && !set->places ? set->loose_most : OAC_LOOSE_MOST;
    if (arguments->loose_count >= most) {
        oac_complain("unexpected argument \"%s\"", text);
        return false;
    }
    arguments->loose[arguments->loose_count++] = text;
    return true;
}

/* Reads the option at texts[*at] and moves on to its last argument. */
static bool read_argument(oac_arguments *arguments, int count, char **texts, int *at)
{
    const char *text = texts[*at];
    const char *equals = strchr(text, '=');
    const oac_flag_target found = target_of(arguments, text);
    const int name_length = (int)strcspn(text, "=");
    const char *next = *at + 1 < count ? texts[*at + 1] : NULL;
    if (text[0] != '-' || text[1] == '\0') {
        return take_loose(arguments, text);
    }
    if (!is_found(found) && oac_complain_of_token(text, (size_t)name_length)) {
        *at += equals == NULL && next != NULL ? 1 : 0;
        return false;
    }
    if (!is_found(found)) {
        complain_unknown(arguments, text);
        *at += equals == NULL && next != NULL && (next[0] != '-' || next[1] == '\0') ? 1 : 0; /* its value, likely */
        return false;
    }
    if (is_switch(arguments, found)) {
        if (equals != NULL) {
            oac_complain("%.*s takes no value", name_length, text);
            return false;
        }
        return take_argument(arguments, found, "");
    }
    if (equals != NULL) {
        return take_argument(arguments, found, equals + 1);
    }
    if (next == NULL) {
        oac_complain("%s needs a value", text);
        return false;
    }
    if (strcmp(next, "--") == 0 || is_found(target_of(arguments, next))) {
        oac_complain("%s needs a value; if that is %s, write %s=%s", text, next, text, next);
        return false;
    }
    ++*at;
    return take_argument(arguments, found, next);
}

/* How help is asked for: -h or --help. Null: it is not. */
static const char *asks_for_help(const oac_arguments *arguments, int count, char **texts)
{
    int i;
    for (i = 0; i < count && strcmp(texts[i], "--") != 0; i++) {
        if (strchr(texts[i], '=') == NULL && target_of(arguments, texts[i]).option == OAC_OPTION_HELP) {
            return texts[i];
        }
    }
    return NULL;
}

bool oac_arguments_read(oac_arguments *arguments, const oac_command *command, int count, char **texts)
{
    return oac_arguments_read_set(arguments, command, NULL, count, texts);
}

bool oac_arguments_read_set(oac_arguments *arguments, const oac_command *command, const oac_option_set *set, int count,
                            char **texts)
{
    bool sound = true;
    bool ended = false;
    int i;
    arguments->set = set;
    if (!oac_flags_begin(&arguments->flags, command, count, texts)) {
        return false;
    }
    arguments->given[OAC_OPTION_HELP] = asks_for_help(arguments, count, texts);
    if (arguments->given[OAC_OPTION_HELP] != NULL) {
        return true;
    }
    arguments->values = calloc(arguments->flags.count + 1, sizeof *arguments->values);
    if (arguments->values == NULL) {
        oac_complain("out of memory");
        return false;
    }
    for (i = 0; i < count; i++) {
        if (ended) {
            sound = take_loose(arguments, texts[i]) && sound;
        } else if (strcmp(texts[i], "--") == 0) {
            ended = true;
        } else {
            sound = read_argument(arguments, count, texts, &i) && sound;
        }
    }
    sound = oac_arguments_settle(arguments) && sound;
    if (set == NULL || set->places) {
        sound = oac_positions_take(arguments) && sound;
    }
    return ((set != NULL && set->partial) || oac_arguments_complete(arguments)) && sound;
}

void oac_arguments_dispose(oac_arguments *arguments)
{
    size_t i;
    for (i = 0; arguments->values != NULL && i < arguments->flags.count; i++) {
        oac_buffer_dispose(&arguments->values[i].json);
    }
    free(arguments->values);
    arguments->values = NULL;
    oac_flags_end(&arguments->flags);
}
