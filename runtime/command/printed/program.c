/* The program in C that makes the same call. Private to the command. */
#include "printed/printed.h"

oac_status oac_program_print(const oac_printed *printed, const oac_given *given, oac_error *error)
{
    (void)printed;
    (void)given;
    (void)error;
    return OAC_OK;
}
