/* The word `api`. Private to the command. */
#include <string.h>

#include "http/making.h"

#include "api/api.h"
#include "exits.h"

/* Its flags are the parameters that paths begin with. */
static oac_command command_of_flags(const oac_operation *none)
{
    oac_command command = OAC_ZERO;
    command.name = "api";
    command.group = "";
    command.operation = none;
    command.parameters = oac_api_front(&command.parameter_count);
    return command;
}

static bool is_printed(const oac_arguments *arguments)
{
    return arguments->given[OAC_OPTION_PRINT_CURL] != NULL || arguments->given[OAC_OPTION_PRINT_C] != NULL;
}

/* How JSON is printed. False after saying what is wrong with the options of that. */
static bool begin_format(const oac_arguments *arguments, const oac_api_request *request, oac_formatting *formatting)
{
    const oac_command *known = request->target.known;
    oac_format format = OAC_FORMAT_JSON;
    const char *given = arguments->given[OAC_OPTION_FORMAT];
    const char *set = oac_settings_get(OAC_KEY_OUTPUT).text;
    if (given == NULL && set != NULL) { /* what is wrong with it was told */
        (void)oac_format_named(set, &format);
    }
    if (!oac_format_read(given, &format)) {
        return false;
    }
    return oac_formatting_begin(formatting, format, known != NULL ? known->operation : &request->operation,
                                arguments->given[OAC_OPTION_FIELDS], true);
}

/* Puts together what is sent; it is not sent yet. */
static oac_status prepare(oac_client *client, const oac_api_request *request, oac_call **call, oac_error *error)
{
    static const void *const no_arguments[1] = {NULL};
    const oac_given given = {.arguments = no_arguments, .request = request->has_source ? &request->source : NULL};
    oac_status status = oac_operation_prepare(client, &request->operation, &given, call, error);
    size_t i;
    if (status == OAC_OK && request->body.length > 0) {
        status = oac_buffer_append(oac_call_body(*call), request->body.data, request->body.length);
    }
    for (i = 0; status == OAC_OK && i < request->header_count; i++) {
        oac_call_header(*call, request->headers[i].name, request->headers[i].value);
    }
    return status;
}

static int send_request(const oac_arguments *arguments, const oac_api_request *request, oac_client *client)
{
    const bool is_dry = arguments->given[OAC_OPTION_DRY_RUN] != NULL || is_printed(arguments);
    oac_formatting formatting = OAC_ZERO;
    oac_call *call = NULL;
    oac_error error = OAC_ERROR_INIT;
    int code = EXIT_USAGE;
    if (begin_format(arguments, request, &formatting)) {
        oac_status status = prepare(client, request, &call, &error);
        status = status == OAC_OK ? oac_interrupt_perform(client, call, &error) : status;
        if (is_dry && status == OAC_ERROR_CANCELLED) {
            code = EXIT_DONE;
        } else if (status == OAC_OK) {
            code = oac_api_answer(request, &formatting, call);
        } else {
            code = oac_report_error(&error, arguments->given[OAC_OPTION_BODY]);
        }
    }
    oac_call_end(call);
    oac_formatting_end(&formatting);
    return code;
}

/* Who looks on is told of the command that knows more of it. */
static void tell_of_command(const oac_command *known)
{
    if (known != NULL && oac_err.terminal) {
        oac_complain("`%s %s` makes this call, and checks it", oac_command_program, known->name);
    }
}

static int run(const oac_arguments *arguments, oac_api_request *request)
{
    const oac_command *known = request->target.known;
    oac_client_wishes wishes = oac_client_wishes_of(arguments);
    oac_printed printed = {.command = &request->command, .arguments = arguments};
    const oac_transport by_curl = oac_curl_line_transport(&printed);
    oac_watch watch = OAC_ZERO;
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    int code = EXIT_USAGE;
    printed.schemes = oac_access_schemes(&request->command);
    printed.base_url = request->target.base.length > 0     ? request->target.base.data
                       : request->operation.server != NULL ? request->operation.server->url
                                                           : oac_client_base_url().text;
    printed.body = request->has_source ? arguments->given[OAC_OPTION_BODY] : NULL;
    printed.body_type = request->type;
    if (arguments->given[OAC_OPTION_PRINT_C] != NULL) {
        const oac_status status = oac_api_program_print(request, &printed, &error);
        return status == OAC_OK ? EXIT_DONE : oac_report_error(&error, NULL);
    }
    wishes.instead = is_printed(arguments) ? &by_curl : NULL;
    wishes.base_url = request->target.base.length > 0 ? request->target.base.data : NULL;
    if (is_printed(arguments) && request->has_source) { /* where it comes from is told: it is not read */
        request->source = oac_source_of_memory("", 0);
        request->source.content_type = request->type;
    }
    client = oac_client_make(&request->command, &wishes, &watch, &code);
    if (client != NULL) {
        tell_of_command(known);
        code = send_request(arguments, request, client);
    }
    oac_client_free(client);
    return code;
}

int oac_api_command(int count, char **texts)
{
    static const oac_operation none = {.method = "", .path = "", .sent = OAC_AS_BYTES, .answered = OAC_AS_BYTES};
    const oac_command command = command_of_flags(&none);
    oac_arguments arguments = OAC_ZERO;
    oac_api_request request = OAC_ZERO;
    int code = EXIT_USAGE;
    const bool sound = oac_arguments_read_set(&arguments, &command, &oac_api_options, count, texts);
    if (arguments.values != NULL && oac_api_request_read(&request, &arguments, count, texts) && sound &&
        oac_call_is_one_way(&arguments)) {
        code = run(&arguments, &request);
    } else {
        oac_complain("see `%s help api`", oac_command_program);
    }
    oac_api_request_end(&request);
    oac_arguments_dispose(&arguments);
    return code;
}
