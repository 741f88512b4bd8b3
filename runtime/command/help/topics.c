/* What there is help for beside commands. Private to the command. */
#include <stdio.h>
#include <string.h>

#include "api/api.h"
#include "bulk/bulk.h"
#include "config/config.h"
#include "edit/edit.h"
#include "help/help.h"

/* Where a line of usage goes on that does not fit. */
#define FURTHER ((size_t)11)

static void put_topics(oac_page *to)
{
    size_t i;
    for (i = 0; i < oac_topic_count; i++) {
        oac_page_row(to, oac_topics[i].word, oac_topics[i].summary);
    }
}

static void put_commands(oac_page *to)
{
    oac_help_list(to, NULL);
}

static void put_environment(oac_page *to)
{
    oac_help_environment(to, NULL);
}

static void put_all_options(oac_page *to)
{
    oac_help_options(to);
    oac_page_heading(to, "Environment:", 0);
    oac_help_environment(to, NULL);
    oac_page_heading(to, "Exit status:", 0);
    oac_help_statuses(to);
}

const oac_topic oac_topics[] = {
    {.word = "api",
     .summary = "Any request, also one that the description does not know.",
     .usage = "api METHOD PATH [FLAG]... [OPTION]...",
     .text = "Sends a request as it is given: nothing is checked but that a body is JSON, unless --content-type says "
             "otherwise. The answer is printed as it is.\n\n"
             "PATH is what stands behind the address of the API, or a URL on its own server; a token goes to no other. "
             "Parameters that paths begin with may be given by their flags, which puts them before it. Its query is "
             "sent with that of --query. What cannot stand in a URL is percent-encoded, %XX stays.\n\n"
             "GET, HEAD, PUT, DELETE and OPTIONS are sent again where that may help, POST and PATCH are not.\n\n"
             "A body comes from --body FILE; - reads standard input. That, --content-type, --fields, --timeout, "
             "--retries, --config, --profile, -v, --dry-run, --print-curl and --print-c are as in "
             "`{program} help options`.\n",
     .options = &oac_api_options,
     .examples = "  {program} api GET /items --query limit=5\n"
                 "  echo '{\"name\": \"x\"}' | {program} api PUT /items/5 --body -"},
    {.word = "bulk",
     .summary = "Many changes by one command, from a file of items.",
     .usage = "bulk COMMAND --input FILE [FLAG]... [OPTION]...",
     .text =
         "Carries out a command for each item of a file: NDJSON, an object on each line, or CSV with a header. What "
         "stands in an item is called as in the description: parameters of the command and members of its body; "
         "in a header with dots, such as billingPerson.city. Flags of the command hold for all items.\n\n"
         "First every item is checked. Where one is invalid, or two are about the same thing, all that is wrong is "
         "told with line and column, and nothing is sent. --plan stops there.\n\n"
         "Then the items are sent, as fast as the server's limit allows, and a journal beside the input records "
         "what became of each. After an interrupt, a crash or a loss of power --resume goes on, and does nothing "
         "twice. What did not work is in INPUT.failed.ndjson and INPUT.unprocessed.ndjson, which are inputs "
         "again.\n\n"
         "The exit status is 3 where some items failed, or nobody knows of them. Options of calls that are about "
         "all of them, such as --timeout and --retries, can be given, too.\n",
     .options = &oac_bulk_options,
     .examples = "  {program} bulk COMMAND --input items.csv --plan\n"
                 "  {program} bulk COMMAND --input items.csv\n"
                 "  {program} bulk COMMAND --input items.csv --resume"},
    {.word = "config",
     .summary = "What holds for many calls, and where it comes from.",
     .usage = "config check [--config FILE] [--profile NAME]\nconfig path [--config FILE]",
     .text = "`config check` prints each value and what set it, and says all that is wrong; nothing is sent, and "
             "token-command is not run. `config path` prints the name of the file, whether it is there or not.\n\n"
             "A flag comes before a variable, a variable before the profile's part of the file, and that before the "
             "rest of the file. Nobody else may be able to read the file (chmod 600). In it, with the variables that "
             "come before it:\n",
     .more = oac_help_settings,
     .options = &oac_config_options,
     .examples = "  # a comment, also behind a value and a space\n"
                 "  timeout = 30\n"
                 "  profile = main\n\n"
                 "  [profile main]\n"
                 "  token-command = \"pass show 'shop main'\""},
    {.word = "edit",
     .summary = "Changes one thing in an editor, and sends what differs.",
     .usage = "edit\nedit RESOURCE VALUE... [FLAG]... [OPTION]...",
     .text = "Reads the thing, and opens it as JSON in VISUAL, EDITOR, or else vi or nano. What differs is shown, and "
             "sent, nothing else. On a terminal you are asked before that; with no terminal the editor's word is "
             "enough.\n\n"
             "Members that cannot be changed are in the text, too. Changing one is told by its name, and so is all "
             "that breaks a rule, with line and column: then you can edit again.\n\n"
             "Before anything is sent the thing is read again. If it is not as it was, nothing is sent. Whenever "
             "something fails, the text is kept, and you are told where; otherwise the file, which nobody else can "
             "read, is removed.\n\n"
             "--dry-run shows what would be sent; it, -v, --timeout, --retries, --config and --profile are as in "
             "`{program} help options`.\n\n"
             "The values behind RESOURCE are those of the path, in this order:\n",
     .more = oac_edit_list,
     .options = &oac_edit_options},
    {.word = "help",
     .summary = "Tells what there is, or all about one thing.",
     .usage = "help\nhelp COMMAND | GROUP | TOPIC\nCOMMAND --help\nCOMMAND -h",
     .text = "`help` lists groups of commands, `help GROUP` the commands of one. `help COMMAND` and `COMMAND --help` "
             "are the manual of a command, `COMMAND -h` its flags, a line each. `help commands | grep WORD` finds "
             "commands by a word.\n\n"
             "On a terminal, what is longer than the screen goes through {PREFIX}_PAGER, PAGER or less.\n\n"
             "There is help, too, for:\n",
     .more = put_topics},
    {.word = "version",
     .summary = "Versions of this program and of what it is made of; also -V.",
     .usage = "version\n--version\n-V",
     .text = "What to name when something does not work."},
    {.word = "start", .summary = "The first steps.", .text = "", .more = oac_help_start},
    {.word = "commands", .summary = "All commands, with what each does.", .text = "", .more = put_commands},
    {.word = "options",
     .summary = "Options of every command, with environment and exit statuses.",
     .text = "Options of every command:\n",
     .more = put_all_options},
    {.word = "environment",
     .summary = "Variables of the environment.",
     .text = "Environment:\n",
     .more = put_environment},
    {.word = "exit-codes",
     .summary = "What the exit status tells a script.",
     .text = "Exit status:\n",
     .more = oac_help_statuses},
};

