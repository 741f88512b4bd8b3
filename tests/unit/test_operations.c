/* Generated calls without a network: parameters of every place, bodies and answers of every kind, by status. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lab/lab.h>

/* Notes what it is sent, and answers as it is told. */
typedef struct peer {
    int http_status;
    const char *answer;
    unsigned calls;
    char method[16];
    char url[2048];
    char headers[1024];
    char body[256];
    bool has_body;
} peer;

static oac_status play(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    peer *self = context;
    size_t at = 0;
    (void)error;
    self->calls++;
    self->headers[0] = '\0';
    (void)snprintf(self->method, sizeof self->method, "%s", request->method);
    (void)snprintf(self->url, sizeof self->url, "%s", request->url + strlen("https://lab.example"));
    for (at = 0; at < request->header_count; at++) {
        const oac_header *header = &request->headers[at];
        if (strcmp(header->name, "Accept") != 0 && strcmp(header->name, "User-Agent") != 0) {
            (void)snprintf(self->headers + strlen(self->headers), sizeof self->headers - strlen(self->headers),
                           "%s=%s|", header->name, header->value);
        }
    }
    self->has_body = request->body.data != NULL;
    (void)snprintf(self->body, sizeof self->body, "%.*s", (int)request->body.length,
                   self->has_body ? request->body.data : "");
    response->http_status = self->http_status;
    return self->answer != NULL ? oac_buffer_append(response->body, self->answer, strlen(self->answer)) : OAC_OK;
}

static oac_client *new_client(peer *self, oac_validation validation)
{
    const oac_transport transport = {.size = sizeof(oac_transport), .send = play, .context = self};
    oac_client_options options = lab_client_options();
    oac_client *client = NULL;
    options.base_url = "https://lab.example";
    options.transport = &transport;
    options.validation = validation;
    options.max_attempts = 1;
    ck_assert_int_eq(oac_client_new(&options, &client, NULL), OAC_OK);
    return client;
}

