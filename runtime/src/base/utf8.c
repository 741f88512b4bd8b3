/* UTF-8 (RFC 3629): measuring, cutting and encoding characters. */
#include "base/utf8.h"

#include <string.h>

size_t oac_utf8_length(const char *text, size_t available)
{
    char bytes[4] = {0}; /* NUL is no part of a character of several bytes */
    if (available == 0) {
        return 0;
    }
    if ((unsigned char)*text < 0x80) {
        return 1;
    }
    memcpy(bytes, text, available < 4 ? available : 4);
    return oac_utf8_quick(bytes);
}

uint32_t oac_utf8_decode(const char *text, size_t length)
{
    const unsigned char *byte = (const unsigned char *)text;
    uint32_t character = length == 1 ? byte[0] : byte[0] & (0x7Fu >> length);
    for (size_t i = 1; i < length; i++) {
        character = character << 6 | (byte[i] & 0x3Fu);
    }
    return character;
}

bool oac_utf8_is_seen(uint32_t character)
{
    static const struct {
        uint32_t first;
        uint32_t last;
    } unseen[] = {{0, 0x1F},        {0x7F, 0xA0},     {0xAD, 0xAD},     {0x61C, 0x61C},
                  {0x1680, 0x1680}, {0x180E, 0x180E}, {0x2000, 0x200F}, {0x2028, 0x202F},
                  {0x205F, 0x206F}, {0x3000, 0x3000}, {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFB}};
    for (size_t i = 0; i < sizeof unseen / sizeof unseen[0]; i++) {
        if (character <= unseen[i].last) {
            return character < unseen[i].first;
        }
    }
    return true;
}

size_t oac_utf8_cut(const char *text, size_t length, size_t room)
{
    if (length <= room) {
        return length;
    }
    size_t cut = room;
    while (cut > 0 && oac_utf8_is_tail(text[cut])) {
        cut--;
    }
    return cut;
}

size_t oac_utf8_encode(uint32_t character, char *out)
{
    if (character < 0x80) {
        out[0] = (char)character;
        return 1;
    }
    if (character < 0x800) {
        out[0] = (char)(0xC0 | character >> 6);
        out[1] = (char)(0x80 | (character & 0x3F));
        return 2;
    }
    if (character < 0x10000) {
        out[0] = (char)(0xE0 | character >> 12);
        out[1] = (char)(0x80 | (character >> 6 & 0x3F));
        out[2] = (char)(0x80 | (character & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | character >> 18);
    out[1] = (char)(0x80 | (character >> 12 & 0x3F));
    out[2] = (char)(0x80 | (character >> 6 & 0x3F));
    out[3] = (char)(0x80 | (character & 0x3F));
    return 4;
}
