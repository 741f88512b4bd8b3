/* All that is wrong with what is to be sent, in one list. Private to the command. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "check/checks.h"

#include "call/call.h"
#include "exits.h"

/* Whether the body is sound; otherwise says what is not. */
static bool check_body(const oac_arguments *arguments, oac_string body, int *code)
{
    oac_violations violations = OAC_VIOLATIONS_INIT;
    oac_error error = OAC_ERROR_INIT;
    const oac_operation *operation = arguments->flags.command->operation;
    const oac_status status = oac_exchange_check(operation, operation->request, body, &violations, &error);
    const size_t complaints = oac_report_violations(&violations, body, arguments);
    bool sound = complaints == 0;
    *code = EXIT_USAGE;
    oac_violations_dispose(&violations);
    if (status == OAC_ERROR_JSON || status == OAC_ERROR_LIMIT || status == OAC_ERROR_MEMORY) {
        *code = oac_report_error(&error, arguments->given[OAC_OPTION_BODY]);
        sound = false;
    }
    return sound;
}

/* Whether the values in the path, or the others, keep the rules of the description; otherwise says which do not. */
static bool check_parameters(const oac_arguments *arguments, oac_string params, bool in_path)
{
    const oac_operation *operation = arguments->flags.command->operation;
    oac_violations violations = OAC_VIOLATIONS_INIT;
    oac_error error = OAC_ERROR_INIT;
    oac_status status = OAC_OK;
    size_t broken = 0;
    if (in_path) {
        status = oac_exchange_check_path(arguments, &violations, &error);
    } else if (operation->params != NULL) {
        status = oac_exchange_check(operation, operation->params, params, &violations, &error);
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

/* Reads the file, and sees that it is an object where members are to be put into it. */
static bool read_body_text(const oac_arguments *arguments, const char *path, oac_buffer *body, int *code)
{
    oac_error error = OAC_ERROR_INIT;
    if (!oac_input_read(path, body)) {
        return false;
    }
    if (!oac_has_members(arguments)) {
        return true;
    }
    if (oac_json_check(body->data, body->length, 0, &error) != OAC_OK) {
        *code = oac_report_error(&error, path);
        return false;
    }
    if (oac_json_first((oac_string){body->data, body->length}) != '{') {
        oac_complain("--body: expected an object, as members of it are given by flags");
        return false;
    }
    return true;
}

bool oac_take_body(const oac_arguments *arguments, oac_buffer *body, int *code)
{
    const char *path = arguments->given[OAC_OPTION_BODY];
    *code = EXIT_USAGE;
    if (path != NULL && !read_body_text(arguments, path, body, code)) {
        return false;
    }
    if (oac_has_members(arguments) && oac_members_merge(arguments, body) != OAC_OK) {
        oac_complain("out of memory for the body");
        return false;
    }
    return true;
}

bool oac_check_body(const oac_arguments *arguments, bool sound, oac_buffer *body, int *code)
{
    const char *path = arguments->given[OAC_OPTION_BODY];
    const bool is_given = path != NULL || oac_has_members(arguments);
    if (!is_given || oac_sends_bytes(arguments->flags.command) ||
        (!sound && path != NULL && strcmp(path, "-") == 0 && isatty(STDIN_FILENO) == 1)) {
        return true;
    }
    return oac_take_body(arguments, body, code) && check_body(arguments, (oac_string){body->data, body->length}, code);
}
