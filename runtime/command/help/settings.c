/* What help says of the configuration: its keys. Private to the command. */
#include <stdio.h>
#include <string.h>

#include "help/help.h"
#include "settings/settings.h"

void oac_help_settings(oac_page *to)
{
    char text[512];
    size_t i;
    for (i = 0; i < oac_keys_count(); i++) {
        const oac_key *key = oac_keys_at(i);
        if (oac_keys_named(oac_text(key->name)) == i) {
            (void)snprintf(text, sizeof text, "%s %s", key->variable, key->help);
            oac_page_row(to, key->name, text);
        }
    }
    (void)snprintf(text, sizeof text,
                   "Names the file, in place of $XDG_CONFIG_HOME/%s/config, which is below "
                   "~/.config where that is not set.",
                   oac_command_program);
    oac_page_row(to, oac_keys_file_variable(), text);
}
