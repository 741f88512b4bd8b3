/* The command: what the first argument asks for. */
#include <string.h>

#include "api/api.h"
#include "bulk/bulk.h"
#include "call/call.h"
#include "commands.h"
#include "config/config.h"
#include "edit/edit.h"
#include "exits.h"
#include "help/help.h"
#include "pages/pages.h"

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

static int run_command(const oac_command *command, int count, char **texts)
{
    oac_arguments arguments = OAC_ZERO;
    int code = EXIT_USAGE;
    bool sound = false;
    sound = oac_arguments_read(&arguments, command, count, texts);
    if (sound && arguments.given[OAC_OPTION_HELP] != NULL) {
        oac_pager_begin();
        if (strcmp(arguments.given[OAC_OPTION_HELP], "-h") == 0) {
            oac_help_short(&oac_out, &arguments.flags);
        } else {
            oac_help_manual(&oac_out, &arguments.flags);
        }
        oac_pager_end();
        code = EXIT_DONE;
    } else if (arguments.values != NULL) {
        const bool all = arguments.given[OAC_OPTION_ALL] != NULL || arguments.max_items > 0;
        oac_call_sender *send = all ? oac_pages_print : oac_send_once;
        send = arguments.given[OAC_OPTION_ONLY_CHANGES] != NULL ? oac_only_changes : send;
        code = oac_call_command(&arguments, sound, send);
    }
    oac_arguments_dispose(&arguments);
    return code;
}

/* Words of our own that have more behind them, which is what the functions are given. */
static const struct {
    const char *word;
    int (*run)(int count, char **texts);
} words[] = {
    {"api", oac_api_command},
    {"bulk", oac_bulk_command},
    {"edit", oac_edit_command},
    {"config", oac_config_command},
};

/* Before what would end the options. */
static bool asks_for_help(int count, char **texts)
{
    int i;
    for (i = 0; i < count && strcmp(texts[i], "--") != 0; i++) {
        if (is_one_of(texts[i], "-h", "--help", "--help")) {
            return true;
        }
    }
    return false;
}

/* A command of the description comes before a word of our own. */
static int choose(int count, char **texts)
{
    size_t i;
    const oac_command *command = count > 1 ? oac_command_named(texts[1]) : NULL;
    if (count < 2) {
        oac_help_all(&oac_err);
        return EXIT_USAGE;
    }
    if (command != NULL) {
        return run_command(command, count - 2, texts + 2);
    }
    if (is_one_of(texts[1], "help", "--help", "-h")) {
        return oac_help(count - 2, texts + 2);
    }
    if (is_one_of(texts[1], "version", "--version", "-V")) {
        if (!has_at_most(2, count, texts)) {
            return EXIT_USAGE;
        }
        oac_version_print(&oac_out);
        return EXIT_DONE;
    }
    for (i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (strcmp(texts[1], words[i].word) == 0) {
            return asks_for_help(count - 2, texts + 2) ? oac_help(1, texts + 1) : words[i].run(count - 2, texts + 2);
        }
    }
    oac_command_unknown(texts[1], false);
    return EXIT_USAGE;
}

int main(int count, char **texts)
{
    oac_descriptors_begin();
    oac_output_begin();
    oac_secret_begin();
    oac_interrupt_begin();
    return oac_output_end(oac_keys_begin() ? choose(count, texts) : EXIT_REFUSED);
}
