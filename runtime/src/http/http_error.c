/* Makes an error of an answer that is not a success: what the server says of it, whatever form that has. Private.
 *
 * Nothing here asks for good JSON: a text that is cut off, or one with a byte of Latin-1, still explains something. */
#include <stdio.h>

#include "base/letters.h"
#include "base/utf8.h"
#include "http/call_internal.h"
#include "oac/printable.h"
#include "json/text.h"

/* Bytes of a body that are looked at. */
#define OAC_ERROR_BODY_MOST ((size_t)1024 * 1024)
/* Bytes of one text that are decoded; more than any error shows. */
#define OAC_ERROR_TEXT_MOST ((size_t)4096)
/* Errors within errors, such as {"errors":[{"message":…}]}. */
#define OAC_ERROR_DEPTH 3

/* What an object says, as JSON text; a length of 0: nothing. */
typedef struct oac_saying {
    oac_string code;
    oac_string message;
    oac_string other; /* a message under a name that other APIs use */
    size_t rank;      /* of that name */
} oac_saying;

/* ---- Walking a text that may be broken anywhere ---- */

static const char *skip_space(const char *at, const char *end)
{
    while (at < end && strchr(" \t\r\n", *at) != NULL && *at != '\0') {
        at++;
    }
    return at;
}

/* Past the string at `at`, which may lack its closing quote. */
static const char *end_of_string(const char *at, const char *end)
{
    for (at++; at < end && *at != '"'; at++) {
        at += *at == '\\' && end - at > 1;
    }
    return at < end ? at + 1 : end;
}

static const char *value_end(const char *at, const char *end)
{
    size_t depth = 0;
    if (at < end && *at != '{' && *at != '[' && *at != '"') {
        while (at < end && (*at == '\0' || strchr(",]} \t\r\n", *at) == NULL)) {
            at++;
        }
        return at;
    }
    while (at < end) {
        if (*at == '"') {
            at = end_of_string(at, end);
        } else {
            depth += *at == '{' || *at == '[';
            depth -= *at == '}' || *at == ']';
            at++;
        }
        if (depth == 0) {
            break;
        }
    }
    return at;
}

/* The content of a string, escapes and all. */
static oac_string content(const char *start, const char *past)
{
    oac_string inner = {start + 1, (size_t)(past - start - 1)};
    inner.length -= inner.length > 0 && past[-1] == '"';
    return inner;
}

static bool is_named(oac_string raw, const char *name)
{
    oac_text_cursor cursor = {.next = raw.data, .end = raw.data + raw.length};
    for (; *name != '\0'; name++) {
        if (oac_text_next(&cursor) != (unsigned char)*name) {
            return false;
        }
    }
    return oac_text_next(&cursor) == -1;
}

static void read_error(const oac_client *client, const char *at, const char *end, size_t depth, oac_saying *found);

/* The best of a message under another name, in the order of `names`: RFC 9457, then what is common elsewhere. */
static void take_other(const oac_client *client, oac_string name, oac_string value, size_t depth, oac_saying *found)
{
    static const char *const names[] = {"detail", "title", "message", "error_description", "error", "errors"};
    const size_t count = sizeof names / sizeof names[0];
    size_t rank = 0;
    while (rank < count && !is_named(name, names[rank])) {
        rank++;
    }
    if (rank == count || (found->other.length > 0 && found->rank <= rank)) {
        return;
    }
    if (value.data[0] != '"' && rank >= 4 && depth < OAC_ERROR_DEPTH) {
        oac_saying inner = OAC_ZERO;
        read_error(client, value.data, value.data + value.length, depth + 1, &inner);
        value = inner.message.length > 0 ? inner.message : inner.other;
    }
    if (value.length > 2 && value.data[0] == '"') {
        found->other = value;
        found->rank = rank;
    }
}

