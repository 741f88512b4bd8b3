/* Keeps the token and control characters out of texts that people will read. Private. */
#include "client_private.h"

#define OAC_REDACTED "[redacted]"

/* Where to cut so that no character is left half: `length` or up to three bytes before it. */
static size_t whole_characters(const char *text, size_t length)
{
    size_t start = length;
    size_t back = 0;
    while (start > 0 && back < 3 && ((unsigned char)text[start - 1] & 0xC0) == 0x80) {
        start--;
        back++;
    }
    if (start == 0 || ((unsigned char)text[start - 1] & 0xC0) != 0xC0) {
        return length;
    }
    switch ((unsigned char)text[start - 1] >> 4) {
    case 0xC:
    case 0xD:
        return back >= 1 ? length : start - 1;
    case 0xE:
        return back >= 2 ? length : start - 1;
    default:
        return back >= 3 ? length : start - 1;
    }
}

void oac_redact(const oac_client *client, char *to, size_t size, const char *text, size_t length)
{
    const char *token = client->secrets != NULL ? client->secrets + client->token_offset : NULL;
    const size_t token_length = token != NULL ? strlen(token) : 0;
    const size_t mark = sizeof OAC_REDACTED - 1;
    size_t at = 0;
    size_t out = 0;
    bool cut = false;
    while (at < length && !cut) {
        if (token_length > 0 && length - at >= token_length && memcmp(text + at, token, token_length) == 0) {
            cut = size - 1 - out < mark;
            if (!cut) {
                memcpy(to + out, OAC_REDACTED, mark);
                out += mark;
                at += token_length;
            }
        } else {
            const unsigned char byte = (unsigned char)text[at];
            cut = size - 1 - out < 1;
            if (!cut) {
                to[out++] = (char)(byte < ' ' || byte == 0x7F ? ' ' : byte);
                at++;
            }
        }
    }
    if (cut) {
        out = whole_characters(to, out);
    }
    to[out] = '\0';
}
