/* JSON strings: their grammar and their escapes. */
#include "json/text.h"

#include "base/utf8.h"
#include "json/chunk.h"

static const char fault_string_open[] = "a string is not closed";
static const char fault_control[] = "a control character in a string is not escaped";
static const char fault_escape[] = "an escape is none of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX";
static const char fault_surrogate[] = "a surrogate escape (\\uD800 to \\uDFFF) is without its other half";
const char oac_fault_utf8[] = "the text is not UTF-8";

const unsigned char oac_byte_special[256] = {
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
};

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* The four hexadecimal digits at `text`; -1 when there are not four. */
static int32_t hex_value(const char *text, const char *end)
{
    int32_t value = 0;
    if (end - text < 4) {
        return -1;
    }
    for (int i = 0; i < 4; i++) {
        int digit = hex_digit(text[i]);
        if (digit < 0) {
            return -1;
        }
        value = value << 4 | digit;
    }
    return value;
}

static size_t unicode_escape(const char **text, const char *end, char *out, const char **fault)
{
    int32_t value = hex_value(*text + 2, end);
    if (value < 0) {
        *fault = fault_escape;
        return 0;
    }
    uint32_t character = (uint32_t)value;
    size_t used = 6;
    if (character >= 0xD800 && character <= 0xDFFF) {
        const char *second = *text + 6;
        int32_t low = -1;
        if (character <= 0xDBFF && end - second >= 6 && second[0] == '\\' && second[1] == 'u') {
            low = hex_value(second + 2, end);
        }
        if (low < 0xDC00 || low > 0xDFFF) {
            *fault = fault_surrogate;
            return 0;
        }
        character = 0x10000 + ((character - 0xD800) << 10) + ((uint32_t)low - 0xDC00);
        used = 12;
    }
    *text += used;
    return oac_utf8_encode(character, out);
}

size_t oac_text_escape(const char **text, const char *end, char *out, const char **fault)
{
    switch (end - *text > 1 ? (*text)[1] : '\0') {
    case '"':
        *out = '"';
        break;
    case '\\':
        *out = '\\';
        break;
    case '/':
        *out = '/';
        break;
    case 'b':
        *out = '\b';
        break;
    case 'f':
        *out = '\f';
        break;
    case 'n':
        *out = '\n';
        break;
    case 'r':
        *out = '\r';
        break;
    case 't':
        *out = '\t';
        break;
    case 'u':
        return unicode_escape(text, end, out, fault);
    default:
        *fault = fault_escape;
        return 0;
    }
    *text += 2;
    return 1;
}

/* Past the plain characters: nothing special, and inside the text. */
static const char *skip_plain(const char *text, const char *end)
{
    while (end - text >= OAC_CHUNK) {
        unsigned mask = oac_chunk_special(oac_chunk_load(text));
        if (mask != 0) {
            return text + oac_mask_first(mask);
        }
        text += OAC_CHUNK;
    }
    while (text < end && *text != '"' && *text != '\\' && (unsigned char)*text >= 0x20 && (unsigned char)*text < 0x80) {
        text++;
    }
    return text;
}

const char *oac_text_scan(const char *text, const char *end, bool *escaped, const char **at, const char **fault)
{
    *escaped = false;
    for (;;) {
        text = skip_plain(text, end);
        *at = text;
        if (text == end) {
            *fault = fault_string_open;
            return NULL;
        }
        if (*text == '"') {
            return text;
        }
        if (*text == '\\') {
            char decoded[4];
            *escaped = true;
            if (oac_text_escape(&text, end, decoded, fault) == 0) {
                return NULL;
            }
            continue;
        }
        if ((unsigned char)*text < 0x20) {
            *fault = fault_control;
            return NULL;
        }
        size_t length = oac_utf8_length(text, (size_t)(end - text));
        if (length == 0) {
            *fault = oac_fault_utf8;
            return NULL;
        }
        text += length;
    }
}

int oac_text_next(oac_text_cursor *cursor)
{
    if (cursor->pending_count > 0) {
        int byte = cursor->pending[0];
        cursor->pending_count--;
        memmove(cursor->pending, cursor->pending + 1, cursor->pending_count);
        return byte;
    }
    if (cursor->next >= cursor->end) {
        return -1;
    }
    if (*cursor->next != '\\') {
        return (unsigned char)*cursor->next++;
    }
    const char *fault = NULL;
    char decoded[4];
    size_t count = oac_text_escape(&cursor->next, cursor->end, decoded, &fault);
    if (count == 0) {
        return -1;
    }
    memcpy(cursor->pending, decoded + 1, count - 1);
    cursor->pending_count = (unsigned)count - 1;
    return (unsigned char)decoded[0];
}
