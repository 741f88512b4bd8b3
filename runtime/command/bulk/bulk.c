/* `bulk COMMAND`: from the command line to the end. Private to the command. */
#include <stdlib.h>
#include <string.h>

#include "bulk/bulk.h"
#include "commands.h"
#include "exits.h"

/* Whether bulk can carry out the operation many times; otherwise says why not. */
static bool is_for_many(const oac_command *command)
{
    const oac_operation *operation = command->operation;
    if (strcmp(operation->method, "GET") == 0 || strcmp(operation->method, "HEAD") == 0) {
        oac_complain("bulk is for what changes something, and %s only reads", command->name);
        return false;
    }
    if (operation->sent == OAC_AS_BYTES || operation->sent == OAC_AS_PARTS) {
        oac_complain("%s sends files, which a line of text does not hold: call it once for each", command->name);
        return false;
    }
    if (oac_answers_bytes(command)) {
        oac_complain("%s answers with a file: call it once for each", command->name);
        return false;
    }
    return true;
}

/* Whether there is all that a client needs, such as a token: found out before the long way through the input. */
static bool has_client(const oac_arguments *arguments, int *code)
{
    const oac_client_wishes wishes = oac_client_wishes_of(arguments);
    oac_watch watch = OAC_ZERO;
    oac_client *client = oac_client_make(arguments->flags.command, &wishes, &watch, code);
    const bool is_made = client != NULL;
    (void)oac_client_free(client);
    return is_made;
}

/* The plan, and what comes of it. */
static int run(const oac_arguments *arguments, const oac_bulk_settings *settings, oac_bulk_input *input,
               oac_bulk_plan *plan, const char *go_on)
{
    int code = EXIT_USAGE;
    oac_bulk_wishes wishes;
    const oac_bulk_run run = {
        .arguments = arguments, .settings = settings, .wishes = &wishes, .plan = plan, .input = input, .go_on = go_on};
    if (!oac_bulk_wishes_read(arguments, &wishes) || !oac_bulk_wishes_can(&wishes, arguments->flags.command)) {
        return EXIT_USAGE;
    }
    if (arguments->given[OAC_BULK_PLAN] == NULL && !has_client(arguments, &code)) {
        oac_bulk_input_drop(input);
        return code;
    }
    const bool sound = oac_bulk_plan_make(plan, input, arguments, settings, &code);
    if (arguments->given[OAC_BULK_PLAN] != NULL) {
        oac_bulk_plan_print(&oac_out, plan, input, arguments, settings);
        return sound ? EXIT_DONE : code;
    }
    if (!sound || (arguments->given[OAC_BULK_CONFIRM] != NULL && !oac_bulk_confirm(plan, input, arguments, settings))) {
        oac_bulk_input_drop(input);
        return code;
    }
    code = oac_bulk_run_plan(&run);
    return code == EXIT_DONE && plan->left_out_count > 0 ? EXIT_PARTLY : code;
}

static int run_read(const oac_arguments *arguments, const char *go_on)
{
    oac_bulk_settings settings = OAC_ZERO;
    oac_bulk_input *input = NULL;
    oac_bulk_plan plan = OAC_ZERO;
    char *kept = NULL;
    int code = EXIT_USAGE;
    if (oac_bulk_settings_read(arguments, &settings) && oac_bulk_keep_input(arguments, &settings, &kept) &&
        oac_bulk_input_open(&settings, arguments, &input)) {
        code = run(arguments, &settings, input, &plan, go_on);
    }
    oac_bulk_plan_dispose(&plan);
    oac_bulk_input_close(input);
    free(kept);
    return code;
}

int oac_bulk_command(int count, char **texts)
{
    const oac_command *command = count > 0 ? oac_command_named(texts[0]) : NULL;
    oac_arguments arguments = OAC_ZERO;
    oac_buffer go_on = OAC_BUFFER_INIT;
    int code = EXIT_USAGE;
    if (count == 0 || texts[0][0] == '-') {
        oac_complain("bulk needs the name of a command first, as in `%s bulk COMMAND --input FILE`",
                     oac_command_program);
        oac_complain("see `%s bulk --help`", oac_command_program);
        return EXIT_USAGE;
    }
    if (command == NULL) {
        oac_command_unknown(texts[0], false);
        return EXIT_USAGE;
    }
    if (!is_for_many(command)) {
        return EXIT_USAGE;
    }
    if (oac_arguments_read_set(&arguments, command, &oac_bulk_options, count - 1, texts + 1)) {
        code = oac_bulk_go_on(count, texts, &go_on) ? run_read(&arguments, go_on.data) : EXIT_REFUSED;
    } else {
        oac_complain("see `%s bulk --help`", oac_command_program);
    }
    oac_arguments_dispose(&arguments);
    oac_buffer_dispose(&go_on);
    return code;
}
