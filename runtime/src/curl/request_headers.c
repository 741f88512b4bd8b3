/* The headers of a request as libcurl gets them, and as it sends them. Private. */
#include "curl/connection.h"

/* Puts a line into a node; libcurl reads it, and never writes it. */
static void chain_line(struct curl_slist *node, const char *line, struct curl_slist *next)
{
    memcpy(&node->data, &line, sizeof node->data);
    node->next = next;
}

/* Each list begins at a node of its own, whatever the call, so that a beginning tells the kind of request. */
void oac_curl_chain_headers(oac_connection *connection, const oac_attempt *attempt)
{
    oac_lists *lists = &connection->headers;
    struct curl_slist *next = lists->common;
    size_t at = 0;
    for (at = 1; at < attempt->lines.count; at++, next++) {
        chain_line(next, attempt->lines.items[at], next + 1);
    }
    /* Libcurl makes its own Accept-Encoding and takes several times as long for it as for a line of ours. */
    chain_line(next, "Accept-Encoding: gzip, deflate", NULL);
    chain_line(&lists->with_empty_body, "Content-Type:", lists->common);
    chain_line(&lists->with_body, attempt->lines.items[0], lists->common);
    chain_line(&lists->with_large_body, "Expect:", &lists->with_body);
    chain_line(&lists->with_chunks, "Expect:", &lists->with_body); /* libcurl says by itself that it sends chunks */
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
    const oac_attempt *attempt = connection->attempt;
    /* What is sent before the connection stands goes to a proxy. */
    if (attempt == NULL || !connection->request_begun || !oac_log_wants(attempt->client, OAC_LOG_DEBUG)) {
        return;
    }
    if (oac_buffer_append(head, data, length) != OAC_OK) {
        return;
    }
    if (strstr(head->data, "\r\n\r\n") != NULL) { /* it may come in pieces */
        log_lines(attempt->call, head->data);
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

bool oac_curl_has_sent(const oac_connection *connection)
{
    long size = 0;
    return connection->request_begun && curl_easy_getinfo(connection->easy, CURLINFO_REQUEST_SIZE, &size) == CURLE_OK &&
           size > connection->sent_before;
}
