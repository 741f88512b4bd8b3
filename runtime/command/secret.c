/* Keeps the token out of all that is printed, whoever sent it back and however it is escaped. Private to the command.
 */
#include <string.h>

#include "core.h"

/* A part of the token that is shorter may be shown. */
#define LEAST_PART ((size_t)8)

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

/* How many characters of `part` stand at `text`, and in how many bytes. */
static size_t common(const char *text, size_t length, const char *part, bool escaped, size_t *bytes)
{
    size_t count = 0;
    *bytes = 0;
    while (part[count] != '\0' && *bytes < length) {
        char character = text[*bytes];
        const size_t size = escaped ? decode(text + *bytes, length - *bytes, &character) : 1;
        if (size == 0 || character != part[count]) {
            break;
        }
        *bytes += size;
        count++;
    }
    return count;
}

size_t oac_secret_part(const char *text, size_t length)
{
    const size_t least = token_length < LEAST_PART ? token_length : LEAST_PART;
    size_t longest = 0;
    size_t start;
    int escaped;
    if (!may_begin(text, length)) {
        return 0;
    }
    for (start = 0; start + least <= token_length; start++) {
        for (escaped = 0; escaped <= 1; escaped++) {
            size_t bytes;
            if (common(text, length, token + start, escaped == 1, &bytes) >= least && bytes > longest) {
                longest = bytes;
            }
        }
    }
    return longest;
}

size_t oac_secret_whole(const char *text, size_t length)
{
    size_t bytes;
    return token_length >= LEAST_PART && may_begin(text, length) &&
                   common(text, length, token, true, &bytes) == token_length
               ? bytes
               : 0;
}
