/* What a batch does not take, each with a reason, and what is refused of a batch itself. */
#include <check.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <oac/gen/batch.h>

#include "bundle.h"
#include "runner.h"

typedef oac_status maker(oac_client *client, oac_call **call, oac_error *error);

static oac_status another_store(oac_client *client, oac_call **call, oac_error *error)
{
    (void)error;
    *call = bundle_update(client, 70, 1);
    return OAC_OK;
}

static oac_status no_store(oac_client *client, oac_call **call, oac_error *error)
{
    return lab_read_label_prepare(client, oac_text("x"), call, error);
}

static oac_status made_once(oac_client *client, oac_call **call, oac_error *error)
{
    (void)error;
    *call = bundle_update(client, 7, 1);
    oac_call_once(*call);
    return OAC_OK;
}

static oac_status a_post(oac_client *client, oac_call **call, oac_error *error)
{
    const lab_update_customer_request request = {.name = oac_str("x")};
    return lab_create_customer_prepare(client, 7, &request, call, error);
}

static oac_status what_creates(oac_client *client, oac_call **call, oac_error *error)
{
    const lab_customer_contact contact = {.contact = oac_str("a@b.example"),
                                          .type = {OAC_VALUE, LAB_CUSTOMER_CONTACT_TYPE_EMAIL, {NULL, 0}}};
    const lab_update_customer_request request = {.contacts = {OAC_VALUE, 1, &contact}};
    return lab_update_customer_prepare(client, 7, 1, &request, call, error);
}

static oac_status own_header(oac_client *client, oac_call **call, oac_error *error)
{
    (void)error;
    *call = bundle_update(client, 7, 1);
    oac_call_header(*call, "X-Reason", "why");
    return OAC_OK;
}

static oac_status own_accept(oac_client *client, oac_call **call, oac_error *error)
{
    (void)error;
    *call = bundle_update(client, 7, 1);
    oac_call_header(*call, "Accept", "text/plain");
    return OAC_OK;
}

static oac_status wrong_header(oac_client *client, oac_call **call, oac_error *error)
{
    (void)error;
    *call = bundle_update(client, 7, 1);
    oac_call_header(*call, "X Reason", "why");
    return OAC_OK;
}

static oac_status bytes_out(oac_client *client, oac_call **call, oac_error *error)
{
    const oac_source source = oac_source_of_memory("x", 1);
    return lab_put_photo_prepare(client, 1, &source, call, error);
}

static oac_status bytes_in(oac_client *client, oac_call **call, oac_error *error)
{
    return lab_read_photo_prepare(client, 1, NULL, call, error);
}

static oac_status about_batches(oac_client *client, oac_call **call, oac_error *error)
{
    const lab_read_bundle_params params = {.receipt = oac_str("x")};
    return lab_read_bundle_prepare(client, 7, &params, call, error);
}

static oac_status no_method(oac_client *client, oac_call **call, oac_error *error)
{
    return lab_task_options_prepare(client, call, error);
}

static oac_status performed(oac_client *client, oac_call **call, oac_error *error)
{
    *call = bundle_update(client, 7, 1);
    return oac_call_perform(*call, error);
}

typedef struct refusal {
    maker *make;
    const char *why;
} refusal;

static const refusal refusals[] = {
    {another_store, "begins otherwise"}, {no_store, "begins otherwise"},       {made_once, "must not be sent twice"},
    {a_post, "must not be sent twice"},  {what_creates, "sent twice"},         {own_header, "headers of its own"},
    {own_accept, "headers of its own"},  {wrong_header, "header of the call"}, {bytes_out, "no plain JSON"},
    {bytes_in, "answer is no JSON"},     {about_batches, "is about batches"},  {no_method, "with its method"},
    {performed, "has been performed"},
};

