/* What `help` and `version` print. Private to the command. */
#ifndef OAC_COMMAND_HELP_H
#define OAC_COMMAND_HELP_H

#include "line/line.h"

/* ---- help.c, help_command.c, version.c ---- */
void oac_help_all(oac_output *output);
void oac_help_commands(oac_output *output);
void oac_help_options(oac_output *output);
void oac_help_group(oac_output *output, const oac_command_group *group);
void oac_help_command(oac_output *output, const oac_flags *flags);
void oac_version_print(oac_output *output);

#endif
