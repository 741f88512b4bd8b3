/* The parameters of a call, put where they belong: query, headers, cookies, path. Private half of
 * oac/gen/parameters.h. */
#include "http/call_internal.h"
#include "http/fields_internal.h"
#include "http/making.h"
#include "http/query.h"

/* Says what is wrong with a header that was made of a parameter. */
static void blame_text(oac_call *call, const char *name, oac_status status)
{
    oac_call_blame_header(call, status, name, status == OAC_ERROR_LIMIT ? "its value is too long" : "out of memory");
}

/* Hands a text over as a header, if there is one. */
static void append_header(oac_call *call, const char *name, const oac_buffer *text)
{
    if (text->length > 0 && memchr(text->data, '\0', text->length) != NULL) {
        oac_call_blame_header(call, OAC_ERROR_ARGUMENT, name, "its value holds a byte that must not stand in a header");
    } else if (text->length > 0) {
        oac_call_header(call, name, text->data);
    } else if (text->data != NULL) { /* the empty text; nothing at all would not have asked for room */
        oac_call_empty_header(call, name);
    }
}

static void put_header_parameter(oac_call *call, const oac_parameter *parameter, oac_string value)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_fields fields = {&text, "", "", OAC_OK};
    text.allocator = call->client->allocator;
    oac_fields_add(&fields, parameter, value);
    if (fields.status != OAC_OK) {
        blame_text(call, parameter->name, fields.status);
    } else {
        append_header(call, parameter->name, &text);
    }
    oac_memory_scrub(text.data, text.length);
    oac_buffer_dispose(&text);
}

void oac_call_add_cookies(oac_call *call, const char *pairs)
{
    oac_buffer text = OAC_BUFFER_INIT;
    const char *before = oac_call_own_value(call, "Cookie");
    oac_status status = OAC_OK;
    text.allocator = call->client->allocator;
    if (before != NULL) {
        status = oac_buffer_append(&text, before, strlen(before));
        status = status == OAC_OK ? oac_buffer_append(&text, "; ", 2) : status;
    }
    status = status == OAC_OK ? oac_buffer_append(&text, pairs, strlen(pairs)) : status;
    if (status != OAC_OK) {
        oac_call_blame_header(call, status, "Cookie", "out of memory");
    } else {
        oac_call_header(call, "Cookie", text.data);
    }
    oac_memory_scrub(text.data, text.length);
    oac_buffer_dispose(&text);
}

/* Null, the empty list and the empty object are nothing. */
static bool is_sent(const oac_parameter *parameter, oac_string value)
{
    switch (value.length > 0 ? value.data[0] : 'n') {
    case 'n':
        return (parameter->flags & OAC_EMPTY) != 0;
    case '[':
    case '{':
        return value.length > 2;
    default:
        return true;
    }
}

void oac_call_parameters(oac_call *call, const oac_parameter *parameters, size_t count)
{
    oac_buffer cookies = OAC_BUFFER_INIT;
    oac_fields query = {NULL, "", "&", OAC_OK};
    oac_fields pairs = {&cookies, "", "; ", OAC_OK};
    oac_json_walk walk = OAC_ZERO;
    size_t hint = 0;
    bool secret = false; /* headers and cookies may be */
    if (call == NULL || call->body.length == 0) {
        return;
    }
    cookies.allocator = call->client->allocator;
    query.to = &call->url;
    query.before = oac_query_joint(&call->url);
    walk = oac_walk_begin(call->body.data);
    while (call->fault == OAC_OK && oac_walk_next(&walk)) {
        const oac_parameter *parameter = oac_fields_find(parameters, count, &hint, walk.name);
        secret = secret || (parameter != NULL && parameter->place != OAC_IN_QUERY);
        call->selects |= parameter != NULL && (parameter->flags & OAC_SELECTS) != 0 && is_sent(parameter, walk.value);
        if (parameter == NULL) {
            oac_fields_add_unknown(&query, walk.name, walk.value);
        } else if (parameter->place == OAC_IN_HEADER) {
            put_header_parameter(call, parameter, walk.value);
        } else {
            oac_fields_add(parameter->place == OAC_IN_COOKIE ? &pairs : &query, parameter, walk.value);
        }
        oac_call_blame_url(call, query.status);
        if (pairs.status != OAC_OK) {
            blame_text(call, "Cookie", pairs.status);
        }
    }
    if (call->fault == OAC_OK && cookies.length > 0) {
        oac_call_add_cookies(call, cookies.data);
    }
    oac_memory_scrub(cookies.data, cookies.length);
    oac_buffer_dispose(&cookies);
    if (secret) {
        oac_memory_scrub(call->body.data, call->body.length);
    }
    oac_buffer_clear(&call->body);
}

void oac_call_path_value(oac_call *call, const oac_parameter *parameter)
{
    oac_fields fields = {NULL, ";", ";", OAC_OK};
    oac_string value = OAC_ZERO;
    size_t begin = 0;
    if (call == NULL || parameter == NULL || call->body.length == 0) {
        return;
    }
    fields.to = &call->url;
    begin = call->url.length;
    value.data = oac_walk_space(call->body.data);
    value.length = (size_t)(oac_walk_value(value.data) - value.data);
    oac_fields_add(&fields, parameter, value);
    oac_call_blame_url(call, fields.status);
    oac_call_check_piece(call, begin);
    oac_buffer_clear(&call->body);
}
