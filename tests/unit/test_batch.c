/* Batches: what goes out of them, and what each of their calls comes to. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bundle.h"
#include "runner.h"

static void add(oac_batch *batch, oac_call *call)
{
    oac_error error = OAC_ERROR_INIT;
    ck_assert_msg(oac_batch_add(batch, call, &error) == OAC_OK, "%s", error.message);
    ck_assert_int_eq(oac_call_fate(call), OAC_FATE_NONE);
}

static void run(oac_batch *batch)
{
    oac_error error = OAC_ERROR_INIT;
    ck_assert_msg(oac_batch_run(batch, 5000, &error) == OAC_OK, "%s", error.message);
    ck_assert_int_eq(error.outcome, OAC_OUTCOME_ANSWERED);
    ck_assert_int_eq(oac_batch_look(batch)->phase, OAC_BATCH_ENDED);
}

static const char key[] = "0f0e0d0c-0b0a-4909-8807-060504030201";

START_TEST(what_is_sent)
{
    static const char expected[] =
        "[{\"name\":\"0-%s\",\"target\":\"/customers/5\",\"verb\":\"PUT\",\"content\":{\"name\":\"Ann "
        "\\\"A\\\" "
        "\xc3\xa4\"}},{\"name\":\"1-%s\",\"target\":\"/customers/6/contacts\",\"verb\":\"GET\"},{\"name\":\"2-"
        "%s\",\"target\":\"/customers/8\",\"verb\":\"DELETE\"}]";
    bundle self = OAC_ZERO_BY(receipt);
    oac_client *client = bundle_client(&self);
    oac_batch_options options = OAC_BATCH_OPTIONS_INIT;
    oac_batch *batch = NULL;
    oac_call *calls[3] = {bundle_update(client, 7, 5), NULL, NULL};
    char sums[3][17];
    char whole[1024];
    const char *at = NULL;
    options.deduplication_key = key;
    batch = bundle_batch(client, &options);
    ck_assert_int_eq(lab_read_contacts_prepare(client, 7, 6, &calls[1], NULL), OAC_OK);
    ck_assert_int_eq(lab_delete_customer_prepare(client, 7, 8, &calls[2], NULL), OAC_OK);
    for (size_t i = 0; i < 3; i++) {
        add(batch, calls[i]);
    }
    ck_assert_str_eq(oac_batch_deduplication_key(batch), key);
    ck_assert_str_eq(oac_batch_ticket(batch), "");
    ck_assert_int_eq(oac_batch_send(batch, NULL), OAC_OK);
    ck_assert_str_eq(oac_batch_ticket(batch), "ticket-1");
    ck_assert_str_eq(self.create_url, "https://api.example/v3/7/admin/bundle?stopAtFailure=true&requestKey="
                                      "0f0e0d0c-0b0a-4909-8807-060504030201");
    at = self.body;
    for (size_t i = 0; i < 3; i++) { /* sums of what is sent */
        at = strchr(strstr(at, "\"name\":\"") + 8, '-') + 1;
        (void)snprintf(sums[i], sizeof sums[i], "%.16s", at);
        ck_assert_uint_eq(strspn(sums[i], "0123456789abcdef"), 16);
    }
    (void)snprintf(whole, sizeof whole, expected, sums[0], sums[1], sums[2]);
    ck_assert_str_eq(self.body, whole);
    for (size_t i = 0; i < 3; i++) {
        ck_assert_int_eq(oac_call_fate(calls[i]), OAC_FATE_UNKNOWN);
        oac_call_end(calls[i]);
    }
    oac_batch_free(batch);
    bundle_end(&self, client);
}
END_TEST

