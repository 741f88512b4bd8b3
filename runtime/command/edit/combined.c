/* The command line of `edit`: that of what changes a thing, with what its reader asks for beside it. Private to the
 * command. */
#include <stdlib.h>
#include <string.h>

#include "commands.h"
#include "edit/edit.h"

/* What selects members of an answer would make the thing less than it is. */
static bool is_asked(const oac_command *change, const oac_command_flag *flag)
{
    return !flag->in_path && flag->required && !oac_command_has_parameter(change, flag);
}

bool oac_edit_combine(oac_edit_combined *combined, const oac_command *change)
{
    const oac_command *reader = oac_edit_reader(change);
    size_t count = change->parameter_count;
    size_t i;
    combined->command = *change;
    combined->operation = *change->operation;
    combined->flags = calloc(change->parameter_count + reader->parameter_count + 1, sizeof *combined->flags);
    if (combined->flags == NULL) {
        oac_complain("out of memory");
        return false;
    }
    if (count > 0) {
        memcpy(combined->flags, change->parameters, count * sizeof *combined->flags);
    }
    for (i = 0; i < reader->parameter_count; i++) {
        if (is_asked(change, &reader->parameters[i])) {
            combined->flags[count++] = reader->parameters[i];
        }
    }
    combined->operation.request = NULL; /* the body is what is edited */
    combined->operation.sent = OAC_AS_JSON;
    combined->command.name = change->resource;
    combined->command.operation = &combined->operation;
    combined->command.parameters = combined->flags;
    combined->command.parameter_count = count;
    return true;
}

void oac_edit_combined_end(oac_edit_combined *combined)
{
    free(combined->flags);
    combined->flags = NULL;
}
