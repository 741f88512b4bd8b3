/* The program in C that makes the same call, laid out as those of the documentation are (codegen/manual/snippets).
 * Private to the command. */
#include <stdio.h>
#include <string.h>

#include "commands.h"
#include "printed/initializers.h"
#include "show/show.h"

/* What is put together. */
typedef struct oac_program {
    const oac_printed *printed;
    const oac_command *command;
    oac_values values;
    oac_written given;   /* the arguments between the client and the answer, each behind a comma */
    oac_written options; /* statements that set them */
} oac_program;

/* ---- What the call is given ------------------------------------------------------------------------------------- */

static void add_pointer(oac_program *self, const char *variable)
{
    oac_written_put(&self->given, ", &");
    oac_written_put(&self->given, variable);
}

static const oac_argument *argument_of(const oac_operation *operation, size_t number)
{
    size_t i = 0;
    while (i < operation->argument_count && operation->arguments[i].number != number) {
        i++;
    }
    return i < operation->argument_count ? &operation->arguments[i] : NULL;
}

static void add_path(oac_program *self, const oac_given *given)
{
    char name[OAC_NAME_ROOM];
    size_t i;
    for (i = 0; i < self->command->parameter_count && self->command->parameters[i].in_path; i++) {
        const oac_argument *argument = argument_of(self->command->operation, i);
        const char *json_name = self->command->parameters[i].json_name;
        char hint[OAC_NAME_ROOM] = "";
        if (argument == NULL || given->arguments[i] == NULL) {
            continue;
        }
        if (argument->shape == NULL) {
            oac_written_put(&self->given, ", ");
            oac_values_scalar(&self->given, argument->type, given->arguments[i]);
            continue;
        }
        oac_name_hint(json_name, hint);
        if (argument->type->kind == OAC_TYPE_RECORD) {
            add_pointer(self, oac_values_record(&self->values, argument->type, given->arguments[i], hint, name));
        } else {
            add_pointer(self, oac_values_held(&self->values, argument->type, given->arguments[i], hint, name));
        }
    }
}

static void add_record(oac_program *self, const oac_type *type, const void *value, const char *hint)
{
    char name[OAC_NAME_ROOM];
    if (type != NULL && value == NULL) {
        oac_written_put(&self->given, ", NULL");
    } else if (type != NULL) {
        add_pointer(self, oac_values_record(&self->values, type, value, hint, name));
    }
}

/* A body of bytes. */
static void add_source(oac_program *self)
{
    const oac_printed *printed = self->printed;
    const bool has_type = printed->body_type != NULL;
    oac_written line = OAC_ZERO;
    char name[OAC_NAME_ROOM];
    if (printed->body == NULL) {
        oac_written_put(&self->given, ", NULL");
        return;
    }
    oac_written_format(&line, "    %soac_source %.200s = oac_source_of_file(", has_type ? "" : "const ",
                       oac_variable_take(&self->values.variables, "body", name));
    oac_put_literal(&line, oac_text(strcmp(printed->body, "-") == 0 ? "/dev/stdin" : printed->body));
    oac_written_put(&line, ")");
    oac_declare(&self->values, &line);
    if (has_type) {
        oac_written_format(&self->options, "    %.200s.content_type = ", name);
        oac_put_literal(&self->options, oac_text(printed->body_type));
        oac_written_put(&self->options, ";\n");
    }
    add_pointer(self, name);
}

/* ---- The program ------------------------------------------------------------------------------------------------ */

static void put_head(const oac_program *self, oac_written *to)
{
    char room[OAC_NAME_ROOM];
    oac_written_put(to, oac_answers_bytes(self->command) ? "#include <inttypes.h>\n" : "");
    oac_written_put(to, "#include <stdio.h>\n#include <stdlib.h>\n\n");
    oac_written_format(to, "#include <%.100s/", oac_command_program);
    oac_written_format(to, "%.200s.h>\n\nint main(void)\n{\n", oac_name_of_header(self->command, room));
}

static void put_variables(const oac_program *self, oac_written *to)
{
    const oac_type *response = self->command->operation->response;
    const char *output = self->printed->output;
    char room[OAC_NAME_ROOM];
    oac_written_text(to, oac_written_whole(&self->values.lines));
    oac_written_put(to, "    oac_client_options options = ");
    oac_written_put(to, oac_name_with(oac_command_program, "_CLIENT_OPTIONS_INIT", room));
    oac_written_put(to, ";\n    oac_client *client = NULL;\n    oac_error error = OAC_ERROR_INIT;\n");
    if (oac_answers_bytes(self->command)) {
        oac_written_put(to, "    oac_sink answer = oac_sink_of_file(");
        oac_put_literal(to, oac_text(output == NULL || strcmp(output, "-") == 0 ? "/dev/stdout" : output));
        oac_written_put(to, ");\n");
    } else if (response != NULL) {
        oac_written_format(to, "    %.100s answer = ", response->name);
        oac_written_put(to, oac_name_with(response->name, "_INIT", room));
        oac_written_put(to, ";\n    oac_buffer text = OAC_BUFFER_INIT;\n");
    }
    oac_written_put(to, "    oac_status status;\n\n");
}

