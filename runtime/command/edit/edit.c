/* `edit RESOURCE`: from the command line to what is to be edited. Private to the command. */
#include <string.h>

#include "edit/edit.h"
#include "exits.h"

#define AT(option) [(option) - (int) OAC_OPTION_COUNT]

static const oac_option own_options[] = {
    AT(OAC_EDIT_YES) = {.name = "yes", .letter = 'y', .help = "Do not ask on the terminal before the change is sent."},
};

static bool takes(const oac_flags *flags, oac_option_id id)
{
    (void)flags;
    switch (id) {
    case OAC_OPTION_ALLOW_UNKNOWN:
    case OAC_OPTION_TIMEOUT:
    case OAC_OPTION_RETRIES:
    case OAC_OPTION_CONFIG:
    case OAC_OPTION_PROFILE:
    case OAC_OPTION_VERBOSE:
    case OAC_OPTION_DRY_RUN:
    case OAC_OPTION_HELP:
        return true;
    default:
        return false;
    }
}

const oac_option_set oac_edit_options = {.word = "edit",
                                         .own = own_options,
                                         .own_count = sizeof own_options / sizeof own_options[0],
                                         .takes = takes,
                                         .places = true};

static int edit(const oac_command *change, const oac_arguments *arguments, bool sound)
{
    oac_edit_thing thing = OAC_ZERO;
    int code = EXIT_USAGE;
    if (!oac_edit_thing_begin(&thing, change, arguments, sound)) {
        oac_complain("see `%s edit --help`", oac_command_program);
    } else {
        const char *editor = oac_edit_editor();
        code = editor != NULL ? oac_edit_session(&thing, arguments, editor) : EXIT_USAGE;
    }
    oac_edit_thing_end(&thing);
    return code;
}

int oac_edit_command(int count, char **texts)
{
    const oac_command *change = count > 0 ? oac_edit_resource(texts[0]) : NULL;
    oac_edit_combined combined = OAC_ZERO;
    oac_arguments arguments = OAC_ZERO;
    int code = EXIT_USAGE;
    if (count == 0) {
        oac_page page = oac_page_on(&oac_out);
        oac_edit_list(&page);
        return EXIT_DONE;
    }
    if (change == NULL) {
        oac_edit_unknown(texts[0]);
        return EXIT_USAGE;
    }
    if (oac_edit_combine(&combined, change)) {
        const bool sound =
            oac_arguments_read_set(&arguments, &combined.command, &oac_edit_options, count - 1, texts + 1);
        if (arguments.values != NULL) {
            code = edit(change, &arguments, sound);
        }
    }
    oac_arguments_dispose(&arguments);
    oac_edit_combined_end(&combined);
    return code;
}
