/* Keeps secrets out of texts that people will read: the token, values of secret headers, and names and passwords in
 * URLs. Private.
 *
 * Eight characters in a row that the token has, too, are a piece of it, wherever they stand and however they are
 * encoded. So it does not matter where a text was cut before it came here: at most seven characters are left. */
#include "http/redact.h"

#include <string.h>

#include "base/utf8.h"
#include "http/call_internal.h"
#include "http/query.h"
#include "oac/printable.h"
#include "json/chunk.h"

/* Characters that are a piece of a secret. A shorter secret is found as a whole only. */
#define OAC_SECRET_PIECE ((size_t)8)
#define OAC_WINDOW OAC_REDACT_WINDOW
/* Encodings that are taken off one after the other: a server may put JSON into JSON, or into a URL, and a secret may
 * look encoded itself. */
#define OAC_ROUNDS 6

/* Secrets in a query that are told apart; behind them all of it is one. */
#define OAC_QUERY_SECRETS ((size_t)8)

/* What is looked for in a text. */
typedef struct oac_secrets {
    /* with two tokens and the proxy's login */
    oac_secret items[OAC_SECRETS + 3 + OAC_REQUEST_HEADERS + OAC_QUERY_SECRETS];
    size_t count;
} oac_secrets;

/* A text, decoded so far: where each byte of it began in the text as it is shown. */
typedef struct oac_seen_text {
    size_t count;
    char byte[OAC_WINDOW];
    uint16_t start[OAC_WINDOW + 1];
} oac_seen_text;

/* `user:password` of the proxy's URL, which need not have a scheme. */
static oac_secret proxy_login_of(const oac_client *client)
{
    oac_secret login = {"", 0};
    const char *proxy = client->options.proxy;
    const char *at = proxy != NULL ? strrchr(proxy, '@') : NULL;
    if (at != NULL) {
        const char *scheme_end = strstr(proxy, "://");
        login.text = scheme_end != NULL && scheme_end < at ? scheme_end + 3 : proxy;
        login.length = (size_t)(at - login.text);
    }
    return login;
}

static void add_secret(oac_secrets *all, oac_secret one)
{
    if (one.length > 0) {
        all->items[all->count++] = one;
    }
}

/* A short value is no secret, whatever its header's name: it would be found everywhere. */
static void add_header_secret(oac_secrets *all, const oac_header *header)
{
    const oac_secret value = {header->value, strlen(header->value)};
    if (value.length >= OAC_SECRET_PIECE && oac_header_is_secret(header->name)) {
        add_secret(all, value);
    }
}

/* Values in the call's query that are secrets, by their names or because they were added as such. */
static void collect_query(oac_secrets *all, const oac_call *call)
{
    const char *url = call->url.length > 0 ? call->url.data : "";
    const char *secret_from = call->secret_query > 0 ? url + call->secret_query : NULL;
    oac_query query = oac_query_begin(url);
    size_t count = 0;
    while (count < OAC_QUERY_SECRETS && oac_query_next(&query)) {
        const bool added = secret_from != NULL && query.name.data >= secret_from;
        if (query.value.length >= OAC_SECRET_PIECE && (added || oac_query_is_secret(query.name))) {
            oac_secret value = {query.value.data, query.value.length};
            if (++count == OAC_QUERY_SECRETS) {
                value.length = strlen(query.value.data);
            }
            add_secret(all, value);
        }
    }
}

static void collect(oac_secrets *all, const oac_client *client, const oac_call *call, oac_token *const held[2])
{
    const size_t own_count = call != NULL ? call->own_count : 0;
    size_t at = 0;
    all->count = 0;
    for (at = 0; at < client->credentials.secret_count; at++) {
        add_secret(all, client->credentials.secrets[at]);
    }
    for (at = 0; at < 2 && held != NULL; at++) {
        const oac_secret token = {held[at] != NULL ? held[at]->text : "", held[at] != NULL ? held[at]->length : 0};
        add_secret(all, token);
    }
    add_secret(all, proxy_login_of(client));
    for (at = 0; at < client->header_count; at++) {
        add_header_secret(all, &client->headers[at]);
    }
    for (at = 0; at < own_count; at++) {
        oac_header own = OAC_ZERO;
        (void)oac_call_own_line(call, at, &own);
        add_header_secret(all, &own);
    }
    if (call != NULL) {
        collect_query(all, call);
    }
}

