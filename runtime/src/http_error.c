/* Makes an error of an answer that is not a success: {"errorMessage": …, "errorCode": …} when the body is that, and the
 * bare status when it is empty, HTML, or anything else. Private. */
#include <stdio.h>

#include "client_private.h"
#include "oac/json_reader.h"

/* Longer bodies are not looked into. */
#define OAC_ERROR_BODY_MOST ((size_t)1024 * 1024)

/* The value of a member as text: a string's characters, any other value's JSON. */
static void take_text(oac_call *call, oac_string json, oac_arena *arena, char *to, size_t size)
{
    oac_parse_options options = OAC_ZERO;
    oac_reader reader;
    oac_opt_string text = OAC_ZERO;
    if (json.length == 0 || json.data[0] != '"') {
        if (json.length != 4 || memcmp(json.data, "null", 4) != 0) {
            oac_redact(call->client, to, size, json.data, json.length);
        }
        return;
    }
    options.arena = arena;
    if (oac_reader_begin(&reader, json.data, json.length, &options, NULL) == OAC_OK) {
        oac_extra *extra = NULL;
        reader.next = oac_read_string(&reader, reader.next, &text);
        if (oac_reader_end(&reader, &extra, NULL) == OAC_OK && text.state == OAC_VALUE) {
            oac_redact(call->client, to, size, text.value.data, text.value.length);
        }
    }
}

static bool is_named(oac_string name, const char *text)
{
    return name.length == strlen(text) && memcmp(name.data, text, name.length) == 0;
}

static void read_members(oac_call *call, oac_string body, oac_arena *arena)
{
    oac_parse_options options = OAC_ZERO;
    oac_reader reader;
    oac_string name = OAC_ZERO;
    oac_opt_json code = OAC_ZERO;
    oac_opt_json message = OAC_ZERO;
    oac_extra *extra = NULL;
    options.arena = arena;
    if (oac_reader_begin(&reader, body.data, body.length, &options, NULL) != OAC_OK) {
        return;
    }
    char *at = oac_read_object(&reader, reader.next);
    if (at != NULL) {
        for (at = oac_read_member(&reader, at, &name); name.data != NULL; at = oac_read_member(&reader, at, &name)) {
            if (is_named(name, call->client->error_code_member)) {
                at = oac_read_json(&reader, at, &code);
            } else if (is_named(name, call->client->error_message_member)) {
                at = oac_read_json(&reader, at, &message);
            } else {
                at = oac_read_unknown(&reader, at, name, &extra);
            }
        }
        reader.next = at;
    }
    if (oac_reader_end(&reader, &extra, NULL) != OAC_OK) {
        /* What was read before a fault in the text counts: half an explanation is better than none. */
        extra = NULL;
    }
    if (code.state == OAC_VALUE) {
        take_text(call, code.value, arena, call->error.server_code, sizeof call->error.server_code);
    }
    if (message.state == OAC_VALUE) {
        take_text(call, message.value, arena, call->error.server_message, sizeof call->error.server_message);
    }
}

void oac_http_error(oac_call *call)
{
    const oac_client *client = call->client;
    oac_error *error = &call->error;
    const int http_status = call->response.http_status;
    char text[400];
    int length = 0;
    (void)oac_error_set(error, OAC_ERROR_HTTP, OAC_STAGE_RECEIVE, "HTTP %d", http_status);
    error->http_status = http_status;
    error->outcome = OAC_OUTCOME_ANSWERED;
    if (call->answer.length > 0 && call->answer.length <= OAC_ERROR_BODY_MOST) {
        const oac_string body = {call->answer.data, call->answer.length};
        oac_arena *arena = oac_arena_new(client->allocator, 2 * body.length + 1024, 20 * OAC_ERROR_BODY_MOST);
        if (arena != NULL) {
            read_members(call, body, arena);
            oac_arena_free(arena);
        }
    }
    if (error->server_code[0] != '\0' || error->server_message[0] != '\0') {
        length = snprintf(text, sizeof text, "HTTP %d%s%s%s%s", http_status, error->server_code[0] != '\0' ? " " : "",
                          error->server_code, error->server_message[0] != '\0' ? ": " : "", error->server_message);
    } else if (call->answer.length == 0) {
        length = snprintf(text, sizeof text, "HTTP %d without a body", http_status);
    } else {
        length = snprintf(text, sizeof text, "HTTP %d; its body (%zu bytes, %s) holds no error message", http_status,
                          call->answer.length,
                          call->response.content_type[0] != '\0' ? call->response.content_type : "of no type");
    }
    if (length > 0) {
        const size_t used = (size_t)length < sizeof text ? (size_t)length : sizeof text - 1;
        oac_redact(client, error->message, sizeof error->message, text, used);
    }
}
