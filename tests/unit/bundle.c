#include "bundle.h"

#include <check.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST 512

static void put(oac_buffer *to, const char *format, ...) OAC_PRINTF(2, 3);

static void put(oac_buffer *to, const char *format, ...)
{
    char text[4096];
    va_list list;
    va_start(list, format);
    (void)vsnprintf(text, sizeof text, format, list);
    va_end(list);
    ck_assert_int_eq(oac_buffer_append(to, text, strlen(text)), OAC_OK);
}

static void put_escaped(oac_buffer *to, const char *text)
{
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\') {
            put(to, "\\%c", *text);
        } else if ((unsigned char)*text < ' ') {
            put(to, "\\u%04x", (unsigned)(unsigned char)*text);
        } else {
            put(to, "%c", *text);
        }
    }
}

/* The names of the calls in the body. */
static size_t names_of(const char *body, char names[MOST][40])
{
    static const char mark[] = "{\"name\":\"";
    size_t count = 0;
    for (const char *at = strstr(body, mark); at != NULL && count < MOST; at = strstr(at, mark)) {
        const size_t length = strcspn(at += sizeof mark - 1, "\"");
        if (strncmp(at + length, "\",\"target\":", 11) == 0) { /* customers have names, too */
            ck_assert_uint_lt(length, sizeof names[0]);
            memcpy(names[count], at, length);
            names[count++][length] = '\0';
        }
    }
    return count;
}

static void put_answer(const bundle *self, oac_buffer *to, const char *name, const bundle_answer *answer)
{
    put(to, "{");
    if (!self->forgets_names) {
        put(to, "\"name\":\"%s\",", name);
    }
    put(to, "\"end\":\"%s\",\"what\":{\"else\":[null]}", answer->end);
    if (answer->code != 0) {
        put(to, ",\"code\":%d", answer->code);
    }
    if (answer->text != NULL) {
        put(to, ",\"text\":\"");
        put_escaped(to, answer->text);
        put(to, "\"");
    }
    if (answer->json != NULL) {
        put(to, ",\"json\":%s", answer->json);
    }
    if (answer->reason != NULL) {
        put(to, ",\"reason\":\"%s\"", answer->reason);
    }
    put(to, "}");
}

static void put_results(const bundle *self, oac_buffer *to)
{
    static const bundle_answer fine = {.end = "CARRIED_OUT", .code = 200, .text = "{\"updateCount\":1}"};
    static char names[MOST][40];
    const size_t count = names_of(self->body != NULL ? self->body : "", names);
    const char *before = "";
    put(to, ",\"results\":[");
    for (size_t at = 0; at < count; at++) {
        const size_t place = self->backwards ? count - 1 - at : at;
        const bundle_answer *answer = self->answers != NULL ? &self->answers[place] : &fine;
        if (answer->end != NULL) {
            put(to, "%s", before);
            put_answer(self, to, names[place], answer);
            before = ",";
        }
        if (self->backwards && at == 0) {
            put(to, "%s{\"name\":\"1-0000000000000000\",\"end\":\"REFUSED\",\"code\":500}", before);
            before = ",";
        }
    }
    put(to, "]");
}

/* False: there is no answer. */
static bool answer_status(int scripted, oac_http_response *response, oac_error *error)
{
    if (scripted < 0) {
        (void)oac_error_set(error, OAC_ERROR_NETWORK, scripted == -1 ? OAC_STAGE_RECEIVE : OAC_STAGE_CONNECT, "broken");
        error->outcome = scripted == -1 ? OAC_OUTCOME_UNKNOWN : OAC_OUTCOME_NEVER_SENT;
        return false;
    }
    response->http_status = scripted == 0 ? 200 : scripted;
    if (response->http_status != 200) {
        put(response->body, "{\"errorCode\":\"NOT_NOW\",\"errorMessage\":\"not now\"}");
    }
    return true;
}

static int scripted(const int statuses[4], unsigned times)
{
    return statuses[times < 4 ? times : 3];
}

static oac_status create(bundle *self, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    const int status = scripted(self->create_statuses, self->creates++);
    (void)snprintf(self->create_url, sizeof self->create_url, "%s", request->url);
    free(self->body);
    self->body = malloc(request->body.length + 1);
    ck_assert_ptr_nonnull(self->body);
    memcpy(self->body, request->body.data, request->body.length);
    self->body[request->body.length] = '\0';
    if (!answer_status(status, response, error)) {
        return OAC_ERROR_NETWORK;
    }
    if (response->http_status == 200) {
        put(response->body, "%s", self->receipt != NULL ? self->receipt : "{\"receipt\":\"ticket-1\"}");
    }
    return OAC_OK;
}

