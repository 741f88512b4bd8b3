/* What `help` and `--help` print. Private to the command. */
#include <string.h>

#include "command.h"

void oac_help_all(FILE *stream)
{
    size_t i;
    fprintf(stream, "Usage: %s COMMAND [OPTION]...\n\n%s from the command line.\n\nCommands:\n", oac_command_program,
            oac_command_title);
    for (i = 0; i < oac_command_count; i++) {
        fprintf(stream, "  %-24s %s\n", oac_commands[i].name, oac_commands[i].summary);
    }
    fprintf(stream,
            "  %-24s %s\n\n"
            "Environment:\n"
            "  %-24s access token of the application; never given on the command line\n"
            "  %-24s address of the API, when it is not the usual one\n\n"
            "Exit status: 0 done; 1 the server or the network said no, or nothing was updated;\n"
            "2 wrong usage or invalid input, nothing was sent.\n",
            "help COMMAND", "what a command takes", oac_command_token_variable, oac_command_base_url_variable);
}

/* Prints a text in lines of at most 79 columns, all but the first indented. */
static void print_wrapped(FILE *stream, const char *text, size_t indent)
{
    size_t column = indent;
    const char *at = text;
    while (*at != '\0') {
        size_t length = strcspn(at, " ");
        if (column > indent && column + 1 + length > 79) {
            fprintf(stream, "\n%*s", (int)indent, "");
            column = indent;
        } else if (column > indent) {
            fputc(' ', stream);
            column++;
        }
        fwrite(at, 1, length, stream);
        column += length;
        at += length;
        at += strspn(at, " ");
    }
    fputc('\n', stream);
}

static void print_option(FILE *stream, const char *option, const char *text)
{
    fprintf(stream, "  %-22s", option);
    print_wrapped(stream, text, 24);
}

void oac_help_command(FILE *stream, const oac_command *command)
{
    size_t i;
    fprintf(stream, "Usage: %s %s", oac_command_program, command->name);
    for (i = 0; i < command->parameter_count; i++) {
        fprintf(stream, " --%s %s", command->parameters[i].flag, command->parameters[i].is_integer ? "N" : "TEXT");
    }
    fprintf(stream, "%s [OPTION]...\n\n%s\n%s", command->has_body ? " --body FILE" : "", command->summary,
            command->request_line);
    if (command->scopes[0] != '\0') {
        fprintf(stream, "\nScopes: %s", command->scopes);
    }
    fprintf(stream, "\n\nOptions:\n");
    for (i = 0; i < command->parameter_count; i++) {
        char option[64];
        snprintf(option, sizeof option, "--%s %s", command->parameters[i].flag,
                 command->parameters[i].is_integer ? "N" : "TEXT");
        print_option(stream, option, command->parameters[i].help);
    }
    if (command->has_body) {
        print_option(stream, "--body FILE", "JSON body; - reads standard input.");
        print_option(stream, "--allow-unknown", "Send members and values that the description does not know.");
    }
    print_option(stream, "--dry-run", "Print the request, with the token redacted, and send nothing.");
    print_option(stream, "--help", "This text.");
}
