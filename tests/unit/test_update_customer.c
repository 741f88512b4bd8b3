/* The generated call, through a transport of the test's own: what is sent, what comes back, what is refused. */
#include <check.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lab/lab.h>

/* Plays one answer and keeps the request. */
typedef struct peer {
    int http_status;
    const char *answer;
    unsigned calls;
    char method[8];
    char url[256];
    char body[4096];
    bool authorized;
    bool json;
} peer;

static oac_status play(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    peer *self = context;
    size_t i;
    (void)error;
    self->calls++;
    snprintf(self->method, sizeof self->method, "%s", request->method);
    snprintf(self->url, sizeof self->url, "%s", request->url);
    snprintf(self->body, sizeof self->body, "%.*s", (int)request->body.length,
             request->body.data != NULL ? request->body.data : "");
    for (i = 0; i < request->header_count; i++) {
        self->authorized |= strcmp(request->headers[i].name, "Authorization") == 0 &&
                            strcmp(request->headers[i].value, "Bearer secret_test") == 0;
        self->json |= strcmp(request->headers[i].name, "Content-Type") == 0 &&
                      strcmp(request->headers[i].value, "application/json") == 0;
    }
    response->http_status = self->http_status;
    return oac_buffer_append(response->body, self->answer, strlen(self->answer));
}

/* What the hook saw. */
typedef struct notes {
    unsigned refused;
    unsigned noted;
    char last_path[64];
} notes;

static void note(void *context, const char *operation, const oac_violation *violation)
{
    notes *self = context;
    ck_assert_str_eq(operation, "updateCustomer");
    self->refused += violation->refused;
    self->noted += !violation->refused;
    snprintf(self->last_path, sizeof self->last_path, "%s", violation->path);
}

static notes seen;

static oac_client *client_for(peer *self, oac_validation validation)
{
    oac_client_options options = LAB_CLIENT_OPTIONS_INIT;
    oac_transport transport = {.size = sizeof(oac_transport), .send = play, .context = self};
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    memset(&seen, 0, sizeof seen);
    options.token = "secret_test";
    options.transport = &transport;
    options.validation = validation;
    options.on_violation = note;
    options.on_violation_context = &seen;
    ck_assert_msg(oac_client_new(&options, &client, &error) == OAC_OK, "%s", error.message);
    return client;
}

/* Makes the call and says what it came to; `count` gets updateCount, -1 where it is not there. */
static oac_status update(peer *self, oac_validation validation, const lab_update_customer_request *request,
                         int64_t *count, oac_error *error)
{
    oac_client *client = client_for(self, validation);
    lab_update_customer_response response = LAB_UPDATE_CUSTOMER_RESPONSE_INIT;
    oac_status status = lab_update_customer(client, 1003, 177737165, request, &response, error);
    if (count != NULL) {
        *count = response.update_count.state == OAC_VALUE ? response.update_count.value : -1;
    }
    lab_update_customer_response_dispose(&response);
    lab_update_customer_response_dispose(&response);
    oac_client_free(client);
    return status;
}

START_TEST(sends_the_example_of_the_page)
{
    peer self = {.http_status = 200, .answer = "{\"updateCount\":1}"};
    const lab_update_customer_request request = {
        .name = oac_str("Support team (VIP)"),
        .customer_group_id = oac_int(9367001),
        .customer_group_name = oac_str("VIP"),
    };
    oac_error error = OAC_ERROR_INIT;
    int64_t count = 0;
    ck_assert_msg(update(&self, OAC_VALIDATION_STRICT, &request, &count, &error) == OAC_OK, "%s", error.message);
    ck_assert_int_eq(count, 1);
    ck_assert_str_eq(self.method, "PUT");
    ck_assert_str_eq(self.url, LAB_BASE_URL "/1003/customers/177737165");
    ck_assert_str_eq(self.body,
                     "{\"name\":\"Support team (VIP)\",\"customerGroupId\":9367001,\"customerGroupName\":\"VIP\"}");
    ck_assert(self.authorized);
    ck_assert(self.json);
}
END_TEST

