/* What a program's own transport says of a failed attempt, and what is believed of it: a request that must not be sent
 * twice is sent again only where it certainly did not go out. */
#include <check.h>
#include <string.h>

#include "http/making.h"
#include <oac/oac.h>

#include "runner.h"

typedef struct failure {
    oac_status status;
    oac_stage stage;
    oac_outcome outcome;
    bool silent; /* it returns a status, and leaves the error alone */
    oac_outcome wanted;
    unsigned attempts;
} failure;

static const failure failures[] = {
    {OAC_ERROR_NETWORK, OAC_STAGE_CONNECT, OAC_OUTCOME_NEVER_SENT, false, OAC_OUTCOME_NEVER_SENT, 3},
    {OAC_ERROR_TIMEOUT, OAC_STAGE_CONNECT, OAC_OUTCOME_NEVER_SENT, false, OAC_OUTCOME_NEVER_SENT, 3},
    {OAC_ERROR_NETWORK, OAC_STAGE_CONNECT, OAC_OUTCOME_UNKNOWN, false, OAC_OUTCOME_UNKNOWN, 1},
    {OAC_ERROR_NETWORK, OAC_STAGE_SEND, OAC_OUTCOME_UNKNOWN, false, OAC_OUTCOME_UNKNOWN, 1},
    {OAC_ERROR_NETWORK, OAC_STAGE_SEND, OAC_OUTCOME_NEVER_SENT, false, OAC_OUTCOME_NEVER_SENT, 3},
    {OAC_ERROR_TIMEOUT, OAC_STAGE_RECEIVE, OAC_OUTCOME_NEVER_SENT, false, OAC_OUTCOME_UNKNOWN, 1},
    {OAC_ERROR_NETWORK, OAC_STAGE_NONE, OAC_OUTCOME_NEVER_SENT, false, OAC_OUTCOME_UNKNOWN, 1},
    {OAC_ERROR_NETWORK, OAC_STAGE_PARSE, OAC_OUTCOME_NEVER_SENT, false, OAC_OUTCOME_UNKNOWN, 1},
    {OAC_ERROR_NETWORK, OAC_STAGE_NONE, OAC_OUTCOME_NEVER_SENT, true, OAC_OUTCOME_UNKNOWN, 1},
    {OAC_ERROR_TLS, OAC_STAGE_CONNECT, OAC_OUTCOME_NEVER_SENT, false, OAC_OUTCOME_NEVER_SENT, 1},
};

static oac_status play(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    const failure *self = context;
    (void)request;
    (void)response;
    if (!self->silent) {
        (void)oac_error_set(error, self->status, self->stage, "it failed");
        error->outcome = self->outcome;
    }
    return self->status;
}

START_TEST(only_a_connection_that_failed_was_certainly_not_used)
{
    static const oac_operation operation = {.abi = OAC_ABI, .id = "postIt", .method = "POST", .path = "/things"};
    failure self = failures[_i];
    const oac_transport transport = {.size = sizeof(oac_transport), .send = play, .context = &self};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = NULL;
    oac_call *call = NULL;
    oac_error error = OAC_ERROR_INIT;
    options.base_url = "http://127.0.0.1:1";
    options.transport = &transport;
    options.max_attempts = 3;
    options.retry_delay_ms = 1;
    ck_assert_int_eq(oac_client_new(&options, &client, &error), OAC_OK);
    ck_assert_int_eq(oac_call_begin(client, &operation, &call, &error), OAC_OK);
    oac_call_path(call, operation.path);
    ck_assert_int_eq(oac_call_perform(call, &error), self.status);
    ck_assert_uint_eq(error.attempts, self.attempts);
    ck_assert_int_eq(error.outcome, self.wanted);
    ck_assert_int_eq(strstr(error.message, "may have been carried out") != NULL, self.wanted == OAC_OUTCOME_UNKNOWN);
    oac_call_end(call);
    oac_client_free(client);
}
END_TEST

static oac_status fill_type(void *context, const oac_http_request *request, oac_http_response *response,
                            oac_error *error)
{
    (void)context;
    (void)request;
    (void)error;
    response->http_status = 400;
    memset(response->content_type, 't', sizeof response->content_type);
    return oac_buffer_append(response->body, "{", 1);
}

START_TEST(a_content_type_without_an_end)
{
    static const oac_operation operation = {.abi = OAC_ABI, .id = "postIt", .method = "POST", .path = "/things"};
    const oac_transport transport = {.size = sizeof(oac_transport), .send = fill_type};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = NULL;
    oac_call *call = NULL;
    oac_error error = OAC_ERROR_INIT;
    options.base_url = "http://127.0.0.1:1";
    options.transport = &transport;
    ck_assert_int_eq(oac_client_new(&options, &client, &error), OAC_OK);
    ck_assert_int_eq(oac_call_begin(client, &operation, &call, &error), OAC_OK);
    ck_assert_int_eq(oac_call_perform(call, &error), OAC_ERROR_HTTP);
    ck_assert_ptr_nonnull(strstr(error.message, "ttt): {"));
    oac_call_end(call);
    oac_client_free(client);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("transport_outcome");
    TCase *cases = tcase_create("transport_outcome");
    suite_add_tcase(suite, cases);
    tcase_add_loop_test(cases, only_a_connection_that_failed_was_certainly_not_used, 0,
                        (int)(sizeof failures / sizeof failures[0]));
    tcase_add_test(cases, a_content_type_without_an_end);
    return run_suite(suite);
}
