/* How long a call waits after an answer that asks it to, through a transport of the test's own; what Retry-After
 * headers say; and which statuses are a success. */
#include <check.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "http/making.h"
#include <oac/oac.h>

#include "curl/connection.h"
#include "curl/http_date.h"
#include "http/call_internal.h"
#include "runner.h"

/* ---- A program's own transport --------------------------------------------------------------------------------- */

typedef struct test_peer {
    int http_status; /* of the first answer; then 200 */
    long retry_after_ms;
    unsigned calls;
} test_peer;

static oac_status play(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    test_peer *self = context;
    (void)request;
    (void)error;
    response->http_status = self->calls++ == 0 ? self->http_status : 200;
    response->retry_after_ms = response->http_status == 200 ? -1 : self->retry_after_ms;
    return oac_buffer_append(response->body, "{}", 2);
}

static oac_client *new_client(test_peer *peer, const oac_client_options *like)
{
    const oac_transport transport = {.size = sizeof(oac_transport), .send = play, .context = peer};
    oac_client_options options = *like;
    oac_client *client = NULL;
    options.base_url = "https://api.example/v1";
    options.transport = &transport;
    options.retry_delay_ms = 1;
    ck_assert_int_eq(oac_client_new(&options, &client, NULL), OAC_OK);
    return client;
}

static oac_status call_it(oac_client *client, const oac_operation *operation, oac_error *error)
{
    oac_call *call = NULL;
    oac_status status = oac_call_begin(client, operation, &call, error);
    if (status == OAC_OK) {
        oac_call_path(call, operation->path);
        status = oac_call_perform(call, error);
        oac_call_end(call);
    }
    return status;
}

static const oac_operation put = {
    .abi = OAC_ABI, .id = "putIt", .method = "PUT", .path = "/things/1", .idempotent = true};

typedef struct wait_case {
    int http_status;
    long retry_after_ms;
    uint32_t retry_after_most_ms;
    int64_t least_ms;
    int64_t most_ms;
} wait_case;

static const wait_case wait_cases[] = {
    {429, 0, 0, 1000, 1000},
    {429, -1, 0, 1000, 1000},
    {429, -5, 0, 1000, 1000},
    {429, LONG_MIN, 0, 1000, 1000},
    {429, 1, 0, 1000, 1000},
    {429, 1300, 0, 1300, 1300},
    {429, LONG_MAX, 0, 120000, 120000},
    {429, LONG_MAX, 1, 1000, 1000},
    {429, LONG_MAX, UINT32_MAX / 2, UINT32_MAX / 2, UINT32_MAX / 2},
    {503, 0, 0, 0, 1},
    {503, -1, 0, 0, 1},
    {503, LONG_MIN, 0, 0, 1},
    {503, 400, 0, 400, 400},
    {503, LONG_MAX, 300, 300, 300},
};

/* The delay is judged from what the client says of the next attempt, not waited for: the view cancels itself. */
static int64_t told_ms;

static void on_response(void *context, const oac_exchange *exchange)
{
    if (exchange->retry_in_ms >= 0) {
        told_ms = exchange->retry_in_ms;
        oac_client_cancel(context);
    }
}

START_TEST(waits_after_an_answer)
{
    const wait_case *one = &wait_cases[_i];
    test_peer peer = {one->http_status, one->retry_after_ms, 0};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    options.retry_after_most_ms = one->retry_after_most_ms;
    options.total_timeout_ms = UINT32_MAX;
    options.on_response = on_response;
    client = new_client(&peer, &options);
    client->options.hook_context = client;
    told_ms = -1;
    ck_assert_int_eq(call_it(client, &put, &error), OAC_ERROR_CANCELLED);
    ck_assert_msg(told_ms >= one->least_ms && told_ms <= one->most_ms, "case %d: %lld ms", _i, (long long)told_ms);
    oac_client_free(client);
}
END_TEST

/* ---- Retry-After headers --------------------------------------------------------------------------------------- */

#define NOON "Wed, 21 Oct 2015 12:00:00 GMT"
#define LATER "Wed, 21 Oct 2015 12:00:07 GMT"
#define EARLIER "Wed, 21 Oct 2015 11:00:00 GMT"

