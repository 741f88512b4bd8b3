/* What the answer to a request of the library's own says. */
#include "http/said.h"

#include "http/making.h"
#include "json/text.h"
#include "json/walk.h"

oac_status oac_said_reject(const oac_call *asked, oac_error *error, const char *what, const char *name)
{
    (void)oac_error_set(error, OAC_ERROR_RESPONSE, OAC_STAGE_PARSE, "%s \"%s\"", what, name);
    return oac_call_reject(asked, OAC_ERROR_RESPONSE, error);
}

oac_status oac_said_open(const oac_call *asked, oac_string *answer, oac_error *error)
{
    const oac_string text = oac_call_answer(asked);
    const oac_status status = oac_json_check(text.data, text.length, 0, error);
    if (status != OAC_OK) {
        return oac_call_reject(asked, status, error);
    }
    answer->data = oac_walk_space(text.data);
    answer->length = text.length - (size_t)(answer->data - text.data);
    return OAC_OK;
}

/* Whether a string, given by what stands between its quotes, means `text`. */
static bool means(oac_string inner, const char *text)
{
    oac_text_cursor cursor = {.next = inner.data, .end = inner.data + inner.length};
    for (; *text != '\0'; text++) {
        if (oac_text_next(&cursor) != (unsigned char)*text) {
            return false;
        }
    }
    return oac_text_next(&cursor) == -1;
}

bool oac_said_is_string(oac_string json)
{
    return json.length > 1 && json.data[0] == '"';
}

static oac_string inside(oac_string json)
{
    const oac_string inner = {json.data + 1, json.length - 2};
    return inner;
}

bool oac_said_is(oac_string json, const char *text)
{
    return text != NULL && oac_said_is_string(json) && means(inside(json), text);
}

bool oac_said_is_named(oac_string inner, const char *name)
{
    return name != NULL && means(inner, name);
}

oac_string oac_said_member(oac_string object, const char *name)
{
    oac_json_walk walk = OAC_ZERO;
    oac_string found = {"", 0};
    if (name == NULL || object.length == 0 || object.data[0] != '{') {
        return found;
    }
    walk = oac_walk_begin(object.data);
    while (found.length == 0 && oac_walk_next(&walk)) {
        if (oac_said_is_named(walk.name, name) && walk.value.data[0] != 'n') {
            found = walk.value;
        }
    }
    return found;
}

long oac_said_number(oac_string json)
{
    long number = 0;
    size_t at = 0;
    while (at < json.length && at < 9 && json.data[at] >= '0' && json.data[at] <= '9') {
        number = number * 10 + (json.data[at++] - '0');
    }
    return at > 0 && at == json.length ? number : -1;
}

oac_status oac_said_append(oac_buffer *to, oac_string json)
{
    const oac_string inner = inside(json);
    const char *at = inner.data;
    const char *end = at + inner.length;
    oac_status status = oac_buffer_reserve(to, inner.length); /* it does not get longer */
    while (status == OAC_OK && at < end) {
        const char *escape = memchr(at, '\\', (size_t)(end - at));
        const char *fault = NULL;
        char decoded[4];
        size_t length = 0;
        status = oac_buffer_append(to, at, (size_t)((escape != NULL ? escape : end) - at));
        at = escape != NULL ? escape : end;
        if (status == OAC_OK && escape != NULL) {
            length = oac_text_escape(&at, end, decoded, &fault);
            status = length > 0 ? oac_buffer_append(to, decoded, length) : OAC_ERROR_RESPONSE;
        }
    }
    return status;
}