START_TEST(how_it_is_sent)
{
    static const char *const wanted[] = {
        "?stopAtFailure=true&requestKey=", "?stopAtFailure=false&requestKey=",
        "?atOnce=true&stopAtFailure=true&requestKey=", "?atOnce=true&stopAtFailure=false&requestKey="};
    bundle self = OAC_ZERO_BY(receipt);
    oac_client *client = bundle_client(&self);
    oac_batch_options options = OAC_BATCH_OPTIONS_INIT;
    oac_batch *batch = NULL;
    oac_call *call = bundle_update(client, 7, 5);
    const char *query = NULL;
    const char *made = NULL;
    options.go_on_after_failure = (_i & 1) != 0;
    options.parallel = (_i & 2) != 0;
    options.group = "c";
    batch = bundle_batch(client, &options);
    add(batch, call);
    run(batch);
    query = strchr(self.create_url, '?');
    ck_assert_ptr_eq(strstr(query, wanted[_i]), query);
    made = query + strlen(wanted[_i]); /* a random UUID of version 4 */
    ck_assert_uint_eq(strspn(made, "0123456789abcdef-"), 36);
    ck_assert_int_eq(strncmp(made, oac_batch_deduplication_key(batch), 36), 0);
    ck_assert_int_eq(made[14], '4');
    ck_assert_ptr_nonnull(strchr("89ab", made[19]));
    ck_assert_str_eq(made + 36, "&family=c");
    ck_assert_ptr_nonnull(strstr(self.url, "?receipt=ticket-1&withResults=true"));
    oac_call_end(call);
    oac_batch_free(batch);
    bundle_end(&self, client);
}
END_TEST