typedef struct header_case {
    const char *values[3];
    long ms;
} header_case;

static const header_case header_cases[] = {
    {{NULL}, -1},
    {{""}, -1},
    {{"0"}, 0},
    {{"7"}, 7000},
    {{"007"}, 7000},
    {{"-7"}, -1},
    {{"+7"}, -1},
    {{"7s"}, -1},
    {{"7 s"}, -1},
    {{"0x7"}, -1},
    {{"1e3"}, -1},
    {{"soon"}, -1},
    {{"1.5"}, 1500},
    {{"1."}, -1},
    {{".5"}, -1},
    {{"1.5.5"}, -1},
    {{"0.0001"}, 1},
    {{"1.0625"}, 1063},
    {{"0.99999999999999999999"}, 1000},
    {{"99999999999999999999999999999999"}, 1000000000},
    {{"99999999999999999999999999999999.9"}, 1000000000},
    {{"1000000.5"}, 1000000000},
    {{"5, 7"}, 7000},
    {{"7,5"}, 7000},
    {{"7 , 5"}, 7000},
    {{"7,"}, -1},
    {{"7,,5"}, -1},
    {{",7"}, -1},
    {{"7, soon"}, -1},
    {{"5", "7"}, 7000},
    {{"7", "5"}, 7000},
    {{"7", "soon"}, 7000},
    {{"soon", "7"}, 7000},
    {{"0", "0"}, 0},
    {{NOON}, 0},
    {{EARLIER}, 0},
    {{LATER}, 7000},
    {{LATER, EARLIER}, 7000},
    {{EARLIER, LATER}, 7000},
    {{"9", LATER}, 9000},
    {{LATER, "5"}, 7000},
    {{EARLIER, "5", LATER}, 7000},
    {{"Fri, 31 Dec 9999 23:59:59 GMT"}, 1000000000},
    {{"Tue, 19 Jan 2038 03:14:08 GMT"}, 1000000000}, /* beyond a time_t of 32 bits */
    {{"Wednesday, 21-Oct-15 12:00:07 GMT"}, 7000},
    {{"Wed Oct 21 12:00:07 2015"}, 7000},
    {{" wed, 21 OCT 2015 12:00:07 utc "}, 7000},
    {{"Thu, 1 Jan 1970 00:00:00 GMT"}, 0},
    {{"Sat, 06 Nov 0994 08:49:37 GMT"}, 0},
    {{"Wed, 21 Oct 2015 12:00:60 GMT"}, 60000},
    {{"Wed, 21 Oct 2015 12:00:61 GMT"}, -1},
    {{"Wed, 21 Oct 2015 24:00:00 GMT"}, -1},
    {{"Wed, 21 Oct 2015 12:60:00 GMT"}, -1},
    {{"Wed, 31 Sep 2015 12:00:00 GMT"}, -1},
    {{"Wed, 29 Feb 2100 12:00:00 GMT"}, -1},
    {{"Wed, 00 Oct 2015 12:00:00 GMT"}, -1},
    {{"Wed, 21 Okt 2015 12:00:00 GMT"}, -1},
    {{"Wed, 21 Oct 215 12:00:00 GMT"}, -1},
    {{"Wed, 21 Oct 2015 12:00:00 CET"}, -1},
    {{"Wed, 21 Oct 2015 12:00:00"}, -1},
    {{"Wed, 21-Oct 2015 12:00:00 GMT"}, -1},
    {{"Wed, 21 Oct 2015 12:00:00 GMT, later"}, -1},
    {{"Wed Oct 21 12:00:07 15"}, -1},
    {{"21 Oct 2015 12:00:07 GMT"}, -1},
};

START_TEST(headers_are_read)
{
    const header_case *one = &header_cases[_i];
    oac_retry_after taken;
    size_t at = 0;
    oac_retry_after_forget(&taken);
    for (at = 0; at < 3 && one->values[at] != NULL; at++) {
        oac_retry_after_take(&taken, one->values[at]);
    }
    ck_assert_msg(oac_retry_after_ms(&taken, NOON) == one->ms, "%s: %ld", one->values[0],
                  oac_retry_after_ms(&taken, NOON));
}
END_TEST