/* What is looked for, held as long as `use` takes. */
static size_t with_secrets(const oac_client *client, const oac_call *call,
                           size_t (*use)(const oac_secrets *all, char *to, size_t size, const char *text,
                                         size_t length),
                           char *to, size_t size, const char *text, size_t length)
{
    oac_token *held[2] = {NULL, NULL};
    oac_secrets all;
    size_t result = 0;
    if (client->credentials.renews) {
        oac_token_hold(client->base, held);
    }
    collect(&all, client, call, held);
    result = use(&all, to, size, text, length);
    if (client->credentials.renews) {
        oac_token_give(client->base, held);
    }
    return result;
}

static unsigned char lower_byte(char c)
{
    return (unsigned char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

/* ---- Decoding: what one encoded character at `text` stands for in `to`, and its length; 0: there is none ---- */

/* At most four bytes, UTF-8; never more than what they are decoded from. */
typedef struct oac_character {
    char byte[4];
    size_t count;
} oac_character;

/* The value of hexadecimal or decimal digits, of which `*count` were read, `most` at most. */
static uint32_t digits(const char *text, size_t length, size_t most, bool hexadecimal, size_t *count)
{
    uint32_t value = 0;
    for (*count = 0; *count < length && *count < most; ++*count) {
        const unsigned char c = lower_byte(text[*count]);
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

/* A byte of a secret as it is; what stands in none only ends a piece. */
static void put_byte(oac_character *to, uint32_t value)
{
    to->byte[0] = value >= ' ' && value != 0x7F && value <= 0xFF ? (char)(unsigned char)value : ' ';
    to->count = 1;
}

/* The same of a character. */
static void put_character(oac_character *to, uint32_t value)
{
    const bool known = value >= ' ' && value != 0x7F && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
    to->count = known ? oac_utf8_encode(value, to->byte) : 0;
    if (!known) {
        put_byte(to, ' ');
    }
}

/* The four digits of \uXXXX at `text`; false: there are none. */
static bool json_unit(const char *text, size_t length, uint32_t *unit)
{
    size_t count = 0;
    if (length < 6 || text[0] != '\\' || text[1] != 'u') {
        return false;
    }
    *unit = digits(text + 2, length - 2, 4, true, &count);
    return count == 4;
}

/* Those of JSON, and \xHH, which is common where text is quoted. */
static size_t json_escape(const char *text, size_t length, oac_character *to)
{
    uint32_t value = 0;
    uint32_t low = 0;
    size_t count = 0;
    if (length < 2 || text[0] != '\\') {
        return 0;
    }
    if (json_unit(text, length, &value)) {
        if (value >= 0xD800 && value <= 0xDBFF && json_unit(text + 6, length - 6, &low) && low >= 0xDC00 &&
            low <= 0xDFFF) {
            put_character(to, 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00));
            return 12;
        }
        put_character(to, value);
        return 6;
    }
    if (text[1] == 'x') {
        put_byte(to, digits(text + 2, length - 2, 2, true, &count));
        return count == 2 ? 4 : 0;
    }
    put_byte(to, text[1] != '\0' && strchr("\"\\/", text[1]) != NULL ? (unsigned char)text[1] : ' ');
    return text[1] != '\0' && strchr("\"\\/bfnrt", text[1]) != NULL ? 2 : 0;
}

static size_t url_escape(const char *text, size_t length, oac_character *to)
{
    size_t count = 0;
    if (length < 3 || text[0] != '%') {
        return 0;
    }
    put_byte(to, digits(text + 1, length - 1, 2, true, &count));
    return count == 2 ? 3 : 0;
}

static size_t html_escape(const char *text, size_t length, oac_character *to)
{
    static const char names[][9] = {"\"quot;",  "&amp;",    "'apos;",   "<lt;",   ">gt;",     "!excl;",  "#num;",
                                    "$dollar;", "%percnt;", "(lpar;",   ")rpar;", "*ast;",    "+plus;",  ",comma;",
                                    ".period;", "/sol;",    ":colon;",  ";semi;", "=equals;", "?quest;", "@commat;",
                                    "[lsqb;",   "[lbrack;", "\\bsol;",  "]rsqb;", "]rbrack;", "^Hat;",   "_lowbar;",
                                    "`grave;",  "{lcub;",   "{lbrace;", "|vert;", "|verbar;", "}rcub;",  "}rbrace;"};
    size_t count = 0;
    size_t at = 0;
    if (length < 4 || text[0] != '&') {
        return 0;
    }
    if (text[1] == '#') {
        const size_t first = lower_byte(text[2]) == 'x' ? 3 : 2;
        put_character(to, digits(text + first, length - first, 10, first == 3, &count));
        if (count == 0) {
            return 0;
        }
        return first + count + (first + count < length && text[first + count] == ';' ? 1 : 0); /* HTML asks for none */
    }
    for (at = 0; at < sizeof names / sizeof names[0]; at++) {
        const size_t name_length = strlen(names[at]) - 1;
        if (length > name_length && memcmp(text + 1, names[at] + 1, name_length) == 0) {
            put_byte(to, (unsigned char)names[at][0]);
            return name_length + 1;
        }
    }
    return 0;
}

/* Takes one kind of encoding off. Whether there was any. */
static bool decode(oac_seen_text *text, char marker, size_t (*one)(const char *text, size_t length, oac_character *to))
{
    size_t from = 0;
    size_t to = 0;
    bool any = false;
    if (memchr(text->byte, marker, text->count) == NULL) {
        return false;
    }
    while (from < text->count) {
        oac_character found = {.byte = {text->byte[from]}, .count = 1};
        const size_t length = one(text->byte + from, text->count - from, &found);
        size_t at = 0;
        if (length == 0) {
            found.byte[0] = text->byte[from];
            found.count = 1;
        }
        for (at = 0; at < found.count; at++, to++) {
            text->byte[to] = found.byte[at];
            text->start[to] = text->start[from];
        }
        from += length > 0 ? length : 1;
        any = any || length > 0;
    }
    text->start[to] = text->start[text->count];
    text->count = to;
    return any;
}

/* ---- Finding ---- */

static uint64_t append_character(uint64_t characters, char c, size_t piece)
{
    return (characters << 8 | lower_byte(c)) & (UINT64_MAX >> (64 - 8 * piece));
}

static bool holds(oac_secret hidden, uint64_t characters, size_t piece)
{
    uint64_t own = 0;
    size_t at = 0;
    for (at = 0; at < hidden.length; at++) {
        own = append_character(own, hidden.text[at], piece);
        if (own == characters && at + 1 >= piece) {
            return true;
        }
    }
    return false;
}

/* Marks the `piece` bytes of the text that end with the one at `last`, where they are shown. Not a part of the loop
 * that calls it: of that gcc 12 for ARM says that it writes nothing, and leaves it out (check-armhf, check-arm64). */
static OAC_COLD void mark_piece(const oac_seen_text *text, size_t last, size_t piece, bool *marks)
{
    const size_t first = text->start[last + 1 - piece];
    memset(marks + first, true, (text->start[last + 1] - first) * sizeof marks[0]);
}

/* Marks what is a piece of the secret, in upper or lower case. */
static void mark(const oac_seen_text *text, oac_secret hidden, bool *marks)
{
    const size_t piece = hidden.length < OAC_SECRET_PIECE ? hidden.length : OAC_SECRET_PIECE;
    bool occurs[256] = {false};
    uint64_t characters = 0;
    size_t run = 0; /* characters up to here that occur in the secret */
    size_t at = 0;
    if (piece == 0) {
        return;
    }
    for (at = 0; at < hidden.length; at++) {
        occurs[lower_byte(hidden.text[at])] = true;
    }
    for (at = 0; at < text->count; at++) {
        run = occurs[lower_byte(text->byte[at])] ? run + 1 : 0;
        characters = append_character(characters, text->byte[at], piece);
        if (run >= piece && holds(hidden, characters, piece)) {
            mark_piece(text, at, piece, marks);
        }
    }
}

/* Marks what stands between :// and @ in URLs. */
static void mark_logins(const oac_seen_text *text, bool *marks)
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

static void mark_all(const oac_seen_text *text, const oac_secrets *all, bool *marks)
{
    size_t at = 0;
    for (at = 0; at < all->count; at++) {
        mark(text, all->items[at], marks);
    }
}

/* Takes every encoding off, one after the other; `all` null: nothing is looked for on the way. */
static void decode_all(oac_seen_text *text, const oac_secrets *all, bool *marks)
{
    static const struct {
        char marker;
        size_t (*one)(const char *text, size_t length, oac_character *to);
    } kinds[] = {{'\\', json_escape}, {'%', url_escape}, {'&', html_escape}};
    bool more = true;
    size_t round = 0;
    size_t at = 0;
    for (round = 0; round < OAC_ROUNDS && more; round++) {
        more = false;
        for (at = 0; at < sizeof kinds / sizeof kinds[0]; at++) {
            if (decode(text, kinds[at].marker, kinds[at].one)) {
                more = true;
                if (all != NULL) {
                    mark_all(text, all, marks);
                    mark_logins(text, marks);
                }
            }
        }
    }
}

static void look_at(oac_seen_text *to, const char *text, size_t length)
{
    size_t at = 0;
    to->count = length < OAC_WINDOW ? length : OAC_WINDOW;
    memcpy(to->byte, text, to->count);
    for (at = 0; at <= to->count; at++) {
        to->start[at] = (uint16_t)at;
    }
}

/* A secret that looks encoded itself may be taken apart before it was found: it is in the end, decoded as the text is.
 */
static void mark_decoded(const oac_seen_text *text, const oac_secrets *all, bool *marks)
{
    size_t at = 0;
    for (at = 0; at < all->count; at++) {
        if (strpbrk(all->items[at].text, "\\%&") != NULL) {
            oac_seen_text own;
            oac_secret decoded = OAC_ZERO;
            look_at(&own, all->items[at].text, all->items[at].length);
            decode_all(&own, NULL, NULL);
            decoded.text = own.byte;
            decoded.length = own.count;
            mark(text, decoded, marks);
        }
    }
}

/* The length of a text that was cut to `length`, without a beginning of a secret at its end. */
static size_t cut(const oac_secrets *all, const char *text, size_t length)
{
    size_t longest = 0;
    size_t at = 0;
    for (at = 0; at < all->count; at++) {
        const oac_secret one = all->items[at];
        size_t piece = one.length < length ? one.length : length;
        while (piece > longest && memcmp(text + length - piece, one.text, piece) != 0) {
            piece--;
        }
        longest = piece > longest ? piece : longest;
    }
    return length - longest;
}

/* A character of which a byte is marked is marked as a whole. */
static void widen(const char *text, size_t length, bool *marks)
{
    size_t at = 0;
    while (at < length) {
        const size_t step = oac_utf8_length(text + at, length - at);
        const size_t size = step > 0 ? step : 1;
        if (memchr(marks + at, 1, size * sizeof marks[0]) != NULL) {
            memset(marks + at, true, size * sizeof marks[0]);
        }
        at += size;
    }
}

/* How many bytes of `text` it has looked at. */
static size_t redact(const oac_secrets *all, char *to, size_t size, const char *text, size_t length)
{
    char shown[OAC_WINDOW + 1];
    bool marks[OAC_WINDOW] = {false};
    oac_seen_text decoded;
    size_t looked = length;
    size_t at = 0;
    size_t out = 0;
    bool full = false;
    if (length > OAC_WINDOW) {
        const size_t window = oac_utf8_cut(text, length, OAC_WINDOW);
        looked = cut(all, text, window);
        looked = looked > 0 ? looked : window; /* all of it is a secret */
    }
    length = oac_printable(shown, sizeof shown, text, looked); /* no character of a secret is replaced */
    look_at(&decoded, shown, length);
    mark_logins(&decoded, marks);
    mark_all(&decoded, all, marks);
    decode_all(&decoded, all, marks);
    mark_decoded(&decoded, all, marks);
    widen(shown, length, marks);
    for (at = 0; at < length && !full;) {
        const bool hidden = marks[at];
        const char *piece = hidden ? OAC_REDACTED : shown + at;
        const size_t step = hidden ? sizeof OAC_REDACTED - 1 : oac_utf8_length(shown + at, length - at);
        full = size - 1 - out < step;
        if (!full) {
            memcpy(to + out, piece, step);
            out += step;
            for (at += hidden ? 1 : step; hidden && at < length && marks[at]; at++) {
            }
        }
    }
    to[out] = '\0';
    return looked;
}

void oac_redact(const oac_client *client, const oac_call *call, char *to, size_t size, const char *text, size_t length)
{
    (void)with_secrets(client, call, redact, to, size, text, length);
}

size_t oac_redact_secrets(const oac_secret *hidden, size_t count, char *to, size_t size, const char *text,
                          size_t length)
{
    oac_secrets all;
    size_t at = 0;
    all.count = 0;
    for (at = 0; at < count && all.count < OAC_SECRETS; at++) {
        add_secret(&all, hidden[at]);
    }
    return redact(&all, to, size, text, length);
}

static size_t only_cut(const oac_secrets *all, char *to, size_t size, const char *text, size_t length)
{
    (void)to;
    (void)size;
    return cut(all, text, length);
}

size_t oac_redact_cut(const oac_client *client, const char *text, size_t length)
{
    return with_secrets(client, NULL, only_cut, NULL, 0, text, length);
}

bool oac_redact_holds(const char *text, const char *hidden)
{
    const oac_secret one = {hidden, hidden != NULL ? strlen(hidden) : 0};
    bool marks[OAC_WINDOW] = {false};
    oac_seen_text shown;
    look_at(&shown, text, strlen(text));
    mark(&shown, one, marks);
    return memchr(marks, 1, sizeof marks) != NULL;
}

static void redact_in_place(const oac_call *call, char *text, size_t size)
{
    char copy[sizeof((oac_error *)0)->message];
    size_t length = strlen(text);
    if (length + 2 >= size) { /* it may have been cut within a token */
        length = oac_redact_cut(call->client, text, length);
    }
    memcpy(copy, text, length);
    oac_redact(call->client, call, text, size, copy, length);
}

/* Messages about a text quote it, and a server may send back what it got; a program's transport says what it likes. */
void oac_redact_error(const oac_call *call, oac_error *error)
{
    redact_in_place(call, error->message, sizeof error->message);
    redact_in_place(call, error->path, sizeof error->path);
    redact_in_place(call, error->server_code, sizeof error->server_code);
    redact_in_place(call, error->server_message, sizeof error->server_message);
}

void oac_redact_of(const char *hidden, oac_error *error)
{
    const oac_secret one = {hidden, strlen(hidden)};
    char copy[sizeof error->message];
    memcpy(copy, error->message, sizeof copy);
    (void)oac_redact_secrets(&one, 1, error->message, sizeof error->message, copy, strlen(copy));
}
