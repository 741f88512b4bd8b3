/* What libcurl calls while it sends a request and receives the answer: the body's source, the answer's sink, the log.
 * Private. */
#include "transport_curl.h"

/* Bodies of calls that are not idempotent are read from here, so that libcurl cannot start again in secret when a
 * connection that it used before has gone. */
size_t oac_curl_on_read(char *to, size_t size, size_t count, void *context)
{
    oac_connection *connection = context;
    const oac_buffer *body = &connection->call->body;
    size_t more = body->length - connection->body_sent;
    if (more > size * count) {
        more = size * count;
    }
    memcpy(to, body->data + connection->body_sent, more);
    connection->body_sent += more;
    return more;
}

int oac_curl_on_seek(void *context, curl_off_t offset, int origin)
{
    const oac_connection *connection = context;
    return connection->body_sent == 0 && offset == 0 && origin == SEEK_SET ? CURL_SEEKFUNC_OK : CURL_SEEKFUNC_FAIL;
}

int oac_curl_on_debug(CURL *easy, curl_infotype type, char *data, size_t length, void *context)
{
    const oac_connection *connection = context;
    char line[512];
    (void)easy;
    if (type == CURLINFO_TEXT && connection->call != NULL) {
        while (length > 0 && (unsigned char)data[length - 1] <= ' ') {
            length--;
        }
        oac_redact(connection->call->client, line, sizeof line, data, length);
        oac_log(connection->call->client, OAC_LOG_TRACE, "%s * %s", connection->call->request_id, line);
    }
    return 0;
}

/* The connection stands, and the request is about to be sent; what was sent before went to a proxy. */
int oac_curl_on_request(void *context, char *peer, char *own, int peer_port, int own_port)
{
    oac_connection *connection = context;
    (void)peer;
    (void)own;
    (void)peer_port;
    (void)own_port;
    connection->request_begun = true;
    return CURL_PREREQFUNC_OK;
}

size_t oac_curl_on_body(char *data, size_t size, size_t count, void *context)
{
    oac_connection *connection = context;
    connection->write_status = oac_buffer_append(&connection->call->answer, data, size * count);
    return connection->write_status == OAC_OK ? size * count : 0;
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

/* Takes the few headers that matter; told apart by their first byte, since this runs for each header of each answer. */
size_t oac_curl_on_header(char *data, size_t size, size_t count, void *context)
{
    oac_connection *connection = context;
    const size_t length = size * count;
    connection->header_bytes += length;
    if (connection->header_bytes > connection->call->client->options.max_header_bytes) {
        connection->too_many_headers = true;
        return 0;
    }
    switch (length > 0 ? data[0] : '\0') {
    case '\r':
    case '\n':
        connection->headers_ended = connection->headers_ended || length <= 2;
        break;
    case 'H':
    case 'h':
        if (OAC_IS("http/")) { /* another answer begins: what came before was 1xx */
            connection->retry_after[0] = '\0';
            connection->date[0] = '\0';
            connection->headers_ended = false;
            connection->call->response.content_type[0] = '\0';
        }
        break;
    case 'R':
    case 'r':
        if (OAC_IS("retry-after:")) {
            take_value(connection->retry_after, sizeof connection->retry_after, data, length, 12);
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
            char *type = connection->call->response.content_type;
            take_value(type, sizeof connection->call->response.content_type, data, length, 13);
        }
        break;
    default:
        break;
    }
    return length;
}
