/* Looking over JSON text that nobody has checked. */
#include "json/ahead.h"

#include "json/scan.h"
#include "json/text.h"

const char *oac_ahead_string(const char *at, const char *end, oac_raw_text *text)
{
    text->data = at + 1;
    for (at++; at < end; at++) {
        if (*at == '"') {
            text->end = at;
            return at + 1;
        }
        if (*at == '\\') {
            at++;
        }
    }
    return NULL;
}

const char *oac_ahead_value(const char *at, const char *end)
{
    oac_raw_text text;
    size_t depth = 0;
    while (at != NULL && at < end) {
        switch (*at) {
        case '"':
            at = oac_ahead_string(at, end, &text);
            continue;
        case '{':
        case '[':
            depth++;
            break;
        case '}':
        case ']':
            if (depth == 0) {
                return at;
            }
            depth--;
            break;
        case ',':
            if (depth == 0) {
                return at;
            }
            break;
        default:
            break;
        }
        at++;
    }
    return NULL;
}

const char *oac_ahead_member(const char *at, const char *end, oac_raw_text *name)
{
    if (at == NULL || at == end || (*at != '{' && *at != ',')) {
        return NULL;
    }
    at = oac_skip_space(at + 1, end);
    if (at == end || *at != '"') {
        return NULL;
    }
    at = oac_ahead_string(at, end, name);
    at = at != NULL ? oac_skip_space(at, end) : NULL;
    if (at == NULL || at == end || *at != ':') {
        return NULL;
    }
    at = oac_skip_space(at + 1, end);
    return at < end ? at : NULL;
}

bool oac_ahead_is(const oac_raw_text *text, oac_string other)
{
    oac_text_cursor cursor = {.next = text->data, .end = text->end};
    for (size_t i = 0; i < other.length; i++) {
        if (oac_text_next(&cursor) != (unsigned char)other.data[i]) {
            return false;
        }
    }
    return oac_text_next(&cursor) < 0 && cursor.next == cursor.end;
}

bool oac_ahead_equal(const oac_raw_text *one, const oac_raw_text *other)
{
    oac_text_cursor left = {.next = one->data, .end = one->end};
    oac_text_cursor right = {.next = other->data, .end = other->end};
    for (;;) {
        const int byte = oac_text_next(&left);
        if (byte != oac_text_next(&right)) {
            return false;
        }
        if (byte < 0) {
            return left.next == left.end && right.next == right.end;
        }
    }
}
