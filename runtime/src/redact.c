/* Keeps the token, control characters and what is not UTF-8 out of texts that people will read. Private. */
#include "client_private.h"
#include "utf8.h"

#define OAC_REDACTED "[redacted]"

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
            const size_t whole = byte < 0x80 ? 1 : oac_utf8_length(text + at, length - at);
            const size_t step = whole > 0 ? whole : 1;
            cut = size - 1 - out < step;
            if (!cut && step > 1) {
                memcpy(to + out, text + at, step);
            } else if (!cut) {
                to[out] = (char)(whole == 0 ? '?' : byte < ' ' || byte == 0x7F ? ' ' : byte);
            }
            out += cut ? 0 : step;
            at += step;
        }
    }
    to[out] = '\0';
}

size_t oac_redact_cut(const oac_client *client, const char *text, size_t length)
{
    const char *token = client->secrets != NULL ? client->secrets + client->token_offset : "";
    const size_t token_length = strlen(token);
    size_t piece = token_length < length ? token_length : length;
    while (piece > 0 && memcmp(text + length - piece, token, piece) != 0) {
        piece--;
    }
    return length - piece;
}