/* Refused, and both go on as before. */
START_TEST(calls)
{
    bundle self = OAC_ZERO_BY(receipt);
    oac_client *client = bundle_client(&self);
    oac_batch *batch = bundle_batch(client, NULL);
    oac_call *refused = NULL;
    oac_call *fine = bundle_update(client, 7, 2);
    oac_error error = OAC_ERROR_INIT;
    ck_assert_msg(refusals[_i].make(client, &refused, &error) == OAC_OK, "%s", error.message);
    ck_assert_int_eq(oac_batch_add(batch, refused, &error), OAC_ERROR_ARGUMENT);
    ck_assert_msg(strstr(error.message, refusals[_i].why) != NULL, "%s", error.message);
    ck_assert_int_eq(error.stage, OAC_STAGE_ARGUMENT);
    ck_assert_uint_eq(oac_batch_look(batch)->calls, 0);
    ck_assert_int_eq(oac_batch_add(batch, fine, &error), OAC_OK);
    ck_assert_int_eq(oac_batch_run(batch, 5000, &error), OAC_OK);
    ck_assert_int_eq(oac_call_fate(fine), OAC_FATE_DONE);
    if (refusals[_i].make == another_store) {
        ck_assert_int_eq(oac_call_perform(refused, &error), OAC_OK);
    }
    oac_call_end(refused);
    oac_call_end(fine);
    oac_batch_free(batch);
    bundle_end(&self, client);
}
END_TEST

START_TEST(calls_that_are_elsewhere)
{
    bundle self = OAC_ZERO_BY(receipt);
    bundle other_self = OAC_ZERO_BY(receipt);
    oac_client *client = bundle_client(&self);
    oac_client *other = bundle_client(&other_self);
    oac_client *view = NULL;
    oac_batch *batch = bundle_batch(client, NULL);
    oac_batch *second = bundle_batch(client, NULL);
    oac_call *foreign = bundle_update(other, 7, 1);
    oac_call *call = NULL;
    oac_front *front = NULL;
    oac_error error = OAC_ERROR_INIT;
    ck_assert_int_eq(oac_client_view(client, NULL, &view, NULL), OAC_OK);
    ck_assert_int_eq(oac_front_new(client, NULL, &front, NULL), OAC_OK);
    call = bundle_update(view, 7, 1); /* a view is the same client */
    ck_assert_int_eq(oac_batch_add(batch, foreign, &error), OAC_ERROR_ARGUMENT);
    ck_assert_ptr_nonnull(strstr(error.message, "another client"));
    ck_assert_int_eq(oac_batch_add(batch, call, &error), OAC_OK);
    ck_assert_int_eq(oac_batch_add(batch, call, &error), OAC_ERROR_ARGUMENT);
    ck_assert_ptr_nonnull(strstr(error.message, "in the batch already"));
    ck_assert_int_eq(oac_batch_add(second, call, &error), OAC_ERROR_ARGUMENT);
    ck_assert_ptr_nonnull(strstr(error.message, "in another batch"));
    ck_assert_int_eq(oac_call_perform(call, &error), OAC_ERROR_ARGUMENT);
    ck_assert_ptr_nonnull(strstr(error.message, "in a batch"));
    ck_assert_int_eq(oac_front_start(front, call, NULL, NULL, &error), OAC_ERROR_ARGUMENT);
    ck_assert_int_eq(lab_update_customer_finish(call, NULL, &error), OAC_ERROR_ARGUMENT);
    ck_assert_ptr_nonnull(strstr(error.message, "has not been sent"));
    oac_batch_free(batch); /* and so the call is free again */
    ck_assert_int_eq(oac_batch_add(second, call, &error), OAC_OK);
    oac_batch_free(second);
    ck_assert_int_eq(oac_call_perform(call, &error), OAC_OK);
    oac_call_end(call);
    oac_call_end(foreign);
    ck_assert_int_eq(oac_front_free(front), OAC_OK);
    ck_assert_int_eq(oac_client_free(view), OAC_OK);
    bundle_end(&self, client);
    bundle_end(&other_self, other);
}
END_TEST

