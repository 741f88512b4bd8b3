/* UTF-8 (RFC 3629): measuring, cutting and encoding characters. Internal. */
#ifndef OAC_UTF8_H
#define OAC_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Bytes (1 to 4) of the well-formed character at `text`, of which `available` bytes may be looked at; 0 when there is
 * none: overlong forms, surrogates, values above U+10FFFF, and characters that are cut off are not well formed. */
size_t oac_utf8_length(const char *text, size_t available);

/* 2 or 3 for nearly all well-formed characters of so many bytes that have 3 bytes available; 0 for all else. */
static inline size_t oac_utf8_quick(const char *text, size_t available)
{
    const unsigned char *byte = (const unsigned char *)text;
    if (available >= 3 && byte[0] >= 0xC2 && (byte[1] & 0xC0) == 0x80) {
        if (byte[0] < 0xE0) {
            return 2;
        }
        if (byte[0] > 0xE0 && byte[0] < 0xED && (byte[2] & 0xC0) == 0x80) {
            return 3;
        }
    }
    return 0;
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
