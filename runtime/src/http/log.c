/* What the outside is told while a call is under way: log lines and hooks. The token is in none of them. Private. */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>

#include "base/clock.h"
#include "http/call_internal.h"

#define OAC_LOG_LINE 1024
#define OAC_LOG_BODY ((size_t)4096)

bool oac_log_wants(const oac_client *client, oac_log_level level)
{
    return client->options.on_log != NULL && level <= client->options.log_level;
}

/* Hands the line over; it was cut where it fills its array. */
static void hand_over_line(const oac_client *client, const oac_call *call, oac_log_level level,
                           const char raw[OAC_LOG_LINE])
{
    char line[OAC_LOG_LINE];
    size_t length = strlen(raw);
    if (length == OAC_LOG_LINE - 1) {
        length = oac_redact_cut(client, raw, length);
    }
    oac_redact(client, call, line, sizeof line, raw, length);
    client->options.on_log(client->options.hook_context, level, line);
}

void oac_log(const oac_client *client, oac_log_level level, const char *format, ...)
{
    char raw[OAC_LOG_LINE];
    va_list arguments;
    if (oac_log_wants(client, level)) {
        va_start(arguments, format);
        (void)vsnprintf(raw, sizeof raw, format, arguments);
        va_end(arguments);
        hand_over_line(client, NULL, level, raw);
    }
}

void oac_log_call(const oac_call *call, oac_log_level level, const char *format, ...)
{
    char raw[OAC_LOG_LINE];
    va_list arguments;
    if (oac_log_wants(call->client, level)) {
        const int start = snprintf(raw, sizeof raw, "%s ", call->request_id);
        va_start(arguments, format);
        (void)vsnprintf(raw + start, sizeof raw - (size_t)start, format, arguments);
        va_end(arguments);
        hand_over_line(call->client, call, level, raw);
    }
}

static void log_body(const oac_call *call, const char *what, const char *data, size_t length)
{
    char line[OAC_LOG_BODY + 64];
    char shown[OAC_LOG_BODY];
    if (length == 0 || call->for_token || !call->client->options.log_bodies ||
        !oac_log_wants(call->client, OAC_LOG_DEBUG)) {
        return;
    }
    oac_redact(call->client, call, shown, sizeof shown, data, length);
    (void)snprintf(line, sizeof line, "%s %s: %s", call->request_id, what, shown);
    call->client->options.on_log(call->client->options.hook_context, OAC_LOG_DEBUG, line);
}

void oac_log_header(const oac_call *call, const char *name, const char *value)
{
    oac_log_call(call, OAC_LOG_DEBUG, "> %s: %s", name, oac_call_shown_value(call, name, value));
}

void oac_log_request(oac_call *call)
{
    const oac_client *client = call->client;
    oac_http_request request = OAC_ZERO;
    size_t at = 0;
    if (client->options.on_request == NULL && !oac_log_wants(client, OAC_LOG_DEBUG)) {
        return;
    }
    request = oac_call_request(call, true);
    if (request.streams && call->attempt.length < 0) {
        oac_log_call(call, OAC_LOG_DEBUG, "attempt %u: %s %s, bytes in chunks", call->attempts, request.method,
                     request.url);
    } else {
        oac_log_call(call, OAC_LOG_DEBUG, "attempt %u: %s %s, %" PRId64 " bytes", call->attempts, request.method,
                     request.url, request.streams ? call->attempt.length : (int64_t)request.body.length);
    }
    for (at = 0; !client->table->logs_headers && at < request.header_count; at++) { /* others do so by themselves */
        oac_log_header(call, request.headers[at].name, request.headers[at].value);
    }
    log_body(call, "request", request.body.data, request.body.length);
    if (client->options.on_request != NULL && !call->for_token) {
        client->options.on_request(client->options.hook_context, &request);
    }
}

void oac_log_response(oac_call *call, int64_t retry_in_us)
{
    const oac_client *client = call->client;
    int64_t took = 0;
    if (client->options.on_log == NULL && client->options.on_response == NULL) {
        return;
    }
    took = oac_clock_now() - call->attempt_began;
    if (call->response.http_status != 0) {
        oac_log_call(call, OAC_LOG_DEBUG, "< HTTP %d, %s, %zu bytes, %" PRId64 " us", call->response.http_status,
                     call->response.content_type,
                     call->attempt.to_sink ? (size_t)call->transfer.in.sink->length : call->answer.length, took);
        log_body(call, "answer", call->answer.data, call->answer.length);
    }
    if (call->error.status != OAC_OK && retry_in_us >= 0) {
        oac_log_call(call, OAC_LOG_WARNING, "%s attempt %u failed, the next follows in %" PRId64 " ms: %s",
                     call->operation->id, call->attempts, retry_in_us / 1000, call->error.message);
    }
    if (client->options.on_response != NULL && !call->for_token) {
        const oac_http_request request = oac_call_request(call, true);
        oac_exchange exchange = OAC_ZERO;
        exchange.request = &request;
        exchange.response = &call->response;
        exchange.error = call->error.status != OAC_OK ? &call->error : NULL;
        exchange.elapsed_us = (uint64_t)took;
        exchange.retry_in_ms = retry_in_us < 0 ? -1 : retry_in_us / 1000;
        client->options.on_response(client->options.hook_context, &exchange);
    }
}

const char *oac_log_level_name(oac_log_level level)
{
    switch (level) {
    case OAC_LOG_DEFAULT:
        return "OAC_LOG_DEFAULT";
    case OAC_LOG_ERROR:
        return "OAC_LOG_ERROR";
    case OAC_LOG_WARNING:
        return "OAC_LOG_WARNING";
    case OAC_LOG_INFO:
        return "OAC_LOG_INFO";
    case OAC_LOG_DEBUG:
        return "OAC_LOG_DEBUG";
    case OAC_LOG_TRACE:
        return "OAC_LOG_TRACE";
    }
    return "OAC_LOG_INVALID";
}
