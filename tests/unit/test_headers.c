/* Headers without a network: what a program's transport gets and gives, which names are refused, and what happens when
 * memory runs out. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "http/making.h"
#include <oac/oac.h>

#include "http/call_internal.h"

static const oac_scheme bearer = {.name = "bearer", .kind = OAC_SCHEME_TOKEN};
static const oac_scheme *const security[] = {&bearer, NULL};
static const oac_operation get = {.abi = OAC_ABI,
                                  .id = "getIt",
                                  .method = "GET",
                                  .path = "/x",
                                  .idempotent = true,
                                  .security = security,
                                  .alternative_count = 1};

/* Answers with the headers it is told to, and notes the request's as one text. */
typedef struct peer {
    const oac_header *answer;
    size_t count;
    int status;
    unsigned calls;
    char seen[4096];
    oac_status added;
} peer;

static oac_status play(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    peer *self = context;
    size_t at = 0;
    (void)error;
    self->seen[0] = '\0';
    for (at = 0; at < request->header_count; at++) {
        (void)snprintf(self->seen + strlen(self->seen), sizeof self->seen - strlen(self->seen), "%s=%s;",
                       request->headers[at].name, request->headers[at].value);
    }
    self->added = OAC_OK;
    for (at = 0; at < self->count && self->added == OAC_OK; at++) {
        self->added = oac_http_response_add(response, self->answer[at].name, self->answer[at].value);
    }
    response->http_status = self->status != 0 && self->calls == 0 ? self->status : 200;
    self->calls++;
    return OAC_OK;
}

static oac_client *new_client(oac_client_options *options, const oac_transport *transport)
{
    oac_client *client = NULL;
    options->base_url = "https://api.example";
    options->token = "hidden_token";
    options->transport = transport;
    options->retry_delay_ms = 1;
    options->retry_after_most_ms = 1;
    ck_assert_int_eq(oac_client_new(options, &client, NULL), OAC_OK);
    return client;
}

