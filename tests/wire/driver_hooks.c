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
    options->on_curl = curl_hook == 1 ? on_curl : curl_hook == 2 ? on_curl_end : NULL;
}
