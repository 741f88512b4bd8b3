/* How a command is called: its usage, its example. Private to the command. */
#include <string.h>

#include "call/call.h"
#include "help/facts.h"
#include "help/help.h"

const char *oac_help_value(const oac_command_flag *flag)
{
    static const char *const one[] = {"N", "NUMBER", "true|false", "TEXT", "JSON"};
    static const char *const several[] = {"N,...", "NUMBER,...", "true|false,...", "TEXT,...", "JSON,..."};
    if (flag->member != NULL && oac_facts_is_file(flag->member->type)) {
        return flag->list ? "FILE,..." : "FILE";
    }
    return flag->list ? several[flag->kind] : one[flag->kind];
}

static void begin_piece(oac_page *to, size_t length, size_t indent)
{
    if (to->column + length > to->width) {
        oac_page_end_line(to);
        oac_page_indent(to, indent - 1);
    }
}

static void put_piece(oac_page *to, const char *text, size_t indent)
{
    begin_piece(to, strlen(text), indent);
    oac_page_put(to, text, strlen(text));
}

static void put_flag(oac_page *to, const oac_command_flag *flag, size_t indent)
{
    const char *value = oac_help_value(flag);
    if (!flag->in_path) {
        begin_piece(to, strlen(" --") + strlen(flag->name) + 1 + strlen(value), indent);
        oac_page_put(to, " ", 1);
        oac_page_put_flag(to, '\0', flag->name, value);
        return;
    }
    begin_piece(to, strlen(" [--] ") + strlen(flag->name) + strlen(value), indent);
    oac_page_put(to, " [", 2);
    oac_page_put_flag(to, '\0', flag->name, NULL); /* its value may stand without its name */
    oac_page_put(to, "] ", 2);
    oac_page_put(to, value, strlen(value));
}

void oac_help_usage(oac_page *to, const oac_flags *flags, size_t indent)
{
    const oac_command *command = flags->command;
    const bool has_members = flags->count > command->parameter_count;
    const bool body_required = oac_has_body(command) && !command->operation->optional_body;
    size_t i;
    (void)oac_settings_load(NULL, NULL, true);
    oac_page_put_bold(to, command->name, strlen(command->name));
    for (i = 0; i < flags->count; i++) {
        if (flags->items[i].required && (flags->items[i].member == NULL || body_required) &&
            !oac_flag_is_set(&flags->items[i])) {
            put_flag(to, &flags->items[i], indent);
        }
    }
    put_piece(to, body_required && !has_members ? " --body FILE" : "", indent);
    put_piece(to, has_members ? " [MEMBER]..." : "", indent);
    put_piece(to, " [OPTION]...", indent);
    oac_page_end_line(to);
}

/* A line for each flag with its value, or more of them in one where they fit. */
void oac_help_example(oac_page *to, const oac_command *command, size_t indent)
{
    const char *at = command->example;
    oac_page_indent(to, indent);
    if (strncmp(at, "<", 1) == 0) { /* what is piped into it */
        const size_t length = strcspn(at, "\n");
        oac_page_put(to, at + 1, length - 1);
        oac_page_put(to, " |", 2);
        oac_page_end_line(to);
        oac_page_indent(to, indent + 4);
        at += length + (at[length] != '\0' ? 1 : 0);
    }
    oac_page_put(to, oac_command_program, strlen(oac_command_program));
    oac_page_put(to, " ", 1);
    oac_page_put(to, command->name, strlen(command->name));
    while (*at != '\0') {
        const size_t length = strcspn(at, "\n");
        if (to->column + 1 + length + 2 > to->width) {
            oac_page_put(to, " \\", 2);
            oac_page_end_line(to);
            oac_page_indent(to, indent + 3);
        }
        oac_page_put(to, " ", 1);
        oac_page_put(to, at, length);
        at += length + (at[length] != '\0' ? 1 : 0);
    }
    oac_page_end_line(to);
}
