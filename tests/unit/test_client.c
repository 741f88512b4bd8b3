/* The client without a network: options, retries through a transport of the test's own, hooks, log, views, counters,
 * and what happens when memory runs out. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "http/making.h"
#include <oac/oac.h>

#include "http/call_internal.h"

static const oac_operation put = {
    .abi = OAC_ABI, .id = "putIt", .method = "PUT", .path = "/things/1", .idempotent = true};
static const oac_operation post = {
    .abi = OAC_ABI, .id = "postIt", .method = "POST", .path = "/things", .idempotent = false};

/* Plays `script` (a status code each; 0: no connection, -1: broken after sending) and notes what it was asked. */
typedef struct test_peer {
    const int *script;
    size_t length;
    size_t calls;
    char authorization[128];
    char ids[8][40];
} test_peer;

static oac_status play(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    test_peer *self = context;
    const int step = self->calls < self->length ? self->script[self->calls] : 200;
    size_t at = 0;
    if (self->calls < 8) {
        (void)snprintf(self->ids[self->calls], sizeof self->ids[0], "%s", request->request_id);
    }
    self->calls++;
    for (at = 0; at < request->header_count; at++) {
        if (strcmp(request->headers[at].name, "Authorization") == 0) {
            (void)snprintf(self->authorization, sizeof self->authorization, "%s", request->headers[at].value);
        }
    }
    if (step <= 0) {
        (void)oac_error_set(error, OAC_ERROR_NETWORK, OAC_STAGE_SEND, "broken");
        error->outcome = step == 0 ? OAC_OUTCOME_NEVER_SENT : OAC_OUTCOME_UNKNOWN;
        return OAC_ERROR_NETWORK;
    }
    response->http_status = step;
    return oac_buffer_append(response->body, "{}", 2);
}

static oac_client *new_client(test_peer *peer, oac_client_options *options)
{
    const oac_transport transport = {.size = sizeof(oac_transport), .send = play, .context = peer};
    oac_client *client = NULL;
    options->base_url = "https://api.example/v1";
    options->token = "hidden_token";
    options->transport = &transport;
    if (options->retry_delay_ms == 0) {
        options->retry_delay_ms = 1;
    }
    ck_assert_int_eq(oac_client_new(options, &client, NULL), OAC_OK);
    return client;
}

static oac_status call_it(oac_client *client, const oac_operation *operation, oac_error *error)
{
    oac_call *call = NULL;
    oac_status status = oac_call_begin(client, operation, &call, error);
    if (status == OAC_OK) {
        oac_call_path(call, operation->path);
        status = oac_buffer_append(oac_call_body(call), "{}", 2);
        if (status == OAC_OK) {
            status = oac_call_perform(call, error);
        }
        oac_call_end(call);
    }
    return status;
}

typedef struct retry_case {
    const char *name;
    const oac_operation *operation;
    int script[6];
    size_t length;
    oac_status status;
    unsigned attempts;
    oac_outcome outcome;
} retry_case;

static const retry_case retry_cases[] = {
    {"no connection, twice", &post, {0, 0, 200}, 3, OAC_OK, 3, OAC_OUTCOME_NEVER_SENT},
    {"no connection, ever", &post, {0, 0, 0, 0, 0}, 5, OAC_ERROR_NETWORK, 4, OAC_OUTCOME_NEVER_SENT},
    {"broken, idempotent", &put, {-1, 200}, 2, OAC_OK, 2, OAC_OUTCOME_NEVER_SENT},
    {"broken, not idempotent", &post, {-1, 200}, 2, OAC_ERROR_NETWORK, 1, OAC_OUTCOME_UNKNOWN},
    {"broken, then no connection", &put, {-1, 0, 0, 0}, 4, OAC_ERROR_NETWORK, 4, OAC_OUTCOME_UNKNOWN},
    {"no connection, then broken", &post, {0, -1, 200}, 3, OAC_ERROR_NETWORK, 2, OAC_OUTCOME_UNKNOWN},
    {"503, idempotent", &put, {503, 502, 504, 200}, 4, OAC_OK, 4, OAC_OUTCOME_NEVER_SENT},
    {"503, not idempotent", &post, {503, 200}, 2, OAC_ERROR_HTTP, 1, OAC_OUTCOME_UNKNOWN},
    {"503, then refused", &put, {503, 404}, 2, OAC_ERROR_HTTP, 2, OAC_OUTCOME_UNKNOWN},
    {"429, then no connection", &post, {429, 0, 0, 0}, 4, OAC_ERROR_NETWORK, 4, OAC_OUTCOME_NEVER_SENT},
    {"400", &put, {400, 200}, 2, OAC_ERROR_HTTP, 1, OAC_OUTCOME_ANSWERED},
};

