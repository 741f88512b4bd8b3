/* One call from its settings to its answer. Private to the command. */
#include <string.h>

#include "call/call.h"
#include "exits.h"

static bool is_printed(const oac_arguments *arguments)
{
    return arguments->given[OAC_OPTION_PRINT_CURL] != NULL || arguments->given[OAC_OPTION_PRINT_C] != NULL;
}

/* Whether nothing is sent. */
static bool is_dry_run(const oac_arguments *arguments)
{
    return arguments->given[OAC_OPTION_DRY_RUN] != NULL || is_printed(arguments);
}

bool oac_call_was_dry(const oac_arguments *arguments, oac_status status)
{
    return is_dry_run(arguments) && (status == OAC_ERROR_CANCELLED || status == OAC_OK);
}

static int finish(const oac_arguments *arguments, const oac_command_answer *answer, oac_formatting *formatting,
                  oac_status status, oac_error *error)
{
    if (oac_call_was_dry(arguments, status)) {
        return EXIT_DONE;
    }
    if (status != OAC_OK && answer->arrived) {
        oac_complain("the request was carried out, but its answer cannot be shown: %s", error->message);
        return EXIT_REFUSED;
    }
    if (status != OAC_OK) {
        return oac_report_error(error, arguments->given[OAC_OPTION_BODY]);
    }
    oac_out.consequence = "; the request was carried out";
    if (!oac_answers_bytes(arguments->flags.command)) {
        oac_formatting_answer(formatting, (oac_string){answer->text.data, answer->text.length});
    }
    oac_output_flush(&oac_out);
    if (formatting->no_memory) {
        oac_complain("out of memory; the request was carried out");
        return EXIT_REFUSED;
    }
    return oac_report_answer(arguments->flags.command, answer);
}

int oac_send_once(const oac_arguments *arguments, const oac_command_input *input, oac_client *client,
                  oac_formatting *formatting)
{
    oac_command_answer answer = OAC_ZERO;
    oac_error error = OAC_ERROR_INIT;
    const oac_status status = oac_exchange_run(client, arguments, input, &answer, &error);
    const int code = finish(arguments, &answer, formatting, status, &error);
    oac_violations_dispose(&answer.notes);
    oac_buffer_dispose(&answer.text);
    return code;
}

/* The body is checked where the call is not made, too: all that is wrong is said at once. */
static int complain_of_request(const oac_arguments *arguments, oac_buffer *body)
{
    int code = EXIT_USAGE;
    if (arguments->given[OAC_OPTION_ONLY_CHANGES] == NULL) {
        (void)oac_check_body(arguments, false, body, &code);
    }
    oac_complain("see `%s %s --help`", oac_command_program, arguments->flags.command->name);
    return EXIT_USAGE;
}

/* Whether there is a body, and it is sound, as far as that can be told; otherwise says what is wrong. */
static bool read_body(const oac_arguments *arguments, oac_buffer *body, int *code)
{
    const oac_command *command = arguments->flags.command;
    if (oac_answers_bytes(command) && !is_dry_run(arguments) &&
        !oac_output_takes(arguments->given[OAC_OPTION_OUTPUT])) {
        return false;
    }
    if (arguments->given[OAC_OPTION_ONLY_CHANGES] != NULL) { /* which may hold more than can be sent */
        return oac_take_body(arguments, body, code);
    }
    return oac_sends_bytes(command) || oac_check_body(arguments, true, body, code);
}

/* A body that is only printed is not read: where it comes from is told. */
static oac_source source_of(const oac_arguments *arguments, const char *path)
{
    const oac_operation *operation = arguments->flags.command->operation;
    oac_source source = oac_input_source(operation, path, arguments->given[OAC_OPTION_CONTENT_TYPE]);
    if (is_printed(arguments)) {
        const char *type = source.content_type;
        source = oac_source_of_memory("", 0);
        source.content_type = type;
    }
    return source;
}

