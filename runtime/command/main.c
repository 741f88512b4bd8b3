/* The command: what the first argument asks for. */
#include <string.h>

#include "bulk/bulk.h"
#include "call/call.h"
#include "commands.h"
#include "config/config.h"
#include "exits.h"
#include "help/help.h"

static bool is_one_of(const char *text, const char *one, const char *other, const char *third)
{
    return strcmp(text, one) == 0 || strcmp(text, other) == 0 || strcmp(text, third) == 0;
}

/* Whether nothing stands behind the first `most` arguments. */
static bool has_at_most(int most, int count, char **texts)
{
    if (count > most) {
        oac_complain("unexpected argument \"%s\"", texts[most]);
        oac_complain("see `%s help`", oac_command_program);
    }
    return count <= most;
}

static int help_of_command(const oac_command *command)
{
    oac_flags flags = OAC_ZERO;
    if (!oac_flags_begin(&flags, command, 0, NULL)) {
        return EXIT_REFUSED;
    }
    oac_help_command(&oac_out, &flags);
    oac_flags_end(&flags);
    return EXIT_DONE;
}

/* Words of our own that have more behind them, which is what the functions are given. */
static const struct {
    const char *word;
    int (*run)(int count, char **texts);
} words[] = {
    {"bulk", oac_bulk_command},
    {"config", oac_config_command},
};

/* The place of a word among those; their count: it is none. */
static size_t word_named(const char *name)
{
    size_t i = 0;
    while (i < sizeof words / sizeof words[0] && strcmp(words[i].word, name) != 0) {
        i++;
    }
    return i;
}

/* Of a command, a group, or a word of our own, in this order. */
static int help(int count, char **texts)
{
    const char *name = count > 2 ? texts[2] : "";
    const oac_command *command = oac_command_named(name);
    const oac_command_group *group = oac_command_group_named(name);
    const bool is_own = is_one_of(name, "help", "version", "") || is_one_of(name, "commands", "options", "") ||
                        word_named(name) < sizeof words / sizeof words[0];
    if (command == NULL && group == NULL && !is_own) {
        oac_command_unknown(name, true);
        return EXIT_USAGE;
    }
    if (!has_at_most(3, count, texts)) {
        return EXIT_USAGE;
    }
    if (command != NULL) {
        return help_of_command(command);
    }
    if (group == NULL && word_named(name) < sizeof words / sizeof words[0]) {
        static char asks[] = "--help";
        char *behind[] = {asks};
        return words[word_named(name)].run(1, behind);
    }
    if (group != NULL) {
        oac_help_group(&oac_out, group);
    } else if (strcmp(name, "commands") == 0) {
        oac_help_commands(&oac_out);
    } else if (strcmp(name, "options") == 0) {
        oac_help_options(&oac_out);
    } else {
        oac_help_all(&oac_out);
    }
    return EXIT_DONE;
}

static int run_command(const oac_command *command, int count, char **texts)
{
    oac_arguments arguments = OAC_ZERO;
    int code = EXIT_USAGE;
    bool sound = false;
    sound = oac_arguments_read(&arguments, command, count, texts);
    if (sound && arguments.given[OAC_OPTION_HELP] != NULL) {
        oac_help_command(&oac_out, &arguments.flags);
        code = EXIT_DONE;
    } else if (arguments.values != NULL) {
        code = oac_call_command(&arguments, sound);
    }
    oac_arguments_dispose(&arguments);
    return code;
}

/* A command of the description comes before a word of our own. */
static int choose(int count, char **texts)
{
    const oac_command *command = count > 1 ? oac_command_named(texts[1]) : NULL;
    if (count < 2) {
        oac_help_all(&oac_err);
        return EXIT_USAGE;
    }
    if (command != NULL) {
        return run_command(command, count - 2, texts + 2);
    }
    if (is_one_of(texts[1], "help", "--help", "-h")) {
        return help(count, texts);
    }
    if (is_one_of(texts[1], "version", "--version", "-V")) {
        if (!has_at_most(2, count, texts)) {
            return EXIT_USAGE;
        }
        oac_version_print(&oac_out);
        return EXIT_DONE;
    }
    if (word_named(texts[1]) < sizeof words / sizeof words[0]) {
        return words[word_named(texts[1])].run(count - 2, texts + 2);
    }
    oac_command_unknown(texts[1], false);
    return EXIT_USAGE;
}

int main(int count, char **texts)
{
    oac_descriptors_begin();
    oac_output_begin();
    oac_secret_begin();
    oac_keys_begin();
    oac_interrupt_begin();
    return oac_output_end(choose(count, texts));
}
