/* Keeps secrets out of texts that people will read: the token, and names and passwords in URLs. Private.
 *
 * Eight characters in a row that the token has, too, are a piece of it, wherever they stand and however they are
 * encoded. So it does not matter where a text was cut before it came here: at most seven characters are left. */
#include "base/utf8.h"
#include "http/client_internal.h"
#include "oac/printable.h"

#define OAC_REDACTED "[redacted]"
/* Characters that are a piece of a secret. A shorter secret is found as a whole only. */
#define OAC_PIECE ((size_t)8)
/* Bytes that are looked at; what follows them is not shown. */
#define OAC_WINDOW ((size_t)4096)
/* Encodings that are taken off one after the other: a server may put JSON into JSON, or into a URL. */
#define OAC_ROUNDS 3

typedef struct secret {
    const char *text;
    size_t length;
} secret;

/* A text, decoded so far: where each byte of it began in the text as it is shown. */
typedef struct view {
    size_t count;
    char byte[OAC_WINDOW];
    uint16_t start[OAC_WINDOW + 1];
} view;

static secret token_of(const oac_client *client)
{
    secret token = {"", 0};
    if (client->secrets != NULL) {
        token.text = client->secrets + client->token_offset;
        token.length = strlen(token.text);
    }
    return token;
}

/* `user:password` of the proxy's URL, which need not have a scheme. */
static secret proxy_login_of(const oac_client *client)
{
    secret login = {"", 0};
    const char *proxy = client->options.proxy;
    const char *at = proxy != NULL ? strrchr(proxy, '@') : NULL;
    if (at != NULL) {
        const char *scheme_end = strstr(proxy, "://");
        login.text = scheme_end != NULL && scheme_end < at ? scheme_end + 3 : proxy;
        login.length = (size_t)(at - login.text);
    }
    return login;
}

