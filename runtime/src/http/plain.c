/* Bodies and answers that are plain text. Private half of oac/gen/bodies.h. */
#include "http/bodies_internal.h"
#include "json/writing.h"

#include "http/call_internal.h"
#include "http/percent.h"

void oac_call_text_body(oac_call *call)
{
    oac_buffer *text = NULL;
    oac_string content = OAC_ZERO;
    oac_status status = OAC_OK;
    if (call == NULL || call->body.length < 2 || call->body.data[0] != '"') {
        return;
    }
    call->transfer.out.is_there = true;
    text = &call->transfer.gathered;
    content.data = call->body.data + 1;
    content.length = call->body.length - 2;
    oac_buffer_clear(text);
    status = oac_percent_encode_json(text, content, OAC_KEPT_ALL);
    oac_buffer_clear(&call->body);
    if (status == OAC_OK && text->length > 0) {
        status = oac_buffer_append(&call->body, text->data, text->length);
    }
    oac_call_blame(call, status, "out of memory for the body");
    oac_memory_scrub(text->data, text->length);
    oac_buffer_clear(text);
}

/* Whether the answer says that each of its bytes is a character. */
static bool is_latin(const char *type)
{
    static const char *const names[] = {"iso-8859-1", "us-ascii", "latin1"};
    const char *at = strchr(type, ';');
    char set[16];
    size_t index = 0;
    size_t length = 0;
    while (at != NULL) {
        at += 1 + strspn(at + 1, " \t");
        if (strncmp(at, "charset=", 8) == 0 || strncmp(at, "Charset=", 8) == 0 || strncmp(at, "CHARSET=", 8) == 0) {
            at += at[8] == '"' ? 9 : 8;
            for (length = 0; length < sizeof set - 1 && strchr("\"; \t", at[length]) == NULL; length++) {
                set[length] = (char)(at[length] >= 'A' && at[length] <= 'Z' ? at[length] + ('a' - 'A') : at[length]);
            }
            set[length] = '\0';
            for (index = 0; index < sizeof names / sizeof names[0]; index++) {
                if (strcmp(set, names[index]) == 0) {
                    return true;
                }
            }
            return false;
        }
        at = strchr(at, ';');
    }
    return false;
}

/* ISO 8859-1 as UTF-8, in the place of the answer. */
static oac_status from_latin(oac_call *call)
{
    oac_buffer *text = &call->transfer.gathered;
    oac_status status = OAC_OK;
    size_t at = 0;
    oac_buffer_clear(text);
    for (at = 0; at < call->answer.length && status == OAC_OK; at++) {
        const unsigned char byte = (unsigned char)call->answer.data[at];
        const char two[] = {(char)(0xC0 | byte >> 6), (char)(0x80 | (byte & 0x3F))};
        status = byte < 0x80 ? oac_buffer_append(text, call->answer.data + at, 1) : oac_buffer_append(text, two, 2);
    }
    oac_buffer_clear(&call->answer);
    return status != OAC_OK || text->length == 0 ? status : oac_buffer_append(&call->answer, text->data, text->length);
}

oac_status oac_call_text_answer(oac_call *call, oac_string *json, oac_error *error)
{
    oac_buffer *text = NULL;
    oac_string answer = OAC_ZERO;
    oac_writer writer;
    oac_status status = OAC_OK;
    oac_error_clear(error);
    if (call == NULL || json == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "oac_call_text_answer: a null argument");
    }
    text = &call->transfer.gathered;
    if (is_latin(call->response.content_type) && from_latin(call) != OAC_OK) {
        return oac_error_set(error, OAC_ERROR_MEMORY, OAC_STAGE_PARSE, "out of memory for the answer");
    }
    answer = oac_call_answer(call);
    if (answer.length >= 3 && memcmp(answer.data, "\xEF\xBB\xBF", 3) == 0) { /* a byte order mark */
        answer.data += 3;
        answer.length -= 3;
    }
    oac_buffer_clear(text);
    oac_writer_begin(&writer, text);
    oac_write_string(&writer, answer);
    status = oac_writer_end(&writer, error);
    json->data = text->data;
    json->length = text->length;
    return status;
}
