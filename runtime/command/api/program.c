/* The program in C that sends what api sends: with an operation of its own. Private to the command. */
#include <string.h>

#include "api/api.h"

static void put_text(oac_written *to, const char *before, const char *text, const char *behind)
{
    oac_written_put(to, before);
    oac_literal(to, oac_text(text), strlen(before));
    oac_written_put(to, behind);
}

/* Who makes the call, by the schemes of the description. */
static void put_schemes(oac_written *to, const oac_scheme *const *schemes)
{
    size_t i;
    for (i = 0; schemes[i] != NULL; i++) {
        oac_written_format(to, "    static const oac_scheme scheme_%zu = {\n", i + 1);
        put_text(to, "        .name = ", schemes[i]->name, ",\n");
        oac_written_format(to, "        .kind = %s,\n", oac_scheme_kind_name(schemes[i]->kind));
        if (schemes[i]->parameter != NULL) {
            put_text(to, "        .parameter = ", schemes[i]->parameter, ",\n");
        }
        oac_written_put(to, "    };\n");
    }
    oac_written_put(to, "    static const oac_scheme *const schemes[] = {");
    for (i = 0; schemes[i] != NULL; i++) {
        oac_written_format(to, "&scheme_%zu, ", i + 1);
    }
    oac_written_put(to, "NULL};\n");
}

static void put_operation(oac_written *to, const oac_api_request *request, const oac_scheme *const *schemes)
{
    const oac_operation *operation = &request->operation;
    if (schemes != NULL) {
        put_schemes(to, schemes);
    }
    oac_written_put(to, "    static const uint16_t statuses[] = {2, 0}; /* from 200 to 299 */\n"
                        "    static const oac_operation operation = {\n        .abi = OAC_ABI,\n");
    put_text(to, "        .id = ", operation->id, ",\n");
    put_text(to, "        .method = ", operation->method, ",\n");
    put_text(to, "        .path = ", operation->path, ",\n");
    put_text(to, "        .rest = ", operation->rest, ",\n");
    oac_written_put(to, operation->idempotent ? "        .idempotent = true,\n" : "");
    oac_written_put(to, "        .statuses = statuses,\n");
    oac_written_put(to, schemes != NULL ? "        .security = schemes,\n        .alternative_count = 1,\n" : "");
    if (operation->content_type != NULL) {
        put_text(to, "        .content_type = ", operation->content_type, ",\n");
    }
    put_text(to, "        .accept = ", operation->accept, ",\n");
    oac_written_put(
        to,
        "        .sent = OAC_AS_BYTES,\n        .answered = OAC_AS_BYTES,\n        .optional_body = true,\n    };\n");
}

/* The body: its bytes, or the file that has them. */
static void put_body(oac_written *to, const oac_api_request *request, const oac_printed *printed)
{
    if (printed->body != NULL) {
        put_text(to, "    const oac_source body = oac_source_of_file(",
                 strcmp(printed->body, "-") == 0 ? "/dev/stdin" : printed->body, ");\n");
    } else if (request->body.length > 0) {
        static const char before[] = "    const oac_source body = oac_source_of_memory(";
        oac_written_put(to, before);
        oac_literal(to, (oac_string){request->body.data, request->body.length}, sizeof before - 1);
        oac_written_format(to, ", %zu);\n", request->body.length);
    }
}

static void put_main(oac_written *to, const oac_api_request *request, const oac_printed *printed)
{
    const bool has_body = printed->body != NULL || request->body.length > 0;
    oac_written set = OAC_ZERO;
    char room[OAC_NAME_ROOM];
    size_t i;
    oac_written_put(to, "int main(void)\n{\n");
    put_operation(to, request, printed->schemes);
    put_body(to, request, printed);
    oac_written_put(to, has_body ? "    const oac_given given = {.request = &body};\n"
                                 : "    const oac_given given = {.request = NULL};\n");
    oac_client_print(printed, to, &set);
    oac_written_put(to, "    oac_client_options options = ");
    oac_written_put(to, oac_name_with(oac_command_program, "_CLIENT_OPTIONS_INIT", room));
    oac_written_put(to, ";\n    oac_client *client = NULL;\n    oac_call *call = NULL;\n"
                        "    oac_error error = OAC_ERROR_INIT;\n    oac_status status;\n\n");
    oac_written_text(to, oac_written_whole(&set));
    oac_written_put(to, "    status = oac_client_new(&options, &client, &error);\n    if (status == OAC_OK) {\n"
                        "        status = oac_operation_prepare(client, &operation, &given, &call, &error);\n    }\n"
                        "    if (status == OAC_OK) {\n");
    for (i = 0; i < request->header_count; i++) {
        put_text(to, "        oac_call_header(call, ", request->headers[i].name, ", ");
        put_text(to, "", request->headers[i].value, ");\n");
    }
    oac_written_put(to, "        status = oac_call_perform(call, &error);\n    }\n    if (status == OAC_OK) {\n"
                        "        fwrite(oac_call_answer(call).data, 1, oac_call_answer(call).length, stdout);\n");
    oac_failure_print(to);
    oac_written_put(to, "    oac_call_end(call);\n    oac_client_free(client);\n"
                        "    return status == OAC_OK ? EXIT_SUCCESS : EXIT_FAILURE;\n}\n");
    to->status = to->status == OAC_OK ? set.status : to->status;
    oac_written_dispose(&set);
}

oac_status oac_api_program_print(const oac_api_request *request, const oac_printed *printed, oac_error *error)
{
    oac_written all = OAC_ZERO;
    oac_status status = OAC_OK;
    oac_written_format(&all, "#include <stdio.h>\n#include <stdlib.h>\n\n#include <%.60s/", oac_command_program);
    oac_written_format(&all, "%.60s.h>\n#include <oac/gen/operation.h>\n\n", oac_command_program);
    put_main(&all, request, printed);
    status = all.status;
    if (status == OAC_OK) {
        oac_output_text(&oac_out, all.buffer.data, all.buffer.length);
    }
    oac_written_dispose(&all);
    return status == OAC_OK ? OAC_OK : oac_error_set(error, status, OAC_STAGE_ARGUMENT, "the program is too long");
}