START_TEST(retries)
{
    const retry_case *one = &retry_cases[_i];
    test_peer peer = {one->script, one->length, 0, "", {""}};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = new_client(&peer, &options);
    oac_error error = OAC_ERROR_INIT;
    size_t at = 0;
    ck_assert_msg(call_it(client, one->operation, &error) == one->status, "%s: %s", one->name, error.message);
    ck_assert_uint_eq(peer.calls, one->attempts);
    if (one->status != OAC_OK) {
        ck_assert_uint_eq(error.attempts, one->attempts);
        ck_assert_int_eq(error.outcome, one->outcome);
        ck_assert_str_eq(error.request_id, peer.ids[0]);
    }
    for (at = 1; at < one->attempts; at++) {
        ck_assert_str_eq(peer.ids[at], peer.ids[0]);
    }
    ck_assert_str_eq(peer.authorization, "Bearer hidden_token");
    oac_client_free(client);
}
END_TEST

/* ---- Hooks and log ---- */

typedef struct test_witness {
    unsigned requests;
    unsigned responses;
    unsigned retries;
    unsigned lines;
    bool saw_token;
} test_witness;

static void on_log(void *context, oac_log_level level, const char *line)
{
    test_witness *self = context;
    (void)level;
    self->lines++;
    self->saw_token = self->saw_token || strstr(line, "hidden_token") != NULL;
}

static void on_request(void *context, const oac_http_request *request)
{
    test_witness *self = context;
    size_t at = 0;
    self->requests++;
    for (at = 0; at < request->header_count; at++) {
        self->saw_token = self->saw_token || strstr(request->headers[at].value, "hidden_token") != NULL;
    }
}

static void on_response(void *context, const oac_exchange *exchange)
{
    test_witness *self = context;
    self->responses++;
    self->retries += exchange->retry_in_ms >= 0 ? 1 : 0;
    ck_assert_int_eq(exchange->error == NULL, exchange->response->http_status == 200);
}

START_TEST(hooks_see_every_attempt_and_never_the_token)
{
    static const int script[] = {503, -1, 200};
    test_peer peer = {script, 3, 0, "", {""}};
    test_witness witness = {0, 0, 0, 0, false};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = NULL;
    oac_counters counters;
    options.on_log = on_log;
    options.log_level = OAC_LOG_TRACE;
    options.log_bodies = true;
    options.on_request = on_request;
    options.on_response = on_response;
    options.hook_context = &witness;
    client = new_client(&peer, &options);
    ck_assert_int_eq(call_it(client, &put, NULL), OAC_OK);
    ck_assert_uint_eq(witness.requests, 3);
    ck_assert_uint_eq(witness.responses, 3);
    ck_assert_uint_eq(witness.retries, 2);
    ck_assert_uint_gt(witness.lines, 10);
    ck_assert(!witness.saw_token);
    oac_client_counters(client, &counters);
    ck_assert_uint_eq(counters.calls, 1);
    ck_assert_uint_eq(counters.attempts, 3);
    ck_assert_uint_eq(counters.retries, 2);
    ck_assert_uint_eq(counters.failures, 0);
    ck_assert_uint_eq(counters.in_flight, 0);
    oac_client_free(client);
}
END_TEST

START_TEST(redaction_cuts_at_characters)
{
    test_peer peer = {NULL, 0, 0, "", {""}};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = new_client(&peer, &options);
    char text[16];
    oac_redact(client, NULL, text, sizeof text, "a hidden_token b", 16);
    ck_assert_str_eq(text, "a [redacted] b");
    oac_redact(client, NULL, text, sizeof text, "0123456789012\xE2\x82\xAC", 16); /* the euro sign has no room */
    ck_assert_str_eq(text, "0123456789012");
    oac_redact(client, NULL, text, sizeof text, "012345678901\xE2\x82\xAC", 15);
    ck_assert_str_eq(text, "012345678901\xE2\x82\xAC");
    oac_redact(client, NULL, text, sizeof text, "0123456789hidden_token",
               22); /* the mark has no room: nothing of the token */
    ck_assert_str_eq(text, "0123456789");
    oac_redact(client, NULL, text, sizeof text,
               "a\0\n\x1B"
               "b",
               5);
    ck_assert_str_eq(text, "a   b");
    oac_client_free(client);
}
END_TEST

