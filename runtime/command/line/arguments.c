/* The command line: --flag VALUE or --flag=VALUE, all of its faults said at once. Private to the command. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "line/line.h"

static bool is_switch(const oac_arguments *arguments, oac_flag_target found)
{
    return found.flag == NULL && oac_option_at(arguments, found.option)->value == NULL;
}

static bool read_option(oac_arguments *arguments, size_t number, const char *text)
{
    const oac_option *option = oac_option_at(arguments, number);
    const char *name = option->name;
    int64_t retries;
    if (arguments->given[number] != NULL && option->value != NULL && !option->again) {
        oac_complain("--%s is given twice", name);
        return false;
    }
    arguments->given[number] = text;
    if (number == OAC_OPTION_NULL) {
        return oac_nulls_read(arguments, text);
    }
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
    const oac_flag_target found = oac_target_of(arguments, text);
    const int name_length = (int)strcspn(text, "=");
    const char *next = *at + 1 < count ? texts[*at + 1] : NULL;
    if (text[0] != '-' || text[1] == '\0') {
        return take_loose(arguments, text);
    }
    if (!oac_target_is_found(found) && oac_complain_of_token(text, (size_t)name_length)) {
        *at += equals == NULL && next != NULL ? 1 : 0;
        return false;
    }
    if (!oac_target_is_found(found)) {
        oac_complain_unknown(arguments, text);
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
    if (strcmp(next, "--") == 0 || oac_target_is_found(oac_target_of(arguments, next))) {
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
        if (strchr(texts[i], '=') == NULL && oac_target_of(arguments, texts[i]).option == OAC_OPTION_HELP) {
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
    if (!oac_settings_load(arguments->given[OAC_OPTION_CONFIG], arguments->given[OAC_OPTION_PROFILE], false)) {
        return false; /* a value of the path would be taken for the one that it should have set */
    }
    sound = oac_arguments_settle(arguments) && sound;
    sound = oac_nulls_check(arguments) && sound;
    if (set == NULL || set->places) {
        sound = oac_positions_take(arguments) && sound;
    }
    return ((set != NULL && set->partial) || oac_arguments_complete(arguments, sound)) && sound;
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
