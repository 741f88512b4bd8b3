/* What `help` prints of all commands. Private to the command. */
#include <inttypes.h>
#include <string.h>

#include "commands.h"
#include "help/help.h"
#include "show/page.h"

/* More commands than these do not stand on a screen: then there are groups. */
#define COMMANDS_ON_A_PAGE ((size_t)40)

static void put_heading(oac_output *output, const char *text)
{
    oac_output_format(output, "\n%s:\n", text);
}

static void put_usage(oac_page *to)
{
    oac_output_format(to->output, "Usage: %s COMMAND [OPTION]...\n\n", oac_command_program);
    oac_page_put(to, oac_command_title, strlen(oac_command_title));
    oac_output_format(to->output, " from the command line");
    to->column = 0;
}

static void put_options(oac_page *to)
{
    size_t i;
    put_heading(to->output, "Options of every command");
    for (i = 0; i < OAC_OPTION_COUNT; i++) {
        const oac_option *option = &oac_options[i];
        if (!option->for_body) {
            oac_page_flag(to, option->letter, option->name, option->value, option->help);
        }
    }
}

static void put_surroundings(oac_page *to)
{
    size_t i;
    put_heading(to->output, "Environment");
    if (oac_command_takes_token) {
        oac_page_row(to, oac_command_token_variable,
                     "Access token of the application; never given on the command line.");
    }
    for (i = 0; i < oac_command_credential_count; i++) {
        oac_page_row(to, oac_command_credentials[i].variable, oac_command_credentials[i].help);
    }
    oac_page_row(to, oac_command_base_url_variable, "Address of the API, when it is not the usual one.");
    put_heading(to->output, "Exit status");
    oac_page_row(to, "0", "Done.");
    oac_page_row(to, "1",
                 "The server or the network said no, nothing was updated, it is not known whether the request "
                 "took effect, or output was lost.");
    oac_page_row(to, "2", "Wrong usage or invalid input; nothing was sent.");
    oac_page_row(to, "3", "Of many changes, some failed, or it is not known whether they took effect.");
    oac_page_row(to, "4", "The server refused the token, or another credential.");
    oac_page_row(to, "130", "Interrupted by SIGINT or SIGTERM.");
}

/* What is said of a command beside its name: nothing where its summary is its name in words. */
static const char *said_of(const oac_command *command)
{
    char named[256];
    if (strlen(command->summary) >= sizeof named / 2) {
        return command->summary;
    }
    (void)oac_flag_name(command->summary, named);
    return strcmp(named, command->name) != 0 ? command->summary : "";
}

/* Those of a group, under the topics that they have; of all groups: null. */
static void put_commands(oac_page *to, const char *group)
{
    const char *topic = "";
    size_t i;
    for (i = 0; i < oac_command_count; i++) {
        const oac_command *command = &oac_commands[i];
        if (group != NULL && strcmp(command->group, group) != 0) {
            continue;
        }
        if (group != NULL && strcmp(command->topic, topic) != 0) {
            topic = command->topic;
            oac_page_end_line(to);
            oac_page_put(to, topic, strlen(topic));
            oac_output_format(to->output, ":\n");
            to->column = 0;
        }
        oac_page_row(to, command->name, said_of(command));
    }
}

static bool has_groups(void)
{
    return oac_command_count > COMMANDS_ON_A_PAGE && oac_command_group_count > 1;
}

static void put_groups(oac_page *to)
{
    size_t i;
    oac_output_format(to->output, ": %zu commands in %zu groups.\n\n", oac_command_count, oac_command_group_count);
    for (i = 0; i < oac_command_group_count; i++) {
        oac_page_row(to, oac_command_groups[i].name, oac_command_groups[i].help);
    }
    oac_output_format(to->output,
                      "\n`%s help GROUP` lists its commands, `help COMMAND` tells all about one.\n"
                      "`help commands` lists all; `help options`: options, environment, exit status.\n",
                      oac_command_program);
}

static void put_all_commands(oac_page *to)
{
    oac_output_format(to->output, ".\n\nCommands:\n");
    put_commands(to, NULL);
    oac_page_row(to, "help COMMAND", "What a command takes; also COMMAND -h.");
    oac_page_row(to, "version", "Versions of this program and of what it is made of; also -V.");
}

void oac_help_all(oac_output *output)
{
    oac_page to = {output, 0};
    put_usage(&to);
    if (has_groups()) {
        put_groups(&to);
        return;
    }
    put_all_commands(&to);
    put_options(&to);
    put_surroundings(&to);
}

void oac_help_commands(oac_output *output)
{
    oac_page to = {output, 0};
    put_usage(&to);
    put_all_commands(&to);
}

void oac_help_options(oac_output *output)
{
    oac_page to = {output, 0};
    put_usage(&to);
    oac_output_format(output, ".\n");
    put_options(&to);
    put_surroundings(&to);
}

void oac_help_group(oac_output *output, const oac_command_group *group)
{
    oac_page to = {output, 0};
    oac_output_format(output, "Usage: %s COMMAND [OPTION]...\n", oac_command_program);
    put_commands(&to, group->name);
    oac_output_format(output, "\n`%s help COMMAND` says all about one.\n", oac_command_program);
}