const size_t oac_topic_count = sizeof oac_topics / sizeof oac_topics[0];

const oac_topic *oac_topic_named(const char *word)
{
    size_t i;
    for (i = 0; i < oac_topic_count; i++) {
        if (strcmp(oac_topics[i].word, word) == 0) {
            return &oac_topics[i];
        }
    }
    return NULL;
}

static void put_usage(oac_page *to, const char *usage)
{
    const char *before = "Usage: ";
    char line[256];
    while (*usage != '\0') {
        const size_t length = strcspn(usage, "\n");
        oac_page_put(to, before, strlen(before));
        (void)snprintf(line, sizeof line, "%s %.*s", oac_command_program, (int)length, usage);
        oac_page_wrap(to, line, FURTHER);
        oac_page_end_line(to);
        before = "       ";
        usage += length + (usage[length] != '\0' ? 1 : 0);
    }
    oac_page_end_line(to);
}

void oac_help_topic(oac_page *to, const oac_topic *topic)
{
    size_t i;
    if (topic->usage != NULL) {
        put_usage(to, topic->usage);
    }
    oac_page_prose(to, topic->text, 0);
    if (topic->more != NULL) {
        topic->more(to);
    }
    for (i = 0; topic->options != NULL && i < topic->options->own_count; i++) {
        const oac_option *option = &topic->options->own[i];
        if (i == 0) {
            oac_page_heading(to, "Options:", 0);
        }
        oac_page_flag(to, option->letter, option->name, option->value, option->help);
    }
    if (topic->examples != NULL) {
        oac_page_heading(to, "Examples:", 0);
        oac_page_prose(to, topic->examples, 0);
    }
}
