/* What is sent of a call: its headers in their order, the request as transports and hooks see it, the attempt. Private
 * half of oac/client.h. */
#include "http/call_internal.h"
#include "http/query.h"

const char *oac_call_shown_value(const oac_call *call, const char *name, const char *value)
{
    if (oac_header_is(name, "Authorization")) {
        return strncmp(value, "Bearer ", 7) == 0  ? "Bearer [redacted]"
               : strncmp(value, "Basic ", 6) == 0 ? "Basic [redacted]"
                                                  : "[redacted]";
    }
    return oac_header_is_secret(name) || oac_access_has(&call->access, name) ? "[redacted]" : value;
}

static void add_request_line(oac_call *call, size_t *count, const oac_header *header, const char *line)
{
    call->headers[*count] = *header;
    call->lines[(*count)++] = line;
}

/* What is said of the body. */
static void add_type(oac_call *call, size_t *count)
{
    const oac_buffer *own = &call->transfer.type;
    const char *line = own->length > 0 ? own->data : call->client->lines[OAC_HEADER_CONTENT_TYPE];
    const oac_header type = {"Content-Type", line + sizeof "Content-Type: " - 1};
    add_request_line(call, count, &type, line);
}

/* A request for a token has none of the program's headers: it goes to somebody else. */
static size_t gather_for_token(oac_call *call)
{
    static const char accept_line[] = "Accept: application/json";
    static const oac_header accept = {"Accept", accept_line + sizeof "Accept: " - 1};
    const oac_client *client = call->client;
    const char *line = client->credentials.oauth2_line;
    const oac_header login = {"Authorization", line + sizeof "Authorization: " - 1};
    size_t count = 0;
    add_type(call, &count);
    add_request_line(call, &count, &accept, accept_line);
    add_request_line(call, &count, &client->headers[OAC_HEADER_USER_AGENT], client->lines[OAC_HEADER_USER_AGENT]);
    if (!client->credentials.oauth2.in_body) {
        add_request_line(call, &count, &login, line);
    }
    return count;
}

/* Lists the headers of the request, and their lines: what the client sends with all calls, what this one says who it is
 * with, and the program's own; those of the call take the place of the client's. The first is of a body. */
static size_t gather_lines(oac_call *call)
{
    const oac_client *client = call->client;
    const oac_access *access = &call->access;
    const oac_header id = {"X-Request-Id", call->request_id};
    oac_header header = OAC_ZERO;
    const char *line = NULL;
    size_t count = 0;
    size_t at = 0;
    if (call->for_token) {
        return gather_for_token(call);
    }
    add_type(call, &count); /* always this library's */
    for (at = OAC_HEADER_ACCEPT; at < client->header_count; at++) {
        const char *name = client->headers[at].name;
        const bool replaced = oac_access_has(access, name) || (call->own_count > 0 && oac_call_has_own(call, name));
        size_t each = 0;
        if (!replaced) {
            add_request_line(call, &count, &client->headers[at], client->lines[at]);
        }
        for (each = 0; at == OAC_HEADER_USER_AGENT && each < access->count; each++) {
            line = oac_access_line(access, each, &header);
            add_request_line(call, &count, &header, line);
        }
    }
    for (at = 0; at < call->own_count; at++) {
        line = oac_call_own_line(call, at, &header);
        if (!oac_access_has(access, header.name)) {
            add_request_line(call, &count, &header, line);
        }
    }
    if (client->options.send_request_id) {
        add_request_line(call, &count, &id, call->request_id_line);
    }
    return count;
}

/* The URL without the secrets in its query. */
static const char *shown_url(oac_call *call)
{
    if (call->url.length == 0 || memchr(call->url.data, '?', call->url.length) == NULL) {
        return call->url.data;
    }
    oac_buffer_clear(&call->shown_url);
    oac_query_show(&call->shown_url, call->url.data,
                   call->secret_query > 0 ? call->url.data + call->secret_query : NULL);
    return call->shown_url.length > 0 ? call->shown_url.data : "";
}

oac_http_request oac_call_request(oac_call *call, bool redacted)
{
    const bool has_body = call->attempt.body.data != NULL || call->attempt.streams;
    const size_t first = has_body ? OAC_HEADER_CONTENT_TYPE : OAC_HEADER_ACCEPT;
    oac_http_request request = OAC_ZERO;
    size_t at = 0;
    request.header_count = gather_lines(call) - first;
    request.headers = call->headers + first;
    for (at = first; redacted && at < first + request.header_count; at++) {
        call->headers[at].value = oac_call_shown_value(call, call->headers[at].name, call->headers[at].value);
    }
    request.method = call->operation->method;
    request.url = redacted ? shown_url(call) : call->url.data;
    request.body = call->attempt.body;
    request.streams = call->attempt.streams;
    request.request_id = call->request_id;
    request.attempt = call->attempts;
    return request;
}

void oac_call_fill_attempt(oac_call *call)
{
    oac_attempt *attempt = &call->attempt;
    const int64_t left_ms = (call->deadline - call->attempt_began + 999) / 1000;
    const uint32_t most_ms = call->view->limits.attempt_timeout_ms;
    attempt->lines.items = call->lines;
    attempt->lines.count = gather_lines(call);
    attempt->operation = call->operation;
    attempt->url = call->url.data;
    attempt->once = call->once;
    attempt->connect_ms = call->view->limits.connect_timeout_ms;
    attempt->most_ms = left_ms > (int64_t)most_ms ? most_ms : left_ms > 0 ? (uint32_t)left_ms : 1; /* 0: for ever */
    attempt->transient = false;
    attempt->body_lost = false;
    memset(&attempt->costs, 0, sizeof attempt->costs);
}
