/* What an error says of the body of a refusal, whatever form that has. */
#include <check.h>
#include <stdio.h>
#include <string.h>

#include "http/making.h"
#include <oac/oac.h>

#include "runner.h"

typedef struct refusal {
    const char *type;
    const char *body; /* a NUL ends it */
    const char *code;
    const char *server_message;
    const char *message; /* null: not looked at */
} refusal;

static const refusal refusals[] = {
    /* Known members, in good JSON and in broken one */
    {"application/json", "{\"errorMessage\":\"No\",\"errorCode\":\"X\"}", "X", "No", "HTTP 400 X: No"},
    {"", " \r\n{ \"errorCode\" : 17 , \"errorMessage\" : null } ", "17", "", "HTTP 400 17"},
    {"", "{\"error\\u0043ode\":\"X\",\"errorM\\u0065ssage\":\"a\\\"\\u00e4\\ud83d\\uded2\\n\"}", "X",
     "a\"\xC3\xA4\xF0\x9F\x9B\x92 ", NULL},
    {"", "\xEF\xBB\xBF{\"errorCode\":\"X\",\"errorMessage\":\"No\"}", "X", "No", "HTTP 400 X: No"},
    {"", "{\"errorCode\":\"X\",\"errorMessage\":\"M\xFCller\"}", "X", "M?ller", "HTTP 400 X: M?ller"},
    {"", "{\"who\":\"M\xFCller\",\"errorCode\":\"X\",\"errorMessage\":\"No\"}", "X", "No", NULL},
    {"", "{\"errorCode\":\"X\",\"errorMessage\":\"Customer not fo", "X", "Customer not fo", NULL},
    {"", "{\"errorCode\":\"X\",\"errorMessage\":\"No \\u00", "X", "No \\u00", NULL},
    {"", "{\"errorCode\":\"X\",\"errorMessage\":\"No\",}", "X", "No", NULL},
    {"", "{,\"a\":NaN,\"b\":'x',\"errorCode\":\"X\",,\"errorMessage\":\"No\"", "X", "No", NULL},
    {"", "{\"errorCode\":\"X\",\"errorCode\":\"Y\",\"errorMessage\":\"No\"}", "X", "No", NULL},
    {"", "{\"a\":{\"errorCode\":\"Y\"},\"b\":[{\"errorMessage\":\"}\"}],\"errorCode\":\"X\"}", "X", "", "HTTP 400 X"},
    {"", "[{\"errorMessage\":\"No\",\"errorCode\":\"X\"},{\"errorCode\":\"Y\"}]", "X", "No", NULL},
    {"", "{\"errorMessage\":{\"a\":[1,\"}\"]},\"errorCode\":[true]}", "[true]", "{\"a\":[1,\"}\"]}", NULL},
    {"text/plain", "{\"errorMessage\":\"No\"}", "", "No", "HTTP 400: No"},

    /* Other APIs' members */
    {"application/problem+json", "{\"type\":\"about:blank\",\"title\":\"Bad\",\"status\":400,\"detail\":\"It is odd\"}",
     "", "It is odd", "HTTP 400: It is odd"},
    {"application/problem+json", "{\"title\":\"Bad Request\"}", "", "Bad Request", "HTTP 400: Bad Request"},
    {"application/problem+json; charset=utf-8", "{\"detail\":\"a\",\"errorMessage\":\"b\"}", "", "b", NULL},
    {"application/vnd.api+json", "{\"errors\":[{\"title\":\"t\",\"detail\":\"d\"}]}", "", "d", NULL},
    {"", "{\"error\":{\"code\":5,\"message\":\"No\"}}", "", "No", NULL},
    {"", "{\"error\":\"invalid_token\",\"error_description\":\"It has ended\"}", "", "It has ended", NULL},
    {"", "{\"error\":\"invalid_token\"}", "", "invalid_token", NULL},
    {"", "{\"errorCode\":\"X\",\"errorMessage\":\"\",\"message\":\"m\"}", "X", "m", "HTTP 400 X: m"},

    /* Texts */
    {"text/plain", "upstream connect error\r\nor disconnect\n", "", "upstream connect error  or disconnect",
     "HTTP 400: upstream connect error  or disconnect"},
    {"Text/Plain; charset=iso-8859-1", "Ung\xFCltig", "", "Ung?ltig", "HTTP 400: Ung?ltig"},
    {"text/plain", "\x1B[31mred\xC2\x9B\xE2\x80\xAEx", "", " [31mred ?x", NULL},
    {"", "no healthy upstream", "", "", "HTTP 400 with a body of 19 bytes (of no type): no healthy upstream"},
    {"application/json", "{\"a\":1}", "", "", "HTTP 400 with a body of 7 bytes (application/json): {\"a\":1}"},
    {"application/json", "{\"errorMessage\":\"\"}", "", "",
     "HTTP 400 with a body of 19 bytes (application/json): {\"errorMessage\":\"\"}"},
    {"application/xml", "<Error><Code>AccessDenied</Code></Error>", "", "",
     "HTTP 400 with a body of 40 bytes (application/xml): <Error><Code>AccessDenied</Code></Error>"},
    {"text/html", "<html><h1>No</h1></html>", "", "", "HTTP 400 with a body of 24 bytes (text/html): an HTML page"},
    {"", "<!DOCTYPE HTML><Title lang=en>\n502 Bad\x1B Gateway </TITLE>", "", "",
     "HTTP 400 with a body of 56 bytes (of no type): an HTML page titled \"502 Bad  Gateway\""},
    {"text/plain", "<html><title></title>", "", "", "HTTP 400 with a body of 21 bytes (text/plain): an HTML page"},
    {"", " \r\n", "", "", "HTTP 400 with a body of 3 bytes (of no type): nothing but white space"},
    {"image/png", "\x89PNG\r\n\x1A\n", "", "",
     "HTTP 400 with a body of 8 bytes (image/png): nothing that is UTF-8 text"},
    {"a/\x1B[2J\xC2\x9B", "x", "", "", "HTTP 400 with a body of 1 bytes (a/ [2J ): x"},
    {"", "", "", "", "HTTP 400 without a body"},
};

