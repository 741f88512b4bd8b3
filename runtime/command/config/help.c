/* What `config --help` prints. Private to the command. */
#include <stdio.h>
#include <string.h>

#include "config/config.h"
#include "show/page.h"

static void put_heading(oac_page *to, const char *text)
{
    oac_page_end_line(to);
    oac_page_line(to, text);
}

static void put_keys(oac_page *to)
{
    char text[512];
    size_t i;
    put_heading(to, "Keys of the file, and variables of the environment:");
    for (i = 0; i < oac_keys_count(); i++) {
        const oac_key *key = oac_keys_at(i);
        if (oac_keys_named(oac_text(key->name)) == i) {
            (void)snprintf(text, sizeof text, "%s %s", key->variable, key->help);
            oac_page_row(to, key->name, text);
        }
    }
    (void)snprintf(text, sizeof text, "%s names the file, in place of the usual one.", oac_keys_file_variable());
    oac_page_row(to, "", text);
}

void oac_config_help(oac_output *output)
{
    oac_page to = {output, 0};
    oac_output_format(output, "Usage: %s config check|path [--config FILE] [--profile NAME]\n\n", oac_command_program);
    oac_page_line(&to,
                  "Values that hold for many calls. A flag comes before a variable, that before the profile's part of "
                  "the file, and that before the rest of the file.");
    put_heading(&to, "Words:");
    oac_page_row(&to, "check",
                 "Print each value, and where it comes from; say all that is wrong. Nothing is sent, and "
                 "token-command is not run.");
    oac_page_row(&to, "path", "Print the name of the file, whether it is there or not.");
    put_keys(&to);
    put_heading(&to, "The file, which nobody else may read (chmod 600):");
    oac_output_format(output,
                      "  # a comment, also behind a value and a space\n"
                      "  timeout = 30\n"
                      "  profile = main\n"
                      "\n"
                      "  [profile main]\n"
                      "  token-command = \"pass show '%s main'\"\n",
                      oac_command_program);
}
