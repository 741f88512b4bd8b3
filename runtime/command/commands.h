/* Which commands there are. Private to the command. */
#ifndef OAC_COMMAND_COMMANDS_H
#define OAC_COMMAND_COMMANDS_H

#include "command.h"

/* The command with this name, or null. */
const oac_command *oac_command_named(const char *name);
/* Says that there is none, and what is near; `in_help`: it may be the name of a group as well. */
void oac_command_unknown(const char *name, bool in_help);
/* The group with this name, or null. */
const oac_command_group *oac_command_group_named(const char *name);
/* The variable that holds the credential of a scheme. The token that is of no scheme in particular is good for the
 * first of them: people know that variable. */
const char *oac_command_variable_of(const oac_scheme *scheme);
/* Whether it has a parameter of this name, outside of its path. */
bool oac_command_has_parameter(const oac_command *command, const oac_command_flag *wanted);
/* Whether one that reads or lists what a command changes asks for a parameter that the command does not have, so that
 * somebody has to be asked for it. */
bool oac_command_asks_more(const oac_command *command, const oac_command *reader);

#endif