START_TEST(sends_zero_false_and_empty)
{
    peer self = {.http_status = 200, .answer = "{\"updateCount\":1}"};
    const lab_customer_contact contacts[] = {
        {.default_ = oac_bool(false), .order_by = oac_int(0), .note = oac_str("")},
    };
    const lab_customer_billing_person person = LAB_CUSTOMER_BILLING_PERSON_INIT;
    const lab_update_customer_request request = {
        .email = oac_str(""),
        .billing_person = OAC_REF(&person),
        .shipping_addresses = {OAC_VALUE, 0, NULL},
        .contacts = OAC_LIST(contacts),
        .customer_group_id = oac_int(0),
        .tax_exempt = oac_bool(false),
    };
    oac_error error = OAC_ERROR_INIT;
    ck_assert_msg(update(&self, OAC_VALIDATION_STRICT, &request, NULL, &error) == OAC_OK, "%s", error.message);
    ck_assert_str_eq(self.body,
                     "{\"email\":\"\",\"billingPerson\":{},\"shippingAddresses\":[],\"contacts\":[{\"note\":\"\","
                     "\"default\":false,\"orderBy\":0}],\"customerGroupId\":0,\"taxExempt\":false}");
}
END_TEST

START_TEST(an_empty_request_is_an_empty_object)
{
    peer self = {.http_status = 200, .answer = "{\"updateCount\":1}"};
    const lab_update_customer_request request = LAB_UPDATE_CUSTOMER_REQUEST_INIT;
    ck_assert_int_eq(update(&self, OAC_VALIDATION_DEFAULT, &request, NULL, NULL), OAC_OK);
    ck_assert_str_eq(self.body, "{}");
}
END_TEST

START_TEST(update_count_zero_is_visible)
{
    peer self = {.http_status = 200, .answer = "{\"updateCount\":0}"};
    const lab_update_customer_request request = {.name = oac_str("x")};
    int64_t count = 7;
    ck_assert_int_eq(update(&self, OAC_VALIDATION_DEFAULT, &request, &count, NULL), OAC_OK);
    ck_assert_int_eq(count, 0);
}
END_TEST

START_TEST(refused_by_default_is_never_sent)
{
    static const lab_update_customer_request requests[] = {
        {.name = {.state = OAC_NULL}},         {.tax_exempt = {.state = (oac_presence)1}},
        {.name = {OAC_VALUE, {"\xff", 1}}},    {.contacts = {OAC_VALUE, 1, NULL}},
        {.billing_person = {OAC_VALUE, NULL}},
    };
    static const char *const paths[] = {"name", "taxExempt", "name", "contacts", "billingPerson"};
    size_t i;
    for (i = 0; i < sizeof requests / sizeof requests[0]; i++) {
        peer self = {.http_status = 200, .answer = "{\"updateCount\":1}"};
        oac_error error = OAC_ERROR_INIT;
        ck_assert_int_eq(update(&self, OAC_VALIDATION_DEFAULT, &requests[i], NULL, &error), OAC_ERROR_INVALID);
        ck_assert_str_eq(error.path, paths[i]);
        ck_assert_uint_eq(self.calls, 0);
        ck_assert_int_eq(error.outcome, OAC_OUTCOME_NEVER_SENT);
        ck_assert_int_eq(error.stage, OAC_STAGE_VALIDATE);
        ck_assert_uint_eq(error.violations, 1);
    }
}
END_TEST

START_TEST(paths_of_nested_values)
{
    peer self = {.http_status = 200, .answer = "{\"updateCount\":1}"};
    const lab_customer_shipping_address addresses[] = {
        {.country_code = oac_str("DE")},
        {.country_code = oac_str("usa")},
    };
    const lab_customer_contact contacts[] = {
        {.order_by = oac_int(-1)},
    };
    const lab_update_customer_request request = {
        .shipping_addresses = OAC_LIST(addresses),
        .contacts = OAC_LIST(contacts),
    };
    oac_violations violations = OAC_VIOLATIONS_INIT;
    oac_error error = OAC_ERROR_INIT;
    ck_assert_int_eq(lab_update_customer_request_validate(&request, OAC_VALIDATION_STRICT, &violations, &error),
                     OAC_ERROR_INVALID);
    ck_assert_uint_eq(violations.count, 2);
    ck_assert_uint_eq(violations.refused, 2);
    ck_assert_str_eq(violations.items[0].path, "shippingAddresses[1].countryCode");
    ck_assert_str_eq(violations.items[0].message, "expected 2 upper-case letters, got \"usa\"");
    ck_assert_int_eq(violations.items[0].rule, OAC_RULE_PATTERN);
    ck_assert_str_eq(violations.items[0].value, "\"usa\"");
    ck_assert_str_eq(violations.items[0].limit, "\"^[A-Z]{2}$\"");
    ck_assert_str_eq(violations.items[1].path, "contacts[0].orderBy");
    ck_assert_str_eq(violations.items[1].message, "expected at least 0, got -1");
    ck_assert_str_eq(error.path, "shippingAddresses[1].countryCode");
    oac_violations_dispose(&violations);
    /* By default the pattern is noted and the limit refused. */
    ck_assert_int_eq(lab_update_customer_request_validate(&request, OAC_VALIDATION_DEFAULT, &violations, &error),
                     OAC_ERROR_INVALID);
    ck_assert_uint_eq(violations.count, 2);
    ck_assert_uint_eq(violations.refused, 1);
    ck_assert_str_eq(error.path, "contacts[0].orderBy");
    oac_violations_dispose(&violations);
    oac_violations_dispose(&violations);
    ck_assert_int_eq(update(&self, OAC_VALIDATION_DEFAULT, &request, NULL, &error), OAC_ERROR_INVALID);
    ck_assert_uint_eq(self.calls, 0);
    ck_assert_uint_eq(seen.noted, 1);
    ck_assert_uint_eq(seen.refused, 1);
}
END_TEST

