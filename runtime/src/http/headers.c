/* Headers: which ones a program may add to a request, which of them are secrets, and those of an answer, kept as lines
 * in one buffer and looked up when somebody asks. Private half of oac/exchange.h. */
#include "http/headers.h"

#include <string.h>

#include "base/letters.h"

#define OAC_LONGEST_VALUE ((size_t)8 * 1024)
#define OAC_LONGEST_NAME ((size_t)256)

/* Whether the first `length` bytes of both are the same but for the case of letters. */
static bool same_letters(const char *a, const char *b, size_t length)
{
    size_t at = 0;
    while (at < length && oac_lower(a[at]) == oac_lower(b[at])) {
        at++;
    }
    return at == length;
}

bool oac_header_is(const char *name, const char *other)
{
    const size_t length = strlen(name);
    return length == strlen(other) && same_letters(name, other, length);
}

/* A byte that may stand in a token (RFC 9110, 5.6.2). */
static bool is_token_byte(char c)
{
    return (c >= '0' && c <= '9') || (oac_lower(c) >= 'a' && oac_lower(c) <= 'z') ||
           (c != '\0' && strchr("!#$%&'*+-.^_`|~", c) != NULL);
}

static const char *check_name(const char *name)
{
    size_t length = 0;
    if (name == NULL) {
        return "its name is null";
    }
    while (is_token_byte(name[length])) {
        length++;
    }
    if (length == 0 || name[length] != '\0') {
        return "its name is no header name (RFC 9110)";
    }
    return length > OAC_LONGEST_NAME ? "its name is longer than 256 bytes" : NULL;
}

static const char *check_value(const char *value)
{
    size_t length = 0;
    if (value == NULL) {
        return "its value is null";
    }
    for (; value[length] != '\0'; length++) {
        if ((value[length] < ' ' && value[length] != '\t') || value[length] > '~') {
            return "its value holds a byte that must not stand in a header";
        }
    }
    if (length == 0) {
        return "its value is empty";
    }
    if (value[0] <= ' ' || value[length - 1] <= ' ') {
        return "its value begins or ends with white space";
    }
    return length > OAC_LONGEST_VALUE ? "its value is longer than 8 KiB" : NULL;
}

bool oac_header_has_name(const oac_header *header)
{
    return check_name(header->name) == NULL;
}

bool oac_header_has_value(const char *value)
{
    return check_value(value) == NULL;
}

/* What a request says of itself: a second word on it would be dropped, or smuggle a request. */
static bool is_reserved(const char *name)
{
    static const char *const names[] = {
        "Content-Length", "Transfer-Encoding", "Content-Encoding", "Host",    "Connection",
        "Keep-Alive",     "Accept-Encoding",   "Expect",           "Upgrade", "TE",
        "Trailer"};
    size_t at = 0;
    for (at = 0; at < sizeof names / sizeof names[0]; at++) {
        if (oac_header_is(name, names[at])) {
            return true;
        }
    }
    return strlen(name) >= 6 && same_letters(name, "Proxy-", 6);
}

const char *oac_header_check(const oac_header *header, bool has_request_id)
{
    const char *why = check_name(header->name);
    if (why == NULL) {
        why = check_value(header->value);
    }
    if (why != NULL) {
        return why;
    }
    if (oac_header_is(header->name, "Authorization")) {
        return "the token has an option of its own";
    }
    if (oac_header_is(header->name, "Content-Type")) {
        return "bodies are application/json, and this library says so";
    }
    if (has_request_id && oac_header_is(header->name, "X-Request-Id")) {
        return "with send_request_id this library sets it";
    }
    return is_reserved(header->name) ? "this library and libcurl set it" : NULL;
}

bool oac_header_is_secret(const char *name)
{
    static const char *const words[] = {"auth",    "token",    "key",        "secret",   "cookie",
                                        "session", "password", "credential", "signature"};
    size_t at = 0;
    for (; *name != '\0'; name++) {
        for (at = 0; at < sizeof words / sizeof words[0]; at++) {
            if (same_letters(name, words[at], strlen(words[at]))) {
                return true;
            }
        }
    }
    return false;
}

/* ---- Of an answer ---------------------------------------------------------------------------------------------- */

oac_status oac_http_response_keep(oac_http_response *response, const char *line, size_t length)
{
    const bool folded = length > 0 && (line[0] == ' ' || line[0] == '\t');
    oac_buffer *kept = response->headers;
    oac_status status = OAC_OK;
    while (length > 0 && (unsigned char)line[length - 1] <= ' ') {
        length--;
    }
    while (folded && length > 0 && (unsigned char)line[0] <= ' ') { /* the line before goes on */
        line++;
        length--;
    }
    if (length == 0 || (folded && kept->length == 0)) {
        return OAC_OK;
    }
    status = oac_buffer_reserve(kept, length + 1);
    if (status != OAC_OK) {
        return status;
    }
    if (folded) {
        kept->data[kept->length - 1] = ' ';
    }
    memcpy(kept->data + kept->length, line, length);
    kept->data[kept->length + length] = '\0';
    kept->data[kept->length + length + 1] = '\0';
    kept->length += length + 1;
    return OAC_OK;
}

oac_status oac_http_response_add(oac_http_response *response, const char *name, const char *value)
{
    const char *at = value;
    oac_status status = OAC_OK;
    if (response == NULL || response->headers == NULL || check_name(name) != NULL || value == NULL) {
        return OAC_ERROR_ARGUMENT;
    }
    for (; *at != '\0'; at++) { /* servers may use other bytes than programs may */
        if (((unsigned char)*at < ' ' && *at != '\t') || *at == 0x7F) {
            return OAC_ERROR_ARGUMENT;
        }
    }
    status = oac_buffer_reserve(response->headers, strlen(name) + strlen(value) + 2);
    if (status == OAC_OK) {
        status = oac_buffer_append(response->headers, name, strlen(name));
    }
    if (status == OAC_OK) {
        status = oac_buffer_append(response->headers, ":", 1);
    }
    if (status == OAC_OK) {
        size_t length = strlen(value);
        while (length > 0 && (unsigned char)value[length - 1] <= ' ') {
            length--;
        }
        status = oac_buffer_append(response->headers, value, length);
    }
    return status == OAC_OK ? oac_buffer_append(response->headers, "", 1) : status;
}

const char *oac_http_response_header(const oac_http_response *response, const char *name)
{
    const char *at = NULL;
    const char *end = NULL;
    size_t length = 0;
    if (response == NULL || name == NULL || response->http_status == 0 || response->headers == NULL ||
        response->headers->length == 0) {
        return NULL;
    }
    length = strlen(name);
    at = response->headers->data;
    end = at + response->headers->length;
    for (; at < end; at += strlen(at) + 1) {
        if (strlen(at) > length && at[length] == ':' && same_letters(at, name, length)) {
            at += length + 1;
            return at + strspn(at, " \t");
        }
    }
    return NULL;
}
