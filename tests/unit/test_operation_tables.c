/* Calls by the tables of their operations: what does not fit together is refused, whatever it is. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include <lab/lab.h>
#include <oac/gen/operation.h>

#include "account.h"

typedef struct peer {
    int http_status;
    const char *answer;
    unsigned calls;
} peer;

static oac_status play(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    peer *self = context;
    (void)request;
    (void)error;
    self->calls++;
    response->http_status = self->http_status;
    return self->answer != NULL ? oac_buffer_append(response->body, self->answer, strlen(self->answer)) : OAC_OK;
}

static oac_client *new_client(peer *self, oac_validation validation, const oac_allocator *allocator)
{
    const oac_transport transport = {.size = sizeof(oac_transport), .send = play, .context = self};
    oac_client_options options = LAB_CLIENT_OPTIONS_INIT;
    oac_client *client = NULL;
    options.token = "token_of_the_tests";
    options.transport = &transport;
    options.validation = validation;
    options.max_attempts = 1;
    options.rate_requests = 0;
    options.allocator = allocator;
    ck_assert_int_eq(oac_client_new(&options, &client, NULL), OAC_OK);
    return client;
}

/* A call that has been answered; the caller ends it. */
static oac_call *answered_call(oac_client *client)
{
    oac_call *call = NULL;
    oac_error error = OAC_ERROR_INIT;
    ck_assert_int_eq(lab_start_tasks_prepare(client, NULL, &call, &error), OAC_OK);
    ck_assert_msg(oac_call_perform(call, &error) == OAC_OK, "%s", error.message);
    return call;
}

