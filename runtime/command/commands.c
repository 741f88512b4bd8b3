/* Finds a command by its name. Private to the command. */
#include <stdlib.h>
#include <string.h>

#include "check/checks.h"

#include "core.h"

static const char *const oac_own_commands[] = {"help", "version"};

const oac_command *oac_command_named(const char *name)
{
    size_t i;
    for (i = 0; i < oac_command_count; i++) {
        if (strcmp(oac_commands[i].name, name) == 0) {
            return &oac_commands[i];
        }
    }
    return NULL;
}

void oac_command_unknown(const char *name)
{
    const size_t own_count = sizeof oac_own_commands / sizeof oac_own_commands[0];
    oac_string *names = calloc(oac_command_count + own_count, sizeof *names);
    const oac_string *nearest = NULL;
    size_t i;
    if (names != NULL) {
        for (i = 0; i < oac_command_count; i++) {
            names[i] = oac_text(oac_commands[i].name);
        }
        for (i = 0; i < own_count; i++) {
            names[oac_command_count + i] = oac_text(oac_own_commands[i]);
        }
        nearest = oac_nearest(oac_text(name), names, oac_command_count + own_count);
    }
    oac_complain("there is no command \"%s\"%s%s%s", name, nearest != NULL ? "; did you mean " : "",
                 nearest != NULL ? nearest->data : "", nearest != NULL ? "?" : "");
    if (name[0] == '-') {
        oac_complain("options stand behind the command");
    }
    oac_complain("see `%s help`", oac_command_program);
    free(names);
}
