/* The word `config`. Private to the command. */
#ifndef OAC_COMMAND_CONFIG_H
#define OAC_COMMAND_CONFIG_H

#include "call/call.h"

/* ---- config.c ---- */
/* `texts` are the arguments behind the word. The exit status. */
int oac_config_command(int count, char **texts);

extern const oac_option_set oac_config_options;

/* ---- check.c ---- */
/* Prints what is set, and what set it; says all that is wrong. Nothing is sent or run. The exit status. */
int oac_config_check(void);

#endif