START_TEST(a_call_of_another_operation_is_not_finished)
{
    peer self = {.http_status = 200, .answer = "{\"id\":7}"};
    oac_client *client = new_client(&self, OAC_VALIDATION_DEFAULT, NULL);
    oac_call *call = answered_call(client);
    lab_task_options_response other = LAB_TASK_OPTIONS_RESPONSE_INIT;
    lab_start_tasks_response response = LAB_START_TASKS_RESPONSE_INIT;
    oac_error error = OAC_ERROR_INIT;
    ck_assert_int_eq(lab_task_options_finish(call, &other, &error), OAC_ERROR_ARGUMENT);
    ck_assert_int_eq(error.status, OAC_ERROR_ARGUMENT);
    ck_assert_int_eq(error.stage, OAC_STAGE_ARGUMENT);
    ck_assert_ptr_nonnull(strstr(error.message, "startTasks"));
    ck_assert_int_eq(error.outcome, OAC_OUTCOME_ANSWERED); /* the request was carried out all the same */
    ck_assert_int_eq(error.http_status, 200);
    ck_assert_uint_eq(error.attempts, 1);
    ck_assert_int_eq(other.value.state, OAC_ABSENT);
    ck_assert_ptr_null(other.extra);
    ck_assert_int_eq(lab_check_tasks_finish(call, &error), OAC_ERROR_ARGUMENT); /* one without anything to read */
    ck_assert_int_eq(lab_check_tasks_finish(call, NULL), OAC_ERROR_ARGUMENT);
    ck_assert_int_eq(oac_operation_finish(call, NULL, NULL, &error), OAC_ERROR_ARGUMENT);
    ck_assert_int_eq(lab_start_tasks_finish(call, &response, &error), OAC_OK);
    ck_assert_int_eq(response.status_200.value->id.value, 7);
    lab_start_tasks_response_dispose(&response);
    oac_call_end(call);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

START_TEST(what_is_null_is_refused)
{
    static const oac_given nothing = {.arguments = NULL};
    peer self = {.http_status = 200, .answer = "{\"id\":7}"};
    oac_client *client = new_client(&self, OAC_VALIDATION_DEFAULT, NULL);
    oac_call *call = answered_call(client);
    oac_call *end = call;
    oac_error error = OAC_ERROR_INIT;
    ck_assert_int_eq(oac_operation_prepare(client, NULL, &nothing, &call, &error), OAC_ERROR_ARGUMENT);
    ck_assert_ptr_null(call);
    ck_assert_int_eq(error.status, OAC_ERROR_ARGUMENT);
    ck_assert_int_eq(oac_operation_prepare(client, &lab_start_tasks_operation, NULL, &call, &error),
                     OAC_ERROR_ARGUMENT);
    ck_assert_int_eq(oac_operation_prepare(client, &lab_read_point_operation, &nothing, &call, &error),
                     OAC_ERROR_ARGUMENT);
    ck_assert_str_eq(error.message, "client, ids, point and prepared must not be null");
    ck_assert_int_eq(oac_operation_call(NULL, NULL, NULL, NULL, NULL), OAC_ERROR_ARGUMENT);
    ck_assert_int_eq(oac_operation_finish(NULL, NULL, NULL, &error), OAC_ERROR_ARGUMENT);
    ck_assert_uint_eq(self.calls, 1);
    oac_call_end(end);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

/* Of another ABI, nothing of it is looked at but the number. */
START_TEST(an_operation_of_another_release_is_refused)
{
    static const oac_given nothing = {.arguments = NULL};
    peer self = {.http_status = 200};
    oac_client *client = new_client(&self, OAC_VALIDATION_DEFAULT, NULL);
    oac_operation other = lab_start_tasks_operation;
    oac_call *call = NULL;
    oac_error error = OAC_ERROR_INIT;
    memset(&other, 0xFF, sizeof other);
    other.abi = OAC_ABI + 1;
    ck_assert_int_eq(oac_operation_prepare(client, &other, &nothing, &call, &error), OAC_ERROR_ARGUMENT);
    ck_assert_ptr_nonnull(strstr(error.message, "generation"));
    ck_assert_ptr_null(call);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

/* Without validation, too: a path with a piece less is another path. */
START_TEST(an_absent_piece_of_the_path_is_refused)
{
    peer self = {.http_status = 200, .answer = "1"};
    oac_client *client = new_client(&self, OAC_VALIDATION_OFF, NULL);
    const oac_int_list absent = OAC_ZERO;
    lab_read_point_point point = LAB_READ_POINT_POINT_INIT;
    oac_error error = OAC_ERROR_INIT;
    point.row = oac_int(1);
    ck_assert_int_eq(lab_read_point(client, &absent, &point, oac_text("n"), NULL, &error), OAC_ERROR_INVALID);
    ck_assert_ptr_nonnull(strstr(error.message, "absent"));
    ck_assert_uint_eq(self.calls, 0);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

typedef struct large_answer {
    lab_start_tasks_response response;
    char more[8192];
} large_answer;

/* A response beyond what is read on the stack: each allocation fails in turn, and nothing is left behind. */
START_TEST(large_answers_and_failing_allocations)
{
    peer self = {.answer = "{\"id\":7}"};
    oac_type type = lab_start_tasks_response_oac_type;
    oac_operation operation = lab_start_tasks_operation;
    const oac_given nothing = {.arguments = NULL};
    large_answer before;
    long fail_at = 0;
    bool done = false;
    type.size = sizeof(large_answer);
    operation.response = &type;
    memset(&before, 0x5A, sizeof before);
    for (fail_at = 1; !done; fail_at++) {
        account counts = {0};
        const oac_allocator allocator = account_allocator(&counts);
        oac_client *client = new_client(&self, OAC_VALIDATION_DEFAULT, &allocator);
        large_answer answer = before;
        oac_error error = OAC_ERROR_INIT;
        oac_status status = OAC_OK;
        self.http_status = 200;
        counts.fail_at = counts.calls + fail_at;
        status = oac_operation_call(client, &operation, &nothing, &answer, &error);
        done = counts.calls < counts.fail_at;
        counts.fail_at = 0;
        if (status == OAC_OK) {
            ck_assert_int_eq(answer.response.status_200.value->id.value, 7);
            ck_assert_int_eq(answer.more[0], 0);
            ck_assert_int_eq(answer.more[sizeof answer.more - 1], 0);
            oac_record_dispose(&type, &answer);
        } else {
            ck_assert_msg(status == OAC_ERROR_MEMORY, "%s", error.message);
            ck_assert_int_eq(error.status, status);
            ck_assert_mem_eq(&answer, &before, sizeof answer);
        }
        self.http_status = 202; /* another answer than the status has */
        answer = before;
        ck_assert_int_eq(oac_operation_call(client, &operation, &nothing, &answer, &error), OAC_ERROR_RESPONSE);
        ck_assert_mem_eq(&answer, &before, sizeof answer);
        self.http_status = 200;
        ck_assert_int_eq(oac_operation_call(client, &operation, &nothing, NULL, &error), OAC_OK);
        ck_assert_int_eq(oac_client_free(client), OAC_OK);
        ck_assert_int_eq(counts.live, 0);
    }
    ck_assert_int_gt(fail_at, 3);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("operation tables");
    TCase *cases = tcase_create("operation tables");
    SRunner *runner = srunner_create(suite);
    int failed = 0;
    suite_add_tcase(suite, cases);
    tcase_add_test(cases, a_call_of_another_operation_is_not_finished);
    tcase_add_test(cases, what_is_null_is_refused);
    tcase_add_test(cases, an_operation_of_another_release_is_refused);
    tcase_add_test(cases, an_absent_piece_of_the_path_is_refused);
    tcase_add_test(cases, large_answers_and_failing_allocations);
    srunner_run_all(runner, CK_ENV);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