static oac_status ask(bundle *self, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    const bool with_results = strstr(request->url, "withResults=true") != NULL;
    const unsigned times = self->asks++;
    const char *state = times < 8 ? self->states[times] : NULL;
    self->result_asks += with_results ? 1 : 0;
    if (!answer_status(scripted(self->ask_statuses, times), response, error)) {
        return OAC_ERROR_NETWORK;
    }
    if (response->http_status != 200) {
        return OAC_OK;
    }
    if (self->whole != NULL) {
        put(response->body, "%s", self->whole);
        return OAC_OK;
    }
    put(response->body, "{\"state\":\"%s\",\"completedCount\":%u", state != NULL ? state : "OVER", times);
    if (with_results) {
        put_results(self, response->body);
    }
    put(response->body, "}");
    return OAC_OK;
}

static oac_status play(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    bundle *self = context;
    (void)snprintf(self->url, sizeof self->url, "%s", request->url);
    if (strstr(request->url, "/admin/bundle/stop") != NULL) {
        self->stops++;
        if (answer_status(self->stop_status, response, error) && response->http_status == 200) {
            put(response->body, "%s", self->stopped != NULL ? self->stopped : "{\"stopped\":1}");
        }
        return OAC_OK;
    }
    if (strstr(request->url, "/admin/bundle") != NULL) {
        return strcmp(request->method, "POST") == 0 ? create(self, request, response, error)
                                                    : ask(self, request, response, error);
    }
    self->others++;
    response->http_status = 200;
    put(response->body, "{\"updateCount\":1}");
    return OAC_OK;
}

static void note(void *context, oac_log_level level, const char *line)
{
    bundle *self = context;
    const size_t used = strlen(self->log);
    (void)level;
    (void)snprintf(self->log + used, sizeof self->log - used, "%s\n", line);
}

oac_client_options bundle_options(bundle *self, oac_transport *transport)
{
    oac_client_options options = LAB_CLIENT_OPTIONS_INIT;
    *transport = (oac_transport)OAC_TRANSPORT_INIT;
    transport->send = play;
    transport->context = self;
    options.base_url = "https://api.example/v3";
    options.token = "secret_token_of_the_tests";
    options.transport = transport;
    options.retry_delay_ms = 1;
    options.rate_requests = 0;
    options.on_log = note;
    options.log_level = OAC_LOG_TRACE;
    options.log_bodies = true;
    options.hook_context = self;
    return options;
}

oac_client *bundle_client(bundle *self)
{
    oac_transport transport = OAC_ZERO;
    const oac_client_options options = bundle_options(self, &transport);
    oac_client *client = NULL;
    ck_assert_int_eq(oac_client_new(&options, &client, NULL), OAC_OK);
    return client;
}

void bundle_end(bundle *self, oac_client *client)
{
    ck_assert_ptr_null(strstr(self->log, "of_the_tests"));
    ck_assert(self->body == NULL || strstr(self->body, "of_the_tests") == NULL);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
    free(self->body);
    self->body = NULL;
}

oac_call *bundle_update(oac_client *client, int64_t store, int64_t customer)
{
    const lab_update_customer_request request = {.name = oac_str("Ann \"A\" \xc3\xa4")};
    oac_call *call = NULL;
    oac_error error = OAC_ERROR_INIT;
    ck_assert_msg(lab_update_customer_prepare(client, store, customer, &request, &call, &error) == OAC_OK, "%s",
                  error.message);
    return call;
}

oac_batch *bundle_batch(oac_client *client, const oac_batch_options *options)
{
    oac_batch_options hasty = OAC_BATCH_OPTIONS_INIT;
    oac_batch *batch = NULL;
    oac_error error = OAC_ERROR_INIT;
    if (options != NULL) {
        hasty = *options;
    }
    hasty.poll_ms = hasty.poll_ms > 0 ? hasty.poll_ms : 10;
    ck_assert_msg(lab_batch_new(client, 7, &hasty, &batch, &error) == OAC_OK, "%s", error.message);
    return batch;
}
