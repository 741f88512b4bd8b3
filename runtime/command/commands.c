/* Finds a command by its name. Private to the command. */
#include <stdlib.h>
#include <string.h>

#include "check/checks.h"

#include "commands.h"
#include "help/help.h"

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

bool oac_command_has_parameter(const oac_command *command, const oac_command_flag *wanted)
{
    size_t i;
    for (i = 0; i < command->parameter_count; i++) {
        const oac_command_flag *flag = &command->parameters[i];
        if (!flag->in_path && strcmp(flag->json_name, wanted->json_name) == 0) {
            return true;
        }
    }
    return false;
}

bool oac_command_asks_more(const oac_command *command, const oac_command *reader)
{
    size_t i;
    for (i = 0; i < reader->parameter_count; i++) {
        const oac_command_flag *flag = &reader->parameters[i];
        if (flag->required && !flag->in_path && !oac_command_has_parameter(command, flag)) {
            return true;
        }
    }
    return false;
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
    for (i = 0; i < oac_topic_count; i++) {
        if (in_help || oac_topics[i].usage != NULL) {
            names[count++] = oac_text(oac_topics[i].word);
        }
    }
    return oac_nearest(oac_text(name), names, count);
}

void oac_command_unknown(const char *name, bool in_help)
{
    oac_string *names = calloc(oac_command_count + oac_command_group_count + oac_topic_count, sizeof *names);
    const oac_string *nearest = names != NULL ? nearest_name(name, in_help, names) : NULL;
    const oac_command_group *group = !in_help ? oac_command_group_named(name) : NULL;
    if (group == NULL && !in_help && nearest == NULL && names != NULL) {
        nearest = nearest_name(name, true, names);
        group = nearest != NULL ? oac_command_group_named(nearest->data) : NULL;
    }
    if (oac_complain_of_token(name, strcspn(name, "="))) {
        free(names);
        return;
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
