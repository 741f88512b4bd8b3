/* What --version prints: what to name when something does not work. Private to the command. */
#include <string.h>

#include "help/help.h"

void oac_version_print(oac_output *output)
{
    oac_output_format(output, "%s %s\n", oac_command_program, oac_command_version);
    oac_output_show(output, oac_command_title, strlen(oac_command_title));
    oac_output_write(output, " ", 1);
    oac_output_show(output, oac_command_api_version, strlen(oac_command_api_version));
    oac_output_format(output, "\nliboac %s, libcurl %s\n", oac_version(), oac_libcurl_version());
}