/* The members of the object at `at`, or of the first one in the array there. The first of equal names counts. */
static void read_error(const oac_client *client, const char *at, const char *end, size_t depth, oac_saying *found)
{
    at = skip_space(at, end);
    if (at < end && *at == '[') {
        at = skip_space(at + 1, end);
    }
    if (at == end || *at != '{') {
        return;
    }
    for (at = skip_space(at + 1, end); at < end && (*at == '"' || *at == ','); at = skip_space(at, end)) {
        oac_string name = OAC_ZERO;
        oac_string value = OAC_ZERO;
        const char *past = NULL;
        if (*at == ',') {
            at++;
            continue;
        }
        past = end_of_string(at, end);
        name = content(at, past);
        at = skip_space(past, end);
        if (at == end || *at != ':') {
            return;
        }
        at = skip_space(at + 1, end);
        past = value_end(at, end);
        value = (oac_string){at, (size_t)(past - at)};
        at = past;
        if (value.length == 0 || (value.length == 4 && memcmp(value.data, "null", 4) == 0)) {
            continue;
        }
        if (is_named(name, client->error_code_member)) {
            found->code = found->code.length > 0 ? found->code : value;
        } else if (is_named(name, client->error_message_member)) {
            found->message = found->message.length > 0 ? found->message : value;
        } else {
            take_other(client, name, value, depth, found);
        }
    }
}

/* ---- Texts ---- */

/* A value as text: a string's characters, any other value's JSON. */
static void take_text(const oac_call *call, oac_string json, char *to, size_t size)
{
    char decoded[OAC_ERROR_TEXT_MOST];
    size_t length = 0;
    if (json.length == 0 || json.data[0] != '"') {
        oac_redact(call->client, call, to, size, json.length > 0 ? json.data : "", json.length);
        return;
    }
    const oac_string inner = content(json.data, json.data + json.length);
    const char *at = inner.data;
    const char *end = at + inner.length;
    while (at < end && sizeof decoded - length >= 4) {
        const char *fault = NULL;
        size_t step = *at == '\\' ? oac_text_escape(&at, end, decoded + length, &fault) : 0;
        if (step == 0) { /* a plain byte, or a broken escape as it stands */
            decoded[length] = *at++;
            step = 1;
        }
        length += step;
    }
    oac_redact(call->client, call, to, size, decoded,
               at < end ? oac_redact_cut(call->client, decoded, length) : length);
}

/* Where `word`, in lower case, stands in a text of any case; null: nowhere. */
static const char *find(oac_string text, const char *word)
{
    const size_t length = strlen(word);
    size_t at = 0;
    for (at = 0; at + length <= text.length; at++) {
        size_t same = 0;
        while (same < length && oac_lower(text.data[at + same]) == word[same]) {
            same++;
        }
        if (same == length) {
            return text.data + at;
        }
    }
    return NULL;
}

static oac_string from(oac_string text, const char *start)
{
    const oac_string rest = {start, text.length - (size_t)(start - text.data)};
    return rest;
}

static oac_string trimmed(oac_string text)
{
    const char *end = text.data + text.length;
    oac_string rest = from(text, skip_space(text.data, end));
    while (rest.length > 0 && strchr(" \t\r\n", rest.data[rest.length - 1]) != NULL &&
           rest.data[rest.length - 1] != '\0') {
        rest.length--;
    }
    return rest;
}

/* Whether people could read it: hardly any control characters, and mostly UTF-8. */
static bool is_text(oac_string text)
{
    const size_t most = text.length < 1024 ? text.length : 1024;
    size_t strange = 0;
    size_t at = 0;
    while (at < most) {
        const size_t step = oac_utf8_length(text.data + at, text.length - at);
        const unsigned char byte = (unsigned char)text.data[at];
        if (byte < ' ' && (byte < '\t' || byte > '\r') && byte != 0x1B) {
            return false;
        }
        strange += step == 0;
        at += step > 0 ? step : 1;
    }
    return text.length > 0 && strange * 3 <= most;
}

static bool is_html(oac_string text, const char *type)
{
    const oac_string start = {text.data, text.length < 16 ? text.length : 16};
    return find(oac_text(type), "html") != NULL || find(start, "<!doctype html") == text.data ||
           find(start, "<html") == text.data;
}

