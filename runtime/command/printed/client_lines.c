/* The client of a program in C, as those of the documentation have it. Private to the command. */
#include <string.h>

#include "commands.h"
#include "printed/initializers.h"

/* Whether the option `token` says it all. */
static bool is_token(const oac_scheme *const *schemes)
{
    return schemes == NULL || (schemes[0] != NULL && schemes[1] == NULL && schemes[0]->kind == OAC_SCHEME_TOKEN &&
                               strcmp(oac_command_variable_of(schemes[0]), oac_command_token_variable) == 0);
}

static void put_credentials(const oac_printed *printed, oac_written *lines, oac_written *set)
{
    const oac_scheme *const *schemes = printed->schemes;
    size_t count = 0;
    if (is_token(schemes)) {
        if (oac_command_takes_token && (schemes != NULL || printed->command->operation->security == NULL)) {
            oac_written_format(set, "    options.token = getenv(\"%s\");\n", oac_command_token_variable);
        }
        return;
    }
    if (schemes[0] == NULL) { /* everybody may call it */
        return;
    }
    oac_written_put(lines, "    const oac_credential credentials[] = {\n");
    for (; schemes[count] != NULL; count++) {
        const char *variable = oac_command_variable_of(schemes[count]);
        oac_written_put(lines, "        {.scheme = ");
        oac_put_literal(lines, oac_text(schemes[count]->name));
        if (schemes[count]->kind == OAC_SCHEME_BASIC) {
            oac_written_format(lines, ", .user = getenv(\"%.100s_USER\")", variable);
            oac_written_format(lines, ", .value = getenv(\"%.100s_PASSWORD\")},\n", variable);
        } else {
            oac_written_format(lines, ", .value = getenv(\"%.200s\")},\n", variable);
        }
    }
    oac_written_put(lines, "    };\n");
    oac_written_put(set, "    options.credentials = credentials;\n");
    oac_written_format(set, "    options.credential_count = %zu;\n", count);
}

void oac_client_print(const oac_printed *printed, oac_written *declared, oac_written *set)
{
    const oac_arguments *arguments = printed->arguments;
    if (printed->base_url != NULL) {
        oac_written_put(set, "    options.base_url = ");
        oac_put_literal(set, oac_text(printed->base_url));
        oac_written_put(set, ";\n");
    }
    put_credentials(printed, declared, set);
    if (arguments->timeout_ms != 0) {
        oac_written_format(set, "    options.total_timeout_ms = %u;\n", (unsigned)arguments->timeout_ms);
    }
    if (arguments->given[OAC_OPTION_NULL] != NULL) {
        oac_written_put(set,
                        "    options.validation = OAC_VALIDATION_OFF; /* null is sent, whatever is described */\n");
    }
    if (arguments->attempts != 0) {
        oac_written_format(set, "    options.max_attempts = %u;\n", (unsigned)arguments->attempts);
    }
}

void oac_failure_print(oac_written *to)
{
    oac_written_put(to, "    } else {\n"
                        "        fprintf(stderr, \"%s: %s (%s, %s)\\n\", oac_status_name(error.status), error.message, "
                        "oac_stage_name(error.stage),\n"
                        "                oac_outcome_name(error.outcome));\n    }\n");
}
