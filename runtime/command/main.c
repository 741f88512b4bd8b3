/* The command: picks an operation, checks its input, makes the call, prints the answer. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"

static int say(const char *text, size_t length)
{
    if (fwrite(text, 1, length, stdout) != length || putchar('\n') == EOF || fflush(stdout) != 0) {
        oac_complain("cannot write the answer: %s", strerror(errno));
        return EXIT_REFUSED;
    }
    return EXIT_DONE;
}

static int finish(const oac_arguments *arguments, const oac_command_answer *answer, oac_status status,
                  const oac_error *error)
{
    int code;
    if (arguments->dry_run && status == OAC_ERROR_CANCELLED) {
        return fflush(stdout) == 0 && !ferror(stdout) ? EXIT_DONE : EXIT_REFUSED;
    }
    if (status != OAC_OK) {
        return oac_report_error(error, arguments->body);
    }
    code = say(answer->text.data != NULL ? answer->text.data : "", answer->text.length);
    if (answer->refusal != NULL) {
        oac_complain("%s", answer->refusal);
        code = EXIT_REFUSED;
    }
    return code;
}

static int call(const oac_arguments *arguments, const oac_command_input *input)
{
    oac_client_options options = oac_command_client_options();
    oac_transport dry_run = oac_dry_run_transport();
    oac_client *client = NULL;
    oac_command_answer answer = OAC_ZERO;
    oac_error error = OAC_ERROR_INIT;
    const char *base_url = getenv(oac_command_base_url_variable);
    oac_status status;
    int code;
    options.token = getenv(oac_command_token_variable);
    if (base_url != NULL && base_url[0] != '\0') {
        options.base_url = base_url;
    }
    if (options.token != NULL && options.token[0] == '\0') {
        options.token = NULL;
    }
    if (arguments->dry_run) {
        options.transport = &dry_run;
    } else if (options.token == NULL) {
        oac_complain("no token: set %s to the application's access token", oac_command_token_variable);
        return EXIT_USAGE;
    }
    options.keep_unknown = true;
    status = oac_client_new(&options, &client, &error);
    if (status == OAC_OK) {
        status = arguments->command->run(client, input, &answer, &error);
    }
    code = finish(arguments, &answer, status, &error);
    oac_buffer_dispose(&answer.text);
    oac_client_free(client);
    return code;
}

static int check_and_call(const oac_arguments *arguments, const oac_command_input *input)
{
    oac_violations violations = OAC_VIOLATIONS_INIT;
    oac_error error = OAC_ERROR_INIT;
    size_t complaints;
    oac_status status = arguments->command->check(input, &violations, &error);
    int code = EXIT_USAGE;
    complaints = oac_report_violations(&violations, input->body, arguments->allow_unknown);
    oac_violations_dispose(&violations);
    if (status == OAC_ERROR_JSON || status == OAC_ERROR_LIMIT || status == OAC_ERROR_MEMORY) {
        (void)oac_report_error(&error, arguments->body);
    } else if (complaints == 0) {
        code = call(arguments, input);
    }
    return code;
}

static int run(const oac_arguments *arguments)
{
    oac_buffer body = OAC_BUFFER_INIT;
    oac_command_input input = OAC_ZERO;
    int code = EXIT_USAGE;
    input.values = arguments->values;
    if (arguments->body == NULL || oac_input_read(arguments->body, &body)) {
        if (arguments->body != NULL) {
            input.body.data = body.data != NULL ? body.data : "";
            input.body.length = body.length;
        }
        code = check_and_call(arguments, &input);
    }
    oac_buffer_dispose(&body);
    return code;
}

int main(int count, char **texts)
{
    oac_arguments arguments = OAC_ZERO;
    const char *name = count > 1 ? texts[1] : "";
    if (count < 2) {
        oac_help_all(stderr);
        return EXIT_USAGE;
    }
    if (strcmp(name, "--version") == 0) {
        printf("%s %s\n", oac_command_program, oac_version());
        return EXIT_DONE;
    }
    if (strcmp(name, "help") == 0 || strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0) {
        const oac_command *command = count > 2 ? oac_command_find(texts[2]) : NULL;
        if (count > 2 && command == NULL) {
            return EXIT_USAGE;
        }
        if (command != NULL) {
            oac_help_command(stdout, command);
        } else {
            oac_help_all(stdout);
        }
        return EXIT_DONE;
    }
    arguments.command = oac_command_find(name);
    if (arguments.command == NULL || !oac_arguments_read(&arguments, count - 2, texts + 2)) {
        return EXIT_USAGE;
    }
    if (arguments.help) {
        oac_help_command(stdout, arguments.command);
        return EXIT_DONE;
    }
    return run(&arguments);
}
