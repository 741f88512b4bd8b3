/* What a program is told of a call: broken rules in the log, useless answers in the error. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lab/lab.h>

#include "account.h"
#include "runner.h"

typedef struct peer {
    const char *content_type;
    const char *body;
    unsigned calls;
} peer;

static oac_status play(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    peer *self = context;
    (void)request;
    (void)error;
    self->calls++;
    response->http_status = 200;
    (void)snprintf(response->content_type, sizeof response->content_type, "%s", self->content_type);
    return oac_buffer_append(response->body, self->body, strlen(self->body));
}

/* ---- Broken rules ------------------------------------------------------------------------------------------------ */

typedef struct listener {
    unsigned warnings;
    unsigned lines;
    unsigned violations;
    char text[4096];
} listener;

static void hear(void *context, oac_log_level level, const char *line)
{
    listener *self = context;
    const size_t used = strlen(self->text);
    self->lines++;
    if (level == OAC_LOG_WARNING) {
        self->warnings++;
        (void)snprintf(self->text + used, sizeof self->text - used, "%s\n", line);
    }
}

static void note(void *context, const char *operation, const oac_violation *violation)
{
    listener *self = context;
    ck_assert_str_eq(operation, "updateCustomer");
    ck_assert(violation->message[0] != '\0');
    self->violations++;
}

typedef struct setting {
    bool log;
    bool hook;
    oac_log_level level;
    oac_validation mode;
} setting;

/* Makes a call with this request; returns how it ended. */
static oac_status update(const setting *how, const lab_update_customer_request *request, listener *self,
                         account *counts)
{
    peer server = {"application/json", "{\"updateCount\":1}", 0};
    const oac_transport transport = {.size = sizeof(oac_transport), .send = play, .context = &server};
    const oac_allocator allocator = account_allocator(counts);
    oac_client_options options = lab_client_options();
    oac_client *client = NULL;
    oac_status status = OAC_OK;
    memset(self, 0, sizeof *self);
    options.token = "secret_of_a_test";
    options.transport = &transport;
    options.allocator = &allocator;
    options.validation = how->mode;
    options.log_level = how->level;
    options.on_log = how->log ? hear : NULL;
    options.hook_context = self;
    options.on_violation = how->hook ? note : NULL;
    options.on_violation_context = self;
    ck_assert_int_eq(oac_client_new(&options, &client, NULL), OAC_OK);
    status = lab_update_customer(client, 1, 2, request, NULL, NULL);
    ck_assert_uint_eq(server.calls, status == OAC_OK ? 1 : 0);
    oac_client_free(client);
    return status;
}

START_TEST(what_is_only_noted_is_in_the_log)
{
    const lab_customer_contact contacts[] = {{.type = lab_customer_contact_type_text("PIGEON")}};
    const lab_update_customer_request request = {.contacts = OAC_LIST(contacts)};
    const setting settings[] = {{true, false, OAC_LOG_DEFAULT, OAC_VALIDATION_DEFAULT},
                                {true, true, OAC_LOG_WARNING, OAC_VALIDATION_DEFAULT}};
    for (size_t i = 0; i < sizeof settings / sizeof settings[0]; i++) {
        listener self;
        account counts = {0, 0, 0};
        ck_assert_int_eq(update(&settings[i], &request, &self, &counts), OAC_OK);
        ck_assert_uint_eq(self.warnings, 1);
        ck_assert_uint_eq(self.violations, settings[i].hook ? 1 : 0);
        ck_assert_msg(strstr(self.text, " updateCustomer: a rule is broken, contacts[0].type: expected one of ") !=
                          NULL,
                      "%s", self.text);
        ck_assert_msg(strstr(self.text, "got \"PIGEON\"") != NULL, "%s", self.text);
        ck_assert_int_eq(counts.live, 0);
    }
}
END_TEST

START_TEST(what_is_refused_is_in_the_log_with_all_else)
{
    const lab_customer_contact contacts[] = {{.type = lab_customer_contact_type_text("secret_of_a_test")}};
    const lab_update_customer_request request = {.contacts = OAC_LIST(contacts), .name = {OAC_ABSENT, {"x", 1}}};
    const setting how = {true, true, OAC_LOG_DEFAULT, OAC_VALIDATION_DEFAULT};
    listener self;
    account counts = {0, 0, 0};
    ck_assert_int_eq(update(&how, &request, &self, &counts), OAC_ERROR_INVALID);
    ck_assert_uint_eq(self.warnings, 2);
    ck_assert_uint_eq(self.violations, 2);
    ck_assert_msg(strstr(self.text, " updateCustomer: refused, name: there is a value, but the presence says absent") !=
                      NULL,
                  "%s", self.text);
    ck_assert_msg(strstr(self.text, "a rule is broken, contacts[0].type: ") != NULL, "%s", self.text);
    ck_assert_msg(strstr(self.text, "secret_of_a_test") == NULL, "%s", self.text);
}
END_TEST

START_TEST(what_nobody_wants_is_not_collected)
{
    const lab_customer_contact odd[] = {{.type = lab_customer_contact_type_text("PIGEON")}};
    const lab_update_customer_request broken = {.contacts = OAC_LIST(odd)};
    const lab_update_customer_request sound = {.name = oac_str("x")};
    const setting settings[] = {{false, false, OAC_LOG_DEFAULT, OAC_VALIDATION_DEFAULT},
                                {true, false, OAC_LOG_ERROR, OAC_VALIDATION_DEFAULT},
                                {true, true, OAC_LOG_DEFAULT, OAC_VALIDATION_OFF}};
    for (size_t i = 0; i < sizeof settings / sizeof settings[0]; i++) {
        listener self;
        account one = {0, 0, 0};
        account other = {0, 0, 0};
        ck_assert_int_eq(update(&settings[i], &sound, &self, &one), OAC_OK);
        ck_assert_int_eq(update(&settings[i], &broken, &self, &other), OAC_OK);
        ck_assert_uint_eq(self.warnings + self.violations, 0);
        ck_assert_int_eq(one.calls, other.calls);
    }
}
END_TEST