START_TEST(parameters_of_every_place)
{
    static const int64_t ids[] = {3, 4};
    static const oac_string tags[] = {{"new", 3}, {"old", 3}};
    static const oac_string words[] = {{"a b", 3}, {"c", 1}};
    peer self = {.http_status = 200, .answer = "[{\"id\":1},{\"id\":2}]"};
    oac_client *client = new_client(&self, OAC_VALIDATION_STRICT);
    lab_search_things_params params = LAB_SEARCH_THINGS_PARAMS_INIT;
    lab_search_things_where where = LAB_SEARCH_THINGS_WHERE_INIT;
    lab_search_things_flat flat = LAB_SEARCH_THINGS_FLAT_INIT;
    lab_box box = LAB_BOX_INIT;
    lab_search_things_response response = LAB_SEARCH_THINGS_RESPONSE_INIT;
    oac_error error = OAC_ERROR_INIT;
    box.weight = oac_number(0.5);
    where.name = oac_str("x&y");
    where.box = lab_box_ref_of(&box);
    flat.a = oac_int(1);
    params.q = oac_str("sch\xC3\xB6n & gut");
    params.query_limit = oac_int(5);
    params.ids = (oac_int_list)OAC_LIST(ids);
    params.tags = (oac_string_list)OAC_LIST(tags);
    params.words = (oac_string_list)OAC_LIST(words);
    params.codes = (oac_string_list)OAC_LIST(words);
    params.page_size = oac_int(7);
    params.where = lab_search_things_where_ref_of(&where);
    params.flat = lab_search_things_flat_ref_of(&flat);
    params.raw.state = OAC_VALUE;
    params.raw.value = oac_text("{\"k\": [1]}");
    params.range = oac_str("a/b:c,d");
    params.only.state = OAC_NULL;
    params.x_trace = oac_str("t 1");
    params.if_sizes = (oac_int_list)OAC_LIST(ids);
    params.session = oac_str("s;1");
    params.cookie_limit = oac_int(6);
    ck_assert_msg(lab_search_things(client, lab_search_things_kind_of(LAB_SEARCH_THINGS_KIND_A_B), true, 2.5, &params,
                                    &response, &error) == OAC_OK,
                  "%s", error.message);
    ck_assert_str_eq(self.url,
                     "/search/a%2Fb/true-2.5.json?q=sch%C3%B6n%20%26%20gut&limit=5&ids=3&ids=4&tags=new,old"
                     "&words=a%20b%20c&codes=a%20b%7Cc&page%5Bsize%5D=7&where%5Bname%5D=x%26y"
                     "&where%5Bbox%5D%5Bweight%5D=0.5&a=1&raw=%7B%22k%22%3A%20%5B1%5D%7D&range=a/b:c,d&only=");
    ck_assert_str_eq(self.headers, "X-Trace=t 1|If-Sizes=3,4|Cookie=session=s%3B1; limit=6|");
    ck_assert_uint_eq(response.value.count, 2);
    lab_search_things_response_dispose(&response);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

START_TEST(a_required_parameter_is_missed)
{
    peer self = {.http_status = 200, .answer = "[]"};
    oac_client *client = new_client(&self, OAC_VALIDATION_DEFAULT);
    const lab_search_things_kind_opt kind = lab_search_things_kind_of(LAB_SEARCH_THINGS_KIND_BIG);
    lab_search_things_params params = LAB_SEARCH_THINGS_PARAMS_INIT;
    oac_error error = OAC_ERROR_INIT;
    ck_assert_int_eq(lab_search_things(client, kind, true, 1, NULL, NULL, &error), OAC_ERROR_INVALID);
    ck_assert_str_eq(error.path, "q");
    ck_assert_int_eq(lab_search_things(client, kind, true, 1, &params, NULL, &error), OAC_ERROR_INVALID);
    params.q = oac_str("");
    params.query_limit = oac_int(0);
    ck_assert_int_eq(lab_search_things(client, kind, true, 1, &params, NULL, &error), OAC_ERROR_INVALID);
    ck_assert_str_eq(error.path, "[\"query:limit\"]");
    params.query_limit = oac_int(1);
    params.query_limit.state = OAC_ABSENT; /* set by halves */
    ck_assert_int_ne(lab_search_things(client, kind, true, 1, &params, NULL, &error), OAC_OK);
    params.query_limit.value = 0;
    ck_assert_int_eq(lab_search_things(client, kind, true, -1, &params, NULL, &error), OAC_ERROR_INVALID);
    ck_assert_str_eq(error.path, "rate");
    ck_assert_uint_eq(self.calls, 0);
    ck_assert_int_eq(lab_search_things(client, kind, false, 0, &params, NULL, &error), OAC_OK);
    ck_assert_str_eq(self.url, "/search/big/false-0.json?q=");
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

/* What the description does not know is a query, too. */
START_TEST(other_parameters_go_into_the_query)
{
    static const oac_member member = {{"more", 4}, {"[1,\"x\"]", 7}};
    peer self = {.http_status = 204};
    oac_client *client = new_client(&self, OAC_VALIDATION_DEFAULT);
    lab_search_things_params params = LAB_SEARCH_THINGS_PARAMS_INIT;
    lab_search_things_response response = LAB_SEARCH_THINGS_RESPONSE_INIT;
    oac_extra extra = OAC_ZERO;
    oac_error error = OAC_ERROR_INIT;
    extra.members = &member;
    extra.count = 1;
    params.q = oac_str("a");
    params.extra = &extra;
    ck_assert_int_eq(
        lab_search_things(client, lab_search_things_kind_text("new kind"), true, 1e21, &params, &response, &error),
        OAC_OK);
    ck_assert_str_eq(self.url, "/search/new%20kind/true-1e21.json?q=a&more=1&more=x");
    ck_assert_int_eq(response.value.state, OAC_ABSENT); /* 204 */
    ck_assert_int_eq(error.http_status, 204);
    lab_search_things_response_dispose(&response);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

START_TEST(pieces_of_many_values)
{
    static const int64_t numbers[] = {1, 2};
    const oac_int_list ids = OAC_LIST(numbers);
    const oac_int_list none = {.state = OAC_VALUE};
    peer self = {.http_status = 200, .answer = "12"};
    oac_client *client = new_client(&self, OAC_VALIDATION_DEFAULT);
    lab_read_point_point point = LAB_READ_POINT_POINT_INIT;
    lab_read_point_response response = LAB_READ_POINT_RESPONSE_INIT;
    oac_error error = OAC_ERROR_INIT;
    point.row = oac_int(-1);
    point.column = oac_int(2);
    ck_assert_msg(lab_read_point(client, &ids, &point, oac_text("n/m"), &response, &error) == OAC_OK, "%s",
                  error.message);
    ck_assert_str_eq(self.url, "/points/1,2/;row=-1;column=2/.n%2Fm");
    ck_assert_int_eq(response.value.value, 12);
    lab_read_point_response_dispose(&response);
    ck_assert_int_eq(lab_read_point(client, &none, &point, oac_text("n"), NULL, &error), OAC_ERROR_INVALID);
    ck_assert_str_eq(error.path, "ids");
    ck_assert_int_eq(lab_read_point(client, NULL, &point, oac_text("n"), NULL, &error), OAC_ERROR_ARGUMENT);
    ck_assert_str_eq(error.message, "client, ids, point and prepared must not be null");
    ck_assert_uint_eq(self.calls, 1);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

START_TEST(answers_by_status)
{
    static const oac_string names[] = {{"a", 1}, {"b", 1}};
    static const struct {
        int http_status;
        const char *answer;
        lab_start_tasks_answer which;
    } cases[] = {
        {200, "{\"id\":7}", LAB_START_TASKS_ANSWER_200},
        {202, "[\"x\",\"y\"]", LAB_START_TASKS_ANSWER_202},
        {204, NULL, LAB_START_TASKS_ANSWER_204},
        {201, "whatever", LAB_START_TASKS_ANSWER_UNLISTED},
    };
    peer self = {0};
    oac_client *client = new_client(&self, OAC_VALIDATION_DEFAULT);
    lab_start_tasks_request request = LAB_START_TASKS_REQUEST_INIT;
    size_t at = 0;
    request.value = (oac_string_list)OAC_LIST(names);
    for (at = 0; at < sizeof cases / sizeof cases[0]; at++) {
        lab_start_tasks_response response = LAB_START_TASKS_RESPONSE_INIT;
        oac_error error = OAC_ERROR_INIT;
        self.http_status = cases[at].http_status;
        self.answer = cases[at].answer;
        ck_assert_msg(lab_start_tasks(client, &request, &response, &error) == OAC_OK, "%s", error.message);
        ck_assert_str_eq(self.body, "[\"a\",\"b\"]");
        ck_assert_int_eq(response.which.value, cases[at].which);
        ck_assert_int_eq(response.which.state, OAC_VALUE);
        ck_assert_int_eq(response.status_200.state, at == 0 ? OAC_VALUE : OAC_ABSENT);
        ck_assert_int_eq(response.status_202.state, at == 1 ? OAC_VALUE : OAC_ABSENT);
        ck_assert_int_eq(error.http_status, cases[at].http_status);
        if (at == 0) {
            ck_assert_int_eq(response.status_200.value->id.value, 7);
        } else if (at == 1) {
            ck_assert_uint_eq(response.status_202.count, 2);
        } else if (at == 3) {
            ck_assert_str_eq(response.which.text.data, "201");
        }
        ck_assert_int_eq(lab_start_tasks_response_validate(&response, OAC_VALIDATION_DEFAULT, NULL, &error),
                         at == 3 ? OAC_OK : OAC_OK);
        lab_start_tasks_response_dispose(&response);
    }
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

/* What is no answer of its status leaves the response alone. */
START_TEST(wrong_answers)
{
    static const struct {
        int http_status;
        const char *answer;
    } cases[] = {{200, "[]"},  {200, "{}"},         {200, ""},    {202, "{\"id\":1}"},
                 {202, "[1]"}, {206, "{\"id\":1}"}, {200, "null"}};
    peer self = {0};
    oac_client *client = new_client(&self, OAC_VALIDATION_DEFAULT);
    size_t at = 0;
    for (at = 0; at < sizeof cases / sizeof cases[0]; at++) {
        lab_start_tasks_response response = LAB_START_TASKS_RESPONSE_INIT;
        oac_error error = OAC_ERROR_INIT;
        self.http_status = cases[at].http_status;
        self.answer = cases[at].answer;
        ck_assert_msg(lab_start_tasks(client, NULL, &response, &error) == OAC_ERROR_RESPONSE, "%zu: %s", at,
                      error.message);
        ck_assert(!self.has_body);
        ck_assert_int_eq(response.which.state, OAC_ABSENT);
        ck_assert_ptr_null(response.extra);
    }
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

START_TEST(other_methods)
{
    peer self = {.http_status = 200};
    oac_client *client = new_client(&self, OAC_VALIDATION_DEFAULT);
    lab_task_options_response response = LAB_TASK_OPTIONS_RESPONSE_INIT;
    ck_assert_int_eq(lab_check_tasks(client, NULL), OAC_OK);
    ck_assert_str_eq(self.method, "HEAD");
    self.answer = "{\"any\": 1}";
    ck_assert_int_eq(lab_task_options(client, &response, NULL), OAC_OK);
    ck_assert_str_eq(self.method, "OPTIONS");
    ck_assert_str_eq(response.value.value.data, "{\"any\": 1}");
    lab_task_options_response_dispose(&response);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("operations");
    TCase *cases = tcase_create("operations");
    SRunner *runner = srunner_create(suite);
    int failed = 0;
    suite_add_tcase(suite, cases);
    tcase_add_test(cases, parameters_of_every_place);
    tcase_add_test(cases, a_required_parameter_is_missed);
    tcase_add_test(cases, other_parameters_go_into_the_query);
    tcase_add_test(cases, pieces_of_many_values);
    tcase_add_test(cases, answers_by_status);
    tcase_add_test(cases, wrong_answers);
    tcase_add_test(cases, other_methods);
    srunner_run_all(runner, CK_ENV);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