START_TEST(without_a_date_our_clock_counts)
{
    oac_retry_after taken;
    oac_retry_after_forget(&taken);
    oac_retry_after_take(&taken, NOON);
    ck_assert_int_eq(oac_retry_after_ms(&taken, ""), 0);
    ck_assert_int_eq(oac_retry_after_ms(&taken, "never"), 0);
    oac_retry_after_take(&taken, "Fri, 31 Dec 9999 23:59:59 GMT");
    ck_assert_int_eq(oac_retry_after_ms(&taken, ""), 1000000000);
}
END_TEST

/* The days of four centuries, counted one by one. */
START_TEST(dates_are_days)
{
    static const char *const names[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int64_t days = 0;
    for (int year = 1970; year < 2405; year++) {
        for (int month = 0; month < 12; month++) {
            const bool is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            const int length = lengths[month] + (month == 1 && is_leap);
            for (int day = 1; day <= length; day++) {
                char text[64];
                (void)snprintf(text, sizeof text, "Day, %02d %s %d 00:00:00 GMT", day, names[month], year);
                ck_assert_msg(oac_http_date(text) == days * 86400, "%s", text);
                days++;
            }
        }
    }
}
END_TEST

/* ---- Statuses -------------------------------------------------------------------------------------------------- */

START_TEST(statuses_of_success)
{
    static const uint16_t only[] = {200, 0};
    static const uint16_t some[] = {200, 202, 204, 0};
    static const uint16_t all[] = {2, 0};
    static const uint16_t none[] = {0};
    static const uint16_t *const lists[] = {NULL, only, some, all, none};
    size_t at = 0;
    for (at = 0; at < sizeof lists / sizeof lists[0]; at++) {
        int http_status = 0;
        for (http_status = -1; http_status < 1000; http_status++) {
            const bool always = http_status == 200 || http_status == 201 || http_status == 203;
            const bool listed = (lists[at] == NULL && (http_status == 204 || http_status == 205)) ||
                                (lists[at] == some && (http_status == 202 || http_status == 204)) ||
                                (lists[at] == all && http_status >= 200 && http_status <= 299);
            oac_operation operation = put;
            operation.statuses = lists[at];
            ck_assert_msg(oac_is_success(&operation, http_status) == (always || listed), "%d", http_status);
        }
    }
}
END_TEST

START_TEST(a_status_that_is_not_listed_is_an_error_of_the_answer)
{
    static const uint16_t only[] = {200, 0};
    static const int answers[] = {202, 204, 205, 206, 207, 208, 226, 299};
    oac_operation operation = put;
    test_peer peer = {answers[_i], 0, 0};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = new_client(&peer, &options);
    oac_counters counters;
    oac_error error = OAC_ERROR_INIT;
    operation.statuses = only;
    ck_assert_int_eq(call_it(client, &operation, &error), OAC_ERROR_RESPONSE);
    ck_assert_int_eq(error.status, OAC_ERROR_RESPONSE);
    ck_assert_int_eq(error.stage, OAC_STAGE_RECEIVE);
    ck_assert_int_eq(error.outcome, OAC_OUTCOME_ANSWERED);
    ck_assert_int_eq(error.http_status, answers[_i]);
    ck_assert_uint_eq(error.attempts, 1);
    ck_assert_uint_eq(peer.calls, 1);
    oac_client_counters(client, &counters);
    ck_assert_uint_eq(counters.failures, 1);
    ck_assert_uint_eq(counters.in_flight, 0);
    oac_client_free(client);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("pauses");
    TCase *tests = tcase_create("pauses");
    suite_add_tcase(suite, tests);
    tcase_add_loop_test(tests, waits_after_an_answer, 0, (int)(sizeof wait_cases / sizeof wait_cases[0]));
    tcase_add_loop_test(tests, headers_are_read, 0, (int)(sizeof header_cases / sizeof header_cases[0]));
    tcase_add_test(tests, dates_are_days);
    tcase_add_test(tests, without_a_date_our_clock_counts);
    tcase_add_test(tests, statuses_of_success);
    tcase_add_loop_test(tests, a_status_that_is_not_listed_is_an_error_of_the_answer, 0, 8);
    return run_suite(suite);
}