START_TEST(each_call_gets_its_own)
{
    static const bundle_answer answers[] = {
        {.end = "CARRIED_OUT", .code = 200, .text = "{\"updateCount\":1,\"x\":\"\\u00e9 \\\"\\\\\\\" \xc3\xa4\"}"},
        {.end = "REFUSED", .code = 404, .text = "{\"errorCode\":\"NO\",\"errorMessage\":\"no \\\"such\\\" customer\"}"},
        {.end = "REFUSED", .code = 204},
        {.end = "CARRIED_OUT", .code = 200, .json = "{\"id\":3}"},
        {.end = "REFUSED", .code = 500, .reason = "Internal \\u0053erver Error"},
        {.end = "SKIPPED"},
    };
    bundle self = {.answers = answers, .backwards = _i == 1};
    oac_client *client = bundle_client(&self);
    oac_batch *batch = bundle_batch(client, NULL);
    oac_call *calls[6] = {bundle_update(client, 7, 0 + 1), bundle_update(client, 7, 2), NULL, NULL,
                          bundle_update(client, 7, 4),     bundle_update(client, 7, 5)};
    static const oac_fate fates[6] = {OAC_FATE_DONE, OAC_FATE_FAILED, OAC_FATE_DONE,
                                      OAC_FATE_DONE, OAC_FATE_FAILED, OAC_FATE_NOT_EXECUTED};
    lab_update_customer_response response = LAB_UPDATE_CUSTOMER_RESPONSE_INIT;
    lab_customer_contacts contacts = LAB_CUSTOMER_CONTACTS_INIT;
    oac_counters counters = OAC_ZERO;
    oac_error error = OAC_ERROR_INIT;
    const oac_batch_progress *progress = oac_batch_look(batch);
    ck_assert_int_eq(lab_delete_customer_prepare(client, 7, 8, &calls[2], NULL), OAC_OK);
    ck_assert_int_eq(lab_read_contacts_prepare(client, 7, 6, &calls[3], NULL), OAC_OK);
    for (size_t i = 0; i < 6; i++) {
        add(batch, calls[i]);
    }
    run(batch);
    ck_assert_uint_eq(progress->calls, 6);
    ck_assert_uint_eq(progress->done, 3);
    ck_assert_uint_eq(progress->failed, 2);
    ck_assert_uint_eq(progress->not_executed, 1);
    oac_client_counters(client, &counters);
    ck_assert_uint_eq(counters.calls, 6 + 3); /* sent, asked twice */
    ck_assert_uint_eq(counters.failures, 3);
    ck_assert_uint_eq(counters.attempts, 3);
    oac_batch_free(batch); /* not needed for what follows */
    for (size_t i = 0; i < 6; i++) {
        ck_assert_int_eq(oac_call_fate(calls[i]), fates[i]);
    }

    ck_assert_msg(lab_update_customer_finish(calls[0], &response, &error) == OAC_OK, "%s", error.message);
    ck_assert_int_eq(response.update_count.value, 1);
    ck_assert_int_eq(error.http_status, 200);
    ck_assert_int_eq(error.outcome, OAC_OUTCOME_ANSWERED);
    ck_assert_uint_eq(error.attempts, 1);
    lab_update_customer_response_dispose(&response);

    ck_assert_int_eq(lab_update_customer_finish(calls[1], &response, &error), OAC_ERROR_HTTP);
    ck_assert_int_eq(error.http_status, 404);
    ck_assert_str_eq(error.server_code, "NO");
    ck_assert_str_eq(error.server_message, "no \"such\" customer");
    ck_assert_int_eq(error.outcome, OAC_OUTCOME_ANSWERED);
    ck_assert_int_eq(oac_call_http_status(calls[1]), 404);
    ck_assert_ptr_nonnull(strstr(oac_call_answer(calls[1]).data, "\"errorCode\":\"NO\""));

    ck_assert_msg(lab_delete_customer_finish(calls[2], &error) == OAC_OK, "%s", error.message);
    ck_assert_int_eq(error.http_status, 204);

    ck_assert_msg(lab_read_contacts_finish(calls[3], &contacts, &error) == OAC_OK, "%s", error.message);
    ck_assert_int_eq(contacts.id.value, 3);
    lab_customer_contacts_dispose(&contacts);

    ck_assert_int_eq(lab_update_customer_finish(calls[4], &response, &error), OAC_ERROR_HTTP);
    ck_assert_int_eq(error.http_status, 500);
    ck_assert_str_eq(error.server_message, "Internal Server Error");
    ck_assert_str_eq(error.message, "HTTP 500: Internal Server Error");
    ck_assert_int_eq(error.outcome, OAC_OUTCOME_UNKNOWN);

    ck_assert_int_eq(lab_update_customer_finish(calls[5], &response, &error), OAC_ERROR_NOT_EXECUTED);
    ck_assert_int_eq(error.http_status, 0);
    ck_assert_int_eq(error.outcome, OAC_OUTCOME_NEVER_SENT);
    /* and so it can be sent otherwise */
    ck_assert_int_eq(oac_call_perform(calls[5], &error), OAC_OK);
    ck_assert_uint_eq(self.others, 1);
    ck_assert_int_eq(oac_call_fate(calls[5]), OAC_FATE_NONE);
    ck_assert_int_eq(lab_update_customer_finish(calls[5], NULL, &error), OAC_OK);
    /* all others cannot */
    ck_assert_int_eq(oac_call_perform(calls[0], &error), OAC_ERROR_ARGUMENT);
    /* and another operation still cannot finish one */
    ck_assert_int_eq(lab_delete_customer_finish(calls[0], &error), OAC_ERROR_ARGUMENT);
    for (size_t i = 0; i < 6; i++) {
        oac_call_end(calls[i]);
    }
    bundle_end(&self, client);
}
END_TEST

typedef struct odd_case {
    bundle_answer answer;
    oac_status status;
    oac_fate fate;
    oac_outcome outcome;
    int http_status;
    const char *message;
} odd_case;

