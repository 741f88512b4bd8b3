/* Headers: which ones a program may add to a request, which of them are secrets, and those of an answer, kept as lines
 * in one buffer and looked up when somebody asks. Private half of oac/client.h. */
#include "http/client_internal.h"

#define OAC_LONGEST_VALUE ((size_t)8 * 1024)
#define OAC_LONGEST_NAME ((size_t)256)

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

/* Whether the first `length` bytes of both are the same but for the case of letters. */
static bool same_letters(const char *a, const char *b, size_t length)
{
    size_t at = 0;
    while (at < length && lower(a[at]) == lower(b[at])) {
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
    return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z') ||
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

/* ---- Of a call's request --------------------------------------------------------------------------------------- */

/* Room for `more` bytes; what moves away leaves nothing behind, since it may be a secret. */
static oac_status make_room(oac_buffer *texts, size_t more)
{
    oac_buffer larger = *texts;
    oac_status status = OAC_OK;
    if (texts->data != NULL && more < texts->capacity - texts->length) {
        return OAC_OK;
    }
    larger.data = NULL;
    larger.length = 0;
    larger.capacity = 0;
    status = oac_buffer_reserve(&larger, 2 * texts->length + more);
    if (status == OAC_OK && texts->length > 0) {
        status = oac_buffer_append(&larger, texts->data, texts->length);
        oac_memory_scrub(texts->data, texts->length);
    }
    if (status == OAC_OK) {
        oac_buffer_dispose(texts);
        *texts = larger;
    }
    return status;
}

/* Keeps a name and its line: `name\0name: value\0`. */
static oac_status keep(oac_buffer *texts, const oac_header *header)
{
    const size_t name_length = strlen(header->name);
    const size_t value_length = strlen(header->value);
    oac_status status = make_room(texts, 2 * name_length + value_length + 4);
    if (status == OAC_OK) {
        status = oac_buffer_append(texts, header->name, name_length + 1);
    }
    if (status == OAC_OK) {
        status = oac_buffer_append(texts, header->name, name_length);
    }
    if (status == OAC_OK) {
        status = oac_buffer_append(texts, ": ", 2);
    }
    return status == OAC_OK ? oac_buffer_append(texts, header->value, value_length + 1) : status;
}

const char *oac_call_own_line(const oac_call *call, size_t at, oac_header *header)
{
    const char *name = call->own_texts.data + call->own[at];
    const size_t length = strlen(name);
    if (header != NULL) {
        header->name = name;
        header->value = name + length + 1 + length + 2;
    }
    return name + length + 1;
}

/* The place of a header of this call by its name; the count when it has none. */
static size_t own_place(const oac_call *call, const char *name)
{
    size_t at = 0;
    while (at < call->own_count && !oac_header_is(call->own_texts.data + call->own[at], name)) {
        at++;
    }
    return at;
}

bool oac_call_has_own(const oac_call *call, const char *name)
{
    return own_place(call, name) < call->own_count;
}

void oac_call_header(oac_call *call, const char *name, const char *value)
{
    const oac_header header = {name, value};
    const char *why = NULL;
    size_t place = 0;
    size_t start = 0;
    oac_status status = OAC_OK;
    if (call == NULL) {
        return;
    }
    why = oac_header_check(&header, call->client->options.send_request_id);
    if (why != NULL) {
        oac_call_blame_header(call, OAC_ERROR_ARGUMENT, name, why);
        return;
    }
    place = own_place(call, name);
    if (place == OAC_CALL_HEADERS) {
        oac_call_blame_header(call, OAC_ERROR_LIMIT, name, "the call has 16 of its own already");
        return;
    }
    start = call->own_texts.length;
    status = keep(&call->own_texts, &header);
    if (status != OAC_OK) {
        oac_call_blame_header(call, status, name,
                              status == OAC_ERROR_LIMIT ? "the call's own are longer than 256 KiB" : "out of memory");
        return;
    }
    call->own[place] = start;
    call->own_count += place == call->own_count ? 1 : 0;
}

void oac_call_forget_headers(oac_call *call)
{
    if (call->own_texts.length > 0) { /* some may be secrets */
        oac_memory_scrub(call->own_texts.data, call->own_texts.length);
        oac_buffer_clear(&call->own_texts);
    }
    call->own_count = 0;
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

const char *oac_call_answer_header(const oac_call *call, const char *name)
{
    return call != NULL ? oac_http_response_header(&call->response, name) : NULL;
}