static unsigned char lower(char c)
{
    return (unsigned char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

/* ---- Decoding: what one encoded character at `text` stands for in `*byte`, and its length; 0: there is none ---- */

/* The value of hexadecimal or decimal digits, of which `*count` were read, `most` at most. */
static uint32_t digits(const char *text, size_t length, size_t most, bool hexadecimal, size_t *count)
{
    uint32_t value = 0;
    for (*count = 0; *count < length && *count < most; ++*count) {
        const unsigned char c = lower(text[*count]);
        if (c >= '0' && c <= '9') {
            value = value * (hexadecimal ? 16 : 10) + (c - (uint32_t)'0');
        } else if (hexadecimal && c >= 'a' && c <= 'f') {
            value = value * 16 + 10 + (c - (uint32_t)'a');
        } else {
            break;
        }
    }
    return value;
}

/* Secrets are visible ASCII: anything else only ends a piece. */
static char ascii(uint32_t value)
{
    return value > ' ' && value <= '~' ? (char)value : ' ';
}

static size_t json_escape(const char *text, size_t length, char *byte)
{
    size_t count = 0;
    uint32_t value = 0;
    if (length < 2 || text[0] != '\\') {
        return 0;
    }
    if (text[1] == 'u') {
        value = digits(text + 2, length - 2, 4, true, &count);
        *byte = ascii(value);
        return count == 4 ? 6 : 0;
    }
    *byte = strchr("\"\\/", text[1]) != NULL ? text[1] : ' ';
    return text[1] != '\0' && strchr("\"\\/bfnrt", text[1]) != NULL ? 2 : 0;
}

static size_t url_escape(const char *text, size_t length, char *byte)
{
    size_t count = 0;
    if (length < 3 || text[0] != '%') {
        return 0;
    }
    *byte = ascii(digits(text + 1, length - 1, 2, true, &count));
    return count == 2 ? 3 : 0;
}

static size_t html_escape(const char *text, size_t length, char *byte)
{
    static const char names[][8] = {"&\"quot;", "&&amp;", "&'apos;", "&<lt;", "&>gt;"};
    size_t count = 0;
    size_t at = 0;
    if (length < 4 || text[0] != '&') {
        return 0;
    }
    if (text[1] == '#') {
        const size_t first = lower(text[2]) == 'x' ? 3 : 2;
        *byte = ascii(digits(text + first, length - first, 10, first == 3, &count));
        return count > 0 && first + count < length && text[first + count] == ';' ? first + count + 1 : 0;
    }
    for (at = 0; at < sizeof names / sizeof names[0]; at++) {
        const size_t name_length = strlen(names[at]) - 2;
        if (length > name_length && memcmp(text + 1, names[at] + 2, name_length) == 0) {
            *byte = names[at][1];
            return name_length + 1;
        }
    }
    return 0;
}

/* Takes one kind of encoding off. Whether there was any. */
static bool decode(view *text, char marker, size_t (*one)(const char *text, size_t length, char *byte))
{
    size_t from = 0;
    size_t to = 0;
    bool any = false;
    if (memchr(text->byte, marker, text->count) == NULL) {
        return false;
    }
    for (from = 0; from < text->count; to++) {
        char byte = text->byte[from];
        const size_t length = one(text->byte + from, text->count - from, &byte);
        text->byte[to] = length > 0 ? byte : text->byte[from];
        text->start[to] = text->start[from];
        from += length > 0 ? length : 1;
        any = any || length > 0;
    }
    text->start[to] = text->start[text->count];
    text->count = to;
    return any;
}

/* ---- Finding ---- */

static uint64_t append(uint64_t characters, char c, size_t piece)
{
    return (characters << 8 | lower(c)) & (UINT64_MAX >> (64 - 8 * piece));
}

static bool holds(secret hidden, uint64_t characters, size_t piece)
{
    uint64_t own = 0;
    size_t at = 0;
    for (at = 0; at < hidden.length; at++) {
        own = append(own, hidden.text[at], piece);
        if (own == characters && at + 1 >= piece) {
            return true;
        }
    }
    return false;
}

/* Marks what is a piece of the secret, in upper or lower case. */
static void mark(const view *text, secret hidden, bool *marks)
{
    const size_t piece = hidden.length < OAC_PIECE ? hidden.length : OAC_PIECE;
    bool occurs[256] = {false};
    uint64_t characters = 0;
    size_t run = 0; /* characters up to here that occur in the secret */
    size_t at = 0;
    if (piece == 0) {
        return;
    }
    for (at = 0; at < hidden.length; at++) {
        occurs[lower(hidden.text[at])] = true;
    }
    for (at = 0; at < text->count; at++) {
        run = occurs[lower(text->byte[at])] ? run + 1 : 0;
        characters = append(characters, text->byte[at], piece);
        if (run >= piece && holds(hidden, characters, piece)) {
            const size_t first = text->start[at + 1 - piece];
            memset(marks + first, true, (text->start[at + 1] - first) * sizeof marks[0]);
        }
    }
}

/* Marks what stands between :// and @ in URLs. */
static void mark_logins(const view *text, bool *marks)
{
    size_t begin = 0; /* of what may be a login; 0: none */
    size_t at = 0;
    for (at = 0; at < text->count; at++) {
        if (at >= 2 && memcmp(text->byte + at - 2, "://", 3) == 0) {
            begin = at + 1;
        } else if (begin > 0 && text->byte[at] == '@') {
            memset(marks + text->start[begin], true, (size_t)(text->start[at] - text->start[begin]) * sizeof marks[0]);
        } else if (strchr(" \"'<>/?#", text->byte[at]) != NULL) {
            begin = 0;
        }
    }
}

static void find(const oac_client *client, view *text, bool *marks)
{
    const secret token = token_of(client);
    const secret login = proxy_login_of(client);
    bool more = true;
    size_t round = 0;
    mark_logins(text, marks);
    mark(text, login, marks);
    mark(text, token, marks);
    for (round = 0; round < OAC_ROUNDS && more; round++) {
        more = false;
        if (decode(text, '\\', json_escape)) {
            mark(text, token, marks);
            mark_logins(text, marks);
            more = true;
        }
        if (decode(text, '%', url_escape)) {
            mark(text, token, marks);
            more = true;
        }
        if (decode(text, '&', html_escape)) {
            mark(text, token, marks);
            more = true;
        }
    }
}

void oac_redact(const oac_client *client, char *to, size_t size, const char *text, size_t length)
{
    char shown[OAC_WINDOW + 1];
    bool marks[OAC_WINDOW] = {false};
    view decoded;
    size_t at = 0;
    size_t out = 0;
    bool cut = false;
    if (length > OAC_WINDOW) {
        length = oac_redact_cut(client, text, OAC_WINDOW);
    }
    length = oac_printable(shown, sizeof shown, text, length); /* no character of a secret is replaced */
    decoded.count = length;
    memcpy(decoded.byte, shown, length);
    for (at = 0; at <= length; at++) {
        decoded.start[at] = (uint16_t)at;
    }
    find(client, &decoded, marks);
    for (at = 0; at < length && !cut;) {
        const bool hidden = marks[at];
        const char *piece = hidden ? OAC_REDACTED : shown + at;
        const size_t step = hidden ? sizeof OAC_REDACTED - 1 : oac_utf8_length(shown + at, length - at);
        cut = size - 1 - out < step;
        if (!cut) {
            memcpy(to + out, piece, step);
            out += step;
            for (at += hidden ? 1 : step; hidden && at < length && marks[at]; at++) {
            }
        }
    }
    to[out] = '\0';
}

size_t oac_redact_cut(const oac_client *client, const char *text, size_t length)
{
    const secret token = token_of(client);
    size_t piece = token.length < length ? token.length : length;
    while (piece > 0 && memcmp(text + length - piece, token.text, piece) != 0) {
        piece--;
    }
    return length - piece;
}

static void redact_in_place(const oac_client *client, char *text, size_t size)
{
    char copy[sizeof((oac_error *)0)->message];
    size_t length = strlen(text);
    if (length + 2 >= size) { /* it may have been cut within a token */
        length = oac_redact_cut(client, text, length);
    }
    memcpy(copy, text, length);
    oac_redact(client, text, size, copy, length);
}

/* Messages about a text quote it, and a server may send back what it got; a program's transport says what it likes. */
void oac_redact_error(const oac_client *client, oac_error *error)
{
    redact_in_place(client, error->message, sizeof error->message);
    redact_in_place(client, error->path, sizeof error->path);
    redact_in_place(client, error->server_code, sizeof error->server_code);
    redact_in_place(client, error->server_message, sizeof error->server_message);
}