START_TEST(the_server_may_know_more)
{
    const lab_customer_contact contacts[] = {
        {.type = lab_customer_contact_type_text("SIGNAL"), .timestamp = oac_str("2024-06-04 21:15:10 +0000")},
    };
    oac_member members[] = {{{"newField", 8}, {"[1, 2]", 6}}};
    oac_extra extra = {.members = members, .count = 1};
    const lab_update_customer_request request = {.contacts = OAC_LIST(contacts), .extra = &extra};
    peer self = {.http_status = 200, .answer = "{\"updateCount\":1}"};
    oac_error error = OAC_ERROR_INIT;
    ck_assert_msg(update(&self, OAC_VALIDATION_DEFAULT, &request, NULL, &error) == OAC_OK, "%s", error.message);
    ck_assert_str_eq(self.body, "{\"contacts\":[{\"type\":\"SIGNAL\",\"timestamp\":\"2024-06-04 21:15:10 +0000\"}],"
                                "\"newField\":[1, 2]}");
    ck_assert_uint_eq(seen.noted, 3);
    self.calls = 0;
    ck_assert_int_eq(update(&self, OAC_VALIDATION_STRICT, &request, NULL, &error), OAC_ERROR_INVALID);
    ck_assert_uint_eq(self.calls, 0);
    ck_assert_uint_eq(error.violations, 3);
    ck_assert_int_eq(update(&self, OAC_VALIDATION_OFF, &request, NULL, &error), OAC_OK);
    ck_assert_uint_eq(self.calls, 1);
}
END_TEST

START_TEST(one_default_contact_per_type)
{
    const lab_customer_contact contacts[] = {
        {.type = lab_customer_contact_type_of(LAB_CUSTOMER_CONTACT_TYPE_EMAIL), .default_ = oac_bool(true)},
        {.type = lab_customer_contact_type_of(LAB_CUSTOMER_CONTACT_TYPE_PHONE), .default_ = oac_bool(true)},
        {.type = lab_customer_contact_type_of(LAB_CUSTOMER_CONTACT_TYPE_EMAIL), .default_ = oac_bool(true)},
    };
    lab_update_customer_request request = {.contacts = OAC_LIST(contacts)};
    oac_error error = OAC_ERROR_INIT;
    ck_assert_int_eq(lab_update_customer_request_validate(&request, OAC_VALIDATION_STRICT, NULL, &error),
                     OAC_ERROR_INVALID);
    ck_assert_str_eq(error.path, "contacts");
    request.contacts.count = 2;
    ck_assert_int_eq(lab_update_customer_request_validate(&request, OAC_VALIDATION_STRICT, NULL, &error), OAC_OK);
}
END_TEST

START_TEST(ids_must_be_positive)
{
    peer self = {.http_status = 200, .answer = "{\"updateCount\":1}"};
    const lab_update_customer_request request = LAB_UPDATE_CUSTOMER_REQUEST_INIT;
    oac_client *client = client_for(&self, OAC_VALIDATION_DEFAULT);
    oac_error error = OAC_ERROR_INIT;
    ck_assert_int_eq(lab_update_customer(client, 0, 1, &request, NULL, &error), OAC_ERROR_INVALID);
    ck_assert_str_eq(error.path, "storeId");
    ck_assert_str_eq(error.message, "expected at least 1, got 0");
    ck_assert_int_eq(lab_update_customer(client, 1, -5, &request, NULL, &error), OAC_ERROR_INVALID);
    ck_assert_str_eq(error.path, "customerId");
    ck_assert_uint_eq(self.calls, 0);
    ck_assert_int_eq(lab_update_customer(client, 1, 5, &request, NULL, NULL), OAC_OK);
    ck_assert_int_eq(lab_update_customer(client, 1, 5, NULL, NULL, &error), OAC_ERROR_ARGUMENT);
    ck_assert_int_eq(lab_update_customer(NULL, 1, 5, &request, NULL, &error), OAC_ERROR_ARGUMENT);
    oac_client_free(client);
}
END_TEST

