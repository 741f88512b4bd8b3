/* Texts as sh takes them. Private to the command. */
#include <string.h>

#include "base/utf8.h"
#include "http/redact.h"
#include "printed/printed.h"

/* Passes over a secret, which is not shown. */
static bool put_secret(oac_written *to, oac_string text, size_t *at)
{
    const size_t secret = oac_secret_plain(text.data + *at, text.length - *at);
    if (secret > 0) {
        oac_written_put(to, OAC_REDACTED);
        *at += secret - 1;
    }
    return secret > 0;
}

/* More in one argument is too much for some systems. */
#define WORD_MOST ((size_t)65536)

bool oac_shell_holds(oac_string text)
{
    size_t at = 0;
    while (at < text.length) {
        const size_t size = oac_utf8_length(text.data + at, text.length - at);
        const uint32_t character = size > 0 ? oac_utf8_decode(text.data + at, size) : 0;
        if (size == 0 || (character != ' ' && character != '\n' && character != '\t' && !oac_utf8_is_seen(character))) {
            return false;
        }
        at += size;
    }
    return text.length <= WORD_MOST;
}

static bool is_plain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c != '\0' && strchr("@%+=:,./-_", c) != NULL);
}

void oac_shell_word(oac_written *to, oac_string text)
{
    size_t at = 0;
    while (at < text.length && is_plain(text.data[at])) {
        at++;
    }
    if (at == text.length && at > 0) {
        oac_written_text(to, text);
        return;
    }
    oac_written_put(to, "'");
    for (at = 0; at < text.length; at++) {
        if (put_secret(to, text, &at)) {
            continue;
        }
        if (text.data[at] == '\'') {
            oac_written_put(to, "'\\''");
        } else {
            oac_written_text(to, (oac_string){text.data + at, 1});
        }
    }
    oac_written_put(to, "'");
}

void oac_shell_within(oac_written *to, oac_string text)
{
    size_t at;
    for (at = 0; at < text.length; at++) {
        if (put_secret(to, text, &at)) {
            continue;
        }
        if (strchr("\\\"`$", text.data[at]) != NULL) {
            oac_written_put(to, "\\");
        }
        oac_written_text(to, (oac_string){text.data + at, 1});
    }
}

void oac_shell_printf(oac_written *to, oac_string text)
{
    size_t at;
    oac_written_put(to, "'");
    for (at = 0; at < text.length; at++) {
        const unsigned char byte = (unsigned char)text.data[at];
        if (put_secret(to, text, &at)) {
            continue;
        }
        if (byte == '%') {
            oac_written_put(to, "%%");
        } else if (byte < 0x20 || byte >= 0x7F || byte == '\\' || byte == '\'') {
            const char escaped[] = {'\\', (char)('0' + (byte >> 6)), (char)('0' + (byte >> 3) % 8),
                                    (char)('0' + byte % 8)};
            oac_written_text(to, (oac_string){escaped, sizeof escaped});
        } else {
            oac_written_text(to, (oac_string){text.data + at, 1});
        }
    }
    oac_written_put(to, "'");
}
