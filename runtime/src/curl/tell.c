/* What libcurl is told of an attempt: an option costs a hundred instructions and more, so what has not changed is not
 * said again. Private. */
#include "curl/connection.h"

/* Libcurl asks the server before it sends a body of 1 MiB or more, unless it is told not to. */
#define OAC_LARGE_BODY ((size_t)512 * 1024)

/* Bytes of the body; -1: not known. */
static int64_t body_length(const oac_attempt *attempt)
{
    return attempt->streams ? attempt->length : (int64_t)attempt->body.length;
}

static struct curl_slist *headers_for(oac_lists *lists, const oac_attempt *attempt)
{
    const int64_t length = body_length(attempt);
    if (length < 0) {
        return &lists->with_chunks;
    }
    if (length == 0 && attempt->body.data == NULL &&
        !attempt->streams) { /* POST, PUT and PATCH say that theirs is empty */
        return attempt->operation->method[0] == 'P' ? &lists->with_empty_body : lists->common;
    }
    return length < (int64_t)OAC_LARGE_BODY ? &lists->with_body : &lists->with_large_body;
}

static CURLcode tell_method(oac_connection *connection, const oac_attempt *attempt, struct curl_slist *headers)
{
    CURL *easy = connection->easy;
    const bool has_body = headers != connection->headers.common;
    CURLcode code = CURLE_OK;
    connection->is_head = !has_body && strcmp(attempt->operation->method, "HEAD") == 0;
    code = curl_easy_setopt(easy, has_body ? CURLOPT_POST : connection->is_head ? CURLOPT_NOBODY : CURLOPT_HTTPGET, 1L);
    if (code == CURLE_OK) {
        code = curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, attempt->operation->method);
    }
    if (code == CURLE_OK) {
        code = curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
    }
    return code;
}

static CURLcode tell_body(oac_connection *connection, const char *body, int64_t length)
{
    const CURLcode code = curl_easy_setopt(connection->easy, CURLOPT_POSTFIELDS, body);
    return code == CURLE_OK ? curl_easy_setopt(connection->easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)length)
                            : code;
}

/* The request itself. */
static CURLcode tell_request(oac_connection *connection, const oac_attempt *attempt)
{
    oac_told *told = &connection->told;
    const oac_operation *operation = attempt->operation;
    const int64_t length = body_length(attempt);
    const char *body = length == 0 ? "" : attempt->body.data;
    struct curl_slist *headers = headers_for(&connection->headers, attempt);
    const bool same_kind = headers == told->headers && strcmp(operation->method, told->method) == 0;
    CURLcode code = curl_easy_setopt(connection->easy, CURLOPT_URL, attempt->url);
    if (code == CURLE_OK && !same_kind) {
        code = tell_method(connection, attempt, headers);
    }
    if (code == CURLE_OK && headers != connection->headers.common &&
        (!same_kind || body != told->body || length != told->body_length)) {
        code = tell_body(connection, body, length);
    }
    told->headers = headers;
    told->body = body;
    told->body_length = length;
    told->method[0] = '\0'; /* a longer one is never the same */
    if (strlen(operation->method) < sizeof told->method) {
        memcpy(told->method, operation->method, strlen(operation->method) + 1);
    }
    return code;
}

/* Libcurl compares what the server announces, of a refusal as well, and of what does not follow a HEAD; a sink has a
 * limit of its own, or none. */
static CURLcode tell_ceiling(oac_connection *connection, const oac_attempt *attempt)
{
    oac_told *told = &connection->told;
    const curl_off_t most =
        attempt->has_sink || connection->is_head ? -1 : (curl_off_t)attempt->options->max_response_bytes;
    CURLcode code = CURLE_OK;
    if (most != told->most) {
        code = curl_easy_setopt(connection->easy, CURLOPT_MAXFILESIZE_LARGE, most < 0 ? 0 : most);
        told->most = most;
    }
    return code;
}