/* The call, broken behind commas where it is too long for a line. */
static void put_call(const oac_program *self, oac_written *to)
{
    const bool has_answer = self->command->operation->response != NULL || oac_answers_bytes(self->command);
    oac_written call = OAC_ZERO;
    char room[OAC_NAME_ROOM];
    oac_written_put(&call, "        status = ");
    oac_written_put(&call, oac_name_of_function(self->command, room));
    oac_written_put(&call, "(");
    if (call.buffer.length + sizeof "client" + self->given.buffer.length + sizeof ", &answer, &error);" >
        OAC_CODE_WIDTH) {
        const size_t column = call.buffer.length;
        oac_written_format(&call, "client,\n%*s", (int)column, "");
        if (self->given.buffer.length > 2) {
            oac_written_text(&call, (oac_string){self->given.buffer.data + 2, self->given.buffer.length - 2});
            oac_written_format(&call, ",\n%*s", (int)column, "");
        }
        oac_written_put(&call, has_answer ? "&answer, &error);\n" : "&error);\n");
    } else {
        oac_written_put(&call, "client");
        oac_written_text(&call, oac_written_whole(&self->given));
        oac_written_put(&call, has_answer ? ", &answer, &error);\n" : ", &error);\n");
    }
    oac_written_put(to, "    status = oac_client_new(&options, &client, &error);\n    if (status == OAC_OK) {\n");
    oac_written_text(to, oac_written_whole(&call));
    oac_written_put(to, "    }\n");
    oac_written_dispose(&call);
}

static void put_end(const oac_program *self, oac_written *to)
{
    const oac_type *response = self->command->operation->response;
    const bool is_bytes = oac_answers_bytes(self->command);
    char room[OAC_NAME_ROOM];
    if (response != NULL) {
        oac_written_put(to, "    if (status == OAC_OK) {\n        status = ");
        oac_written_put(to, oac_name_with(response->name, "_print", room));
        oac_written_put(to, "(&answer, 2, &text, &error);\n    }\n");
    }
    oac_written_put(to, "    if (status == OAC_OK) {\n");
    oac_written_put(to, is_bytes           ? "        fprintf(stderr, \"%\" PRIu64 \" bytes, %s\\n\", answer.length, "
                                             "answer.content_type);\n"
                        : response != NULL ? "        puts(text.data);\n"
                                           : "        puts(\"done\");\n");
    oac_failure_print(to);
    if (response != NULL) {
        oac_written_put(to, "    oac_buffer_dispose(&text);\n    ");
        oac_written_put(to, oac_name_with(response->name, "_dispose", room));
        oac_written_put(to, "(&answer);\n");
    }
    oac_written_put(to, "    oac_client_free(client);\n"
                        "    return status == OAC_OK ? EXIT_SUCCESS : EXIT_FAILURE;\n}\n");
}

static oac_status put_program(oac_program *self, const oac_given *given, oac_written *to)
{
    const oac_operation *operation = self->command->operation;
    add_path(self, given);
    add_record(self, operation->params, given->params, "params");
    if (oac_sends_bytes(self->command)) {
        add_source(self);
    } else {
        add_record(self, operation->request, given->request, "request");
    }
    oac_client_print(self->printed, &self->values.lines, &self->options);
    put_head(self, to);
    put_variables(self, to);
    oac_written_text(to, oac_written_whole(&self->options));
    put_call(self, to);
    put_end(self, to);
    return self->values.lines.status != OAC_OK ? self->values.lines.status
           : self->given.status != OAC_OK      ? self->given.status
                                               : to->status;
}

oac_status oac_program_print(const oac_printed *printed, const oac_given *given, oac_error *error)
{
    oac_program self = {.printed = printed, .command = printed->command};
    oac_written all = OAC_ZERO;
    const oac_status status = put_program(&self, given, &all);
    if (status == OAC_OK) {
        oac_output_text(&oac_out, all.buffer.data, all.buffer.length);
    }
    oac_written_dispose(&all);
    oac_written_dispose(&self.options);
    oac_written_dispose(&self.given);
    oac_written_dispose(&self.values.lines);
    oac_written_dispose(&self.values.variables.names);
    return status == OAC_OK ? OAC_OK : oac_error_set(error, status, OAC_STAGE_ARGUMENT, "the program is too long");
}
