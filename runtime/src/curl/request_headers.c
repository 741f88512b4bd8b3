/* The headers of a request as libcurl gets them, and as it sends them. Private. */
#include "curl/connection.h"

/* Puts a line into a node; libcurl reads it, and never writes it. */
static void put(struct curl_slist *node, const char *line, struct curl_slist *next)
{
    memcpy(&node->data, &line, sizeof node->data);
    node->next = next;
}

/* Each list begins at a node of its own, whatever the call, so that a beginning tells the kind of request. */
void oac_curl_chain_headers(oac_connection *connection, const oac_call *call)
{
    const oac_client *client = call->client;
    oac_lists *lists = &connection->headers;
    struct curl_slist *next = lists->common;
    size_t at = 0;
    for (at = OAC_HEADER_ACCEPT; at < client->header_count; at++, next += next->data != NULL ? 1 : 0) {
        const bool said = call->own_count > 0 && oac_call_has_own(call, client->headers[at].name);
        put(next, said ? NULL : client->lines[at], next + 1);
    }
    for (at = 0; at < call->own_count; at++, next++) {
        put(next, oac_call_own_line(call, at, NULL), next + 1);
    }
    if (client->options.send_request_id) {
        put(next, call->request_id_line, next + 1);
        next++;
    }
    /* Libcurl makes its own Accept-Encoding and takes several times as long for it as for a line of ours. */
    put(next, "Accept-Encoding: gzip, deflate", NULL);
    put(&lists->with_empty_body, "Content-Type:", lists->common);
    put(&lists->with_body, client->lines[OAC_HEADER_CONTENT_TYPE], lists->common);
    put(&lists->with_large_body, "Expect:", &lists->with_body);
}

/* Logs the lines of a request's head, without the request line. */
static void log_lines(const oac_call *call, char *text)
{
    char *line = strstr(text, "\r\n");
    while (line != NULL && line[2] != '\r') {
        char *end = NULL;
        char *value = NULL;
        line += 2;
        end = strstr(line, "\r\n");
        if (end == NULL) {
            return;
        }
        *end = '\0';
        value = strchr(line, ':');
        if (value != NULL) {
            *value++ = '\0';
            oac_log_header(call, line, value + strspn(value, " "));
        }
        line = end;
        line[0] = '\r';
    }
}

void oac_curl_log_sent(oac_connection *connection, const char *data, size_t length)
{
    oac_buffer *head = &connection->sent_head;
    const oac_call *call = connection->call;
    /* What is sent before the connection stands goes to a proxy. */
    if (call == NULL || !connection->request_begun || !oac_log_wants(call->client, OAC_LOG_DEBUG)) {
        return;
    }
    if (oac_buffer_append(head, data, length) != OAC_OK) {
        return;
    }
    if (strstr(head->data, "\r\n\r\n") != NULL) { /* it may come in pieces */
        log_lines(call, head->data);
        oac_curl_forget_sent(connection);
    }
}

void oac_curl_forget_sent(oac_connection *connection)
{
    if (connection->sent_head.length > 0) { /* the token was in it */
        oac_memory_scrub(connection->sent_head.data, connection->sent_head.length);
        oac_buffer_clear(&connection->sent_head);
    }
}