START_TEST(an_answer_that_cannot_be_used_is_an_error)
{
    static const struct {
        const char *answer;
        const char *path;
    } rows[] = {
        {"", ""},
        {"<html>", ""},
        {"{\"updateCount\":", "updateCount"},
        {"{\"updateCount\":1", ""},
        {"{\"updateCount\":\"1\"}", "updateCount"},
        {"{\"updateCount\":1.5}", "updateCount"},
        {"{\"updateCount\":null}", "updateCount"},
        {"{\"updateCount\":1,\"updateCount\":1}", "updateCount"},
        {"{}", "updateCount"},
        {"[]", ""},
        {"null", ""},
    };
    const lab_update_customer_request request = {.name = oac_str("x")};
    size_t i;
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        peer self = {.http_status = 200, .answer = rows[i].answer};
        oac_error error = OAC_ERROR_INIT;
        int64_t count = 0;
        oac_status status = update(&self, OAC_VALIDATION_DEFAULT, &request, &count, &error);
        ck_assert_msg(status == OAC_ERROR_RESPONSE, "%s: %s: %s", rows[i].answer, oac_status_name(status),
                      error.message);
        ck_assert_msg(strcmp(error.path, rows[i].path) == 0, "%s: path %s", rows[i].answer, error.path);
        ck_assert_int_eq(count, -1);
        ck_assert_int_eq(error.status, status);
        ck_assert_int_eq(error.stage, OAC_STAGE_PARSE);
        ck_assert_int_eq(error.outcome, OAC_OUTCOME_ANSWERED);
        ck_assert_int_eq(error.http_status, 200);
        ck_assert(error.message[0] != '\0');
    }
}
END_TEST

START_TEST(the_server_s_refusal_is_told)
{
    peer self = {.http_status = 404,
                 .answer = "{\"errorMessage\":\"Customer is not here\",\"errorCode\":\"CUSTOMER_NOT_FOUND\"}"};
    const lab_update_customer_request request = {.name = oac_str("x")};
    oac_error error = OAC_ERROR_INIT;
    ck_assert_int_eq(update(&self, OAC_VALIDATION_DEFAULT, &request, NULL, &error), OAC_ERROR_HTTP);
    ck_assert_int_eq(error.http_status, 404);
    ck_assert_str_eq(error.server_code, "CUSTOMER_NOT_FOUND");
    ck_assert_str_eq(error.server_message, "Customer is not here");
    ck_assert_int_eq(error.outcome, OAC_OUTCOME_ANSWERED);
}
END_TEST

START_TEST(what_was_read_can_be_sent_back)
{
    static const char text[] =
        "{\"email\":\"a@example.com\",\"contacts\":[{\"id\":9007199254740993,\"type\":\"SIGNAL\",\"default\":true}],"
        "\"lang\":\"de\",\"points\":{\"x\":1.50}}";
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    lab_update_customer_request request = LAB_UPDATE_CUSTOMER_REQUEST_INIT;
    oac_buffer buffer = OAC_BUFFER_INIT;
    oac_error error = OAC_ERROR_INIT;
    options.keep_unknown = true;
    ck_assert_msg(lab_update_customer_request_parse(text, sizeof text - 1, &options, &request, &error) == OAC_OK, "%s",
                  error.message);
    ck_assert_int_eq(request.contacts.items[0].id.value, INT64_C(9007199254740993));
    ck_assert_int_eq(request.contacts.items[0].type.value, LAB_CUSTOMER_CONTACT_TYPE_UNLISTED);
    ck_assert_str_eq(request.contacts.items[0].type.text.data, "SIGNAL");
    ck_assert_uint_eq(request.extra->count, 1);
    ck_assert_int_eq(lab_update_customer_request_serialize(&request, &buffer, &error), OAC_OK);
    ck_assert_str_eq(buffer.data, text);
    oac_buffer_dispose(&buffer);
    lab_update_customer_request_dispose(&request);
    ck_assert_ptr_null(request.extra);
}
END_TEST

START_TEST(skipped_members_are_counted)
{
    static const char text[] = "{\"a\":1,\"updateCount\":1,\"b\":[{}]}";
    lab_update_customer_response response = LAB_UPDATE_CUSTOMER_RESPONSE_INIT;
    ck_assert_int_eq(lab_update_customer_response_parse(text, sizeof text - 1, NULL, &response, NULL), OAC_OK);
    ck_assert_int_eq(response.update_count.value, 1);
    ck_assert_uint_eq(response.extra->count, 0);
    ck_assert_uint_eq(response.extra->skipped, 2);
    lab_update_customer_response_dispose(&response);
}
END_TEST

