/* The state machine of a call, told what happens on a clock of the test's own: it says what is to be done, and does
 * nothing; and the rate limit, which says whom to wake. */
#include <check.h>
#include <string.h>

#include "http/making.h"
#include <oac/oac.h>

#include "http/retry.h"
#include "runner.h"

#define SECOND INT64_C(1000000)
#define START (100 * SECOND)

static const oac_operation put = {
    .abi = OAC_ABI, .id = "putIt", .method = "PUT", .path = "/things/1", .idempotent = true};

static oac_status never(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    (void)context;
    (void)request;
    (void)response;
    (void)error;
    ck_abort_msg("the state machine sends nothing");
    return OAC_ERROR_NETWORK;
}

typedef struct test_machine {
    oac_client *client;
    oac_call *call;
} test_machine;

static test_machine begin(void)
{
    static const oac_transport transport = {.size = sizeof(oac_transport), .send = never, .context = NULL};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    test_machine made = {NULL, NULL};
    options.base_url = "https://api.example/v1";
    options.transport = &transport;
    options.retry_delay_ms = 1000;
    options.total_timeout_ms = 60000;
    options.turn_timeout_ms = 5000;
    options.stop_on_refused_token = true;
    ck_assert_int_eq(oac_client_new(&options, &made.client, NULL), OAC_OK);
    ck_assert_int_eq(oac_call_begin(made.client, &put, &made.call, NULL), OAC_OK);
    return made;
}

static void end(test_machine *self)
{
    const oac_counters nothing = OAC_ZERO;
    oac_counters counters = OAC_ZERO;
    oac_call_end(self->call);
    oac_client_counters(self->client, &counters);
    ck_assert_mem_eq(&counters, &nothing, sizeof counters); /* counting is not its business either */
    ck_assert(!oac_client_stopped(self->client));
    ck_assert_int_eq(self->client->rate.paused_until, 0);
    ck_assert_int_eq(oac_client_free(self->client), OAC_OK);
}

static oac_moment at(int64_t now)
{
    const oac_moment moment = {.now = now, .cancelled = false, .stopped = false};
    return moment;
}

/* The call's first attempt is under way. */
static void send_first(test_machine *self)
{
    const oac_moment moment = at(START);
    ck_assert_int_eq(oac_retry_start(self->call, &moment), OAC_STEP_ASK);
    ck_assert_int_eq(oac_retry_turn(self->call, START, START), OAC_STEP_SEND);
    ck_assert_int_eq(self->call->attempt_began, START);
    ck_assert_int_eq(self->call->deadline, START + 60 * SECOND);
    self->call->attempts = 1;
}

static void fail_with(test_machine *self, int http_status)
{
    (void)oac_error_set(&self->call->error, OAC_ERROR_HTTP, OAC_STAGE_RECEIVE, "HTTP %d", http_status);
    self->call->error.http_status = http_status;
    self->call->error.outcome = OAC_OUTCOME_ANSWERED;
    self->call->response.retry_after_ms = -1;
}

START_TEST(a_turn_comes_or_is_waited_for_or_refused)
{
    test_machine self = begin();
    const oac_moment moment = at(START);
    const oac_moment later = at(START + 2 * SECOND);
    ck_assert_int_eq(oac_retry_start(self.call, &moment), OAC_STEP_ASK);
    ck_assert_int_eq(oac_retry_turn(self.call, START, START + 2 * SECOND), OAC_STEP_WAIT);
    ck_assert_int_eq(self.call->wake_at, START + 2 * SECOND);
    ck_assert_int_eq(oac_retry_next(self.call, &later), OAC_STEP_ASK);
    ck_assert_int_eq(oac_retry_turn(self.call, later.now, START + 6 * SECOND), OAC_STEP_DONE);
    ck_assert_int_eq(self.call->error.status, OAC_ERROR_TIMEOUT);
    ck_assert_ptr_nonnull(strstr(self.call->error.message, "4000 ms, which is beyond its turn_timeout_ms of 5000"));
    end(&self);
}
END_TEST

START_TEST(what_ends_a_call_is_told)
{
    test_machine self = begin();
    oac_moment moment = at(START);
    moment.stopped = true;
    ck_assert_int_eq(oac_retry_start(self.call, &moment), OAC_STEP_DONE);
    ck_assert_int_eq(self.call->error.status, OAC_ERROR_STOPPED);
    moment.cancelled = true;
    ck_assert_int_eq(oac_retry_next(self.call, &moment), OAC_STEP_DONE);
    ck_assert_int_eq(self.call->error.status, OAC_ERROR_CANCELLED);
    end(&self);
}
END_TEST

