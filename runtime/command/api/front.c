/* Parameters that the paths of the description begin with, such as the number of a store: they need not stand in a
 * path. Private to the command. */
#include <string.h>

#include "api/api.h"

#define FRONT_MOST ((size_t)8)

/* So many paths have to begin with it. */
#define PATHS_LEAST ((size_t)2)

static bool begins_path(const oac_command *command)
{
    const oac_operation *operation = command->operation;
    const oac_argument *first = operation->arguments;
    return operation->argument_count > 0 && operation->server == NULL && first->shape == NULL &&
           strcmp(first->before, "/") == 0 && command->parameter_count > first->number;
}

static const oac_command_flag *first_flag(const oac_command *command)
{
    return &command->parameters[command->operation->arguments->number];
}

static size_t count_paths(const char *name)
{
    size_t count = 0;
    size_t i;
    for (i = 0; i < oac_command_count; i++) {
        if (begins_path(&oac_commands[i]) && strcmp(first_flag(&oac_commands[i])->json_name, name) == 0) {
            count++;
        }
    }
    return count;
}

const oac_command_flag *oac_api_front(size_t *count)
{
    static oac_command_flag flags[FRONT_MOST];
    size_t i;
    *count = 0;
    for (i = 0; i < oac_command_count && *count < FRONT_MOST; i++) {
        const oac_command_flag *flag = begins_path(&oac_commands[i]) ? first_flag(&oac_commands[i]) : NULL;
        size_t at = 0;
        while (flag != NULL && at < *count && strcmp(flags[at].json_name, flag->json_name) != 0) {
            at++;
        }
        if (flag != NULL && at == *count && count_paths(flag->json_name) >= PATHS_LEAST) {
            flags[*count] = *flag;
            flags[(*count)++].required = false;
        }
    }
    return flags;
}
