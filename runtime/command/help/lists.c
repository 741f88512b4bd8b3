/* Lists of commands and of their groups. Private to the command. */
#include <string.h>

#include "help/help.h"

/* Names that are longer than this have their words behind them, out of line. */
#define LONGEST_NAME ((size_t)32)

static size_t column_for(size_t longest)
{
    return 2 + (longest < LONGEST_NAME ? longest : LONGEST_NAME) + 2;
}

static size_t max(size_t one, size_t other)
{
    return one > other ? one : other;
}

static void put_row(oac_page *to, const char *name, const char *text, size_t column)
{
    oac_page_indent(to, 2);
    oac_page_put_bold(to, name, strlen(name));
    oac_page_brief(to, text, column);
}

static bool is_of(const oac_command *command, const char *group)
{
    return group == NULL || strcmp(command->group, group) == 0;
}

const char *oac_help_words(const oac_command *command)
{
    char named[256];
    if (strlen(command->summary) >= sizeof named / 2) {
        return command->summary;
    }
    (void)oac_flag_name(command->summary, named);
    if (strcmp(named, command->name) != 0) {
        return command->summary;
    }
    return command->about;
}

void oac_help_list(oac_page *to, const char *group)
{
    const char *topic = "";
    size_t column = 0;
    size_t i;
    for (i = 0; i < oac_command_count; i++) {
        column = is_of(&oac_commands[i], group) ? max(column, strlen(oac_commands[i].name)) : column;
    }
    column = column_for(column);
    for (i = 0; i < oac_command_count; i++) {
        const oac_command *command = &oac_commands[i];
        if (!is_of(command, group)) {
            continue;
        }
        if (group != NULL && strcmp(command->topic, topic) != 0) {
            topic = command->topic;
            oac_page_heading(to, topic, 0);
        }
        put_row(to, command->name, oac_help_words(command), column);
    }
}

/* Names beside each other, where there are so many that they would fill the screen. */
static void put_names(oac_page *to, size_t column)
{
    size_t i;
    for (i = 0; i < oac_command_group_count; i++) {
        const char *name = oac_command_groups[i].name;
        if (to->column > 0 && to->column + max(column, strlen(name)) > to->width) {
            oac_page_end_line(to);
        }
        oac_page_indent(to, to->column > 0 ? (to->column + column - 1) / column * column : 2);
        oac_page_put(to, "  ", to->column % column == 0 && to->column > 0 ? 2 : 0);
        oac_page_put_bold(to, name, strlen(name));
    }
    oac_page_end_line(to);
}

void oac_help_groups(oac_page *to)
{
    const size_t others = 8; /* lines of the overview, and that of the shell */
    size_t column = 0;
    size_t i;
    for (i = 0; i < oac_command_group_count; i++) {
        column = max(column, strlen(oac_command_groups[i].name));
    }
    column = column_for(column);
    if (oac_command_group_count + others > oac_screen_of(to->output).rows) {
        put_names(to, column);
        return;
    }
    for (i = 0; i < oac_command_group_count; i++) {
        put_row(to, oac_command_groups[i].name, oac_command_groups[i].help, column);
    }
}