START_TEST(a_transport_gets_all_headers)
{
    static const oac_header own[] = {{"X-Shop", "1003"}, {"user-agent", "shop/2"}};
    peer self = {0};
    const oac_transport transport = {.size = sizeof(oac_transport), .send = play, .context = &self};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = NULL;
    oac_call *call = NULL;
    options.headers = own;
    options.header_count = 2;
    options.send_request_id = true;
    client = new_client(&options, &transport);
    ck_assert_int_eq(oac_call_begin(client, &get, &call, NULL), OAC_OK);
    oac_call_header(call, "x-shop", "1004");
    oac_call_header(call, "X-Two", "first");
    oac_call_header(call, "X-TWO", "second");
    ck_assert_int_eq(oac_call_perform(call, NULL), OAC_OK);
    ck_assert_msg(strstr(self.seen, "Accept=application/json;user-agent=shop/2;Authorization=Bearer hidden_token;"
                                    "x-shop=1004;X-TWO=second;X-Request-Id=") == self.seen,
                  "%s", self.seen);
    oac_call_end(call);
    ck_assert_int_eq(oac_call_begin(client, &get, &call, NULL), OAC_OK);
    ck_assert_int_eq(oac_call_perform(call, NULL), OAC_OK);
    ck_assert_msg(strstr(self.seen, "Accept=application/json;user-agent=shop/2;Authorization=Bearer hidden_token;"
                                    "X-Shop=1003;X-Request-Id=") == self.seen,
                  "%s", self.seen);
    oac_call_end(call);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

START_TEST(an_answer_of_a_transport_has_headers)
{
    static const oac_header answer[] = {{"X-One", "1 "}, {"X-Long-Name", ""}, {"x-one", "2"}, {"Retry-After", "0"}};
    peer self = {.answer = answer, .count = 4, .status = 503};
    const oac_transport transport = {.size = sizeof(oac_transport), .send = play, .context = &self};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = new_client(&options, &transport);
    oac_call *call = NULL;
    ck_assert_int_eq(oac_call_begin(client, &get, &call, NULL), OAC_OK);
    ck_assert_ptr_null(oac_call_answer_header(call, "X-One"));
    ck_assert_int_eq(oac_call_perform(call, NULL), OAC_OK);
    ck_assert_uint_eq(self.calls, 2);
    ck_assert_str_eq(oac_call_answer_header(call, "x-ONE"), "1");
    ck_assert_str_eq(oac_call_answer_header(call, "X-Long-Name"), "");
    ck_assert_ptr_null(oac_call_answer_header(call, "X-Long"));
    ck_assert_ptr_null(oac_call_answer_header(call, "X-Long-Name:"));
    ck_assert_ptr_null(oac_call_answer_header(call, ""));
    ck_assert_uint_eq(call->answer_headers.length, strlen("X-One:1") + strlen("X-Long-Name:") + strlen("x-one:2") +
                                                       strlen("Retry-After:0") + 4); /* of the second attempt alone */
    oac_call_end(call);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

START_TEST(an_answer_of_a_transport_is_checked)
{
    static const oac_header wrong[] = {{"", "1"},      {"X Y", "1"}, {"X:", "1"},   {"X", "a\r\nY: b"},
                                       {"X", "a\x01"}, {"X\n", "1"}, {"X", "a\x7F"}};
    const size_t most = sizeof wrong / sizeof wrong[0];
    peer self = {.answer = &wrong[(size_t)_i % most], .count = 1};
    const oac_transport transport = {.size = sizeof(oac_transport), .send = play, .context = &self};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = NULL;
    oac_call *call = NULL;
    const oac_header large = {"X", "0123456789"};
    if ((size_t)_i == most) {
        self.answer = &large;
        options.max_header_bytes = 8;
    }
    client = new_client(&options, &transport);
    ck_assert_int_eq(oac_call_begin(client, &get, &call, NULL), OAC_OK);
    ck_assert_int_eq(oac_call_perform(call, NULL), OAC_OK);
    ck_assert_int_eq(self.added, (size_t)_i == most ? OAC_ERROR_LIMIT : OAC_ERROR_ARGUMENT);
    ck_assert_uint_eq(call->answer_headers.length, 0);
    oac_call_end(call);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

START_TEST(the_first_wrong_header_of_a_call_is_told)
{
    peer self = {0};
    const oac_transport transport = {.size = sizeof(oac_transport), .send = play, .context = &self};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = new_client(&options, &transport);
    oac_call *call = NULL;
    oac_error error = OAC_ERROR_INIT;
    ck_assert_int_eq(oac_call_begin(client, &get, &call, NULL), OAC_OK);
    oac_call_header(call, "X-Good", "1");
    oac_call_header(call, "X-Bad", NULL);
    oac_call_header(call, NULL, "1");
    ck_assert_int_eq(oac_call_perform(call, &error), OAC_ERROR_ARGUMENT);
    ck_assert_str_eq(error.message, "getIt: header X-Bad: its value is null");
    ck_assert_uint_eq(self.calls, 0);
    oac_call_end(call);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

START_TEST(a_call_replaces_a_header_without_end)
{
    peer self = {0};
    const oac_transport transport = {.size = sizeof(oac_transport), .send = play, .context = &self};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = new_client(&options, &transport);
    oac_call *call = NULL;
    oac_error error = OAC_ERROR_INIT;
    static char value[8001];
    int at = 0;
    memset(value, 'v', sizeof value - 1);
    ck_assert_int_eq(oac_call_begin(client, &get, &call, NULL), OAC_OK);
    for (at = 0; at < 100; at++) {
        oac_call_header(call, "X-Same", value);
    }
    ck_assert_uint_le(call->own_texts.capacity, (size_t)512 * 1024);
    ck_assert_int_eq(oac_call_perform(call, &error), OAC_ERROR_LIMIT);
    oac_call_end(call);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

START_TEST(names_of_secrets)
{
    static const char *const secret[] = {
        "Authorization", "X-API-KEY",  "apikey",         "Cookie",      "X-Auth",     "My-Token",       "X-SECRET-ID",
        "Session",       "X-Password", "AWS-Credential", "X-Signature", "X-Keystone", "Idempotency-Key"};
    static const char *const plain[] = {"Accept", "X-Shop", "X-Toke", "Cooki", "X", "Secre", "User-Agent", "X-Ke"};
    size_t at = 0;
    for (at = 0; at < sizeof secret / sizeof secret[0]; at++) {
        ck_assert_msg(oac_header_is_secret(secret[at]), "%s", secret[at]);
    }
    for (at = 0; at < sizeof plain / sizeof plain[0]; at++) {
        ck_assert_msg(!oac_header_is_secret(plain[at]), "%s", plain[at]);
    }
}
END_TEST

/* ---- When memory runs out ---- */

typedef struct heap {
    size_t allocations;
    size_t fail_at;
    size_t live;
} heap;

static void *heap_allocate(void *context, size_t size)
{
    heap *self = context;
    void *pointer = ++self->allocations == self->fail_at ? NULL : malloc(size);
    self->live += pointer != NULL ? 1 : 0;
    return pointer;
}

static void *heap_reallocate(void *context, void *pointer, size_t size)
{
    heap *self = context;
    return ++self->allocations == self->fail_at ? NULL : realloc(pointer, size);
}

static void heap_release(void *context, void *pointer)
{
    heap *self = context;
    self->live -= pointer != NULL ? 1 : 0;
    free(pointer);
}

static oac_status with_headers(const oac_allocator *allocator, peer *self)
{
    static const oac_header own[] = {{"X-Shop", "1003"}};
    static char value[600];
    const oac_transport transport = {.size = sizeof(oac_transport), .send = play, .context = self};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = NULL;
    oac_call *call = NULL;
    oac_status status = OAC_OK;
    memset(value, 'v', sizeof value - 1);
    options.base_url = "https://api.example";
    options.token = "hidden_token";
    options.transport = &transport;
    options.allocator = allocator;
    options.headers = own;
    options.header_count = 1;
    status = oac_client_new(&options, &client, NULL);
    if (status != OAC_OK) {
        return status;
    }
    status = oac_call_begin(client, &get, &call, NULL);
    if (status == OAC_OK) {
        oac_call_header(call, "X-One", "1");
        oac_call_header(call, "X-Two", value);
        status = oac_call_perform(call, NULL);
        oac_call_end(call);
    }
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
    return status == OAC_OK ? self->added : status;
}

START_TEST(every_allocation_may_fail)
{
    static const oac_header answer[] = {{"X-One", "1"}};
    peer self = {.answer = answer, .count = 1};
    heap memory = {0, 0, 0};
    const oac_allocator allocator = {heap_allocate, heap_reallocate, heap_release, &memory};
    size_t total = 0;
    size_t at = 0;
    ck_assert_int_eq(with_headers(&allocator, &self), OAC_OK);
    ck_assert_uint_eq(memory.live, 0);
    total = memory.allocations;
    ck_assert_uint_gt(total, 6);
    for (at = 1; at <= total; at++) {
        memory.allocations = 0;
        memory.fail_at = at;
        ck_assert_int_eq(with_headers(&allocator, &self), OAC_ERROR_MEMORY);
        ck_assert_uint_eq(memory.live, 0);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("headers");
    TCase *cases = tcase_create("headers");
    SRunner *runner = srunner_create(suite);
    int failed = 0;
    suite_add_tcase(suite, cases);
    tcase_add_test(cases, a_transport_gets_all_headers);
    tcase_add_test(cases, an_answer_of_a_transport_has_headers);
    tcase_add_loop_test(cases, an_answer_of_a_transport_is_checked, 0, 8);
    tcase_add_test(cases, the_first_wrong_header_of_a_call_is_told);
    tcase_add_test(cases, a_call_replaces_a_header_without_end);
    tcase_add_test(cases, names_of_secrets);
    tcase_add_test(cases, every_allocation_may_fail);
    srunner_run_all(runner, CK_ENV);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