static oac_status play(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    const refusal *self = context;
    (void)request;
    (void)error;
    response->http_status = 400;
    (void)snprintf(response->content_type, sizeof response->content_type, "%s", self->type);
    return oac_buffer_append(response->body, self->body, strlen(self->body));
}

static oac_status call(oac_client *client, oac_error *error)
{
    static const oac_operation operation = {
        .abi = OAC_ABI, .id = "putIt", .method = "PUT", .path = "/things/1", .idempotent = true};
    oac_call *made = NULL;
    oac_status status = oac_call_begin(client, &operation, &made, error);
    ck_assert_int_eq(status, OAC_OK);
    oac_call_path(made, operation.path);
    status = oac_call_perform(made, error);
    oac_call_end(made);
    return status;
}

static oac_client *new_client(const refusal *one)
{
    const oac_transport transport = {.size = sizeof(oac_transport), .send = play, .context = (void *)(uintptr_t)one};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = NULL;
    options.base_url = "https://api.example";
    options.token = "secret_token_of_this_test";
    options.transport = &transport;
    ck_assert_int_eq(oac_client_new(&options, &client, NULL), OAC_OK);
    return client;
}

START_TEST(a_refusal_is_explained)
{
    const refusal *one = &refusals[_i];
    oac_client *client = new_client(one);
    oac_error error = OAC_ERROR_INIT;
    ck_assert_int_eq(call(client, &error), OAC_ERROR_HTTP);
    ck_assert_str_eq(error.server_code, one->code);
    ck_assert_str_eq(error.server_message, one->server_message);
    if (one->message != NULL) {
        ck_assert_str_eq(error.message, one->message);
    }
    ck_assert_int_eq(error.http_status, 400);
    ck_assert_int_eq(error.outcome, OAC_OUTCOME_ANSWERED);
    oac_client_free(client);
}
END_TEST

/* Every beginning of a body, and every byte in it broken: something is said, and nothing is read that is not there. */
START_TEST(a_broken_body_is_no_trouble)
{
    const refusal *whole = &refusals[_i];
    char body[256];
    const size_t length = strlen(whole->body);
    refusal one = *whole;
    oac_client *client = NULL;
    ck_assert_uint_lt(length, sizeof body);
    one.body = body;
    client = new_client(&one);
    for (size_t at = 0; at < length; at++) {
        static const char bytes[] = "\xFF\\\"{[,";
        for (size_t which = 0; which < sizeof bytes; which++) {
            oac_error error = OAC_ERROR_INIT;
            memcpy(body, whole->body, length + 1);
            body[at] = bytes[which]; /* the last one ends the text */
            if (call(client, &error) != OAC_ERROR_HTTP || strncmp(error.message, "HTTP 400", 8) != 0) {
                ck_abort_msg("%s: %s", body, error.message);
            }
        }
    }
    oac_client_free(client);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("http_error");
    TCase *cases = tcase_create("http_error");
    const int count = (int)(sizeof refusals / sizeof refusals[0]);
    suite_add_tcase(suite, cases);
    tcase_add_loop_test(cases, a_refusal_is_explained, 0, count);
    tcase_add_loop_test(cases, a_broken_body_is_no_trouble, 0, count);
    return run_suite(suite);
}
