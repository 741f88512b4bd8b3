/* Bodies and answers that are made of JSON: forms, parts, text. */
#include <check.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "http/bodies_internal.h"
#include <oac/oac.h>

#include "http/making.h"
#include "runner.h"

/* What was sent, and what is answered. */
typedef struct peer {
    char body[2048];
    char type[128];
    const char *answer;
    const char *answer_type;
} peer;

static oac_status play(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    peer *self = context;
    size_t at = 0;
    (void)error;
    (void)snprintf(self->body, sizeof self->body, "%.*s", (int)request->body.length,
                   request->body.data != NULL ? request->body.data : "");
    for (at = 0; at < request->header_count; at++) {
        if (strcmp(request->headers[at].name, "Content-Type") == 0) {
            (void)snprintf(self->type, sizeof self->type, "%s", request->headers[at].value);
        }
    }
    response->http_status = 200;
    (void)snprintf(response->content_type, sizeof response->content_type, "%s",
                   self->answer_type != NULL ? self->answer_type : "text/plain");
    return self->answer != NULL ? oac_buffer_append(response->body, self->answer, strlen(self->answer)) : OAC_OK;
}

typedef struct fixture {
    peer self;
    oac_transport transport;
    oac_client *client;
    oac_call *call;
} fixture;

static void begin(fixture *all, const char *type, const char *json)
{
    static oac_operation operation = {.abi = OAC_ABI, .id = "x", .method = "POST", .path = "/x"};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    operation.content_type = type;
    all->transport.size = sizeof all->transport;
    all->transport.send = play;
    all->transport.context = &all->self;
    options.base_url = "https://api.example";
    options.transport = &all->transport;
    ck_assert_int_eq(oac_client_new(&options, &all->client, NULL), OAC_OK);
    ck_assert_int_eq(oac_call_begin(all->client, &operation, &all->call, NULL), OAC_OK);
    oac_call_path(all->call, "/x");
    ck_assert_int_eq(oac_buffer_append(oac_call_body(all->call), json, strlen(json)), OAC_OK);
}

static oac_status end(fixture *all)
{
    const oac_status status = oac_call_perform(all->call, NULL);
    oac_call_end(all->call);
    ck_assert_int_eq(oac_client_free(all->client), OAC_OK);
    return status;
}