static int refuse_handle(void *context, void *easy)
{
    unsigned *calls = context;
    ck_assert_ptr_nonnull(easy);
    ++*calls;
    return 1;
}

START_TEST(the_curl_hook_may_end_the_call)
{
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    unsigned calls = 0;
    options.base_url = "http://127.0.0.1:1";
    options.on_curl = refuse_handle;
    options.hook_context = &calls;
    ck_assert_int_eq(oac_client_new(&options, &client, NULL), OAC_OK);
    ck_assert_int_eq(call_it(client, &put, &error), OAC_ERROR_ARGUMENT);
    ck_assert_str_eq(error.message, "on_curl refused the attempt");
    ck_assert_int_eq(error.outcome, OAC_OUTCOME_NEVER_SENT);
    ck_assert_uint_eq(error.attempts, 1);
    ck_assert_uint_eq(calls, 1);
    oac_client_free(client);
}
END_TEST

/* ---- Views ---- */

START_TEST(a_cancelled_view_ends_its_calls_only)
{
    test_peer peer = {NULL, 0, 0, "", {""}};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = new_client(&peer, &options);
    oac_client *view = NULL;
    oac_error error = OAC_ERROR_INIT;
    ck_assert_int_eq(oac_client_view(client, NULL, &view, NULL), OAC_OK);
    ck_assert_int_eq(call_it(view, &put, NULL), OAC_OK);
    oac_client_cancel(view);
    ck_assert_int_eq(call_it(view, &put, &error), OAC_ERROR_CANCELLED);
    ck_assert_int_eq(error.outcome, OAC_OUTCOME_NEVER_SENT);
    ck_assert_int_eq(call_it(client, &put, NULL), OAC_OK);
    oac_client_cancel(client);
    ck_assert_int_eq(call_it(client, &put, NULL), OAC_ERROR_CANCELLED);
    ck_assert_uint_eq(peer.calls, 2);
    oac_client_free(view);
    oac_client_free(client);
}
END_TEST

/* ---- When memory runs out ---- */

typedef struct test_heap {
    size_t allocations;
    size_t fail_at; /* 0: never */
    size_t live;
} test_heap;

static void *heap_allocate(void *context, size_t size)
{
    test_heap *self = context;
    void *pointer = NULL;
    if (++self->allocations == self->fail_at) {
        return NULL;
    }
    pointer = malloc(size);
    self->live += pointer != NULL ? 1 : 0;
    return pointer;
}

static void *heap_reallocate(void *context, void *pointer, size_t size)
{
    test_heap *self = context;
    if (++self->allocations == self->fail_at) {
        return NULL;
    }
    return realloc(pointer, size);
}

static void heap_release(void *context, void *pointer)
{
    test_heap *self = context;
    self->live -= pointer != NULL ? 1 : 0;
    free(pointer);
}

static void on_done(void *context, oac_call *call, oac_status status, const oac_error *error)
{
    oac_status *result = context;
    ck_assert_int_eq(status, error->status);
    *result = status;
    oac_call_end(call);
}