/* An HTML page is not shown, but what it calls itself. */
static void describe_page(const oac_call *call, oac_string page, char *to, size_t size)
{
    static const char words[] = "an HTML page";
    char title[128];
    const char *start = find(page, "<title");
    const char *inside = start != NULL ? find(from(page, start), ">") : NULL;
    const char *end = inside != NULL ? find(from(page, inside), "</title") : NULL;
    (void)snprintf(to, size, "%s", words);
    if (end != NULL) {
        const oac_string text = {inside + 1, (size_t)(end - inside - 1)};
        const oac_string shown = trimmed(text);
        oac_redact(call->client, call, title, sizeof title, shown.data, shown.length);
        (void)snprintf(to, size, title[0] != '\0' ? "%s titled \"%s\"" : "%s%s", words, title);
    }
}

/* What there is to say of a body without an error message of a known form. */
static void describe(const oac_call *call, oac_string body, const char *type, char *to, size_t size)
{
    if (is_html(body, type)) {
        describe_page(call, body, to, size);
    } else if (is_text(body)) {
        oac_redact(call->client, call, to, size, body.data, body.length);
    } else {
        (void)snprintf(to, size, body.length == 0 ? "nothing but white space" : "nothing that is UTF-8 text");
    }
}

/* The body without a byte order mark and without white space around it. */
static oac_string body_of(const oac_call *call)
{
    oac_string body = oac_call_answer(call);
    body.length = body.length < OAC_ERROR_BODY_MOST ? body.length : OAC_ERROR_BODY_MOST;
    if (body.length >= 3 && memcmp(body.data, "\xEF\xBB\xBF", 3) == 0) {
        body = from(body, body.data + 3);
    }
    return trimmed(body);
}

void oac_http_error(oac_call *call)
{
    oac_error *error = &call->error;
    const int http_status = call->response.http_status;
    const char *type = call->response.content_type;
    const oac_string body = body_of(call);
    oac_saying found = OAC_ZERO;
    char text[2 * sizeof error->message];
    (void)oac_error_set(error, OAC_ERROR_HTTP, OAC_STAGE_RECEIVE, "HTTP %d", http_status);
    error->http_status = http_status;
    error->outcome = OAC_OUTCOME_ANSWERED;
    read_error(call->client, body.data, body.data + body.length, 0, &found);
    take_text(call, found.code, error->server_code, sizeof error->server_code);
    take_text(call, found.message, error->server_message, sizeof error->server_message);
    if (error->server_message[0] == '\0') {
        take_text(call, found.other, error->server_message, sizeof error->server_message);
    }
    if (error->server_message[0] == '\0' && error->server_code[0] == '\0' &&
        find(oac_text(type), "text/plain") == type && is_text(body) && !is_html(body, type)) {
        oac_redact(call->client, call, error->server_message, sizeof error->server_message, body.data, body.length);
    }
    if (error->server_code[0] != '\0' || error->server_message[0] != '\0') {
        (void)snprintf(text, sizeof text, "HTTP %d%s%s%s%s", http_status, error->server_code[0] != '\0' ? " " : "",
                       error->server_code, error->server_message[0] != '\0' ? ": " : "", error->server_message);
    } else if (call->answer.length == 0) {
        (void)snprintf(text, sizeof text, "HTTP %d %s", http_status,
                       call->attempt.body_lost ? "with a body that could not be read" : "without a body");
    } else {
        char shown_type[sizeof call->response.content_type];
        char words[sizeof error->message];
        const size_t length = strlen(type);
        oac_redact(call->client, call, shown_type, sizeof shown_type, type,
                   length + 1 < sizeof call->response.content_type ? length
                                                                   : oac_redact_cut(call->client, type, length));
        describe(call, body, type, words, sizeof words);
        (void)snprintf(text, sizeof text, "HTTP %d with a body of %zu bytes (%s): %s", http_status, call->answer.length,
                       shown_type[0] != '\0' ? shown_type : "of no type", words);
    }
    (void)oac_printable(error->message, sizeof error->message, text, strlen(text));
}

void oac_http_error_otherwise(oac_call *call, oac_string json)
{
    oac_error *error = &call->error;
    if (json.length < 3 || error->server_code[0] != '\0' || error->server_message[0] != '\0') {
        return;
    }
    take_text(call, json, error->server_message, sizeof error->server_message);
    (void)snprintf(error->message, sizeof error->message, "HTTP %d: %s", error->http_status, error->server_message);
}
