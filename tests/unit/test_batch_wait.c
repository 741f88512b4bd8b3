/* Batches that take their time: asked about, waited for, cancelled, taken up again, stopped; and what goes wrong with
 * the requests about them. */
#include <check.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <oac/gen/batch.h>

#include "bundle.h"
#include "runner.h"

static long now_ms(void)
{
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

typedef struct test_case {
    oac_client *client;
    oac_batch *batch;
    oac_call *call;
    oac_error error;
} test_case;

/* A batch of one call. */
static test_case begin(bundle *self, const oac_batch_options *options)
{
    test_case made = OAC_ZERO_BY(client);
    made.client = bundle_client(self);
    made.batch = bundle_batch(made.client, options);
    made.call = bundle_update(made.client, 7, 1);
    ck_assert_int_eq(oac_batch_add(made.batch, made.call, NULL), OAC_OK);
    return made;
}

static void end(bundle *self, test_case *test)
{
    oac_batch_free(test->batch);
    oac_call_end(test->call);
    bundle_end(self, test->client);
}

typedef struct steps {
    oac_batch_phase phases[16];
    size_t completed[16];
    size_t count;
} steps;

static void on_progress(void *context, const oac_batch_progress *progress)
{
    steps *self = context;
    ck_assert_uint_lt(self->count, 16);
    self->phases[self->count] = progress->phase;
    self->completed[self->count++] = progress->completed;
}

START_TEST(it_is_asked_until_it_is_over)
{
    bundle self = {.states = {"WAITING", "BUSY", "WHATEVER", "OVER", "BUSY"}};
    steps seen = OAC_ZERO_BY(count);
    oac_batch_options options = OAC_BATCH_OPTIONS_INIT;
    test_case test;
    static const oac_batch_phase phases[] = {OAC_BATCH_QUEUED,    OAC_BATCH_RUNNING, OAC_BATCH_RUNNING,
                                             OAC_BATCH_COMPLETED, OAC_BATCH_RUNNING, OAC_BATCH_COMPLETED,
                                             OAC_BATCH_ENDED};
    options.poll_ms = 20;
    options.on_progress = on_progress;
    options.context = &seen;
    test = begin(&self, &options);
    ck_assert_msg(oac_batch_run(test.batch, 10000, &test.error) == OAC_OK, "%s", test.error.message);
    ck_assert_uint_eq(seen.count, 7);
    for (size_t i = 0; i < 7; i++) {
        ck_assert_int_eq(seen.phases[i], phases[i]);
        ck_assert_uint_eq(seen.completed[i], i);
    }
    ck_assert_uint_eq(self.result_asks, 2); /* the first time it was not over after all */
    ck_assert_int_eq(oac_call_fate(test.call), OAC_FATE_DONE);
    ck_assert_int_eq(oac_batch_wait(test.batch, 1, &test.error), OAC_OK); /* it has ended: nobody is asked */
    ck_assert_int_eq(oac_batch_poll(test.batch, &test.error), OAC_OK);
    ck_assert_int_eq(oac_batch_run(test.batch, 1, &test.error), OAC_OK);
    ck_assert_uint_eq(self.asks, 7);
    end(&self, &test);
}
END_TEST

START_TEST(it_is_asked_once)
{
    bundle self = {.states = {"WAITING", "BUSY"}};
    test_case test = begin(&self, NULL);
    ck_assert_int_eq(oac_batch_send(test.batch, &test.error), OAC_OK);
    ck_assert_int_eq(oac_batch_look(test.batch)->phase, OAC_BATCH_SENT);
    ck_assert_int_eq(oac_batch_poll(test.batch, &test.error), OAC_OK);
    ck_assert_int_eq(oac_batch_look(test.batch)->phase, OAC_BATCH_QUEUED);
    ck_assert_int_eq(oac_batch_poll(test.batch, &test.error), OAC_OK);
    ck_assert_int_eq(oac_batch_look(test.batch)->phase, OAC_BATCH_RUNNING);
    ck_assert_int_eq(lab_update_customer_finish(test.call, NULL, &test.error), OAC_ERROR_PENDING);
    ck_assert_int_eq(oac_batch_poll(test.batch, &test.error), OAC_OK);
    ck_assert_int_eq(oac_batch_look(test.batch)->phase, OAC_BATCH_ENDED);
    ck_assert_int_eq(lab_update_customer_finish(test.call, NULL, &test.error), OAC_OK);
    end(&self, &test);
}
END_TEST

START_TEST(the_time_is_over)
{
    bundle self = {.states = {"BUSY", "BUSY", "BUSY", "BUSY", "BUSY", "BUSY", "BUSY", "BUSY"}};
    oac_batch_options options = OAC_BATCH_OPTIONS_INIT;
    test_case test;
    const long start = now_ms();
    options.poll_ms = 40;
    test = begin(&self, &options);
    ck_assert_int_eq(oac_batch_run(test.batch, 100, &test.error), OAC_ERROR_TIMEOUT);
    ck_assert_int_eq(now_ms() - start < 3000, 1);
    ck_assert_ptr_nonnull(strstr(test.error.message, "of its 1 calls are completed"));
    ck_assert_int_eq(test.error.outcome, OAC_OUTCOME_UNKNOWN);
    ck_assert_uint_ge(self.asks, 1);
    ck_assert_int_eq(oac_call_fate(test.call), OAC_FATE_UNKNOWN);
    ck_assert_int_eq(lab_update_customer_finish(test.call, NULL, &test.error), OAC_ERROR_PENDING);
    ck_assert_int_eq(test.error.outcome, OAC_OUTCOME_UNKNOWN);
    ck_assert_ptr_nonnull(strstr(test.error.message, "updateCustomer is in a batch that has been sent"));
    ck_assert_int_eq(oac_call_perform(test.call, &test.error), OAC_ERROR_ARGUMENT);
    /* and it is waited for again */
    ck_assert_msg(oac_batch_run(test.batch, 20000, &test.error) == OAC_OK, "%s", test.error.message);
    ck_assert_uint_eq(self.creates, 1);
    ck_assert_int_eq(lab_update_customer_finish(test.call, NULL, &test.error), OAC_OK);
    end(&self, &test);
}
END_TEST

/* A call that is still unknown when its batch goes stays so. */
START_TEST(the_batch_goes_first)
{
    bundle self = {.states = {"BUSY"}};
    test_case test = begin(&self, NULL);
    ck_assert_int_eq(oac_batch_send(test.batch, NULL), OAC_OK);
    ck_assert_int_eq(oac_batch_poll(test.batch, NULL), OAC_OK);
    oac_batch_free(test.batch);
    test.batch = NULL;
    ck_assert_int_eq(oac_call_fate(test.call), OAC_FATE_UNKNOWN);
    ck_assert_int_eq(lab_update_customer_finish(test.call, NULL, &test.error), OAC_ERROR_PENDING);
    ck_assert_int_eq(oac_call_perform(test.call, &test.error), OAC_ERROR_ARGUMENT);
    end(&self, &test);
}
END_TEST

START_TEST(another_process_takes_it_up)
{
    static const bundle_answer answers[] = {{.end = "CARRIED_OUT", .code = 200, .text = "{\"updateCount\":1}"},
                                            {.end = "REFUSED", .code = 404, .text = "{}"}};
    bundle self = {.answers = answers};
    oac_client *client = bundle_client(&self);
    oac_batch *sent = bundle_batch(client, NULL);
    oac_batch *batch = bundle_batch(client, NULL);
    oac_call *calls[4] = {bundle_update(client, 7, 1), bundle_update(client, 7, 2), bundle_update(client, 7, 1),
                          bundle_update(client, 7, _i == 0 ? 2 : 3)};
    oac_error error = OAC_ERROR_INIT;
    for (size_t i = 0; i < 4; i++) {
        ck_assert_int_eq(oac_batch_add(i < 2 ? sent : batch, calls[i], NULL), OAC_OK);
    }
    ck_assert_int_eq(oac_batch_send(sent, NULL), OAC_OK);
    ck_assert_int_eq(oac_batch_resume(batch, oac_batch_ticket(sent), &error), OAC_OK);
    oac_batch_free(sent);
    ck_assert_int_eq(oac_call_fate(calls[2]), OAC_FATE_UNKNOWN);
    ck_assert_msg(oac_batch_run(batch, 5000, &error) == OAC_OK, "%s", error.message);
    ck_assert_uint_eq(self.creates, 1);
    ck_assert_int_eq(lab_update_customer_finish(calls[2], NULL, &error), OAC_OK);
    /* an answer to another call is not taken for that of this one */
    ck_assert_int_eq(lab_update_customer_finish(calls[3], NULL, &error), _i == 0 ? OAC_ERROR_HTTP : OAC_ERROR_RESPONSE);
    for (size_t i = 0; i < 4; i++) {
        oac_call_end(calls[i]);
    }
    oac_batch_free(batch);
    bundle_end(&self, client);
}
END_TEST

START_TEST(it_is_stopped)
{
    static const bundle_answer answer = {.end = "CARRIED_OUT"};
    bundle self = {.answers = &answer};
    oac_batch_options options = OAC_BATCH_OPTIONS_INIT;
    test_case test;
    options.group = "12";
    test = begin(&self, &options);
    ck_assert_int_eq(oac_batch_send(test.batch, NULL), OAC_OK);
    ck_assert_int_eq(oac_batch_stop(test.batch, &test.error), OAC_OK);
    ck_assert_str_eq(self.url, "https://api.example/v3/7/admin/bundle/stop?receipt=ticket-1&family=12");
    self.stopped = "{\"stopped\":0}";
    ck_assert_int_eq(oac_batch_stop(test.batch, &test.error), OAC_ERROR_RESPONSE);
    ck_assert_ptr_nonnull(strstr(test.error.message, "nothing was stopped"));
    self.stop_status = 404;
    ck_assert_int_eq(oac_batch_stop(test.batch, &test.error), OAC_ERROR_HTTP);
    ck_assert_int_eq(oac_batch_wait(test.batch, 5000, &test.error), OAC_OK);
    /* some servers call what they stopped completed: nothing says that it was carried out */
    ck_assert_int_eq(lab_update_customer_finish(test.call, NULL, &test.error), OAC_ERROR_RESPONSE);
    ck_assert_int_eq(test.error.outcome, OAC_OUTCOME_UNKNOWN);
    end(&self, &test);
}
END_TEST

static void *cancel_soon(void *argument)
{
    const struct timespec pause = {0, 200000000};
    (void)nanosleep(&pause, NULL);
    oac_client_cancel(argument);
    return NULL;
}

START_TEST(it_is_cancelled)
{
    bundle self = {.states = {"BUSY", "BUSY", "BUSY", "BUSY", "BUSY", "BUSY", "BUSY", "BUSY"}};
    const oac_batch_options patient = {.size = sizeof patient, .poll_ms = 10000};
    oac_client *client = bundle_client(&self);
    oac_client *view = NULL;
    oac_batch *batch = NULL;
    oac_batch *again = bundle_batch(client, NULL);
    oac_call *call = bundle_update(client, 7, 1);
    oac_call *same = bundle_update(client, 7, 1);
    oac_error error = OAC_ERROR_INIT;
    const long start = now_ms();
    pthread_t thread;
    ck_assert_int_eq(oac_client_view(client, NULL, &view, NULL), OAC_OK);
    batch = bundle_batch(view, &patient);
    ck_assert_int_eq(oac_batch_add(batch, call, NULL), OAC_OK);
    ck_assert_int_eq(oac_batch_send(batch, NULL), OAC_OK);
    ck_assert_int_eq(pthread_create(&thread, NULL, cancel_soon, view), 0);
    ck_assert_int_eq(oac_batch_wait(batch, 60000, &error), OAC_ERROR_CANCELLED);
    ck_assert_int_eq(pthread_join(thread, NULL), 0);
    ck_assert_int_lt(now_ms() - start, 10000);
    ck_assert_int_eq(oac_call_fate(call), OAC_FATE_UNKNOWN);
    ck_assert_int_eq(oac_client_free(view), OAC_ERROR_ARGUMENT);
    /* by its ticket it goes on all the same */
    self.asks = 8;
    ck_assert_int_eq(oac_batch_add(again, same, NULL), OAC_OK);
    ck_assert_int_eq(oac_batch_resume(again, oac_batch_ticket(batch), NULL), OAC_OK);
    ck_assert_msg(oac_batch_wait(again, 5000, &error) == OAC_OK, "%s", error.message);
    ck_assert_int_eq(lab_update_customer_finish(same, NULL, &error), OAC_OK);
    oac_batch_free(batch);
    oac_batch_free(again);
    oac_call_end(call);
    oac_call_end(same);
    ck_assert_int_eq(oac_client_free(view), OAC_OK);
    bundle_end(&self, client);
}
END_TEST

/* ---- Requests that fail ------------------------------------------------------------------------------------------ */

typedef struct sending {
    int statuses[4];
    const char *receipt;
    oac_status status;
    unsigned creates;
    oac_fate fate;
} sending;

static const sending sendings[] = {
    {{-1, -2, 503, 200}, NULL, OAC_OK, 4, OAC_FATE_UNKNOWN}, /* its key makes it safe to send it again */
    {{429, 200}, NULL, OAC_OK, 2, OAC_FATE_UNKNOWN},
    {{400}, NULL, OAC_ERROR_HTTP, 1, OAC_FATE_NONE},
    {{403}, NULL, OAC_ERROR_HTTP, 1, OAC_FATE_NONE},
    {{-2, -2, -2, -2}, NULL, OAC_ERROR_NETWORK, 4, OAC_FATE_NONE},
    {{-1, -1, -1, -1}, NULL, OAC_ERROR_NETWORK, 4, OAC_FATE_UNKNOWN},
    {{500, 500, 500, 500}, NULL, OAC_ERROR_HTTP, 4, OAC_FATE_UNKNOWN},
    {{0}, "{}", OAC_ERROR_RESPONSE, 1, OAC_FATE_UNKNOWN},
    {{0}, "{\"receipt\":5}", OAC_ERROR_RESPONSE, 1, OAC_FATE_UNKNOWN},
    {{0}, "{\"receipt\":\"\"}", OAC_ERROR_RESPONSE, 1, OAC_FATE_UNKNOWN},
    {{0}, "{\"receipt\":\"a\\u0000b\"}", OAC_ERROR_RESPONSE, 1, OAC_FATE_UNKNOWN},
    {{0}, "[]", OAC_ERROR_RESPONSE, 1, OAC_FATE_UNKNOWN},
    {{0}, "{\"receipt\":\"x\"", OAC_ERROR_RESPONSE, 1, OAC_FATE_UNKNOWN},
    {{0}, "{\"r\\u0065ceipt\":\"\\u00e9\",\"x\":[]}", OAC_OK, 1, OAC_FATE_UNKNOWN},
};

START_TEST(sending_it)
{
    const sending *one = &sendings[_i];
    bundle self = {.receipt = one->receipt};
    test_case test = begin(&self, NULL);
    char first[1024];
    memcpy(self.create_statuses, one->statuses, sizeof self.create_statuses);
    ck_assert_int_eq(oac_batch_send(test.batch, &test.error), one->status);
    ck_assert_uint_eq(self.creates, one->creates);
    ck_assert_int_eq(oac_call_fate(test.call), one->fate);
    ck_assert_int_eq(oac_batch_look(test.batch)->phase, one->fate == OAC_FATE_NONE ? OAC_BATCH_OPEN : OAC_BATCH_SENT);
    if (one->status != OAC_OK) { /* sent again, it is the same batch */
        memcpy(first, self.create_url, sizeof first);
        ck_assert_int_eq(oac_batch_poll(test.batch, &test.error), OAC_ERROR_ARGUMENT);
        memset(self.create_statuses, 0, sizeof self.create_statuses);
        self.receipt = NULL;
        ck_assert_msg(oac_batch_run(test.batch, 5000, &test.error) == OAC_OK, "%s", test.error.message);
        ck_assert_str_eq(self.create_url, first);
        ck_assert_int_eq(lab_update_customer_finish(test.call, NULL, &test.error), OAC_OK);
    }
    end(&self, &test);
}
END_TEST

/* When its key is forgotten, it is not sent again where it may have been carried out. */
START_TEST(the_key_is_forgotten)
{
    static const struct timespec pause = {1, 100000000};
    bundle self = {.create_statuses = {_i == 0 ? 400 : -1, -1, -1, -1}};
    oac_batch_table table = lab_batch;
    const int64_t store = 7;
    const void *const arguments[] = {&store};
    oac_client *client = bundle_client(&self);
    oac_batch *batch = NULL;
    oac_call *call = bundle_update(client, 7, 1);
    oac_error error = OAC_ERROR_INIT;
    table.of_create.deduplication_seconds = 1;
    ck_assert_int_eq(oac_batch_new(client, &table, arguments, NULL, &batch, NULL), OAC_OK);
    ck_assert_int_eq(oac_batch_add(batch, call, NULL), OAC_OK);
    ck_assert_int_ne(oac_batch_send(batch, &error), OAC_OK);
    (void)nanosleep(&pause, NULL);
    memset(self.create_statuses, 0, sizeof self.create_statuses);
    ck_assert_int_eq(oac_batch_send(batch, &error), _i == 0 ? OAC_OK : OAC_ERROR_ARGUMENT);
    ck_assert_ptr_nonnull(strstr(error.message, _i == 0 ? "" : "forgotten"));
    ck_assert_int_eq(oac_call_fate(call), OAC_FATE_UNKNOWN);
    oac_call_end(call);
    oac_batch_free(batch);
    bundle_end(&self, client);
}
END_TEST

/* What certainly did not arrive can be performed alone, what may have cannot. */
START_TEST(what_was_not_sent_is_free)
{
    bundle self = {.create_statuses = {_i == 0 ? 400 : -1, -1, -1, -1}};
    test_case test = begin(&self, NULL);
    ck_assert_int_ne(oac_batch_send(test.batch, &test.error), OAC_OK);
    oac_batch_free(test.batch);
    test.batch = NULL;
    ck_assert_int_eq(oac_call_perform(test.call, &test.error), _i == 0 ? OAC_OK : OAC_ERROR_ARGUMENT);
    end(&self, &test);
}
END_TEST

typedef struct asking {
    const char *whole;
    oac_status status;
} asking;

static const asking askings[] = {
    {"", OAC_ERROR_RESPONSE},
    {"[]", OAC_ERROR_RESPONSE},
    {"null", OAC_ERROR_RESPONSE},
    {"{\"state\":3}", OAC_ERROR_RESPONSE},
    {"{\"state\":\"OVER\",\"state\":\"OVER\"}", OAC_ERROR_RESPONSE},
    {"{\"state\":\"OVER\"}", OAC_ERROR_RESPONSE},
    {"{\"state\":\"OVER\",\"results\":{}}", OAC_ERROR_RESPONSE},
    {"{\"state\":\"OVER\",\"results\":null}", OAC_ERROR_RESPONSE},
    {"{\"state\":\"OVER\",\"results\":[]}", OAC_OK},
    {" {\"results\" : [ 1 , [], null, {}, {\"name\":3}, {\"name\":\"0-\"}, {\"name\":\"99999999999-0\"} ] ,\"state\" : "
     "\"\\u004fVER\" } ",
     OAC_OK},
};

START_TEST(asking_for_it)
{
    bundle self = {.whole = askings[_i].whole};
    test_case test = begin(&self, NULL);
    ck_assert_int_eq(oac_batch_send(test.batch, NULL), OAC_OK);
    ck_assert_int_eq(oac_batch_poll(test.batch, &test.error), askings[_i].status);
    if (askings[_i].status != OAC_OK) {
        ck_assert_int_eq(oac_call_fate(test.call), OAC_FATE_UNKNOWN);
        self.whole = NULL; /* nothing is lost by it */
        ck_assert_int_eq(oac_batch_wait(test.batch, 5000, &test.error), OAC_OK);
        ck_assert_int_eq(oac_call_fate(test.call), OAC_FATE_DONE);
    } else {
        ck_assert_int_eq(oac_call_fate(test.call), OAC_FATE_FAILED);
        ck_assert_int_eq(lab_update_customer_finish(test.call, NULL, &test.error), OAC_ERROR_RESPONSE);
    }
    end(&self, &test);
}
END_TEST

START_TEST(nobody_answers)
{
    bundle self = {.ask_statuses = {404}};
    test_case test = begin(&self, NULL);
    ck_assert_int_eq(oac_batch_run(test.batch, 5000, &test.error), OAC_ERROR_HTTP);
    ck_assert_str_eq(test.error.server_code, "NOT_NOW");
    ck_assert_int_eq(oac_call_fate(test.call), OAC_FATE_UNKNOWN);
    end(&self, &test);
}
END_TEST

/* Answers without names are nobody's. */
START_TEST(names_are_needed)
{
    bundle self = {.forgets_names = true};
    test_case test = begin(&self, NULL);
    ck_assert_int_eq(oac_batch_run(test.batch, 5000, &test.error), OAC_OK);
    ck_assert_int_eq(lab_update_customer_finish(test.call, NULL, &test.error), OAC_ERROR_RESPONSE);
    end(&self, &test);
}
END_TEST

/* A pause that is longer than the time that is left ends the wait at once. */
START_TEST(a_pause_is_too_long)
{
    bundle self = {.ask_statuses = {429, 0}};
    test_case test = begin(&self, NULL);
    const long start = now_ms();
    ck_assert_int_eq(oac_batch_run(test.batch, 600, &test.error), OAC_ERROR_HTTP);
    ck_assert_int_eq(test.error.http_status, 429);
    ck_assert_int_eq(oac_batch_wait(test.batch, 400, &test.error), OAC_ERROR_TIMEOUT);
    ck_assert_msg(strstr(test.error.message, "beyond the time that it has") != NULL ||
                      strstr(test.error.message, "the time is over") != NULL,
                  "%s", test.error.message);
    ck_assert_int_lt(now_ms() - start, 5000);
    end(&self, &test);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("batch_wait");
    TCase *tests = tcase_create("batch_wait");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, it_is_asked_until_it_is_over);
    tcase_add_test(tests, it_is_asked_once);
    tcase_add_test(tests, the_time_is_over);
    tcase_add_test(tests, the_batch_goes_first);
    tcase_add_loop_test(tests, another_process_takes_it_up, 0, 2);
    tcase_add_test(tests, it_is_stopped);
    tcase_add_test(tests, it_is_cancelled);
    tcase_add_loop_test(tests, sending_it, 0, (int)(sizeof sendings / sizeof sendings[0]));
    tcase_add_loop_test(tests, the_key_is_forgotten, 0, 2);
    tcase_add_loop_test(tests, what_was_not_sent_is_free, 0, 2);
    tcase_add_loop_test(tests, asking_for_it, 0, (int)(sizeof askings / sizeof askings[0]));
    tcase_add_test(tests, nobody_answers);
    tcase_add_test(tests, names_are_needed);
    tcase_add_test(tests, a_pause_is_too_long);
    suite_add_tcase(suite, tests);
    return run_suite(suite);
}
