/* The first steps, by commands that the description has. Private to the command. */
#include <string.h>

#include "help/help.h"

static bool changes(const oac_command *command)
{
    const char *method = command->operation->method;
    return strcmp(method, "PUT") == 0 || strcmp(method, "PATCH") == 0;
}

/* What changes one of the things that a command lists; null: nothing does. */
static const oac_command *change_of(const oac_command *list)
{
    size_t i;
    for (i = 0; list != NULL && i < oac_command_count; i++) {
        const oac_command *command = &oac_commands[i];
        if (changes(command) && strcmp(command->group, list->group) == 0 && strcmp(command->topic, list->topic) == 0) {
            return command;
        }
    }
    return NULL;
}

/* The first that lists things which can be changed; where there is none, the first that reads anything. */
static const oac_command *first_list(void)
{
    const oac_command *found = NULL;
    size_t i;
    for (i = 0; i < oac_command_count; i++) {
        const oac_command *command = &oac_commands[i];
        if (strcmp(command->operation->method, "GET") != 0) {
            continue;
        }
        if (command->operation->paging != NULL && change_of(command) != NULL) {
            return command;
        }
        found = found == NULL ? command : found;
    }
    return found;
}

static void put_example(oac_page *to, const char *words, const oac_command *command)
{
    if (command != NULL) {
        oac_page_end_line(to);
        oac_page_prose(to, words, 0);
        oac_page_end_line(to);
        oac_help_example(to, command, 4);
    }
}

/* What calls take from the environment: a line of export for each. */
static void put_settings(oac_page *to)
{
    size_t i;
    for (i = 0; i < oac_command_setting_count; i++) {
        oac_output_format(to->output, "    export %s=...    # --%s of every call\n", oac_command_settings[i].variable,
                          oac_command_settings[i].key);
    }
    if (oac_command_takes_token || oac_command_setting_count > 0) {
        oac_page_end_line(to);
        oac_page_prose(to, "All of it can stand in a file, also for several profiles: `{program} help config`.\n", 0);
    }
}

void oac_help_start(oac_page *to)
{
    const oac_command *list = first_list();
    const oac_command *change = change_of(list);
    if (oac_command_takes_token) {
        oac_page_prose(to,
                       "The token of the application comes from the environment, where no list of processes and no "
                       "history of a shell shows it:\n\n"
                       "    read -rs {PREFIX}_TOKEN; export {PREFIX}_TOKEN",
                       0);
    }
    put_settings(to);
    put_example(to, "A call. What is answered goes to standard output as JSON:", list);
    put_example(to, "A change. With --dry-run behind it, the request is shown and nothing is sent:", change);
    oac_page_end_line(to);
    if (change != NULL) {
        oac_page_prose(to, "Ten thousand of them, from a file, first as a plan:", 0);
        oac_page_end_line(to);
        oac_output_format(to->output, "    %s bulk %s --input changes.csv --plan\n\n", oac_command_program,
                          change->name);
    }
    oac_page_prose(
        to,
        "`{program} help GROUP` lists commands, `help COMMAND` tells all about one. Where a shell completes, "
        "the tab key offers commands, flags and values.",
        0);
}