START_TEST(options)
{
    static const char *const keys[] = {"",
                                       "x",
                                       "0f0e0d0c-0b0a-4909-8807-06050403020",
                                       "0f0e0d0c-0b0a-4909-8807-0605040302011",
                                       "0f0e0d0c00b0a-4909-8807-060504030201",
                                       "0f0e0d0c-0b0a-4909-8807-06050403020g"};
    static const char *const groups[] = {"", "a b", "\xc3\xa4",
                                         "12345678901234567890123456789012345678901234567890123456789012345"};
    bundle self = OAC_ZERO_BY(receipt);
    oac_client *client = bundle_client(&self);
    oac_batch *batch = NULL;
    oac_error error = OAC_ERROR_INIT;
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        oac_batch_options given = OAC_BATCH_OPTIONS_INIT;
        given.deduplication_key = keys[i];
        ck_assert_int_eq(lab_batch_new(client, 7, &given, &batch, &error), OAC_ERROR_ARGUMENT);
        ck_assert_ptr_nonnull(strstr(error.message, "deduplication_key"));
    }
    for (size_t i = 0; i < sizeof groups / sizeof groups[0]; i++) {
        oac_batch_options given = OAC_BATCH_OPTIONS_INIT;
        given.group = groups[i];
        ck_assert_int_eq(lab_batch_new(client, 7, &given, &batch, &error), OAC_ERROR_ARGUMENT);
        ck_assert_ptr_nonnull(strstr(error.message, "group"));
    }
    ck_assert_int_eq(lab_batch_new(client, 0, NULL, &batch, &error), OAC_ERROR_INVALID); /* a rule of the path */
    ck_assert_str_eq(error.path, "storeId");
    ck_assert_int_eq(oac_batch_new(client, &lab_batch, NULL, NULL, &batch, &error), OAC_ERROR_ARGUMENT);
    ck_assert_ptr_null(batch);
    bundle_end(&self, client);
}
END_TEST

START_TEST(what_needs_another_phase)
{
    bundle self = OAC_ZERO_BY(receipt);
    oac_client *client = bundle_client(&self);
    oac_batch *batch = bundle_batch(client, NULL);
    oac_call *call = bundle_update(client, 7, 1);
    oac_call *late = bundle_update(client, 7, 2);
    oac_error error = OAC_ERROR_INIT;
    char long_ticket[257];
    memset(long_ticket, 'x', sizeof long_ticket - 1);
    long_ticket[256] = '\0';
    ck_assert_int_eq(oac_batch_send(batch, &error), OAC_ERROR_ARGUMENT);
    ck_assert_ptr_nonnull(strstr(error.message, "no calls"));
    ck_assert_int_eq(oac_batch_run(batch, 0, &error), OAC_ERROR_ARGUMENT);
    ck_assert_int_eq(oac_batch_resume(batch, "x", &error), OAC_ERROR_ARGUMENT);
    ck_assert_int_eq(oac_batch_poll(batch, &error), OAC_ERROR_ARGUMENT);
    ck_assert_ptr_nonnull(strstr(error.message, "no ticket"));
    ck_assert_int_eq(oac_batch_wait(batch, 0, &error), OAC_ERROR_ARGUMENT);
    ck_assert_int_eq(oac_batch_stop(batch, &error), OAC_ERROR_ARGUMENT);
    ck_assert_int_eq(oac_batch_add(batch, call, &error), OAC_OK);
    ck_assert_int_eq(oac_batch_resume(batch, "", &error), OAC_ERROR_ARGUMENT);
    ck_assert_int_eq(oac_batch_resume(batch, long_ticket, &error), OAC_ERROR_ARGUMENT);
    ck_assert_int_eq(oac_batch_send(batch, &error), OAC_OK);
    ck_assert_int_eq(oac_batch_send(batch, &error), OAC_ERROR_ARGUMENT);
    ck_assert_int_eq(oac_batch_resume(batch, "x", &error), OAC_ERROR_ARGUMENT);
    ck_assert_int_eq(oac_batch_add(batch, late, &error), OAC_ERROR_ARGUMENT);
    ck_assert_ptr_nonnull(strstr(error.message, "has been sent"));
    ck_assert_int_eq(oac_batch_stop(batch, &error), OAC_ERROR_ARGUMENT);
    ck_assert_ptr_nonnull(strstr(error.message, "without a group"));
    ck_assert_uint_eq(self.creates, 1);
    ck_assert_int_eq(oac_client_free(client), OAC_ERROR_ARGUMENT); /* calls and a batch are left */
    oac_call_end(late);
    oac_call_end(call);
    ck_assert_int_eq(oac_client_free(client), OAC_ERROR_ARGUMENT);
    oac_batch_free(batch);
    bundle_end(&self, client);
}
END_TEST

