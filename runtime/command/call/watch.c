/* What is told on stderr while a call is under way: waits where somebody looks on, all of it with -v. Private to the
 * command. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "http/headers.h"
#include "http/redact.h"

#include "call/call.h"

static void tell_header(const oac_header *header)
{
    char line[1024];
    (void)snprintf(line, sizeof line, "%s: %s", header->name, header->value);
    oac_tell("> ", line, strlen(line));
}

static void show_request(void *context, const oac_http_request *request)
{
    const oac_watch *watch = context;
    char start[64];
    size_t i;
    if (request->attempt > 1) {
        (void)snprintf(start, sizeof start, "> (attempt %u of %u) %s ", request->attempt, watch->attempts,
                       request->method);
    } else {
        (void)snprintf(start, sizeof start, "> %s ", request->method);
    }
    oac_tell(start, request->url, strlen(request->url));
    for (i = 0; i < request->header_count; i++) {
        tell_header(&request->headers[i]);
    }
    if (request->body.data != NULL) {
        oac_tell("> ", request->body.data, request->body.length);
    } else if (request->streams) {
        oac_tell("> ", "(the body, as it is read)", strlen("(the body, as it is read)"));
    }
}

/* Headers of the answer as they came; the values of secret ones are not told. */
static void tell_headers(const oac_buffer *headers)
{
    size_t at = 0;
    while (headers != NULL && at < headers->length) {
        const char *line = headers->data + at;
        const size_t length = strlen(line);
        char name[128];
        (void)snprintf(name, sizeof name, "%.*s", (int)strcspn(line, ":"), line);
        if (oac_header_is_secret(name)) {
            char hidden[sizeof name + sizeof OAC_REDACTED + 2];
            (void)snprintf(hidden, sizeof hidden, "%s: " OAC_REDACTED, name);
            oac_tell("< ", hidden, strlen(hidden));
        } else {
            oac_tell("< ", line, length);
        }
        at += length + 1;
    }
}

static void tell_answer(const oac_exchange *exchange)
{
    const oac_http_response *response = exchange->response;
    const char *type = response->content_type;
    char line[1024];
    if (response->http_status == 0) {
        (void)snprintf(line, sizeof line, "no answer after %" PRIu64 " ms%s%s", exchange->elapsed_us / 1000,
                       exchange->error != NULL ? ": " : "", exchange->error != NULL ? exchange->error->message : "");
    } else {
        (void)snprintf(line, sizeof line, "HTTP %d, %s, %zu bytes, %" PRIu64 " ms", response->http_status,
                       type[0] != '\0' ? type : "no content type", response->body->length, exchange->elapsed_us / 1000);
    }
    oac_tell("< ", line, strlen(line));
    if (response->http_status != 0) {
        tell_headers(response->headers);
    }
    if (response->http_status != 0 && response->body->length > 0) {
        oac_tell("< ", response->body->data, response->body->length);
    }
}

/* Seconds with as many decimals as tell something. */
static void tell_wait(const oac_watch *watch, const oac_exchange *exchange)
{
    const int64_t wait = exchange->retry_in_ms;
    char seconds[32];
    if (wait >= 10000 || wait % 1000 == 0) {
        (void)snprintf(seconds, sizeof seconds, "%" PRId64, (wait + 500) / 1000);
    } else {
        (void)snprintf(seconds, sizeof seconds, "%" PRId64 ".%02" PRId64, wait / 1000, wait % 1000 / 10);
    }
    oac_complain("%s: waiting %s s before attempt %u of %u",
                 exchange->error != NULL ? exchange->error->message : "the attempt failed", seconds,
                 exchange->request->attempt + 1, watch->attempts);
}

static char oac_watch_said[sizeof(((oac_error *)NULL)->message)];

const char *oac_watch_failure(void)
{
    return oac_watch_said;
}

static void watch_response(void *context, const oac_exchange *exchange)
{
    oac_watch *watch = context;
    if (exchange->response->http_status == 429) { /* a second at least */
        watch->paused_until = oac_clock_now() + (exchange->retry_in_ms > 1000 ? exchange->retry_in_ms : 1000) * 1000;
    }
    (void)snprintf(oac_watch_said, sizeof oac_watch_said, "%s",
                   exchange->error != NULL ? exchange->error->message : "");
    if (watch->verbose) {
        tell_answer(exchange);
    }
    if (exchange->retry_in_ms >= 0 && (watch->verbose || (oac_err.terminal && !watch->quiet))) {
        tell_wait(watch, exchange);
    }
}

void oac_watch_begin(oac_watch *watch, oac_client_options *options)
{
    options->on_request = watch->verbose ? show_request : NULL;
    options->on_response = watch_response;
    options->hook_context = watch;
}
