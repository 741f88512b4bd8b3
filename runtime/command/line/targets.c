/* What an argument of the command line names. Private to the command. */
#include <stdlib.h>
#include <string.h>

#include "check/checks.h"

#include "line/line.h"

static size_t option_count(const oac_arguments *arguments)
{
    return OAC_OPTION_COUNT + (arguments->set != NULL ? arguments->set->own_count : 0);
}

const oac_option *oac_option_at(const oac_arguments *arguments, size_t number)
{
    return number < OAC_OPTION_COUNT ? &oac_options[number] : &arguments->set->own[number - OAC_OPTION_COUNT];
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
    const char *name = oac_option_at(arguments, number)->name;
    if (arguments->set == NULL || (number < OAC_OPTION_COUNT && arguments->set->takes == NULL)) {
        return is_taken(arguments, number) && oac_option_applies(&arguments->flags, (oac_option_id)number);
    }
    return is_taken(arguments, number) && oac_flag_named(&arguments->flags, name, strlen(name)) == NULL;
}

oac_flag_target oac_target_of(const oac_arguments *arguments, const char *text)
{
    oac_flag_target found = {NULL, OAC_OPTIONS_MOST};
    const bool is_long = strncmp(text, "--", 2) == 0;
    const char *name = is_long ? text + 2 : text;
    const size_t length = strcspn(name, "=");
    size_t i;
    found.flag = is_long ? oac_flag_named(&arguments->flags, name, length) : NULL;
    for (i = 0; found.flag == NULL && i < option_count(arguments); i++) {
        const oac_option *option = oac_option_at(arguments, i);
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
            known[count++] = oac_text(oac_option_at(arguments, i)->name);
        }
    }
    nearest = known != NULL ? oac_nearest(name, known, count) : NULL;
    found = nearest != NULL ? nearest->data : NULL;
    free(known);
    return found;
}

void oac_complain_unknown(const oac_arguments *arguments, const char *text)
{
    const char *word = arguments->set != NULL ? arguments->set->word : "";
    const size_t dashes = text[1] == '-' ? 2 : 1;
    const oac_string name = {text + dashes, strcspn(text + dashes, "=")};
    char room[512];
    const bool is_nested = name.length > 0 && memchr(name.data, '.', name.length) != NULL;
    const char *nearest =
        is_nested && oac_flag_near(&arguments->flags, name, room, sizeof room) ? room : nearest_flag(arguments, name);
    oac_complain("%s%s%s has no option %.*s%s%s%s", word, word[0] != '\0' ? " " : "", arguments->flags.command->name,
                 (int)(dashes + name.length), text, nearest != NULL ? "; did you mean --" : "",
                 nearest != NULL ? nearest : "", nearest != NULL ? "?" : "");
}