/* The one protocol that the URL has: a client may have servers of both, on loopback or with allow_http. */
static CURLcode tell_protocol(oac_connection *connection, const oac_attempt *attempt)
{
    static const char *const protocols[] = {"https", "http"};
    const char *protocol = protocols[strncmp(attempt->url, "http:", 5) == 0 ? 1 : 0];
    CURLcode code = CURLE_OK;
    if (protocol == connection->told.protocol) {
        return CURLE_OK;
    }
    connection->told.protocol = protocol;
    code = curl_easy_setopt(connection->easy, CURLOPT_PROTOCOLS_STR, protocol);
    if (code == CURLE_OK && attempt->options->proxy == NULL) { /* no plain text through a proxy of the environment */
        code = curl_easy_setopt(connection->easy, CURLOPT_PROXY, protocol == protocols[1] ? "" : NULL);
    }
    return code;
}

static CURLcode tell_deadlines(oac_connection *connection, const oac_attempt *attempt)
{
    oac_told *told = &connection->told;
    CURLcode code = CURLE_OK;
    if (attempt->connect_ms != told->connect_ms) {
        code = curl_easy_setopt(connection->easy, CURLOPT_CONNECTTIMEOUT_MS, (long)attempt->connect_ms);
    }
    if (code == CURLE_OK && attempt->most_ms != told->most_ms) {
        code = curl_easy_setopt(connection->easy, CURLOPT_TIMEOUT_MS, (long)attempt->most_ms);
    }
    told->connect_ms = attempt->connect_ms;
    told->most_ms = attempt->most_ms;
    return code;
}

CURLcode oac_curl_prepare(oac_connection *connection, oac_attempt *attempt)
{
    const oac_client_options *options = attempt->options;
    CURLcode code = CURLE_OK;
    connection->attempt = attempt;
    oac_curl_chain_headers(connection, attempt);
    oac_curl_forget_sent(connection);
    connection->sent_before = 0;
    connection->port = 0;
    connection->header_bytes = 0;
    connection->write_status = OAC_OK;
    connection->ran = false;
    connection->request_begun = false;
    connection->stale = false;
    connection->resending = false;
    connection->too_many_headers = false;
    connection->within_headers = false;
    connection->prepared = false;
    connection->hook_refused = false;
    connection->headers_ended = false;
    oac_retry_after_forget(&connection->retry_after);
    connection->date[0] = '\0';
    connection->problem[0] = '\0';
    if (options->on_curl != NULL) { /* it may have changed anything */
        memset(&connection->told, 0, sizeof connection->told);
    }
    code = tell_request(connection, attempt);
    if (code == CURLE_OK) {
        code = tell_protocol(connection, attempt);
    }
    if (code == CURLE_OK) {
        code = tell_deadlines(connection, attempt);
    }
    if (code == CURLE_OK) {
        code = tell_ceiling(connection, attempt);
    }
    if (code == CURLE_OK && connection->fresh) {
        code = curl_easy_setopt(connection->easy, CURLOPT_FRESH_CONNECT, 0L);
        connection->fresh = false;
    }
    if (code != CURLE_OK) {
        memset(&connection->told, 0, sizeof connection->told);
    } else if (options->on_curl != NULL && options->on_curl(options->hook_context, connection->easy) != 0) {
        connection->hook_refused = true;
        code = CURLE_ABORTED_BY_CALLBACK;
    }
    if (code == CURLE_OK && options->on_curl != NULL) { /* which may have set other headers */
        code = curl_easy_setopt(connection->easy, CURLOPT_HTTPHEADER, connection->told.headers);
    }
    connection->prepared = code == CURLE_OK;
    return code;
}

CURLcode oac_curl_prepare_fresh(oac_connection *connection)
{
    connection->stale = false;
    connection->fresh = true;
    connection->problem[0] = '\0';
    return curl_easy_setopt(connection->easy, CURLOPT_FRESH_CONNECT, 1L);
}