/* What a call is given too late would be lost. */
START_TEST(calls_that_change)
{
    bundle self = OAC_ZERO_BY(receipt);
    oac_client *client = bundle_client(&self);
    oac_batch *batch = bundle_batch(client, NULL);
    oac_call *first = bundle_update(client, 7, 1);
    oac_call *call = bundle_update(client, 7, 2);
    oac_error error = OAC_ERROR_INIT;
    ck_assert_int_eq(oac_batch_add(batch, first, &error), OAC_OK);
    ck_assert_int_eq(oac_batch_add(batch, call, &error), OAC_OK);
    if (_i == 0) {
        oac_call_header(call, "X-Late", "1");
    } else if (_i == 1) {
        oac_call_header(call, "X Late", "1");
    } else {
        oac_call_once(call);
    }
    ck_assert_int_eq(oac_batch_send(batch, &error), OAC_ERROR_ARGUMENT);
    ck_assert_msg(strstr(error.message, "call 1, which was changed") != NULL, "%s", error.message);
    ck_assert_uint_eq(self.creates, 0);
    oac_call_end(call); /* without it the batch can be sent */
    ck_assert_int_eq(oac_batch_run(batch, 5000, &error), OAC_OK);
    ck_assert_int_eq(oac_call_fate(first), OAC_FATE_DONE);
    oac_call_end(first);
    oac_batch_free(batch);
    bundle_end(&self, client);
}
END_TEST

static void check_child(oac_client *client, oac_batch *batch, oac_call *call, oac_call *other)
{
    oac_batch *mine = NULL;
    oac_error error = OAC_ERROR_INIT;
    const bool fine = lab_batch_new(client, 7, NULL, &mine, &error) == OAC_ERROR_ARGUMENT &&
                      oac_batch_add(batch, other, &error) == OAC_ERROR_ARGUMENT &&
                      oac_batch_run(batch, 100, &error) == OAC_ERROR_ARGUMENT &&
                      oac_batch_resume(batch, "x", &error) == OAC_ERROR_ARGUMENT &&
                      oac_batch_poll(batch, &error) == OAC_ERROR_ARGUMENT;
    oac_call_end(call);
    oac_batch_free(batch);
    (void)oac_client_free(client);
    _exit(fine ? 0 : 1);
}

START_TEST(a_child_has_none)
{
    bundle self = OAC_ZERO_BY(receipt);
    oac_client *client = bundle_client(&self);
    oac_batch *batch = bundle_batch(client, NULL);
    oac_call *call = bundle_update(client, 7, 1);
    oac_call *other = bundle_update(client, 7, 2);
    int ended = 0;
    pid_t child = 0;
    ck_assert_int_eq(oac_batch_add(batch, call, NULL), OAC_OK);
    child = fork();
    if (child == 0) {
        check_child(client, batch, call, other);
    }
    ck_assert_int_eq(waitpid(child, &ended, 0), child);
    ck_assert_int_eq(ended, 0);
    ck_assert_int_eq(oac_batch_run(batch, 5000, NULL), OAC_OK);
    oac_call_end(call);
    oac_call_end(other);
    oac_batch_free(batch);
    bundle_end(&self, client);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("batch_refused");
    TCase *tests = tcase_create("batch_refused");
    tcase_add_loop_test(tests, calls, 0, (int)(sizeof refusals / sizeof refusals[0]));
    tcase_add_test(tests, calls_that_are_elsewhere);
    tcase_add_test(tests, options);
    tcase_add_test(tests, what_needs_another_phase);
    tcase_add_loop_test(tests, calls_that_change, 0, 3);
    tcase_add_test(tests, a_child_has_none);
    suite_add_tcase(suite, tests);
    return run_suite(suite);
}