static const odd_case odd_cases[] = {
    {{.end = NULL}, OAC_ERROR_RESPONSE, OAC_FATE_FAILED, OAC_OUTCOME_UNKNOWN, 0, "has no answer to it"},
    {{.end = "CARRIED_OUT"}, OAC_ERROR_RESPONSE, OAC_FATE_FAILED, OAC_OUTCOME_UNKNOWN, 0, "no HTTP status"},
    {{.end = "REFUSED"}, OAC_ERROR_RESPONSE, OAC_FATE_FAILED, OAC_OUTCOME_UNKNOWN, 0, "no HTTP status"},
    {{.end = "SOMETHING"}, OAC_ERROR_RESPONSE, OAC_FATE_FAILED, OAC_OUTCOME_UNKNOWN, 0, "no HTTP status"},
    {{.end = "REFUSED", .code = 200, .text = "{\"updateCount\":1}"},
     OAC_ERROR_RESPONSE,
     OAC_FATE_FAILED,
     OAC_OUTCOME_UNKNOWN,
     0,
     "calls it failed"},
    {{.end = "CARRIED_OUT", .text = "{\"updateCount\":1}"}, OAC_OK, OAC_FATE_DONE, OAC_OUTCOME_ANSWERED, 200, ""},
    {{.end = "SOMETHING", .code = 201, .text = "{\"updateCount\":1}"},
     OAC_OK,
     OAC_FATE_DONE,
     OAC_OUTCOME_ANSWERED,
     201,
     ""},
    {{.end = "CARRIED_OUT", .code = 202, .text = "{\"updateCount\":1}"},
     OAC_ERROR_RESPONSE,
     OAC_FATE_FAILED,
     OAC_OUTCOME_ANSWERED,
     202,
     "does not list"},
    {{.end = "CARRIED_OUT", .code = 200, .text = "{\"updateCount\":"},
     OAC_ERROR_RESPONSE,
     OAC_FATE_DONE,
     OAC_OUTCOME_ANSWERED,
     200,
     "cannot be used"},
    {{.end = "CARRIED_OUT", .code = 200}, OAC_ERROR_RESPONSE, OAC_FATE_DONE, OAC_OUTCOME_ANSWERED, 200, "cannot be"},
    {{.end = "REFUSED", .code = 400, .text = ""},
     OAC_ERROR_HTTP,
     OAC_FATE_FAILED,
     OAC_OUTCOME_ANSWERED,
     400,
     "HTTP 400"},
    {{.end = "REFUSED", .code = 408, .reason = "late"},
     OAC_ERROR_HTTP,
     OAC_FATE_FAILED,
     OAC_OUTCOME_UNKNOWN,
     408,
     "HTTP 408: late"},
    {{.end = "REFUSED", .code = 400, .text = "{\"errorMessage\":\"secret_token_of_the_tests\"}"},
     OAC_ERROR_HTTP,
     OAC_FATE_FAILED,
     OAC_OUTCOME_ANSWERED,
     400,
     "[redacted]"},
};

START_TEST(odd_answers)
{
    const odd_case *one = &odd_cases[_i];
    bundle self = {.answers = &one->answer};
    oac_client *client = bundle_client(&self);
    oac_batch *batch = bundle_batch(client, NULL);
    oac_call *call = bundle_update(client, 7, 1);
    oac_error error = OAC_ERROR_INIT;
    add(batch, call);
    run(batch);
    ck_assert_int_eq(oac_call_fate(call), one->fate);
    ck_assert_int_eq(lab_update_customer_finish(call, NULL, &error), one->status);
    ck_assert_msg(strstr(error.message, one->message) != NULL, "%s", error.message);
    ck_assert_int_eq(error.outcome, one->outcome);
    ck_assert_int_eq(error.http_status, one->http_status);
    oac_call_end(call);
    oac_batch_free(batch);
    bundle_end(&self, client);
}
END_TEST

START_TEST(what_a_refused_token_stops)
{
    static const bundle_answer answer = {
        .end = "REFUSED", .code = 403, .text = "{\"errorCode\":\"INVALID_API_TOKEN\"}"};
    bundle self = {.answers = &answer};
    oac_transport transport = OAC_ZERO;
    oac_client_options options = bundle_options(&self, &transport);
    oac_client *client = NULL;
    oac_batch *batch = NULL;
    oac_call *call = NULL;
    options.stop_on_refused_token = true;
    ck_assert_int_eq(oac_client_new(&options, &client, NULL), OAC_OK);
    batch = bundle_batch(client, NULL);
    call = bundle_update(client, 7, 1);
    add(batch, call);
    run(batch);
    ck_assert(oac_client_stopped(client));
    oac_call_end(call);
    oac_batch_free(batch);
    bundle_end(&self, client);
}
END_TEST

