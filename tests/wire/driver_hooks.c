/* The wire tests' driver: hooks that print what they are told, a line each. */
#include <curl/curl.h>
#include <stdio.h>

#include "driver.h"

static void on_log(void *context, oac_log_level level, const char *line)
{
    (void)context;
    printf("log%d=", (int)level);
    print_text("", line, strlen(line));
}

static void on_request(void *context, const oac_http_request *request)
{
    size_t at = 0;
    (void)context;
    printf("hook=request %u of %s: %s %s, %zu bytes;", request->attempt, request->request_id, request->method,
           request->url, request->body.length);
    for (at = 0; at < request->header_count; at++) {
        printf(" %s: %s;", request->headers[at].name, request->headers[at].value);
    }
    putchar('\n');
}

static void on_response(void *context, const oac_exchange *exchange)
{
    const oac_http_response *response = exchange->response;
    (void)context;
    printf("hook=response %u of %s: %d, %s, %zu bytes, %s, retry %s\n", exchange->request->attempt,
           exchange->request->request_id, response->http_status, response->content_type, response->body->length,
           oac_status_name(exchange->error != NULL ? exchange->error->status : OAC_OK),
           exchange->retry_in_ms < 0 ? "never" : "later");
}

/* Sets an option of libcurl's own. */
static int on_curl(void *context, void *easy)
{
    (void)context;
    return curl_easy_setopt(easy, CURLOPT_REFERER, "https://hook.example/") == CURLE_OK ? 0 : 1;
}

/* What a program must not do: headers of its own drop this library's. */
static int on_curl_headers(void *context, void *easy)
{
    static struct curl_slist own = {NULL, NULL};
    static char line[] = "X-Dropped: 1";
    (void)context;
    own.data = line;
    return curl_easy_setopt(easy, CURLOPT_HTTPHEADER, &own) == CURLE_OK ? 0 : 1;
}

static int on_curl_end(void *context, void *easy)
{
    (void)context;
    return easy != NULL ? 1 : 0;
}

void fill_hooks(const arguments *all, oac_client_options *options)
{
    const unsigned long curl_hook = argument_number(all, "curl_hook", 0);
    options->log_level = (oac_log_level)argument_number(all, "log_level", 0);
    options->log_bodies = argument_number(all, "log_bodies", 0) != 0;
    options->on_log = options->log_level != OAC_LOG_DEFAULT ? on_log : NULL;
    if (argument_number(all, "hooks", 0) != 0) {
        options->on_request = on_request;
        options->on_response = on_response;
    }
    options->on_curl = curl_hook == 1   ? on_curl
                       : curl_hook == 2 ? on_curl_end
                       : curl_hook == 3 ? on_curl_headers
                                        : NULL;
}

/* Takes `NAME: VALUE` lines with | between apart, in place; the count. */
static size_t split_headers(char *text, oac_header *headers, size_t most)
{
    size_t count = 0;
    char *next = text;
    while (next != NULL && *next != '\0' && count < most) {
        char *line = next;
        char *value = NULL;
        next = strchr(line, '|');
        if (next != NULL) {
            *next++ = '\0';
        }
        value = strstr(line, ": ");
        if (value != NULL) {
            *value = '\0';
            value += 2;
        }
        headers[count].name = line;
        headers[count++].value = value;
    }
    return count;
}

void fill_headers(const arguments *all, oac_client_options *options)
{
    static oac_header headers[64];
    static char text[32768];
    (void)snprintf(text, sizeof text, "%s", argument_text(all, "headers", ""));
    options->headers = headers;
    options->header_count = split_headers(text, headers, sizeof headers / sizeof headers[0]);
}

void add_headers(const arguments *all, oac_call *call)
{
    oac_header headers[256];
    char text[8192];
    size_t count = 0;
    size_t at = 0;
    (void)snprintf(text, sizeof text, "%s", argument_text(all, "call_headers", ""));
    count = split_headers(text, headers, sizeof headers / sizeof headers[0]);
    for (at = 0; at < count; at++) {
        oac_call_header(call, headers[at].name, headers[at].value);
    }
}

void read_header(const arguments *all, const oac_call *call, call_result *result)
{
    const char *name = argument_text(all, "answer_header", NULL);
    const char *value = name != NULL ? oac_call_answer_header(call, name) : NULL;
    (void)snprintf(result->header, sizeof result->header, "%s", value != NULL ? value : "(none)");
}
