/* What `-h` prints of one command: how it is called, and its flags with a line each. Private to the command. */
#include <string.h>

#include "help/help.h"

void oac_help_short(oac_output *output, const oac_flags *flags)
{
    const oac_command *command = flags->command;
    oac_page to = oac_page_on(output);
    oac_page_put(&to, "Usage: ", 7);
    oac_page_put(&to, oac_command_program, strlen(oac_command_program));
    oac_page_put(&to, " ", 1);
    oac_help_usage(&to, flags, 7);
    oac_page_end_line(&to);
    oac_page_brief(&to, oac_help_words(command)[0] != '\0' ? oac_help_words(command) : command->summary, 0);
    oac_help_sections(&to, flags, true);
    oac_output_format(output, "\nThe manual: %s help %s\n", oac_command_program, command->name);
}