START_TEST(calls_may_end_first)
{
    static const bundle_answer answers[] = {
        {.end = "CARRIED_OUT", .code = 200, .text = "{}"},
        {.end = "REFUSED", .code = 404, .text = "{}"},
        {.end = "SKIPPED"},
        {.end = NULL},
        {.end = "CARRIED_OUT", .code = 200, .text = "{\"updateCount\":1}"},
    };
    bundle self = {.answers = answers};
    oac_client *client = bundle_client(&self);
    oac_batch *batch = bundle_batch(client, NULL);
    oac_call *calls[5];
    for (int64_t i = 0; i < 5; i++) {
        calls[i] = bundle_update(client, 7, i + 1);
        add(batch, calls[i]);
    }
    oac_call_end(calls[0]); /* before it is sent, and it is sent all the same */
    ck_assert_int_eq(oac_batch_send(batch, NULL), OAC_OK);
    for (size_t i = 1; i < 4; i++) {
        oac_call_end(calls[i]);
    }
    run(batch);
    ck_assert_ptr_nonnull(strstr(self.body, "/customers/1\""));
    ck_assert_uint_eq(oac_batch_look(batch)->done, 2);
    ck_assert_uint_eq(oac_batch_look(batch)->failed, 2);
    ck_assert_uint_eq(oac_batch_look(batch)->not_executed, 1);
    ck_assert_int_eq(lab_update_customer_finish(calls[4], NULL, NULL), OAC_OK);
    oac_call_end(calls[4]);
    oac_batch_free(batch);
    bundle_end(&self, client);
}
END_TEST

START_TEST(a_full_one)
{
    bundle self = OAC_ZERO_BY(receipt);
    oac_client *client = bundle_client(&self);
    oac_batch *batch = bundle_batch(client, NULL);
    oac_call **calls = malloc(501 * sizeof *calls);
    oac_error error = OAC_ERROR_INIT;
    ck_assert_ptr_nonnull(calls);
    for (int64_t i = 0; i < 501; i++) {
        calls[i] = bundle_update(client, 7, i + 1);
        if (i < 500) {
            add(batch, calls[i]);
        }
    }
    ck_assert_int_eq(oac_batch_add(batch, calls[500], &error), OAC_ERROR_LIMIT);
    ck_assert_ptr_nonnull(strstr(error.message, "500 calls"));
    run(batch);
    ck_assert_uint_eq(oac_batch_look(batch)->done, 500);
    for (size_t i = 0; i < 500; i++) {
        ck_assert_int_eq(lab_update_customer_finish(calls[i], NULL, &error), OAC_OK);
    }
    ck_assert_int_eq(oac_call_perform(calls[500], &error), OAC_OK);
    for (size_t i = 0; i < 501; i++) {
        oac_call_end(calls[i]);
    }
    free(calls);
    oac_batch_free(batch);
    bundle_end(&self, client);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("batch");
    TCase *tests = tcase_create("batch");
    tcase_set_timeout(tests, 30);
    tcase_add_test(tests, what_is_sent);
    tcase_add_loop_test(tests, how_it_is_sent, 0, 4);
    tcase_add_loop_test(tests, each_call_gets_its_own, 0, 2);
    tcase_add_loop_test(tests, odd_answers, 0, (int)(sizeof odd_cases / sizeof odd_cases[0]));
    tcase_add_test(tests, what_a_refused_token_stops);
    tcase_add_test(tests, calls_may_end_first);
    tcase_add_test(tests, a_full_one);
    suite_add_tcase(suite, tests);
    return run_suite(suite);
}