/* In memory an object has room for all its members, so short texts of few members each grow the most. */
START_TEST(a_long_list_of_small_objects_has_room)
{
    enum {
        COUNT = 100000
    };
    static const char item[] = "{\"id\":1},";
    lab_update_customer_request request = LAB_UPDATE_CUSTOMER_REQUEST_INIT;
    oac_buffer text = OAC_BUFFER_INIT;
    oac_error error = OAC_ERROR_INIT;
    ck_assert_int_eq(oac_buffer_append(&text, "{\"contacts\":[", 13), OAC_OK);
    for (int i = 0; i < COUNT; i++) {
        ck_assert_int_eq(oac_buffer_append(&text, item, sizeof item - 1), OAC_OK);
    }
    text.data[text.length - 1] = ']';
    ck_assert_int_eq(oac_buffer_append(&text, "}", 1), OAC_OK);
    ck_assert_int_eq(lab_update_customer_request_parse(text.data, text.length, NULL, &request, &error), OAC_OK);
    ck_assert_uint_eq(request.contacts.count, COUNT);
    ck_assert_int_eq(request.contacts.items[COUNT - 1].id.value, 1);
    lab_update_customer_request_dispose(&request);
    oac_buffer_dispose(&text);
}
END_TEST

START_TEST(initializers_agree)
{
    oac_client_options macro = LAB_CLIENT_OPTIONS_INIT;
    oac_client_options function = lab_client_options();
    ck_assert_str_eq(macro.base_url, function.base_url);
    ck_assert_str_eq(macro.error_code_member, function.error_code_member);
    ck_assert_str_eq(macro.error_message_member, function.error_message_member);
    ck_assert_str_eq(macro.refused_token_codes, "INVALID_API_TOKEN INSUFFICIENT_APP_SCOPE STORE_IS_SUSPENDED");
    ck_assert_str_eq(macro.refused_token_codes, function.refused_token_codes);
    ck_assert_uint_eq(macro.rate_requests, function.rate_requests);
    ck_assert_uint_eq(macro.rate_seconds, function.rate_seconds);
    ck_assert_ptr_null(macro.token);
    ck_assert_ptr_null(function.token);
    ck_assert_int_eq(macro.validation, function.validation);
    ck_assert_uint_eq(macro.total_timeout_ms, function.total_timeout_ms);
    ck_assert_str_eq(lab_customer_contact_type_name(LAB_CUSTOMER_CONTACT_TYPE_FB_MESSENGER), "FB_MESSENGER");
    ck_assert_str_eq(lab_customer_contact_type_name(LAB_CUSTOMER_CONTACT_TYPE_UNLISTED), "");
    ck_assert_str_eq(lab_customer_contact_type_name((lab_customer_contact_type)99), "");
    ck_assert_int_eq(lab_customer_contact_type_from(oac_text("OTHER")), LAB_CUSTOMER_CONTACT_TYPE_OTHER);
    ck_assert_int_eq(lab_customer_contact_type_from(oac_text("other")), LAB_CUSTOMER_CONTACT_TYPE_UNLISTED);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("update_customer");
    TCase *tests = tcase_create("calls");
    SRunner *runner = srunner_create(suite);
    int failed;
    tcase_add_test(tests, sends_the_example_of_the_page);
    tcase_add_test(tests, sends_zero_false_and_empty);
    tcase_add_test(tests, an_empty_request_is_an_empty_object);
    tcase_add_test(tests, update_count_zero_is_visible);
    tcase_add_test(tests, refused_by_default_is_never_sent);
    tcase_add_test(tests, paths_of_nested_values);
    tcase_add_test(tests, the_server_may_know_more);
    tcase_add_test(tests, one_default_contact_per_type);
    tcase_add_test(tests, ids_must_be_positive);
    tcase_add_test(tests, an_answer_that_cannot_be_used_is_an_error);
    tcase_add_test(tests, the_server_s_refusal_is_told);
    tcase_add_test(tests, what_was_read_can_be_sent_back);
    tcase_add_test(tests, skipped_members_are_counted);
    tcase_add_test(tests, a_long_list_of_small_objects_has_room);
    tcase_add_test(tests, initializers_agree);
    suite_add_tcase(suite, tests);
    srunner_run_all(runner, CK_NORMAL);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