START_TEST(more_than_a_list_keeps_are_counted_in_the_log)
{
    const size_t count = OAC_VIOLATIONS_CEILING + 7;
    lab_customer_contact *contacts = calloc(count, sizeof *contacts);
    lab_update_customer_request request = LAB_UPDATE_CUSTOMER_REQUEST_INIT;
    const setting how = {true, false, OAC_LOG_DEFAULT, OAC_VALIDATION_DEFAULT};
    listener self;
    account counts = {0, 0, 0};
    ck_assert(contacts != NULL);
    for (size_t i = 0; i < count; i++) {
        contacts[i].type = lab_customer_contact_type_text("PIGEON");
    }
    request.contacts = lab_customer_contact_list_of(contacts, count);
    ck_assert_int_eq(update(&how, &request, &self, &counts), OAC_OK);
    ck_assert_uint_eq(self.warnings, OAC_VIOLATIONS_CEILING + 1);
    free(contacts);
}
END_TEST

/* ---- Answers that cannot be used --------------------------------------------------------------------------------- */

static oac_status ask(peer *self, oac_error *error)
{
    const oac_transport transport = {.size = sizeof(oac_transport), .send = play, .context = self};
    const lab_update_customer_request request = {.name = oac_str("x")};
    oac_client_options options = lab_client_options();
    oac_client *client = NULL;
    oac_status status = OAC_OK;
    options.token = "secret_of_a_test";
    options.transport = &transport;
    ck_assert_int_eq(oac_client_new(&options, &client, NULL), OAC_OK);
    status = lab_update_customer(client, 1, 2, &request, NULL, error);
    oac_client_free(client);
    return status;
}

#define MAYBE "; the request may have been carried out"

static const struct {
    const char *content_type;
    const char *body;
    const char *message;
} useless[] = {
    {"text/html", "<html><body>Maintenance</body></html>",
     "the answer (HTTP 200, text/html) cannot be used: expected a value, got "
     "<html><body>Maintenance</body></html>" MAYBE},
    {"", "", "the answer (HTTP 200, no content type) cannot be used: expected a value, got the end of the text" MAYBE},
    {"application/json", "[]",
     "the answer (HTTP 200, application/json) cannot be used: expected an object, got an array" MAYBE},
    {"application/json", "{\"updateCount\":\"1\"}",
     "the answer (HTTP 200, application/json) cannot be used: expected an integer, got \"1\"" MAYBE},
    {"application/json", "{}",
     "the answer (HTTP 200, application/json) cannot be used: required member is missing" MAYBE},
    {"secret_of_a_test", "secret_of_a_test",
     "the answer (HTTP 200, [redacted]) cannot be used: expected a value, got [redacted]" MAYBE},
};

START_TEST(useless_answers_are_told_as_answers)
{
    peer self = {useless[_i].content_type, useless[_i].body, 0};
    oac_error error = OAC_ERROR_INIT;
    ck_assert_int_eq(ask(&self, &error), OAC_ERROR_RESPONSE);
    ck_assert_int_eq(error.status, OAC_ERROR_RESPONSE);
    ck_assert_int_eq(error.stage, OAC_STAGE_PARSE);
    ck_assert_int_eq(error.outcome, OAC_OUTCOME_ANSWERED);
    ck_assert_int_eq(error.http_status, 200);
    ck_assert_uint_eq(error.attempts, 1);
    ck_assert_str_eq(error.message, useless[_i].message);
}
END_TEST

START_TEST(long_parts_of_the_message_are_cut)
{
    char type[120];
    char body[600] = "{\"";
    peer self = {type, body, 0};
    oac_error error = OAC_ERROR_INIT;
    memset(type, 't', sizeof type);
    type[sizeof type - 1] = '\0';
    memset(body + 2, 'n', sizeof body - 2);
    body[sizeof body - 1] = '\0';
    ck_assert_int_eq(ask(&self, &error), OAC_ERROR_RESPONSE);
    ck_assert(strlen(error.message) < sizeof error.message);
    ck_assert_msg(strncmp(error.message, "the answer (HTTP 200, ttt", 25) == 0, "%s", error.message);
    ck_assert_msg(strcmp(error.message + strlen(error.message) - (sizeof MAYBE - 1), MAYBE) == 0, "%s", error.message);
    ck_assert_uint_eq(error.line, 1);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("reports");
    TCase *tests = tcase_create("reports");
    tcase_add_test(tests, what_is_only_noted_is_in_the_log);
    tcase_add_test(tests, what_is_refused_is_in_the_log_with_all_else);
    tcase_add_test(tests, what_nobody_wants_is_not_collected);
    tcase_add_test(tests, more_than_a_list_keeps_are_counted_in_the_log);
    tcase_add_loop_test(tests, useless_answers_are_told_as_answers, 0, sizeof useless / sizeof useless[0]);
    tcase_add_test(tests, long_parts_of_the_message_are_cut);
    suite_add_tcase(suite, tests);
    return run_suite(suite);
}
