/* What fuzzing found, each as a test of its own. */
#include <check.h>
#include <stdio.h>
#include <string.h>

#include <lab/lab.h>

typedef struct peer {
    int http_status;
    const char *content_type;
    const char *body;
    const char *failure; /* what the transport says instead, if it fails */
} peer;

static oac_status play(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    const peer *self = context;
    (void)request;
    if (self->failure != NULL) {
        return oac_error_set(error, OAC_ERROR_TLS, OAC_STAGE_CONNECT, "%s", self->failure);
    }
    response->http_status = self->http_status;
    memcpy(response->content_type, self->content_type, strlen(self->content_type) + 1);
    return oac_buffer_append(response->body, self->body, strlen(self->body));
}

/* The error of a call that this peer answers. */
static oac_error call(peer *self)
{
    oac_client_options options = LAB_CLIENT_OPTIONS_INIT;
    const oac_transport transport = {.size = sizeof(oac_transport), .send = play, .context = self};
    const lab_update_customer_request request = {.name = oac_str("x")};
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    options.token = "secret_test";
    options.transport = &transport;
    ck_assert(oac_client_new(&options, &client, &error) == OAC_OK);
    ck_assert(lab_update_customer(client, 1, 2, &request, NULL, &error) != OAC_OK);
    oac_client_free(client);
    return error;
}

START_TEST(a_header_that_is_not_utf8_leaves_the_message_utf8)
{
    peer self = {404, "text/\xe9\xff; caf\xc3\xa9", "<html>", NULL};
    oac_error error = call(&self);
    ck_assert(error.status == OAC_ERROR_HTTP);
    ck_assert_msg(strstr(error.message, "text/??; caf\xc3\xa9") != NULL, "%s", error.message);
}
END_TEST

START_TEST(a_token_that_the_server_sends_back_is_redacted)
{
    peer bare = {200, "", "secret_test", NULL};
    peer named = {200, "", "{\"secret_test\":{\"a\":1,\"a\":2}}", NULL};
    oac_error error = call(&bare);
    ck_assert_int_eq(error.status, OAC_ERROR_RESPONSE);
    ck_assert_msg(strstr(error.message, "secret_test") == NULL, "%s", error.message);
    error = call(&named);
    ck_assert_int_eq(error.status, OAC_ERROR_RESPONSE);
    ck_assert_msg(strstr(error.message, "secret_test") == NULL, "%s", error.message);
    ck_assert_msg(strstr(error.path, "secret_test") == NULL, "%s", error.path);
    ck_assert_int_eq(error.http_status, 200);
}
END_TEST

START_TEST(a_token_that_a_transport_tells_is_redacted)
{
    peer self = {0, "", "", "no luck with Bearer secret_test\xff"};
    oac_error error = call(&self);
    ck_assert(error.status == OAC_ERROR_TLS);
    ck_assert_str_eq(error.message, "no luck with Bearer [redacted]?");
}
END_TEST

START_TEST(an_unknown_member_with_a_null_name_is_refused)
{
    const oac_member members[] = {{{NULL, 13}, {"1", 1}}, {{"thirteen long", 13}, {"1", 1}}};
    oac_extra extra = {.members = members, .count = 2};
    const lab_update_customer_request request = {.extra = &extra};
    oac_error error = OAC_ERROR_INIT;
    oac_buffer buffer = OAC_BUFFER_INIT;
    ck_assert(lab_update_customer_request_validate(&request, OAC_VALIDATION_DEFAULT, NULL, &error) ==
              OAC_ERROR_INVALID);
    ck_assert(lab_update_customer_request_serialize(&request, &buffer, &error) == OAC_ERROR_INVALID);
    oac_buffer_dispose(&buffer);
}
END_TEST

/* Comparing each unknown member with each would take minutes. */
START_TEST(an_answer_with_very_many_unknown_members_is_read_at_once)
{
    char member[32];
    oac_buffer body = OAC_BUFFER_INIT;
    peer self = {200, "application/json", NULL, NULL};
    const oac_transport transport = {.size = sizeof(oac_transport), .send = play, .context = &self};
    const lab_update_customer_request request = {.name = oac_str("x")};
    oac_client_options options = LAB_CLIENT_OPTIONS_INIT;
    lab_update_customer_response response = LAB_UPDATE_CUSTOMER_RESPONSE_INIT;
    oac_client *client = NULL;
    int i;
    ck_assert(oac_buffer_append(&body, "{\"updateCount\":1", 16) == OAC_OK);
    for (i = 0; i < 200000; i++) {
        const int length = snprintf(member, sizeof member, ",\"m%06d\":1", i);
        ck_assert(oac_buffer_append(&body, member, (size_t)length) == OAC_OK);
    }
    ck_assert(oac_buffer_append(&body, "}", 1) == OAC_OK);
    self.body = body.data;
    options.transport = &transport;
    options.token = "hidden";
    options.keep_unknown = true;
    ck_assert(oac_client_new(&options, &client, NULL) == OAC_OK);
    ck_assert(lab_update_customer(client, 1, 2, &request, &response, NULL) == OAC_OK);
    ck_assert_uint_eq(response.extra->count, 200000);
    lab_update_customer_response_dispose(&response);
    oac_client_free(client);
    oac_buffer_dispose(&body);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("robustness");
    TCase *tests = tcase_create("robustness");
    SRunner *runner = NULL;
    int failed = 0;
    tcase_add_test(tests, a_header_that_is_not_utf8_leaves_the_message_utf8);
    tcase_add_test(tests, a_token_that_the_server_sends_back_is_redacted);
    tcase_add_test(tests, a_token_that_a_transport_tells_is_redacted);
    tcase_add_test(tests, an_unknown_member_with_a_null_name_is_refused);
    tcase_add_test(tests, an_answer_with_very_many_unknown_members_is_read_at_once);
    tcase_set_timeout(tests, 20);
    suite_add_tcase(suite, tests);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed > 0;
}
