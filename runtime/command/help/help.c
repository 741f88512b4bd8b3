/* What is asked for behind the word help, and what there is. Private to the command. */
#include <stdio.h>
#include <string.h>

#include "commands.h"
#include "exits.h"
#include "help/help.h"

/* More commands than these do not stand on a screen: then there are groups. */
#define COMMANDS_ON_A_PAGE ((size_t)40)

static bool has_groups(void)
{
    return oac_command_count > COMMANDS_ON_A_PAGE && oac_command_group_count > 1;
}

/* Whether it can be called: a command of the description takes the place of a word of the same name. */
static bool is_own_word(const oac_topic *topic)
{
    return topic->usage != NULL && oac_command_named(topic->word) == NULL;
}

/* The words that are no command of the description but can be called, on one line. */
static void put_own_words(oac_page *to)
{
    const char *before = "Also: ";
    char words[512] = "";
    size_t length = 0;
    size_t i;
    for (i = 0; i < oac_topic_count && length < sizeof words; i++) {
        if (is_own_word(&oac_topics[i])) {
            length += (size_t)snprintf(words + length, sizeof words - length, "%s%s", before, oac_topics[i].word);
            before = ", ";
        }
    }
    if (length + 1 < sizeof words) {
        words[length] = '.';
        words[length + 1] = '\0';
    }
    oac_page_line(to, words);
}

static void put_beginning(oac_page *to)
{
    oac_page_prose(to,
                   oac_command_takes_token ? "Begin: `{program} help start`; the token is taken from {PREFIX}_TOKEN."
                                           : "Begin: `{program} help start`.",
                   0);
}

static void put_overview(oac_page *to)
{
    char words[128];
    (void)snprintf(words, sizeof words, "from the command line: %zu commands in %zu groups.", oac_command_count,
                   oac_command_group_count);
    oac_page_line(to, words);
    oac_page_end_line(to);
    oac_help_groups(to);
    oac_page_end_line(to);
    put_own_words(to);
    put_beginning(to);
    oac_page_prose(to, "More: `{program} help GROUP`, `help COMMAND` (its manual), `help topics`.", 0);
}

static void put_all(oac_page *to)
{
    size_t i;
    oac_page_line(to, "from the command line.");
    oac_page_heading(to, "Commands:", 0);
    oac_help_list(to, NULL);
    oac_page_heading(to, "Words of its own:", 0);
    for (i = 0; i < oac_topic_count; i++) {
        if (is_own_word(&oac_topics[i])) {
            oac_page_row(to, oac_topics[i].word, oac_topics[i].summary);
        }
    }
    oac_page_end_line(to);
    put_beginning(to);
    oac_page_heading(to, "Options of every command:", 0);
    oac_help_options(to);
    oac_page_heading(to, "Environment:", 0);
    oac_help_environment(to, NULL);
    oac_page_heading(to, "Exit status:", 0);
    oac_help_statuses(to);
}

void oac_help_all(oac_output *output)
{
    oac_page to = oac_page_on(output);
    oac_output_format(output, "Usage: %s COMMAND [OPTION]...\n", oac_command_program);
    oac_page_put(&to, oac_command_title, strlen(oac_command_title));
    oac_page_put(&to, " ", 1);
    if (has_groups()) {
        put_overview(&to);
    } else {
        put_all(&to);
    }
}

static void put_group(oac_page *to, const oac_command_group *group)
{
    oac_output_format(to->output, "Usage: %s COMMAND [OPTION]...\n", oac_command_program);
    oac_help_list(to, group->name);
    oac_page_end_line(to);
    oac_page_prose(to, "`{program} help COMMAND` is the manual of one, `COMMAND -h` lists its flags.", 0);
}

static int put_manual(const oac_command *command)
{
    oac_flags flags = OAC_ZERO;
    if (!oac_flags_begin(&flags, command, 0, NULL)) {
        return EXIT_REFUSED;
    }
    oac_help_manual(&oac_out, &flags);
    oac_flags_end(&flags);
    return EXIT_DONE;
}

/* Of a command, a group, or a word of our own, in this order. */
static int put_about(const char *name)
{
    const oac_command *command = oac_command_named(name);
    const oac_command_group *group = oac_command_group_named(name);
    const oac_topic *topic = oac_topic_named(strcmp(name, "topics") == 0 ? "help" : name);
    oac_page to = oac_page_on(&oac_out);
    if (command != NULL) {
        return put_manual(command);
    }
    if (group != NULL) {
        put_group(&to, group);
    } else if (topic != NULL) {
        oac_help_topic(&to, topic);
    } else {
        oac_command_unknown(name, true);
        return EXIT_USAGE;
    }
    return EXIT_DONE;
}

int oac_help(int count, char **texts)
{
    int code = EXIT_DONE;
    if (count > 1) {
        oac_complain("unexpected argument \"%s\"", texts[1]);
        oac_complain("see `%s help`", oac_command_program);
        return EXIT_USAGE;
    }
    oac_pager_begin();
    if (count == 0) {
        oac_help_all(&oac_out);
    } else {
        code = put_about(texts[0]);
    }
    oac_pager_end();
    return code;
}
