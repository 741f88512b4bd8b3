/* Keeps secrets out of all that is printed, whoever sent it back: out of texts by the eyes of liboac, out of data
 * where it stands whole. Private to the command. */
#include <stdlib.h>
#include <string.h>

#include "exits.h"
#include "http/base64.h"
#include "http/redact.h"
#include "show/show.h"

/* A secret that is shorter may be data. */
#define LEAST ((size_t)8)
#define LOGIN_MOST 16384 /* more than a credential may have */

const char *const oac_secret_made_up = "given-to-no-server";

static oac_secret *oac_hidden_texts;
static size_t oac_hidden_count;
/* Which bytes follow each other in a secret: few other texts have such a pair, and so little is compared. */
static bool oac_hidden_pairs[256 * 256];

static size_t pair_at(const char *text)
{
    return (size_t)(unsigned char)text[0] * 256 + (unsigned char)text[1];
}

static bool is_hidden(const char *text)
{
    size_t i = 0;
    while (i < oac_hidden_count && strcmp(oac_hidden_texts[i].text, text) != 0) {
        i++;
    }
    return i < oac_hidden_count;
}

void oac_secret_add(const char *text)
{
    const size_t length = text != NULL ? strlen(text) : 0;
    char *copy = NULL;
    oac_secret *more = NULL;
    size_t i;
    if (length == 0 || is_hidden(text)) {
        return;
    }
    copy = strdup(text);
    more = realloc(oac_hidden_texts, (oac_hidden_count + 1) * sizeof *more);
    if (more != NULL) {
        oac_hidden_texts = more;
    }
    if (copy == NULL || more == NULL) {
        _Exit(EXIT_REFUSED); /* what cannot be hidden is not gone on with */
    }
    oac_hidden_texts[oac_hidden_count].text = copy;
    oac_hidden_texts[oac_hidden_count++].length = length;
    for (i = 0; i + 1 < length; i++) {
        oac_hidden_pairs[pair_at(text + i)] = true;
    }
}

/* A login is hidden without its user, and as it is sent. */
void oac_secret_add_login(const char *login)
{
    char encoded[OAC_BASE64_LENGTH(LOGIN_MOST) + 1];
    const char *colon = strchr(login, ':');
    oac_secret_add(colon != NULL && colon[1] != '\0' ? colon + 1 : login);
    if (strlen(login) <= LOGIN_MOST) {
        oac_base64(encoded, login, strlen(login));
        oac_secret_add(encoded);
    }
}

void oac_secret_begin(void)
{
    size_t i;
    oac_secret_add(oac_secret_made_up);
    oac_secret_add(getenv(oac_command_token_variable));
    for (i = 0; i < oac_command_credential_count; i++) {
        const char *value = getenv(oac_command_credentials[i].variable);
        if (value != NULL && oac_command_credentials[i].is_login) {
            oac_secret_add_login(value);
        } else {
            oac_secret_add(value);
        }
    }
}

static bool may_begin(const char *text, size_t length)
{
    return oac_hidden_count > 0 &&
           (length < 2 || text[0] == '\\' || text[1] == '\\' || oac_hidden_pairs[pair_at(text)]);
}

static int hex(char digit)
{
    static const char digits[] = "0123456789abcdef";
    const char lower = digit >= 'A' && digit <= 'F' ? (char)(digit - 'A' + 'a') : digit;
    const char *found = lower != '\0' ? strchr(digits, lower) : NULL;
    return found != NULL ? (int)(found - digits) : -1;
}

/* The ASCII character that an escape of JSON stands for, and its length; 0: it stands for none of a secret. */
static size_t decode_character(const char *text, size_t length, char *character)
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

/* How many characters of a secret stand at `text`, and in how many bytes. */
static size_t common(oac_secret secret, const char *text, size_t length, size_t *bytes)
{
    size_t count = 0;
    *bytes = 0;
    while (count < secret.length && *bytes < length) {
        char character;
        const size_t size = decode_character(text + *bytes, length - *bytes, &character);
        if (size == 0 || character != secret.text[count]) {
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
    const size_t looked = oac_redact_secrets(oac_hidden_texts, oac_hidden_count, hidden, sizeof hidden, text, length);
    *shown = oac_text(hidden);
    return looked;
}

size_t oac_secret_whole(const char *text, size_t length)
{
    size_t longest = 0;
    size_t i;
    if (!may_begin(text, length)) {
        return 0;
    }
    for (i = 0; i < oac_hidden_count; i++) {
        size_t bytes = 0;
        if (oac_hidden_texts[i].length >= LEAST &&
            common(oac_hidden_texts[i], text, length, &bytes) == oac_hidden_texts[i].length && bytes > longest) {
            longest = bytes;
        }
    }
    return longest;
}

oac_status oac_secret_take_out(oac_string json, oac_buffer *to)
{
    oac_status status = OAC_OK;
    size_t start = 0;
    size_t at = 0;
    bool inside = false; /* of a string */
    while (at < json.length && status == OAC_OK) {
        const size_t secret = inside ? oac_secret_whole(json.data + at, json.length - at) : 0;
        if (secret == 0) {
            inside = inside != (json.data[at] == '"');
            at += json.data[at] == '\\' && at + 1 < json.length ? 2 : 1; /* an escape is one piece */
            continue;
        }
        status = oac_buffer_append(to, json.data + start, at - start);
        status = status == OAC_OK ? oac_buffer_append(to, OAC_REDACTED, strlen(OAC_REDACTED)) : status;
        at += secret;
        start = at;
    }
    return status == OAC_OK ? oac_buffer_append(to, json.data + start, json.length - start) : status;
}

size_t oac_secret_plain(const char *text, size_t length)
{
    size_t longest = oac_secret_whole(text, length);
    size_t i;
    for (i = 0; i < oac_hidden_count; i++) {
        const oac_secret secret = oac_hidden_texts[i];
        if (secret.length >= LEAST && secret.length > longest && secret.length <= length &&
            memcmp(text, secret.text, secret.length) == 0) {
            longest = secret.length;
        }
    }
    return longest;
}
