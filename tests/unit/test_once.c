/* What must not be sent twice: which requests of the generated call that is, and what is known of them at the end. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "http/making.h"
#include <lab/lab.h>

#include "runner.h"

/* Answers with the statuses of a script; 0: no connection, -1: broken after sending, -2: the same, and the transport
 * forgets to tell the outcome. */
typedef struct peer {
    const int *script;
    size_t length;
    size_t calls;
} peer;

static oac_status play(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    static const char answer[] = "{\"updateCount\":1}";
    peer *self = context;
    const int step = self->script[self->calls < self->length ? self->calls : self->length - 1];
    (void)request;
    self->calls++;
    if (step <= 0) {
        (void)oac_error_set(error, OAC_ERROR_NETWORK, step == 0 ? OAC_STAGE_CONNECT : OAC_STAGE_RECEIVE, "broken");
        error->outcome = step == -1 ? OAC_OUTCOME_UNKNOWN : OAC_OUTCOME_NEVER_SENT;
        return OAC_ERROR_NETWORK;
    }
    response->http_status = step;
    return oac_buffer_append(response->body, answer, sizeof answer - 1);
}

static oac_client *client_of(peer *self)
{
    const oac_transport transport = {.size = sizeof(oac_transport), .send = play, .context = self};
    oac_client_options options = LAB_CLIENT_OPTIONS_INIT;
    oac_client *client = NULL;
    options.token = "token_of_the_tests";
    options.transport = &transport;
    options.retry_delay_ms = 1;
    options.rate_requests = 0;
    options.validation = OAC_VALIDATION_OFF; /* what breaks rules is sent, too */
    ck_assert_int_eq(oac_client_new(&options, &client, NULL), OAC_OK);
    return client;
}

typedef struct request_case {
    const char *request;
    bool once;
} request_case;

static const request_case request_cases[] = {
    {"{}", false},
    {"{\"contacts\":null,\"shippingAddresses\":null}", false},
    {"{\"contacts\":[],\"shippingAddresses\":[]}", false},
    {"{\"contacts\":[{\"id\":1}],\"shippingAddresses\":[{\"id\":-2}]}", false},
    {"{\"billingPerson\":{\"city\":\"Berlin\"}}", false},
    {"{\"contacts\":[{}]}", true},
    {"{\"contacts\":[{\"id\":null}]}", true},
    {"{\"contacts\":[{\"id\":0}]}", true},
    {"{\"contacts\":[{\"id\":1},{\"id\":2},{\"contact\":\"x\"}]}", true},
    {"{\"contacts\":[{\"id\":1}],\"shippingAddresses\":[{\"city\":\"x\"}]}", true},
    {"{\"shippingAddresses\":[{\"id\":null},{\"id\":1}]}", true},
};

START_TEST(requests)
{
    static const int script[] = {-1, 200};
    const request_case *one = &request_cases[_i];
    peer self = {script, 2, 0};
    oac_client *client = client_of(&self);
    lab_update_customer_request request = OAC_ZERO;
    oac_error error = OAC_ERROR_INIT;
    oac_status status = OAC_OK;
    ck_assert_int_eq(lab_update_customer_request_parse(one->request, strlen(one->request), NULL, &request, &error),
                     OAC_OK);
    status = lab_update_customer(client, 1, 2, &request, NULL, &error);
    ck_assert_msg(status == (one->once ? OAC_ERROR_NETWORK : OAC_OK), "%s: %s", one->request, error.message);
    ck_assert_uint_eq(self.calls, one->once ? 1 : 2);
    if (one->once) {
        ck_assert_int_eq(error.outcome, OAC_OUTCOME_UNKNOWN);
        ck_assert_str_eq(error.message, "broken; the request may have been carried out, and is not sent again");
        /* Nothing of it is left for the next call that the client makes. */
        self.calls = 0;
        memset(&request.contacts, 0, sizeof request.contacts);
        memset(&request.shipping_addresses, 0, sizeof request.shipping_addresses);
        ck_assert_int_eq(lab_update_customer(client, 1, 2, &request, NULL, &error), OAC_OK);
        ck_assert_uint_eq(self.calls, 2);
    }
    lab_update_customer_request_dispose(&request);
    oac_client_free(client);
}
END_TEST