static int send_all(const oac_arguments *arguments, const oac_buffer *params, oac_buffer *body,
                    oac_formatting *formatting, oac_call_sender *send)
{
    const char *path = arguments->given[OAC_OPTION_BODY];
    const bool has_source = oac_sends_bytes(arguments->flags.command) && path != NULL;
    const oac_source source = source_of(arguments, has_source ? path : "-");
    oac_sink sink = oac_output_sink(arguments->given[OAC_OPTION_OUTPUT]);
    oac_command_input input = OAC_ZERO;
    oac_printed printed = {.command = arguments->flags.command, .body = path, .arguments = arguments};
    const oac_transport by_curl = oac_curl_line_transport(&printed);
    oac_client_wishes wishes = oac_client_wishes_of(arguments);
    oac_watch watch = OAC_ZERO;
    int code = EXIT_USAGE;
    const bool in_c = arguments->given[OAC_OPTION_PRINT_C] != NULL;
    oac_client *client = NULL;
    wishes.instead = is_printed(arguments) ? &by_curl : NULL;
    client = in_c ? NULL : oac_client_make(printed.command, &wishes, &watch, &code);
    printed.schemes = oac_access_schemes(printed.command);
    printed.base_url = oac_client_base_url().text;
    printed.body_type = source.content_type;
    printed.output = arguments->given[OAC_OPTION_OUTPUT];
    input.printed = is_printed(arguments) ? &printed : NULL;
    if ((client != NULL || in_c) && read_body(arguments, body, &code)) {
        input.params.data = params->data;
        input.params.length = params->length;
        input.source = has_source ? &source : NULL;
        input.sink = &sink;
        input.body.data = body->data;
        input.body.length = body->length;
        code = send(arguments, &input, client, formatting);
    }
    oac_client_free(client);
    return code;
}

/* Whether one call is printed: what follows pages makes many. */
static bool is_one_call(const oac_arguments *arguments)
{
    const bool all = arguments->given[OAC_OPTION_ALL] != NULL || arguments->given[OAC_OPTION_MAX_ITEMS] != NULL;
    if (is_printed(arguments) && all) {
        oac_complain(
            "--%s is of one call: --%s makes one for each page",
            oac_options[arguments->given[OAC_OPTION_PRINT_C] != NULL ? OAC_OPTION_PRINT_C : OAC_OPTION_PRINT_CURL].name,
            oac_options[arguments->given[OAC_OPTION_ALL] != NULL ? OAC_OPTION_ALL : OAC_OPTION_MAX_ITEMS].name);
    }
    if (is_printed(arguments) && arguments->given[OAC_OPTION_ONLY_CHANGES] != NULL) {
        oac_complain(
            "--only-changes reads what is there first, which no single call does; --dry-run shows what it sends");
        return false;
    }
    return !is_printed(arguments) || !all;
}

bool oac_call_is_one_way(const oac_arguments *arguments)
{
    static const oac_option_id ways[] = {OAC_OPTION_DRY_RUN, OAC_OPTION_PRINT_CURL, OAC_OPTION_PRINT_C};
    const char *found = NULL;
    size_t i;
    for (i = 0; i < sizeof ways / sizeof ways[0]; i++) {
        if (arguments->given[ways[i]] != NULL && found != NULL) {
            oac_complain("--%s and --%s do not go together", found, oac_options[ways[i]].name);
            return false;
        }
        found = arguments->given[ways[i]] != NULL ? oac_options[ways[i]].name : found;
    }
    return true;
}

/* How the answer is printed. False after saying what is wrong with the options of that. */
static bool begin_format(const oac_arguments *arguments, oac_formatting *formatting)
{
    const char *given = arguments->given[OAC_OPTION_FORMAT];
    const char *set = oac_settings_get(OAC_KEY_OUTPUT).text;
    const bool unknown = arguments->given[OAC_OPTION_ALLOW_UNKNOWN] != NULL;
    oac_format format = OAC_FORMAT_JSON;
    const bool known = given == NULL || oac_format_read(given, &format);
    if (given == NULL && set != NULL) { /* what is wrong with it was told */
        (void)oac_format_named(set, &format);
    }
    return oac_formatting_begin(formatting, format, arguments->flags.command->operation,
                                arguments->given[OAC_OPTION_FIELDS], unknown) &&
           known;
}

int oac_call_command(const oac_arguments *arguments, bool sound, oac_call_sender *send)
{
    oac_buffer params = OAC_BUFFER_INIT;
    oac_buffer body = OAC_BUFFER_INIT;
    oac_formatting formatting = OAC_ZERO;
    const bool shown = begin_format(arguments, &formatting);
    const bool right = oac_check_parameters(
        arguments, sound && shown && oac_call_is_one_way(arguments) && is_one_call(arguments), &params);
    const int code =
        right ? send_all(arguments, &params, &body, &formatting, is_printed(arguments) ? oac_send_once : send)
              : complain_of_request(arguments, &body);
    oac_buffer_dispose(&params);
    oac_buffer_dispose(&body);
    oac_formatting_end(&formatting);
    return code;
}
