/* Finds a command by its name. Private to the command. */
#include <stdlib.h>
#include <string.h>

#include "check/checks.h"

#include "commands.h"
#include "show/show.h"

static const char *const oac_own_commands[] = {"help", "version"};

#define OWN_COUNT (sizeof oac_own_commands / sizeof oac_own_commands[0])

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

const oac_command_group *oac_command_group_named(const char *name)
{
    size_t i;
    for (i = 0; i < oac_command_group_count; i++) {
        if (strcmp(oac_command_groups[i].name, name) == 0) {
            return &oac_command_groups[i];
        }
    }
    return NULL;
}

static const oac_string *nearest_name(const char *name, bool in_help, oac_string *names)
{
    size_t count = 0;
    size_t i;
    for (i = 0; i < oac_command_count; i++) {
        names[count++] = oac_text(oac_commands[i].name);
    }
    for (i = 0; in_help && i < oac_command_group_count; i++) {
        names[count++] = oac_text(oac_command_groups[i].name);
    }
    for (i = 0; i < OWN_COUNT; i++) {
        names[count++] = oac_text(oac_own_commands[i]);
    }
    return oac_nearest(oac_text(name), names, count);
}

void oac_command_unknown(const char *name, bool in_help)
{
    oac_string *names = calloc(oac_command_count + oac_command_group_count + OWN_COUNT, sizeof *names);
    const oac_string *nearest = names != NULL ? nearest_name(name, in_help, names) : NULL;
    const oac_command_group *group = !in_help ? oac_command_group_named(name) : NULL;
    if (group == NULL && !in_help && nearest == NULL && names != NULL) {
        nearest = nearest_name(name, true, names);
        group = nearest != NULL ? oac_command_group_named(nearest->data) : NULL;
    }
    if (group != NULL) {
        oac_complain("there is no command \"%s\"; those of the group %s are listed by `%s help %s`", name, group->name,
                     oac_command_program, group->name);
        free(names);
        return;
    }
    oac_complain("there is no command \"%s\"%s%s%s", name, nearest != NULL ? "; did you mean " : "",
                 nearest != NULL ? nearest->data : "", nearest != NULL ? "?" : "");
    if (name[0] == '-') {
        oac_complain("options stand behind the command");
    }
    oac_complain("see `%s help`", oac_command_program);
    free(names);
}

const char *oac_command_variable_of(const oac_scheme *scheme)
{
    const oac_command_credential *one = oac_command_credentials;
    size_t i = 0;
    while (i < oac_command_credential_count && strcmp(one[i].scheme, scheme->name) != 0) {
        i++;
    }
    return i == oac_command_credential_count || (i == 0 && scheme->kind == OAC_SCHEME_TOKEN)
               ? oac_command_token_variable
               : one[i].variable;
}
