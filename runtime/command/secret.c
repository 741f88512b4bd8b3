/* Keeps the token out of all that is printed, whoever sent it back: out of texts by the eyes of liboac, out of data
 * where it stands whole. Private to the command. */
#include <string.h>

#include "core.h"
#include "http/redact.h"

/* A token that is shorter may be data. */
#define LEAST ((size_t)8)

static const char *token = "";
static size_t token_length;
/* Which bytes follow each other in the token: nearly no other text has such a pair, and so nearly none is compared. */
static bool pairs[256 * 256];

static size_t pair_at(const char *text)
{
    return (size_t)(unsigned char)text[0] * 256 + (unsigned char)text[1];
}

void oac_secret_begin(const char *text)
{
    size_t i;
    token = text != NULL ? text : "";
    token_length = strlen(token);
    for (i = 0; i + 1 < token_length; i++) {
        pairs[pair_at(token + i)] = true;
    }
}

static bool may_begin(const char *text, size_t length)
{
    if (token_length == 0) {
        return false;
    }
    if (token_length == 1 || length < 2 || text[0] == '\\' || text[1] == '\\') {
        return true;
    }
    return pairs[pair_at(text)];
}

static int hex(char digit)
{
    static const char digits[] = "0123456789abcdef";
    const char lower = digit >= 'A' && digit <= 'F' ? (char)(digit - 'A' + 'a') : digit;
    const char *found = lower != '\0' ? strchr(digits, lower) : NULL;
    return found != NULL ? (int)(found - digits) : -1;
}

/* The ASCII character that an escape of JSON stands for, and its length; 0: it stands for none of a token. */
static size_t decode(const char *text, size_t length, char *character)
{
    *character = text[0];
    if (text[0] == '"') {
        return 0; /* the end of the string */
    }
    if (text[0] != '\\' || length < 2) {
        return 1;
    }
    *character = text[1];
    if (text[1] != 'u') {
        return strchr("\"\\/", text[1]) != NULL ? 2 : 0;
    }
    if (length < 6 || text[2] != '0' || text[3] != '0' || hex(text[4]) < 0 || hex(text[5]) < 0) {
        return 0;
    }
    *character = (char)(hex(text[4]) * 16 + hex(text[5]));
    return 6;
}

/* How many characters of the token stand at `text`, and in how many bytes. */
static size_t common(const char *text, size_t length, size_t *bytes)
{
    size_t count = 0;
    *bytes = 0;
    while (token[count] != '\0' && *bytes < length) {
        char character;
        const size_t size = decode(text + *bytes, length - *bytes, &character);
        if (size == 0 || character != token[count]) {
            break;
        }
        *bytes += size;
        count++;
    }
    return count;
}

size_t oac_secret_hide(const char *text, size_t length, oac_string *shown)
{
    static char hidden[OAC_REDACT_ROOM];
    const size_t looked = oac_redact_token(token, hidden, sizeof hidden, text, length);
    *shown = oac_text(hidden);
    return looked;
}

size_t oac_secret_whole(const char *text, size_t length)
{
    size_t bytes;
    return token_length >= LEAST && may_begin(text, length) && common(text, length, &bytes) == token_length ? bytes : 0;
}