typedef struct outcome_case {
    const char *name;
    bool once;
    int script[5];
    size_t length;
    size_t calls;
    oac_outcome outcome;
} outcome_case;

static const outcome_case outcome_cases[] = {
    {"no connection, ever", true, {0, 0, 0, 0}, 4, 4, OAC_OUTCOME_NEVER_SENT},
    {"no connection, then broken", true, {0, -1, 200}, 3, 2, OAC_OUTCOME_UNKNOWN},
    {"broken, outcome forgotten", true, {-2, 200}, 2, 1, OAC_OUTCOME_UNKNOWN},
    {"408", true, {408, 200}, 2, 1, OAC_OUTCOME_UNKNOWN},
    {"500", true, {500, 200}, 2, 1, OAC_OUTCOME_UNKNOWN},
    {"501", true, {501, 200}, 2, 1, OAC_OUTCOME_UNKNOWN},
    {"502", true, {502, 200}, 2, 1, OAC_OUTCOME_UNKNOWN},
    {"503", true, {503, 200}, 2, 1, OAC_OUTCOME_UNKNOWN},
    {"504", true, {504, 200}, 2, 1, OAC_OUTCOME_UNKNOWN},
    {"599", true, {599, 200}, 2, 1, OAC_OUTCOME_UNKNOWN},
    {"400", true, {400, 200}, 2, 1, OAC_OUTCOME_ANSWERED},
    {"302", true, {302, 200}, 2, 1, OAC_OUTCOME_ANSWERED},
    {"no connection, then 404", true, {0, 404}, 2, 2, OAC_OUTCOME_ANSWERED},
    {"408 to the end, repeatable", false, {408, 408, 408, 408}, 4, 4, OAC_OUTCOME_UNKNOWN},
    {"broken, then no connection", false, {-1, 0, 0, 0}, 4, 4, OAC_OUTCOME_UNKNOWN},
    {"broken, then refused", false, {-1, 409}, 2, 2, OAC_OUTCOME_UNKNOWN},
    {"no connection, then refused", false, {0, 409}, 2, 2, OAC_OUTCOME_ANSWERED},
};

START_TEST(outcomes)
{
    static const oac_operation operation = {
        .abi = OAC_ABI, .id = "op", .method = "PUT", .path = "/a", .idempotent = true};
    const outcome_case *one = &outcome_cases[_i];
    peer self = {one->script, one->length, 0};
    oac_client *client = client_of(&self);
    oac_error error = OAC_ERROR_INIT;
    oac_call *call = NULL;
    ck_assert_int_eq(oac_call_begin(client, &operation, &call, &error), OAC_OK);
    if (one->once) {
        oac_call_once(call);
    }
    ck_assert_msg(oac_call_perform(call, &error) != OAC_OK, "%s", one->name);
    ck_assert_msg(self.calls == one->calls, "%s: %zu calls", one->name, self.calls);
    ck_assert_msg(error.outcome == one->outcome, "%s: outcome %d", one->name, (int)error.outcome);
    ck_assert_msg((strstr(error.message, "may have been carried out") != NULL) ==
                      (one->once && one->outcome == OAC_OUTCOME_UNKNOWN),
                  "%s: %s", one->name, error.message);
    oac_call_end(call);
    oac_client_free(client);
}
END_TEST

START_TEST(null_is_a_no_op)
{
    oac_call_once(NULL);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("once");
    TCase *tests = tcase_create("once");
    tcase_add_loop_test(tests, requests, 0, sizeof request_cases / sizeof request_cases[0]);
    tcase_add_loop_test(tests, outcomes, 0, sizeof outcome_cases / sizeof outcome_cases[0]);
    tcase_add_test(tests, null_is_a_no_op);
    suite_add_tcase(suite, tests);
    return run_suite(suite);
}
