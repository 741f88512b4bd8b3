/* Percent-encoding (RFC 3986). */
#include "http/percent.h"

#include "base/letters.h"
#include "json/text.h"

#define OAC_PERCENT_PIECE ((size_t)256)

/* Bits for each byte: unreserved, reserved or unreserved as a query may have it, in a cookie. */
static const unsigned char oac_kept_bytes[256] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 4, 6,
    0, 6, 6, 6, 6, 6, 6, 2, 7, 7, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 6, 2, 4, 6, 4, 6, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7,
    7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 4, 0, 4, 4, 7, 4, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
    7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 4, 4, 4, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

/* Whether the byte at `at` stays. */
static bool stays(oac_string text, size_t at, oac_kept kept, unsigned char bit)
{
    if ((oac_kept_bytes[(unsigned char)text.data[at]] & bit) != 0) {
        return true;
    }
    return kept == OAC_KEPT_RESERVED && text.data[at] == '%' && text.length - at > 2 && oac_is_hex(text.data[at + 1]) &&
           oac_is_hex(text.data[at + 2]);
}

oac_status oac_percent_encode(oac_buffer *to, oac_string text, oac_kept kept)
{
    static const char digits[] = "0123456789ABCDEF";
    static const unsigned char bits[] = {1, 2, 4, 0};
    const unsigned char bit = bits[kept];
    size_t length = 0;
    size_t at = 0;
    char *out = NULL;
    oac_status status = OAC_OK;
    if (kept == OAC_KEPT_ALL) {
        return oac_buffer_append(to, text.data, text.length);
    }
    for (at = 0; at < text.length; at++) {
        length += stays(text, at, kept, bit) ? 1 : 3;
    }
    if (length == text.length) {
        return oac_buffer_append(to, text.data, text.length);
    }
    status = oac_buffer_reserve(to, length);
    if (status != OAC_OK) {
        return status;
    }
    out = to->data + to->length;
    for (at = 0; at < text.length; at++) {
        const unsigned char byte = (unsigned char)text.data[at];
        if (stays(text, at, kept, bit)) {
            *out++ = text.data[at];
        } else {
            *out++ = '%';
            *out++ = digits[byte >> 4];
            *out++ = digits[byte & 15];
        }
    }
    to->length += length;
    *out = '\0';
    return OAC_OK;
}

/* How much of a piece can be encoded without what follows it: a % may begin a %XX. */
static size_t whole(oac_string piece, bool last)
{
    size_t back = 0;
    for (back = 1; !last && back <= 2 && back < piece.length; back++) {
        if (piece.data[piece.length - back] == '%') {
            return piece.length - back;
        }
    }
    return piece.length;
}

oac_status oac_percent_encode_json(oac_buffer *to, oac_string content, oac_kept kept)
{
    oac_text_cursor cursor = OAC_ZERO;
    oac_status status = OAC_OK;
    char piece[OAC_PERCENT_PIECE];
    oac_string decoded = {piece, 0};
    size_t filled = 0;
    int byte = 0;
    if (content.length == 0 || memchr(content.data, '\\', content.length) == NULL) {
        return oac_percent_encode(to, content, kept);
    }
    cursor.next = content.data;
    cursor.end = content.data + content.length;
    while (byte >= 0 && status == OAC_OK) {
        while (filled < sizeof piece && (byte = oac_text_next(&cursor)) >= 0) {
            piece[filled++] = (char)byte;
        }
        decoded.length = filled;
        decoded.length = whole(decoded, byte < 0);
        status = oac_percent_encode(to, decoded, kept);
        filled -= decoded.length;
        memmove(piece, piece + decoded.length, filled);
    }
    return status;
}