START_TEST(a_form_is_made_of_json)
{
    static const oac_parameter fields[] = {
        {"name", "name", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
        {"tags", "tags", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
        {"ids", "ids", OAC_IN_QUERY, OAC_STYLE_FORM, 0},
        {"deep", "deep", OAC_IN_QUERY, OAC_STYLE_DEEP, OAC_EXPLODE},
    };
    fixture all = {0};
    begin(
        &all, NULL,
        "{\"name\":\"\\u00e4 &=\\n\",\"tags\":[\"a\",\"b\"],\"ids\":[1,2],\"deep\":{\"x\":{\"y\":true}},\"more\":1.5}");
    oac_call_form_body(all.call, fields, 4);
    ck_assert_int_eq(end(&all), OAC_OK);
    ck_assert_str_eq(all.self.type, "application/x-www-form-urlencoded");
    ck_assert_str_eq(all.self.body, "name=%C3%A4+%26%3D%0A&tags=a&tags=b&ids=1,2&deep%5Bx%5D%5By%5D=true&more=1.5");
}
END_TEST

typedef struct request {
    int something;
    oac_opt_source photo;
    oac_source_list pages;
} request;

static const oac_part parts[] = {
    {"title", "title", NULL, OAC_PART_TEXT, false, 0},
    {"photo", "photo", "image/png", OAC_PART_SOURCE, false, offsetof(request, photo)},
    {"count", "count", NULL, OAC_PART_TEXT, false, 0},
    {"tags", "tags", NULL, OAC_PART_TEXT, true, 0},
    {"pages", "pages", NULL, OAC_PART_SOURCES, false, offsetof(request, pages)},
    {"meta", "meta", "application/vnd.x+json", OAC_PART_JSON, false, 0},
    {"plain", "plain", NULL, OAC_PART_JSON, false, 0},
};

/* The body with its boundary as B. */
static const char *without_boundary(peer *self)
{
    static char text[2048];
    char boundary[64];
    const char *at = self->body;
    ck_assert_int_eq(sscanf(self->type, "multipart/form-data; boundary=%60s", boundary), 1);
    text[0] = '\0';
    while (*at != '\0') {
        const size_t used = strlen(text);
        if (strncmp(at, boundary, strlen(boundary)) == 0) {
            (void)snprintf(text + used, sizeof text - used, "B");
            at += strlen(boundary);
        } else {
            (void)snprintf(text + used, sizeof text - used, "%c", *at++);
        }
    }
    return text;
}

#define PART(name, rest) "--B\r\nContent-Disposition: form-data; name=\"" name "\"" rest "\r\n"

START_TEST(parts_are_made_of_json_and_sources)
{
    fixture all = {0};
    const oac_source photo = oac_source_of_memory("PNG", 3);
    oac_source pages[2];
    request given = {0};
    pages[0] = oac_source_of_memory("one", 3);
    pages[1] = oac_source_of_memory("two", 3);
    pages[1].filename = "2.txt";
    given.photo = oac_source_value(&photo);
    given.pages.state = OAC_VALUE;
    given.pages.count = 2;
    given.pages.items = pages;
    begin(&all, NULL,
          "{\"title\":\"a\\\"b\",\"count\":7,\"tags\":[\"x\",null,2],\"meta\":{\"a\":1},\"plain\":\"text\",\"more\":[{"
          "\"b\":2}]}");
    oac_call_parts(all.call, parts, sizeof parts / sizeof parts[0], &given);
    ck_assert_int_eq(end(&all), OAC_OK);
    ck_assert_str_eq(
        without_boundary(&all.self),
        PART("title", "\r\n\r\na\"b") PART("photo", "; filename=\"photo\"\r\nContent-Type: image/png\r\n\r\nPNG")
            PART("count", "\r\n\r\n7") PART("tags", "\r\n\r\nx") PART("tags", "\r\n\r\n2")
                PART("pages", "; filename=\"pages\"\r\nContent-Type: application/octet-stream\r\n\r\none")
                    PART("pages", "; filename=\"2.txt\"\r\nContent-Type: application/octet-stream\r\n\r\ntwo")
                        PART("meta", "\r\nContent-Type: application/vnd.x+json\r\n\r\n{\"a\":1}")
                            PART("plain", "\r\nContent-Type: application/json\r\n\r\n\"text\"")
                                PART("more", "\r\nContent-Type: application/json\r\n\r\n{\"b\":2}") "--B--\r\n");
}
END_TEST

START_TEST(no_parts_are_a_body_all_the_same)
{
    fixture all = {0};
    const request given = {0};
    begin(&all, NULL, "{}");
    oac_call_parts(all.call, parts, sizeof parts / sizeof parts[0], &given);
    ck_assert_int_eq(end(&all), OAC_OK);
    ck_assert_str_eq(without_boundary(&all.self), "--B--\r\n");
}
END_TEST

START_TEST(bytes_that_were_set_by_halves_are_refused)
{
    fixture all = {0};
    request given = {0};
    if (_i == 0) {
        given.photo.state = OAC_VALUE;
    } else if (_i == 1) {
        given.pages.state = OAC_VALUE;
        given.pages.count = 1;
    } else {
        given.photo.state = (oac_presence)1;
    }
    begin(&all, NULL, "{}");
    oac_call_parts(all.call, parts, sizeof parts / sizeof parts[0], &given);
    ck_assert_int_eq(end(&all), OAC_ERROR_ARGUMENT);
}
END_TEST

START_TEST(text_is_sent_as_it_is)
{
    static const char *const cases[][2] = {
        {"\"a \\\"b\\\" \\u00e4\\n\"", "a \"b\" \xC3\xA4\n"}, {"42", "42"}, {"true", "true"}, {"\"\"", ""}};
    fixture all = {0};
    begin(&all, "text/plain; charset=utf-8", cases[_i][0]);
    oac_call_text_body(all.call);
    ck_assert_int_eq(end(&all), OAC_OK);
    ck_assert_str_eq(all.self.body, cases[_i][1]);
    ck_assert_str_eq(all.self.type, "text/plain; charset=utf-8");
}
END_TEST

START_TEST(text_is_read_as_a_string)
{
    static const struct {
        const char *type;
        const char *answer;
        const char *json;
    } cases[] = {
        {"text/plain", "a \"b\"\n\xC3\xA4", "\"a \\\"b\\\"\\n\xC3\xA4\""},
        {"text/plain; charset=utf-8", "\xEF\xBB\xBFx", "\"x\""},
        {"text/csv; header=present; charset=\"ISO-8859-1\"", "\xE4;\xFF", "\"\xC3\xA4;\xC3\xBF\""},
        {"text/plain;charset=us-ascii", "x", "\"x\""},
        {"text/plain; charset=utf-8; x=iso-8859-1", "\xE4", NULL},
        {"text/plain", "", "\"\""},
    };
    fixture all = {.self = {.answer = cases[_i].answer, .answer_type = cases[_i].type}};
    oac_string json = OAC_ZERO;
    oac_status status = OAC_OK;
    begin(&all, NULL, "");
    ck_assert_int_eq(oac_call_perform(all.call, NULL), OAC_OK);
    status = oac_call_text_answer(all.call, &json, NULL);
    ck_assert_int_eq(status, cases[_i].json != NULL ? OAC_OK : OAC_ERROR_INVALID);
    if (status == OAC_OK) {
        ck_assert_uint_eq(json.length, strlen(cases[_i].json));
        ck_assert_str_eq(json.data, cases[_i].json);
    }
    oac_call_end(all.call);
    ck_assert_int_eq(oac_client_free(all.client), OAC_OK);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("bodies");
    TCase *bodies = tcase_create("bodies");
    tcase_add_test(bodies, a_form_is_made_of_json);
    tcase_add_test(bodies, parts_are_made_of_json_and_sources);
    tcase_add_test(bodies, no_parts_are_a_body_all_the_same);
    tcase_add_loop_test(bodies, bytes_that_were_set_by_halves_are_refused, 0, 3);
    tcase_add_loop_test(bodies, text_is_sent_as_it_is, 0, 4);
    tcase_add_loop_test(bodies, text_is_read_as_a_string, 0, 6);
    suite_add_tcase(suite, bodies);
    return run_suite(suite);
}
