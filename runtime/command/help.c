/* What `help` and `--help` print: lines of at most 79 columns, unless a word is longer. Private to the command. */
#include <string.h>

#include "core.h"

#define PAGE_WIDTH ((size_t)79)
#define INDENT ((size_t)24)

/* Bytes are counted for columns: a line may be shorter than it could, never longer. */
typedef struct oac_page {
    oac_output *output;
    size_t column;
} oac_page;

static void put_on_page(oac_page *to, const char *text, size_t length)
{
    oac_output_show(to->output, text, length);
    to->column += length;
}

static void end_line(oac_page *to)
{
    oac_output_write(to->output, "\n", 1);
    to->column = 0;
}

static void indent_to(oac_page *to, size_t column)
{
    while (to->column < column) {
        oac_output_write(to->output, " ", 1);
        to->column++;
    }
}

/* Goes on at the column where the line is; further lines begin at `indent`. */
static void put_wrapped(oac_page *to, const char *text, size_t indent)
{
    static const char spaces[] = " \t\r\n";
    bool first = true;
    text += strspn(text, spaces);
    while (*text != '\0') {
        const size_t length = strcspn(text, spaces);
        if (!first && to->column + 1 + length > PAGE_WIDTH) {
            end_line(to);
            indent_to(to, indent);
        } else if (!first) {
            put_on_page(to, " ", 1);
        }
        put_on_page(to, text, length);
        first = false;
        text += length;
        text += strspn(text, spaces);
    }
}

static void put_line(oac_page *to, const char *text)
{
    put_wrapped(to, text, 0);
    end_line(to);
}

/* The second column of a list, after what stands in the first one; on a line of its own where that is too long. */
static void put_entry(oac_page *to, const char *text)
{
    if (to->column >= INDENT) {
        end_line(to);
    }
    indent_to(to, INDENT);
    put_wrapped(to, text, INDENT);
    end_line(to);
}

static void put_row(oac_page *to, const char *name, const char *text)
{
    indent_to(to, 2);
    put_on_page(to, name, strlen(name));
    put_entry(to, text);
}

static void put_flag(oac_page *to, char letter, const char *name, const char *value, const char *text)
{
    indent_to(to, 2);
    if (letter != '\0') {
        const char short_form[] = {'-', letter, ',', ' '};
        put_on_page(to, short_form, sizeof short_form);
    }
    put_on_page(to, "--", 2);
    put_on_page(to, name, strlen(name));
    if (value != NULL) {
        put_on_page(to, " ", 1);
        put_on_page(to, value, strlen(value));
    }
    put_entry(to, text);
}

static void put_option(oac_page *to, const oac_command *command, size_t id)
{
    const oac_option *option = &oac_options[id];
    if (command == NULL ? !option->for_body : oac_option_applies(command, (oac_option_id)id)) {
        put_flag(to, option->letter, option->name, option->value, option->help);
    }
}

static const char *value_shown(const oac_command_parameter *parameter)
{
    static const char *const one[] = {"N", "NUMBER", "true|false", "TEXT", "JSON"};
    static const char *const several[] = {"N,...", "NUMBER,...", "true|false,...", "TEXT,...", "JSON,..."};
    return parameter->list ? several[parameter->kind] : one[parameter->kind];
}

void oac_help_all(oac_output *output)
{
    oac_page to = {output, 0};
    size_t i;
    oac_output_format(output, "Usage: %s COMMAND [OPTION]...\n\n", oac_command_program);
    put_on_page(&to, oac_command_title, strlen(oac_command_title));
    oac_output_format(output, " from the command line.\n\nCommands:\n");
    to.column = 0;
    for (i = 0; i < oac_command_count; i++) {
        put_row(&to, oac_commands[i].name, oac_commands[i].summary);
    }
    put_row(&to, "help COMMAND", "What a command takes; also COMMAND -h.");
    put_row(&to, "version", "Versions of this program and of what it is made of; also -V.");
    oac_output_format(output, "\nOptions of every command:\n");
    for (i = 0; i < OAC_OPTION_COUNT; i++) {
        put_option(&to, NULL, i);
    }
    oac_output_format(output, "\nEnvironment:\n");
    if (oac_command_takes_token) {
        put_row(&to, oac_command_token_variable, "Access token of the application; never given on the command line.");
    }
    for (i = 0; i < oac_command_credential_count; i++) {
        put_row(&to, oac_command_credentials[i].variable, oac_command_credentials[i].help);
    }
    put_row(&to, oac_command_base_url_variable, "Address of the API, when it is not the usual one.");
    oac_output_format(output, "\nExit status:\n");
    put_row(&to, "0", "Done.");
    put_row(&to, "1",
            "The server or the network said no, nothing was updated, it is not known whether the request "
            "took effect, or output was lost.");
    put_row(&to, "2", "Wrong usage or invalid input; nothing was sent.");
}

static void put_usage_piece(oac_page *to, const char *text)
{
    if (to->column + strlen(text) > PAGE_WIDTH) {
        end_line(to);
        indent_to(to, 6);
    }
    put_on_page(to, text, strlen(text));
}

static void put_usage(oac_page *to, const oac_command *command)
{
    size_t i;
    put_on_page(to, "Usage: ", 7);
    put_on_page(to, oac_command_program, strlen(oac_command_program));
    put_on_page(to, " ", 1);
    put_on_page(to, command->name, strlen(command->name));
    for (i = 0; i < command->parameter_count; i++) {
        const oac_command_parameter *parameter = &command->parameters[i];
        const size_t length = strlen(" --") + strlen(parameter->flag) + 1 + strlen(value_shown(parameter));
        if (!parameter->required) {
            continue;
        }
        if (to->column + length > PAGE_WIDTH) {
            end_line(to);
            indent_to(to, 6);
        }
        put_on_page(to, " --", 3);
        put_on_page(to, parameter->flag, strlen(parameter->flag));
        put_on_page(to, " ", 1);
        put_on_page(to, value_shown(parameter), strlen(value_shown(parameter)));
    }
    put_usage_piece(to, command->body_required ? " --body FILE" : "");
    put_usage_piece(to, " [OPTION]...");
    end_line(to);
}

void oac_help_command(oac_output *output, const oac_command *command)
{
    oac_page to = {output, 0};
    size_t i;
    put_usage(&to, command);
    end_line(&to);
    put_line(&to, command->summary);
    put_line(&to, command->request_line);
    if (command->scopes[0] != '\0') {
        put_on_page(&to, "Scopes: ", 8);
        put_line(&to, command->scopes);
    }
    oac_output_format(output, "\nOptions:\n");
    for (i = 0; i < command->parameter_count; i++) {
        const oac_command_parameter *parameter = &command->parameters[i];
        put_flag(&to, '\0', parameter->flag, value_shown(parameter), parameter->help);
    }
    for (i = 0; i < OAC_OPTION_COUNT; i++) {
        put_option(&to, command, i);
    }
}