/* A client, a call that is refused with an error body, a view, a call on a front. The first status that is not well. */
static oac_status whole_life(const oac_allocator *allocator, bool with_curl)
{
    static const int script[] = {503, 404};
    test_peer peer = {script, 2, 0, "", {""}};
    const oac_transport transport = {
        .size = sizeof(oac_transport), .send = play, .context = &peer, .check_url = oac_curl_check_url};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = NULL;
    oac_client *view = NULL;
    oac_front *front = NULL;
    oac_call *call = NULL;
    oac_error error = OAC_ERROR_INIT;
    oac_status status = OAC_OK;
    oac_status ended = OAC_OK;
    options.base_url = "http://127.0.0.1:1"; /* nobody listens there */
    options.token = "hidden_token";
    options.retry_delay_ms = 1;
    options.max_attempts = 2;
    options.allocator = allocator;
    options.transport = with_curl ? NULL : &transport;
    status = oac_client_new(&options, &client, &error);
    if (status != OAC_OK) {
        return status;
    }
    status = call_it(client, &put, &error);
    if (status == (with_curl ? OAC_ERROR_NETWORK : OAC_ERROR_HTTP)) {
        status = oac_client_view(client, NULL, &view, &error);
    }
    if (status == OAC_OK) {
        status = oac_front_new(view, NULL, &front, &error);
    }
    if (status == OAC_OK) {
        status = oac_call_begin(view, &put, &call, &error);
    }
    if (status == OAC_OK) {
        status = oac_front_start(front, call, on_done, &ended, &error);
        while (oac_front_drive(front, 100) > 0) {
        }
        ended = with_curl && ended == OAC_ERROR_NETWORK ? OAC_OK : ended;
    }
    oac_front_free(front);
    oac_client_free(view);
    oac_client_free(client);
    return status != OAC_OK ? status : ended;
}

START_TEST(every_allocation_may_fail)
{
    test_heap heap = {0, 0, 0};
    const oac_allocator allocator = {heap_allocate, heap_reallocate, heap_release, &heap};
    const bool with_curl = _i == 1;
    size_t total = 0;
    size_t at = 0;
    ck_assert_int_eq(whole_life(&allocator, with_curl), OAC_OK);
    ck_assert_uint_eq(heap.live, 0);
    total = heap.allocations;
    ck_assert_uint_gt(total, 5);
    for (at = 1; at <= total; at++) {
        oac_status status = OAC_OK;
        heap.allocations = 0;
        heap.fail_at = at;
        status = whole_life(&allocator, with_curl);
        /* The error body's arena is done without when memory is out: the call is refused all the same. */
        ck_assert_msg(status == OAC_ERROR_MEMORY || status == OAC_OK, "allocation %zu: %s", at,
                      oac_status_name(status));
        ck_assert_uint_eq(heap.live, 0);
    }
}
END_TEST

START_TEST(options_are_checked)
{
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_allocator half = {heap_allocate, NULL, heap_release, NULL};
    oac_transport none = {.size = sizeof(oac_transport), .send = NULL, .context = NULL};
    oac_client *client = NULL;
    ck_assert_int_eq(oac_client_new(NULL, &client, NULL), OAC_ERROR_ARGUMENT);
    ck_assert_int_eq(oac_client_new(&options, NULL, NULL), OAC_ERROR_ARGUMENT);
    ck_assert_int_eq(oac_client_new(&options, &client, NULL), OAC_ERROR_ARGUMENT); /* no base URL */
    options.base_url = "https://api.example";
    options.allocator = &half;
    ck_assert_int_eq(oac_client_new(&options, &client, NULL), OAC_ERROR_ARGUMENT);
    options.allocator = NULL;
    options.transport = &none;
    ck_assert_int_eq(oac_client_new(&options, &client, NULL), OAC_ERROR_ARGUMENT);
    options.transport = NULL;
    options.token = "";
    ck_assert_int_eq(oac_client_new(&options, &client, NULL), OAC_ERROR_ARGUMENT);
    options.token = "with space";
    ck_assert_int_eq(oac_client_new(&options, &client, NULL), OAC_ERROR_ARGUMENT);
    ck_assert_ptr_null(client);
    oac_client_free(NULL);
    oac_call_end(NULL);
    oac_front_free(NULL);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("client");
    TCase *cases = tcase_create("client");
    SRunner *runner = srunner_create(suite);
    int failed = 0;
    suite_add_tcase(suite, cases);
    tcase_set_timeout(cases, 60);
    tcase_add_test(cases, options_are_checked);
    tcase_add_loop_test(cases, retries, 0, (int)(sizeof retry_cases / sizeof retry_cases[0]));
    tcase_add_test(cases, hooks_see_every_attempt_and_never_the_token);
    tcase_add_test(cases, the_curl_hook_may_end_the_call);
    tcase_add_test(cases, redaction_cuts_at_characters);
    tcase_add_test(cases, a_cancelled_view_ends_its_calls_only);
    tcase_add_loop_test(cases, every_allocation_may_fail, 0, 2);
    srunner_run_all(runner, CK_ENV);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
