/* UTF-8 (RFC 3629): measuring, cutting and encoding characters. Internal. */
#ifndef OAC_BASE_UTF8_H
#define OAC_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Bytes (1 to 4) of the well-formed character at `text`, of which `available` bytes may be looked at; 0 when there is
 * none: overlong forms, surrogates, values above U+10FFFF, and characters that are cut off are not well formed. */
size_t oac_utf8_length(const char *text, size_t available);

static inline int oac_utf8_is_tail(char byte)
{
    return (signed char)byte < -0x40; /* 0x80 to 0xBF */
}

/* The same for a byte beyond ASCII, inline, where 4 bytes may be looked at, or as many as a character that begins here
 * could have before a byte that is no part of any. */
static inline size_t oac_utf8_quick(const char *text)
{
    const unsigned first = (unsigned char)text[0];
    if (first < 0xC2 || !oac_utf8_is_tail(text[1])) {
        return 0;
    }
    if (first < 0xE0) {
        return 2;
    }
    if (!oac_utf8_is_tail(text[2])) {
        return 0;
    }
    const unsigned second = (unsigned char)text[1];
    if (first < 0xF0) {
        return (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) ? 0 : 3;
    }
    if (first > 0xF4 || !oac_utf8_is_tail(text[3])) {
        return 0;
    }
    return (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F) ? 0 : 4;
}

/* The scalar value of a well-formed character of `length` bytes. */
uint32_t oac_utf8_decode(const char *text, size_t length);

/* Whether people see a character in a message: not so controls, most kinds of white space, line separators and what
 * turns the direction of writing. U+0020 is not asked for. */
bool oac_utf8_is_seen(uint32_t character);

/* The most bytes of `text`, at most `room`, that end at the end of a character. */
size_t oac_utf8_cut(const char *text, size_t length, size_t room);

/* Writes the scalar value at `out` (up to 4 bytes) and returns how many bytes it took. */
size_t oac_utf8_encode(uint32_t character, char *out);

#endif
