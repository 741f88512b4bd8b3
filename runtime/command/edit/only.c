/* A call with --only-changes: the body says how the thing is to be, and what is so already is not sent. Private to the
 * command. */
#include <string.h>

#include "commands.h"
#include "edit/edit.h"
#include "edit/steps.h"
#include "exits.h"
#include "json/walk.h"

static oac_status append(oac_buffer *to, const char *text, size_t length)
{
    return oac_buffer_append(to, text, length);
}

static oac_status lay_over(oac_buffer *to, oac_string was, oac_string body);

static bool is_object(oac_string text)
{
    return text.data != NULL && *oac_walk_space(text.data) == '{';
}

static oac_status append_member(oac_buffer *to, oac_string name, oac_string was, oac_string body)
{
    oac_status status = append(to, ",", to->data[to->length - 1] != '{' ? 1 : 0);
    status = status == OAC_OK ? append(to, "\"", 1) : status;
    status = status == OAC_OK ? append(to, name.data, name.length) : status;
    status = status == OAC_OK ? append(to, "\":", 2) : status;
    if (status == OAC_OK && is_object(was) && is_object(body)) {
        return lay_over(to, was, body);
    }
    return status == OAC_OK ? append(to, body.data, body.length) : status;
}

/* Appends an object as it was, with what the body says of it in its place: members that the body leaves out stay. */
static oac_status lay_over(oac_buffer *to, oac_string was, oac_string body)
{
    oac_json_walk walk = oac_walk_begin(was.data);
    oac_status status = append(to, "{", 1);
    while (status == OAC_OK && oac_walk_next(&walk)) {
        const oac_string said = oac_edit_member(body, walk.name);
        status = append_member(to, walk.name, walk.value, said.data != NULL ? said : walk.value);
    }
    walk = oac_walk_begin(body.data);
    while (status == OAC_OK && oac_walk_next(&walk)) {
        if (oac_edit_member(was, walk.name).data == NULL) {
            status = append_member(to, walk.name, (oac_string){NULL, 0}, walk.value);
        }
    }
    return status == OAC_OK ? append(to, "}", 1) : status;
}

/* Whether the body is an object; otherwise says what it is not. */
static bool check_body(const oac_arguments *arguments, oac_string body, int *code)
{
    const char *path = arguments->given[OAC_OPTION_BODY];
    oac_error error = OAC_ERROR_INIT;
    *code = EXIT_USAGE;
    if (oac_json_check(body.data, body.length, 0, &error) != OAC_OK) {
        *code = oac_report_error(&error, path);
        return false;
    }
    if (!is_object(body)) {
        oac_complain("body: expected an object");
        return false;
    }
    return true;
}

/* The request that is to be sent: EXIT_DONE with an empty one where nothing differs. */
static int make_request(const oac_edit_thing *thing, oac_client *client, oac_string body, oac_buffer *request)
{
    oac_buffer was = OAC_BUFFER_INIT;
    oac_buffer whole = OAC_BUFFER_INIT;
    oac_differences found = OAC_ZERO;
    int code = oac_edit_thing_read(thing, client, &was);
    if (code == EXIT_DONE && lay_over(&whole, (oac_string){was.data, was.length}, body) != OAC_OK) {
        oac_complain("out of memory");
        code = EXIT_REFUSED;
    }
    if (code == EXIT_DONE) {
        const oac_edit_text is = {NULL, {whole.data, whole.length}};
        const oac_edit_verdict verdict = oac_edit_request(thing->change->operation, &thing->types,
                                                          (oac_string){was.data, was.length}, &is, &found, request);
        code = verdict == OAC_EDIT_WRONG ? EXIT_USAGE : verdict == OAC_EDIT_FAILED ? EXIT_REFUSED : EXIT_DONE;
        if (verdict == OAC_EDIT_SAME) {
            oac_complain("nothing differs, nothing was sent");
        }
    }
    oac_differences_dispose(&found);
    oac_buffer_dispose(&was);
    oac_buffer_dispose(&whole);
    return code;
}

/* What is read is read although the request is only to be shown. */
static int read_and_make(const oac_arguments *arguments, const oac_edit_thing *thing, oac_string body,
                         oac_buffer *request)
{
    oac_client_wishes wishes = oac_client_wishes_of(arguments);
    oac_watch watch = OAC_ZERO;
    int code = EXIT_USAGE;
    oac_client *client;
    wishes.dry = false;
    client = oac_client_make(thing->reader, &wishes, &watch, &code);
    if (client != NULL) {
        code = make_request(thing, client, body, request);
    }
    oac_client_free(client);
    return code;
}

int oac_only_changes(const oac_arguments *arguments, const oac_command_input *input, oac_client *client,
                     oac_formatting *formatting)
{
    const oac_command *command = arguments->flags.command;
    oac_edit_thing thing = OAC_ZERO;
    oac_command_input changed = *input;
    oac_buffer request = OAC_BUFFER_INIT;
    int code = EXIT_USAGE;
    if (oac_command_asks_more(command, oac_edit_reader(command))) {
        oac_complain(
            "--only-changes: %s is read by %s, which asks for more than this command has; see `%s edit --help`",
            command->resource, oac_edit_reader(command)->name, oac_command_program);
        return EXIT_USAGE;
    }
    if (check_body(arguments, input->body, &code) && oac_edit_thing_begin(&thing, command, arguments, true)) {
        code = read_and_make(arguments, &thing, input->body, &request);
    }
    if (code == EXIT_DONE && request.length > 0) {
        changed.body = (oac_string){request.data, request.length};
        code = oac_send_once(arguments, &changed, client, formatting);
    }
    oac_edit_thing_end(&thing);
    oac_buffer_dispose(&request);
    return code;
}