START_TEST(a_success_is_the_end)
{
    test_machine self = begin();
    const oac_moment moment = at(START + SECOND);
    oac_ruling ruling = OAC_ZERO;
    send_first(&self);
    ruling = oac_retry_attempted(self.call, &moment, 0);
    ck_assert_int_eq(ruling.step, OAC_STEP_DONE);
    ck_assert_int_eq(ruling.wait_us, -1);
    ck_assert_int_eq(ruling.pause_us, 0);
    ck_assert(!ruling.stops);
    end(&self);
}
END_TEST

START_TEST(a_failure_that_may_pass_is_waited_out)
{
    test_machine self = begin();
    oac_moment moment = at(START + SECOND);
    oac_ruling ruling = OAC_ZERO;
    send_first(&self);
    fail_with(&self, 503);
    ruling = oac_retry_attempted(self.call, &moment, 123456);
    ck_assert_int_eq(ruling.step, OAC_STEP_WAIT);
    ck_assert_int_eq(ruling.wait_us, 123456); /* anything from 0 to a second, as the number falls */
    ck_assert_int_eq(ruling.pause_us, 0);
    self.call->response.retry_after_ms = 3000;
    ck_assert_int_eq(oac_retry_attempted(self.call, &moment, 123456).wait_us, 3 * SECOND);
    moment.cancelled = true;
    ck_assert_int_eq(oac_retry_attempted(self.call, &moment, 123456).step, OAC_STEP_DONE);
    moment = at(START + 58 * SECOND); /* the wait would pass the deadline */
    ck_assert_int_eq(oac_retry_attempted(self.call, &moment, 123456).step, OAC_STEP_DONE);
    end(&self);
}
END_TEST

START_TEST(too_many_requests_ask_for_a_pause_of_all)
{
    test_machine self = begin();
    oac_moment moment = at(START + SECOND);
    oac_ruling ruling = OAC_ZERO;
    send_first(&self);
    fail_with(&self, 429);
    ruling = oac_retry_attempted(self.call, &moment, 0);
    ck_assert_int_eq(ruling.step, OAC_STEP_WAIT);
    ck_assert_int_eq(ruling.pause_us, SECOND);
    moment.stopped = true; /* this call ends, the others pause all the same */
    ruling = oac_retry_attempted(self.call, &moment, 0);
    ck_assert_int_eq(ruling.step, OAC_STEP_DONE);
    ck_assert_int_eq(ruling.pause_us, SECOND);
    end(&self);
}
END_TEST

START_TEST(a_refused_token_asks_for_a_stop)
{
    test_machine self = begin();
    const oac_moment moment = at(START + SECOND);
    oac_ruling ruling = OAC_ZERO;
    send_first(&self);
    fail_with(&self, 401);
    ruling = oac_retry_attempted(self.call, &moment, 0);
    ck_assert(ruling.stops);
    ck_assert_int_eq(ruling.step, OAC_STEP_DONE);
    end(&self);
}
END_TEST

/* Three that were told to come at once, and may not wait for long. */
START_TEST(a_pause_names_those_that_it_makes_too_late)
{
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_rate rate = OAC_ZERO;
    oac_turn turns[3];
    oac_turn *woken = NULL;
    size_t which = 0;
    int64_t when = 0;
    memset(turns, 0, sizeof turns);
    options.rate_requests = 1;
    options.rate_seconds = 1;
    options.rate_burst = 1;
    oac_rate_begin(&rate, &options);
    for (which = 0; which < 3; which++) {
        turns[which].limit = START + (which == 1 ? 60 : 3) * SECOND;
        ck_assert_ptr_null(oac_rate_ask(&rate, &turns[which], START, &when));
        ck_assert_int_eq(when, START + (int64_t)which * SECOND);
    }
    ck_assert_uint_eq(rate.waiting, 2); /* the first has gone */
    woken = oac_rate_pause(&rate, START + 10 * SECOND);
    ck_assert_ptr_eq(woken, &turns[2]);
    ck_assert_ptr_null(woken->also);
    ck_assert(atomic_load(&turns[2].roused) && !atomic_load(&turns[1].roused));
    ck_assert_ptr_null(oac_rate_pause(&rate, START + 20 * SECOND)); /* it has been told */
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("retry");
    TCase *tests = tcase_create("all");
    tcase_add_test(tests, a_turn_comes_or_is_waited_for_or_refused);
    tcase_add_test(tests, what_ends_a_call_is_told);
    tcase_add_test(tests, a_success_is_the_end);
    tcase_add_test(tests, a_failure_that_may_pass_is_waited_out);
    tcase_add_test(tests, too_many_requests_ask_for_a_pause_of_all);
    tcase_add_test(tests, a_refused_token_asks_for_a_stop);
    tcase_add_test(tests, a_pause_names_those_that_it_makes_too_late);
    suite_add_tcase(suite, tests);
    return run_suite(suite);
}
