/* Base64 (RFC 4648), as HTTP's basic scheme wants it. Private. */
#include "http/base64.h"

#include <stdint.h>

void oac_base64(char *to, const char *from, size_t length)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    size_t at = 0;
    for (at = 0; at < length; at += 3, to += 4) {
        const size_t left = length - at;
        const uint32_t bits = (uint32_t)(unsigned char)from[at] << 16 |
                              (left > 1 ? (uint32_t)(unsigned char)from[at + 1] << 8 : 0) |
                              (left > 2 ? (uint32_t)(unsigned char)from[at + 2] : 0);
        to[0] = digits[bits >> 18];
        to[1] = digits[bits >> 12 & 63];
        to[2] = left > 1 ? digits[bits >> 6 & 63] : '=';
        to[3] = left > 2 ? digits[bits & 63] : '=';
    }
}
