/* The request of a call: its body, and its own headers. Private half of oac/call.h. */
#include "http/call_internal.h"
#include "http/making.h"
#include "http/query.h"

void oac_call_once(oac_call *call)
{
    if (call != NULL) {
        call->once = true;
    }
}

oac_buffer *oac_call_body(oac_call *call)
{
    return call != NULL ? &call->body : NULL;
}

/* ---- Its own headers -------------------------------------------------------------------------------------------- */

/* Room for `more` bytes; what moves away leaves nothing behind, since it may be a secret. */
static oac_status make_header_room(oac_buffer *texts, size_t more)
{
    oac_buffer larger = *texts;
    oac_status status = OAC_OK;
    if (texts->data != NULL && more < texts->capacity - texts->length) {
        return OAC_OK;
    }
    larger.data = NULL;
    larger.length = 0;
    larger.capacity = 0;
    status = oac_buffer_reserve(&larger, 2 * texts->length + more);
    if (status == OAC_OK && texts->length > 0) {
        status = oac_buffer_append(&larger, texts->data, texts->length);
        oac_memory_scrub(texts->data, texts->length);
    }
    if (status == OAC_OK) {
        oac_buffer_dispose(texts);
        *texts = larger;
    }
    return status;
}

/* Keeps a name and its line: `name\0name: value\0`, or `name\0name;\0\0` where the value is empty, as libcurl has it.
 */
static oac_status keep_header(oac_buffer *texts, const oac_header *header)
{
    const size_t name_length = strlen(header->name);
    const size_t value_length = strlen(header->value);
    const char *between = value_length > 0 ? ": " : ";";
    oac_status status = make_header_room(texts, 2 * name_length + value_length + 4);
    if (status == OAC_OK) {
        status = oac_buffer_append(texts, header->name, name_length + 1);
    }
    if (status == OAC_OK) {
        status = oac_buffer_append(texts, header->name, name_length);
    }
    if (status == OAC_OK) {
        status = oac_buffer_append(texts, between, 2);
    }
    return status == OAC_OK ? oac_buffer_append(texts, header->value, value_length + 1) : status;
}

const char *oac_call_own_line(const oac_call *call, size_t at, oac_header *header)
{
    const char *name = call->own_texts.data + call->own[at];
    const size_t length = strlen(name);
    if (header != NULL) {
        header->name = name;
        header->value = name + length + 1 + length + 2;
    }
    return name + length + 1;
}

/* The place of a header of this call by its name; the count when it has none. */
static size_t own_place(const oac_call *call, const char *name)
{
    size_t at = 0;
    while (at < call->own_count && !oac_header_is(call->own_texts.data + call->own[at], name)) {
        at++;
    }
    return at;
}

const char *oac_call_own_value(const oac_call *call, const char *name)
{
    const size_t place = own_place(call, name);
    oac_header own = OAC_ZERO;
    size_t at = 0;
    if (place < call->own_count) {
        (void)oac_call_own_line(call, place, &own);
        return own.value;
    }
    while (at < call->client->header_count && !oac_header_is(call->client->headers[at].name, name)) {
        at++;
    }
    return at < call->client->header_count ? call->client->headers[at].value : NULL;
}

bool oac_call_has_own(const oac_call *call, const char *name)
{
    return own_place(call, name) < call->own_count;
}

/* The header has been checked. */
static void put_header(oac_call *call, const oac_header *header)
{
    const char *name = header->name;
    size_t place = 0;
    size_t start = 0;
    oac_status status = OAC_OK;
    place = own_place(call, name);
    if (place == OAC_CALL_HEADERS) {
        oac_call_blame_header(call, OAC_ERROR_LIMIT, name, "the call has 128 of its own already");
        return;
    }
    start = call->own_texts.length;
    status = keep_header(&call->own_texts, header);
    if (status != OAC_OK) {
        oac_call_blame_header(call, status, name,
                              status == OAC_ERROR_LIMIT ? "the call's own are longer than 256 KiB" : "out of memory");
        return;
    }
    call->own[place] = start;
    call->own_count += place == call->own_count ? 1 : 0;
}

void oac_call_header(oac_call *call, const char *name, const char *value)
{
    const oac_header header = {name, value};
    const char *why = NULL;
    if (call == NULL) {
        return;
    }
    why = oac_header_check(&header, call->client->options.send_request_id);
    if (why != NULL) {
        oac_call_blame_header(call, OAC_ERROR_ARGUMENT, name, why);
    } else {
        put_header(call, &header);
    }
}

void oac_call_empty_header(oac_call *call, const char *name)
{
    const oac_header header = {name, ""};
    const oac_header filled = {name, "-"};
    const char *why = oac_header_check(&filled, call->client->options.send_request_id);
    if (why != NULL) {
        oac_call_blame_header(call, OAC_ERROR_ARGUMENT, name, why);
    } else {
        put_header(call, &header);
    }
}

void oac_call_forget_headers(oac_call *call)
{
    if (call->own_texts.length > 0) { /* some may be secrets */
        oac_memory_scrub(call->own_texts.data, call->own_texts.length);
        oac_buffer_clear(&call->own_texts);
    }
    call->own_count = 0;
}
