/* All that is wrong with what is to be sent, in one list. Private to the command. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "core.h"

/* Whether the body is sound; otherwise says what is not. */
static bool check_body(const oac_arguments *arguments, oac_string body, int *code)
{
    oac_violations violations = OAC_VIOLATIONS_INIT;
    oac_error error = OAC_ERROR_INIT;
    const bool allow_unknown = arguments->given[OAC_OPTION_ALLOW_UNKNOWN] != NULL;
    const oac_status status = arguments->command->check_body(body, &violations, &error);
    const size_t complaints = oac_report_violations(&violations, body, allow_unknown);
    bool sound = complaints == 0;
    *code = EXIT_USAGE;
    oac_violations_dispose(&violations);
    if (status == OAC_ERROR_JSON || status == OAC_ERROR_LIMIT || status == OAC_ERROR_MEMORY) {
        *code = oac_report_error(&error, arguments->given[OAC_OPTION_BODY]);
        sound = false;
    }
    return sound;
}

void oac_command_blame_flag(oac_error *error, const char *flag)
{
    char rest[sizeof error->path];
    const char *joint = NULL;
    size_t used = 0;
    memcpy(rest, error->path, sizeof rest);
    joint = rest[0] == '[' || rest[0] == '\0' ? "" : ".";
    (void)snprintf(error->path, sizeof error->path, "--%.60s%s", flag, joint);
    used = strlen(error->path);
    rest[sizeof rest - 1 - used] = '\0';
    memcpy(error->path + used, rest, strlen(rest) + 1);
}

/* Whether the values in the path, or the others, keep the rules of the description; otherwise says which do not. */
static bool check_parameters(const oac_arguments *arguments, oac_string params, bool in_path)
{
    const oac_command *command = arguments->command;
    oac_violations violations = OAC_VIOLATIONS_INIT;
    oac_error error = OAC_ERROR_INIT;
    oac_status status = OAC_OK;
    size_t broken = 0;
    if (in_path && command->check_path != NULL) {
        status = command->check_path(arguments->values, &violations, &error);
    } else if (!in_path && command->check_params != NULL) {
        status = command->check_params(params, &violations, &error);
    }
    broken = oac_report_parameters(&violations, arguments, in_path);
    oac_violations_dispose(&violations);
    if (status == OAC_OK || status == OAC_ERROR_INVALID || (status == OAC_ERROR_TYPE && !in_path)) {
        return broken == 0;
    }
    oac_complain("%s%s%s", error.path, error.path[0] != '\0' ? ": " : "", error.message);
    return false;
}

bool oac_check_parameters(const oac_arguments *arguments, bool sound, oac_buffer *params)
{
    oac_string text = {"{}", 2};
    sound = oac_values_write(arguments, params) && sound;
    if (params->length > 0) {
        text.data = params->data;
        text.length = params->length;
    }
    sound = check_parameters(arguments, text, true) && sound;
    return check_parameters(arguments, text, false) && sound;
}

bool oac_check_body(const oac_arguments *arguments, bool sound, oac_buffer *body, int *code)
{
    const char *path = arguments->given[OAC_OPTION_BODY];
    oac_string text = OAC_ZERO;
    if (path == NULL || arguments->command->sends_bytes ||
        (!sound && strcmp(path, "-") == 0 && isatty(STDIN_FILENO) == 1)) {
        return true;
    }
    if (!oac_input_read(path, body)) {
        return false;
    }
    text.data = body->data;
    text.length = body->length;
    return check_body(arguments, text, code);
}
