/* What libcurl calls while it sends a request and receives the answer: the guard before the request, the answer's sink,
 * the log. Private. */
#include "curl/connection.h"

int oac_curl_on_debug(CURL *easy, curl_infotype type, char *data, size_t length, void *context)
{
    oac_connection *connection = context;
    char line[512];
    (void)easy;
    if (type == CURLINFO_HEADER_OUT) {
        oac_curl_log_sent(connection, data, length);
    } else if (type == CURLINFO_TEXT && connection->attempt != NULL &&
               oac_log_wants(connection->attempt->client, OAC_LOG_TRACE)) {
        while (length > 0 && (unsigned char)data[length - 1] <= ' ') {
            length--;
        }
        oac_redact(connection->attempt->client, connection->attempt->call, line, sizeof line, data, length);
        oac_log_call(connection->attempt->call, OAC_LOG_TRACE, "* %s", line);
    }
    return 0;
}

/* The connection stands, and the request is about to be sent; what was sent before went to a proxy. A second time in
 * one attempt, libcurl is about to send again in secret, because a connection that it had used before broke. */
int oac_curl_on_request(void *context, char *peer, char *own, int peer_port, int own_port)
{
    oac_connection *connection = context;
    long opened = 0;
    (void)peer;
    (void)own;
    (void)peer_port;
    connection->ran = true;
    if (oac_curl_has_sent(connection)) {
        connection->resending = true;
        return CURL_PREREQFUNC_ABORT;
    }
    (void)curl_easy_getinfo(connection->easy, CURLINFO_NUM_CONNECTS, &opened);
    if (opened == 0) {
        const oac_liveness found = oac_sockets_look(connection->sockets, own_port);
        connection->stale = found == OAC_LIVENESS_STALE || (found == OAC_LIVENESS_UNKNOWN && connection->attempt->once);
        if (connection->stale) {
            return CURL_PREREQFUNC_ABORT;
        }
    }
    (void)curl_easy_getinfo(connection->easy, CURLINFO_REQUEST_SIZE, &connection->sent_before);
    connection->port = own_port;
    connection->request_begun = true;
    return CURL_PREREQFUNC_OK;
}

size_t oac_curl_on_body(char *data, size_t size, size_t count, void *context)
{
    oac_connection *connection = context;
    if (connection->attempt->to_sink) {
        return oac_call_take(connection->attempt->call, data, size * count) ? size * count : 0;
    }
    connection->write_status = oac_buffer_append(connection->attempt->response->body, data, size * count);
    return connection->write_status == OAC_OK ? size * count : 0;
}

size_t oac_curl_on_read(char *to, size_t size, size_t count, void *context)
{
    const oac_connection *connection = context;
    const int64_t got = oac_call_send_next(connection->attempt->call, to, size * count);
    return got < 0 ? CURL_READFUNC_ABORT : (size_t)got;
}

/* Whether a line begins with `name`, which is in lower case. */
static bool name_is(const char *line, size_t length, const char *name, size_t name_length)
{
    size_t at = 0;
    while (at < name_length && at < length) {
        const char c = line[at];
        if ((c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c) != name[at]) {
            return false;
        }
        at++;
    }
    return at == name_length;
}

/* The value of a header line, without the white space around it, cut to `size`. */
static void take_value(char *to, size_t size, const char *line, size_t length, size_t start)
{
    while (start < length && (line[start] == ' ' || line[start] == '\t')) {
        start++;
    }
    while (length > start && (unsigned char)line[length - 1] <= ' ') {
        length--;
    }
    length -= start;
    if (length > size - 1) {
        length = size - 1;
    }
    memcpy(to, line + start, length);
    to[length] = '\0';
}

#define OAC_IS(name) name_is(data, length, name, sizeof name - 1)

/* Whether the answer that libcurl is reading is the last one: neither an announcement (1xx) nor a proxy's to CONNECT.
 */
static bool is_final(const oac_connection *connection)
{
    long http_status = 0;
    return connection->request_begun &&
           curl_easy_getinfo(connection->easy, CURLINFO_RESPONSE_CODE, &http_status) == CURLE_OK && http_status >= 200;
}

/* An answer begins: what came before was not the last. */
static void begin_headers(oac_connection *connection)
{
    connection->within_headers = true;
    connection->date[0] = '\0';
    connection->attempt->response->content_type[0] = '\0';
    oac_buffer_clear(connection->attempt->response->headers);
    oac_retry_after_forget(&connection->retry_after);
}

/* The answer's body follows; false: it is not wanted. */
static bool begin_body(oac_connection *connection)
{
    oac_attempt *attempt = connection->attempt;
    long http_status = 0;
    curl_off_t length = -1;
    bool goes_on = true;
    if (attempt->stall_ms == 0) { /* neither a source nor a sink */
        return true;
    }
    (void)curl_easy_getinfo(connection->easy, CURLINFO_RESPONSE_CODE, &http_status);
    if (connection->is_head) {
        length = 0;
    } else {
        (void)curl_easy_getinfo(connection->easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
    }
    attempt->to_sink = oac_call_answer_begins(attempt->call, (int)http_status, (int64_t)length, &goes_on);
    return goes_on;
}

static void take_header(oac_connection *connection, const char *data, size_t length)
{
    char *type = connection->attempt->response->content_type;
    char value[256];
    switch (data[0]) {
    case 'R':
    case 'r':
        if (OAC_IS("retry-after:")) {
            take_value(value, sizeof value, data, length, 12);
            oac_retry_after_take(&connection->retry_after, value);
        }
        break;
    case 'D':
    case 'd':
        if (OAC_IS("date:")) {
            take_value(connection->date, sizeof connection->date, data, length, 5);
        }
        break;
    case 'C':
    case 'c':
        if (OAC_IS("content-type:")) {
            take_value(type, sizeof connection->attempt->response->content_type, data, length, 13);
        }
        break;
    default:
        break;
    }
}

/* Takes the few headers that matter; told apart by their first byte, since this runs for each header of each answer.
 * What comes after the empty line that ends them is in trailers: it counts against the limit, and is not looked at. All
 * headers are kept, for who asks by name. */
size_t oac_curl_on_header(char *data, size_t size, size_t count, void *context)
{
    oac_connection *connection = context;
    const size_t length = size * count;
    connection->header_bytes += length;
    if (connection->header_bytes > connection->attempt->options->max_header_bytes) {
        connection->too_many_headers = true;
        return 0;
    }
    if (connection->headers_ended || length == 0) {
        return length;
    }
    if (length <= 2 && (data[0] == '\r' || data[0] == '\n')) {
        connection->within_headers = false;
        connection->headers_ended = is_final(connection);
        return connection->headers_ended && !begin_body(connection) ? 0 : length;
    } else if (connection->within_headers) {
        take_header(connection, data, length);
        connection->write_status = oac_http_response_keep(connection->attempt->response, data, length);
    } else { /* the status line; one that looks like it among the headers is a header */
        begin_headers(connection);
    }
    return connection->write_status == OAC_OK ? length : 0;
}
