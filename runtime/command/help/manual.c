/* What `help COMMAND` prints: its manual. The page of man(1) says the same. Private to the command. */
#include <stdio.h>
#include <string.h>

#include "call/call.h"
#include "help/facts.h"
#include "help/help.h"

#define INDENT ((size_t)4)

static void put_wrapped(oac_page *to, const char *text)
{
    oac_page_indent(to, INDENT);
    oac_page_wrap(to, text, INDENT);
    oac_page_end_line(to);
}

static void put_labelled(oac_page *to, const char *label, const char *text)
{
    if (text[0] != '\0') {
        oac_page_indent(to, INDENT);
        oac_page_put(to, label, strlen(label));
        oac_page_wrap(to, text, INDENT);
        oac_page_end_line(to);
    }
}

static void put_name(oac_page *to, const oac_command *command)
{
    const size_t length = strlen(command->summary);
    oac_page_put_bold(to, "NAME", 4);
    oac_page_end_line(to);
    oac_page_indent(to, INDENT);
    oac_page_put_bold(to, oac_command_program, strlen(oac_command_program));
    oac_page_put(to, " ", 1);
    oac_page_put_bold(to, command->name, strlen(command->name));
    oac_page_put(to, " - ", 3);
    oac_page_put(to, command->summary, length - (length > 0 && command->summary[length - 1] == '.' ? 1 : 0));
    oac_page_end_line(to);
}

static void put_description(oac_page *to, const oac_command *command, const char *credentials)
{
    oac_page_heading(to, "DESCRIPTION", 0);
    put_wrapped(to, command->about[0] != '\0' ? command->about : command->summary);
    oac_page_end_line(to);
    oac_page_indent(to, INDENT);
    oac_page_put(to, command->operation->method, strlen(command->operation->method));
    oac_page_put(to, " ", 1);
    oac_page_wrap(to, command->operation->path, INDENT);
    oac_page_end_line(to);
    put_labelled(to, "Scopes: ", command->scopes);
    put_labelled(to, "Credentials: ", credentials);
}

static void put_answer(oac_page *to, const oac_command *command)
{
    oac_facts facts = OAC_ZERO;
    oac_facts_of_answer(&facts, command->operation);
    oac_page_heading(to, "OUTPUT", 0);
    put_wrapped(to, facts.text);
}

/* Goes on with a name in a list of names. */
static void put_next(oac_page *to, const char *name)
{
    if (to->column > INDENT && to->column + strlen(", ,") + strlen(name) > to->width) {
        oac_page_put(to, ",", 1);
        oac_page_end_line(to);
        oac_page_indent(to, INDENT);
    } else if (to->column > INDENT) {
        oac_page_put(to, ", ", 2);
    }
    oac_page_put(to, name, strlen(name));
}

/* The commands about the same, and where all others are. */
static void put_see_also(oac_page *to, const oac_command *command)
{
    char help[256];
    size_t i;
    oac_page_heading(to, "SEE ALSO", 0);
    oac_page_indent(to, INDENT);
    for (i = 0; i < oac_command_count; i++) {
        const oac_command *other = &oac_commands[i];
        if (other != command && strcmp(other->group, command->group) == 0 &&
            strcmp(other->topic, command->topic) == 0) {
            put_next(to, other->name);
        }
    }
    (void)snprintf(help, sizeof help, "%s help %s", oac_command_program, command->group);
    put_next(to, help);
    (void)snprintf(help, sizeof help, "%s help options", oac_command_program);
    put_next(to, help);
    oac_page_end_line(to);
}

void oac_help_manual(oac_output *output, const oac_flags *flags)
{
    const oac_command *command = flags->command;
    oac_page to = oac_page_on(output);
    char credentials[400];
    put_name(&to, command);
    oac_page_heading(&to, "SYNOPSIS", 0);
    oac_page_indent(&to, INDENT);
    oac_page_put_bold(&to, oac_command_program, strlen(oac_command_program));
    oac_page_put(&to, " ", 1);
    oac_help_usage(&to, flags, INDENT + 4);
    oac_access_words(command, credentials, sizeof credentials);
    put_description(&to, command, credentials);
    to.left = INDENT;
    oac_help_sections(&to, flags, false);
    put_answer(&to, command);
    oac_page_heading(&to, "ENVIRONMENT", 0);
    oac_help_environment(&to, credentials);
    oac_page_heading(&to, "EXIT STATUS", 0);
    oac_help_statuses(&to);
    oac_page_heading(&to, "EXAMPLES", 0);
    oac_help_example(&to, command, INDENT);
    put_see_also(&to, command);
}
