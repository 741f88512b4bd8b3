/* What stands in the path, given without the names of its flags. Private to the command. */
#include <stdio.h>
#include <string.h>

#include "line/line.h"

/* Whether a value without a name may be this one's; `all`: in place of what is set, too. */
static bool is_open(const oac_arguments *arguments, size_t at, bool all)
{
    const oac_command_value *value = &arguments->values[at];
    return arguments->flags.items[at].in_path && (!value->given || (all && value->origin != NULL));
}

static size_t count_open(const oac_arguments *arguments)
{
    size_t count = 0;
    size_t i;
    for (i = 0; i < arguments->flags.command->parameter_count; i++) {
        count += is_open(arguments, i, false) ? 1 : 0;
    }
    return count;
}

static bool take(oac_arguments *arguments, size_t at, const char *text)
{
    oac_command_value *value = &arguments->values[at];
    oac_buffer_dispose(&value->json);
    memset(value, 0, sizeof *value);
    return oac_value_read(value, &arguments->flags.items[at], text);
}

/* Says what was expected in place of this argument. */
static bool complain_of_place(const oac_arguments *arguments, const char *text)
{
    const oac_command *command = arguments->flags.command;
    char names[256] = "";
    size_t length = 0;
    size_t i;
    for (i = 0; i < command->parameter_count && length < sizeof names; i++) {
        if (command->parameters[i].in_path) {
            length += (size_t)snprintf(names + length, sizeof names - length, "%s--%s", length > 0 ? ", " : "",
                                       command->parameters[i].name);
        }
    }
    oac_complain("unexpected argument \"%s\"; %s takes %s%s", text, command->name,
                 length > 0 ? "nothing without a flag beside the values of its path: " : "no value without a flag",
                 names);
    return false;
}

bool oac_positions_take(oac_arguments *arguments)
{
    const bool all = arguments->loose_count > count_open(arguments);
    size_t at = 0;
    size_t i;
    bool sound = true;
    for (i = 0; i < arguments->loose_count; i++) {
        while (at < arguments->flags.command->parameter_count && !is_open(arguments, at, all)) {
            at++;
        }
        if (at == arguments->flags.command->parameter_count) {
            sound = complain_of_place(arguments, arguments->loose[i]);
        } else {
            sound = take(arguments, at, arguments->loose[i]) && sound;
            at++;
        }
    }
    return sound;
}
