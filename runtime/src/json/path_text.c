/* Texts of bounded length that people read: JSON paths, and values as they are shown. */
#include "json/path_text.h"

#include <stdbool.h>
#include <string.h>

#include "base/utf8.h"
#include "json/text.h"

void oac_out_begin(oac_text_out *out, char *data, size_t size)
{
    out->data = data;
    out->size = size;
    out->length = 0;
    data[0] = '\0';
}

/* One character, or an escape: whole or not at all. */
static void put_whole(oac_text_out *out, const char *text, size_t length)
{
    if (length >= out->size - out->length) {
        out->size = out->length + 1; /* full: nothing after a gap */
        return;
    }
    memcpy(out->data + out->length, text, length);
    out->length += length;
    out->data[out->length] = '\0';
}

/* ASCII, as much as there is room for. */
static void put_ascii(oac_text_out *out, const char *text, size_t length)
{
    const size_t room = out->size - out->length - 1;
    const size_t fits = length < room ? length : room;
    memcpy(out->data + out->length, text, fits);
    out->length += fits;
    out->data[out->length] = '\0';
    if (fits < length) {
        out->size = out->length + 1;
    }
}

static bool is_ascii(char c)
{
    return (unsigned char)c < 0x80;
}

/* Bytes that are no UTF-8 become "?". */
static void put(oac_text_out *out, const char *text, size_t length)
{
    for (size_t at = 0; at < length;) {
        const size_t start = at;
        while (at < length && is_ascii(text[at])) {
            at++;
        }
        put_ascii(out, text + start, at - start);
        if (at == length) {
            return;
        }
        const size_t bytes = oac_utf8_length(text + at, length - at);
        put_whole(out, bytes > 0 ? text + at : "?", bytes > 0 ? bytes : 1);
        at += bytes > 0 ? bytes : 1;
    }
}

void oac_out_words(oac_text_out *out, const char *text)
{
    put(out, text, strlen(text));
}

/* One character of a JSON string, escaped where that is needed; what is no text becomes "?". */
static void put_escaped(oac_text_out *out, const char *character, size_t length)
{
    static const char hex[] = "0123456789abcdef";
    const uint32_t value = length > 0 ? oac_utf8_decode(character, length) : '?';
    if (value >= ' ' && value <= '~' && value != '"' && value != '\\' && length > 0) { /* mostly */
        put_whole(out, character, 1);
    } else if (length == 0) {
        put_whole(out, "?", 1);
    } else if (value == '"' || value == '\\') {
        const char escaped[2] = {'\\', *character};
        put_whole(out, escaped, 2);
    } else if (value == '\n') {
        put_whole(out, "\\n", 2);
    } else if (!oac_utf8_is_seen(value)) { /* none of these is beyond U+FFFF */
        const char escaped[6] = {'\\',           'u', hex[value >> 12 & 15], hex[value >> 8 & 15], hex[value >> 4 & 15],
                                 hex[value & 15]};
        put_whole(out, escaped, 6);
    } else {
        put_whole(out, character, length);
    }
}

void oac_out_quoted(oac_text_out *out, const char *text, size_t length, size_t most)
{
    const size_t start = out->length;
    put_whole(out, "\"", 1);
    for (size_t at = 0; at < length;) {
        if (out->length - start > most) {
            put_whole(out, "...", 3);
            break;
        }
        const size_t bytes = oac_utf8_length(text + at, length - at);
        put_escaped(out, text + at, bytes);
        at += bytes > 0 ? bytes : 1;
    }
    put_whole(out, "\"", 1);
}

/* A member's name, character by character. */
typedef struct oac_name_cursor {
    const char *next;
    const char *end;
    bool escapes; /* a backslash begins an escape */
} oac_name_cursor;

/* The next character in `out`, 1 to 4 bytes, decoded; "?" for what is broken. 0 at the end. */
static size_t next_character(oac_name_cursor *cursor, char out[4])
{
    const char *fault = NULL;
    size_t length = 0;
    if (cursor->next >= cursor->end) {
        return 0;
    }
    if (cursor->escapes && *cursor->next == '\\') {
        length = oac_text_escape(&cursor->next, cursor->end, out, &fault);
    } else {
        length = oac_utf8_length(cursor->next, (size_t)(cursor->end - cursor->next));
        memcpy(out, cursor->next, length);
        cursor->next += length;
    }
    if (length == 0) {
        cursor->next++;
        out[0] = '?';
        length = 1;
    }
    return length;
}

static bool is_identifier(oac_name_cursor cursor)
{
    char character[4];
    bool first = true;
    for (size_t length = next_character(&cursor, character); length > 0; length = next_character(&cursor, character)) {
        const char c = character[0];
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
        if (!letter && (first || c < '0' || c > '9')) {
            return false;
        }
        first = false;
    }
    return !first;
}

static void put_member(oac_text_out *out, oac_name_cursor name)
{
    char character[4];
    const bool plain = is_identifier(name);
    if (!plain) {
        put_whole(out, "[\"", 2);
    } else if (out->length > 0) {
        put_whole(out, ".", 1);
    }
    if (plain && !name.escapes) {
        put_ascii(out, name.next, (size_t)(name.end - name.next));
        return;
    }
    for (size_t length = next_character(&name, character); length > 0; length = next_character(&name, character)) {
        put_escaped(out, character, length);
    }
    if (!plain) {
        put_whole(out, "\"]", 2);
    }
}

void oac_out_member(oac_text_out *out, const char *name, size_t length)
{
    const oac_name_cursor cursor = {.next = name, .end = name + length};
    put_member(out, cursor);
}

void oac_out_raw_member(oac_text_out *out, const char *name, size_t length)
{
    const oac_name_cursor cursor = {.next = name, .end = name + length, .escapes = true};
    put_member(out, cursor);
}

void oac_out_index(oac_text_out *out, size_t index)
{
    char digits[24];
    size_t first = sizeof digits;
    digits[--first] = ']';
    do {
        digits[--first] = (char)('0' + index % 10);
        index /= 10;
    } while (index > 0);
    digits[--first] = '[';
    put(out, digits + first, sizeof digits - first);
}
