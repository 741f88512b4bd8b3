/* Parameters without a network: what a JSON text and a table become in the URL, in headers and in cookies. */
#include <check.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "http/making.h"
#include <oac/oac.h>

#include "http/call_internal.h"
#include "http/fields_internal.h"
#include "http/query.h"

static const oac_operation get = {.abi = OAC_ABI, .id = "getIt", .method = "GET", .path = "/x", .idempotent = true};

/* Notes what it is sent. */
typedef struct peer {
    char url[65536];
    char headers[12288];
} peer;

static oac_status play(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    peer *self = context;
    size_t at = 0;
    (void)error;
    (void)snprintf(self->url, sizeof self->url, "%s", request->url);
    self->headers[0] = '\0';
    for (at = 0; at < request->header_count; at++) {
        const oac_header *header = &request->headers[at];
        if (strcmp(header->name, "Accept") != 0 && strcmp(header->name, "User-Agent") != 0) {
            (void)snprintf(self->headers + strlen(self->headers), sizeof self->headers - strlen(self->headers),
                           "%s=%s|", header->name, header->value);
        }
    }
    response->http_status = 200;
    return OAC_OK;
}

static oac_client *new_client(peer *self, oac_client_options options)
{
    const oac_transport transport = {.size = sizeof(oac_transport), .send = play, .context = self};
    oac_client *client = NULL;
    options.base_url = "https://api.example/v3";
    options.transport = &transport;
    ck_assert_int_eq(oac_client_new(&options, &client, NULL), OAC_OK);
    return client;
}

static void put_text(oac_call *call, const char *json)
{
    ck_assert_int_eq(oac_buffer_append(oac_call_body(call), json, strlen(json)), OAC_OK);
}

/* Sends `json` by `rows`; what came of it stands in the peer. */
static oac_status send_it(peer *self, oac_client_options options, const oac_parameter *rows, size_t count,
                          const char *json, oac_error *error)
{
    oac_client *client = new_client(self, options);
    oac_call *call = NULL;
    oac_status status = oac_call_begin(client, &get, &call, error);
    ck_assert_int_eq(status, OAC_OK);
    memset(self, 0, sizeof *self);
    oac_call_path(call, "/x");
    put_text(call, json);
    oac_call_parameters(call, rows, count);
    ck_assert_uint_eq(oac_call_body(call)->length, 0);
    status = oac_call_perform(call, error);
    oac_call_end(call);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
    return status;
}

typedef struct sample {
    uint8_t style;
    uint8_t flags;
    const char *value;
    const char *expected;
} sample;

#define OBJECT "{\"R\":100,\"G\":200,\"B\":150}"
#define LIST "[\"blue\",\"black\",\"brown\"]"

static const sample in_query[] = {
    {OAC_STYLE_FORM, OAC_EXPLODE, "\"blue\"", "?color=blue"},
    {OAC_STYLE_FORM, OAC_EXPLODE, "\"\"", "?color="},
    {OAC_STYLE_FORM, OAC_EXPLODE, "-5", "?color=-5"},
    {OAC_STYLE_FORM, OAC_EXPLODE, "1e+300", "?color=1e%2B300"},
    {OAC_STYLE_FORM, OAC_EXPLODE, "true", "?color=true"},
    {OAC_STYLE_FORM, OAC_EXPLODE, "false", "?color=false"},
    {OAC_STYLE_FORM, OAC_EXPLODE, "null", ""},
    {OAC_STYLE_FORM, OAC_EXPLODE | OAC_EMPTY, "null", "?color="},
    {OAC_STYLE_FORM, OAC_EXPLODE, LIST, "?color=blue&color=black&color=brown"},
    {OAC_STYLE_FORM, OAC_EXPLODE, OBJECT, "?R=100&G=200&B=150"},
    {OAC_STYLE_FORM, 0, LIST, "?color=blue,black,brown"},
    {OAC_STYLE_FORM, 0, OBJECT, "?color=R,100,G,200,B,150"},
    {OAC_STYLE_FORM, OAC_EXPLODE, "[]", ""},
    {OAC_STYLE_FORM, 0, "[]", ""},
    {OAC_STYLE_FORM, OAC_EXPLODE, "{}", ""},
    {OAC_STYLE_FORM, 0, "{}", ""},
    {OAC_STYLE_FORM, 0, "[\"\"]", "?color="},
    {OAC_STYLE_FORM, OAC_EXPLODE, "[\"\",\"a\"]", "?color=&color=a"},
    {OAC_STYLE_FORM, 0, "[null]", ""},
    {OAC_STYLE_FORM, 0, "[null,1,null,2]", "?color=1,2"},
    {OAC_STYLE_FORM, OAC_EXPLODE, "[null,1,null,2]", "?color=1&color=2"},
    {OAC_STYLE_FORM, OAC_EXPLODE, "{\"a\":null,\"b\":1}", "?b=1"},
    {OAC_STYLE_FORM, 0, "{\"a\":null,\"b\":1}", "?color=b,1"},
    {OAC_STYLE_FORM, OAC_EXPLODE, "{\"a\":[1,2],\"b\":{\"c\":1}}", "?a=1&a=2&b=%7B%22c%22%3A1%7D"},
    {OAC_STYLE_FORM, 0, "[\"a,b\",\"c d\"]", "?color=a%2Cb,c%20d"},
    {OAC_STYLE_FORM, 0, "[[1,2],[3]]", "?color=%5B1%2C2%5D,%5B3%5D"},
    {OAC_STYLE_FORM, OAC_EXPLODE, "\"a&b=c#d?e/f+g%20\"", "?color=a%26b%3Dc%23d%3Fe%2Ff%2Bg%2520"},
    {OAC_STYLE_FORM, OAC_EXPLODE, "\"\xC3\xBC\\u00fc\\ud83d\\ude00\\n\\\"\\\\\\/\\u0000\"",
     "?color=%C3%BC%C3%BC%F0%9F%98%80%0A%22%5C%2F%00"},
    {OAC_STYLE_FORM, OAC_EXPLODE, "{\"a b\":1,\"\\u00fc\":2}", "?a%20b=1&%C3%BC=2"},
    {OAC_STYLE_FORM, OAC_EXPLODE | OAC_RESERVED, "\":/?#[]@!$&'()*+,;=\"", "?color=:/?%23%5B%5D@!$&'()*+,;="},
    {OAC_STYLE_FORM, OAC_EXPLODE | OAC_RESERVED, "\"a%20b%2g% \\u0022\"", "?color=a%20b%252g%25%20%22"},
    {OAC_STYLE_SPACE, 0, LIST, "?color=blue%20black%20brown"},
    {OAC_STYLE_SPACE, 0, OBJECT, "?color=R%20100%20G%20200%20B%20150"},
    {OAC_STYLE_SPACE, OAC_EXPLODE, LIST, "?color=blue&color=black&color=brown"},
    {OAC_STYLE_SPACE, 0, "\"blue\"", "?color=blue"},
    {OAC_STYLE_PIPE, 0, LIST, "?color=blue%7Cblack%7Cbrown"},
    {OAC_STYLE_PIPE, 0, OBJECT, "?color=R%7C100%7CG%7C200%7CB%7C150"},
    {OAC_STYLE_PIPE, 0, "[]", ""},
    {OAC_STYLE_DEEP, OAC_EXPLODE, OBJECT, "?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"},
    {OAC_STYLE_DEEP, OAC_EXPLODE, "{}", ""},
    {OAC_STYLE_DEEP, OAC_EXPLODE, "{\"a\":{\"b\":[{\"c\":\"x y\"},2]},\"d\":null,\"e\":[],\"f\":\"\"}",
     "?color%5Ba%5D%5Bb%5D%5B0%5D%5Bc%5D=x%20y&color%5Ba%5D%5Bb%5D%5B1%5D=2&color%5Bf%5D="},
    {OAC_STYLE_DEEP, OAC_EXPLODE, "[\"a\",\"b\"]", "?color%5B0%5D=a&color%5B1%5D=b"},
    {OAC_STYLE_DEEP, OAC_EXPLODE, "\"plain\"", "?color=plain"},
    {OAC_STYLE_DEEP, OAC_EXPLODE, "{\"a[b]\":1}", "?color%5Ba%5Bb%5D%5D=1"},
    {OAC_STYLE_JSON, 0, "{\"a\":[1,\"\xC3\xBC\"]}", "?color=%7B%22a%22%3A%5B1%2C%22%C3%BC%22%5D%7D"},
    {OAC_STYLE_JSON, 0, "\"text\"", "?color=%22text%22"},
    {OAC_STYLE_JSON, 0, "null", "?color=null"},
    {OAC_STYLE_JSON, 0, "[]", "?color=%5B%5D"},
};

START_TEST(queries)
{
    static peer self;
    const sample *one = &in_query[_i];
    const oac_parameter row = {"color", "color", OAC_IN_QUERY, one->style, one->flags};
    const oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    char json[512];
    char expected[512];
    (void)snprintf(json, sizeof json, "{\"color\":%s}", one->value);
    (void)snprintf(expected, sizeof expected, "https://api.example/v3/x%s", one->expected);
    ck_assert_int_eq(send_it(&self, options, &row, 1, json, NULL), OAC_OK);
    ck_assert_str_eq(self.url, expected);
    ck_assert_str_eq(self.headers, "");
}
END_TEST

static const sample in_header[] = {
    {OAC_STYLE_SIMPLE, 0, "\"a b, c\"", "X-Color=a b, c|"},
    {OAC_STYLE_SIMPLE, 0, "5", "X-Color=5|"},
    {OAC_STYLE_SIMPLE, 0, LIST, "X-Color=blue,black,brown|"},
    {OAC_STYLE_SIMPLE, OAC_EXPLODE, LIST, "X-Color=blue,black,brown|"},
    {OAC_STYLE_SIMPLE, 0, OBJECT, "X-Color=R,100,G,200,B,150|"},
    {OAC_STYLE_SIMPLE, OAC_EXPLODE, OBJECT, "X-Color=R=100,G=200,B=150|"},
    {OAC_STYLE_SIMPLE, 0, "[]", ""},
    {OAC_STYLE_SIMPLE, 0, "null", ""},
    {OAC_STYLE_SIMPLE, 0, "\"\"", "X-Color=|"},
    {OAC_STYLE_JSON, 0, "{\"a\":\"\xC3\xBC\xF0\x9F\x98\x80\"}", "X-Color={\"a\":\"\\u00FC\\uD83D\\uDE00\"}|"},
};

START_TEST(headers)
{
    static peer self;
    const sample *one = &in_header[_i];
    const oac_parameter row = {"color", "X-Color", OAC_IN_HEADER, one->style, one->flags};
    const oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    char json[512];
    (void)snprintf(json, sizeof json, "{\"color\":%s}", one->value);
    ck_assert_int_eq(send_it(&self, options, &row, 1, json, NULL), OAC_OK);
    ck_assert_str_eq(self.url, "https://api.example/v3/x");
    ck_assert_str_eq(self.headers, one->expected);
}
END_TEST

static const sample in_cookie[] = {
    {OAC_STYLE_FORM, OAC_EXPLODE, "\"a b;c,d\\\"=%+/\"", "Cookie=color=a%20b%3Bc%2Cd%22=%25+/|"},
    {OAC_STYLE_FORM, OAC_EXPLODE, LIST, "Cookie=color=blue; color=black; color=brown|"},
    {OAC_STYLE_FORM, 0, LIST, "Cookie=color=blue,black,brown|"},
    {OAC_STYLE_FORM, 0, OBJECT, "Cookie=color=R,100,G,200,B,150|"},
    {OAC_STYLE_FORM, OAC_EXPLODE, OBJECT, "Cookie=R=100; G=200; B=150|"},
    {OAC_STYLE_FORM, OAC_EXPLODE, "\"\"", "Cookie=color=|"},
    {OAC_STYLE_FORM, OAC_EXPLODE, "[]", ""},
};

START_TEST(cookies)
{
    static peer self;
    const sample *one = &in_cookie[_i];
    const oac_parameter row = {"color", "color", OAC_IN_COOKIE, one->style, one->flags};
    const oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    char json[512];
    (void)snprintf(json, sizeof json, "{\"color\":%s}", one->value);
    ck_assert_int_eq(send_it(&self, options, &row, 1, json, NULL), OAC_OK);
    ck_assert_str_eq(self.headers, one->expected);
}
END_TEST

static const sample in_path[] = {
    {OAC_STYLE_SIMPLE, 0, LIST, "blue,black,brown"},
    {OAC_STYLE_SIMPLE, OAC_EXPLODE, OBJECT, "R=100,G=200,B=150"},
    {OAC_STYLE_SIMPLE, 0, "[\"a/b\",\"c,d\"]", "a%2Fb,c%2Cd"},
    {OAC_STYLE_LABEL, 0, LIST, ".blue,black,brown"},
    {OAC_STYLE_LABEL, OAC_EXPLODE, LIST, ".blue.black.brown"},
    {OAC_STYLE_LABEL, 0, OBJECT, ".R,100,G,200,B,150"},
    {OAC_STYLE_LABEL, OAC_EXPLODE, OBJECT, ".R=100.G=200.B=150"},
    {OAC_STYLE_LABEL, 0, "5", ".5"},
    {OAC_STYLE_MATRIX, 0, LIST, ";color=blue,black,brown"},
    {OAC_STYLE_MATRIX, OAC_EXPLODE, LIST, ";color=blue;color=black;color=brown"},
    {OAC_STYLE_MATRIX, 0, OBJECT, ";color=R,100,G,200,B,150"},
    {OAC_STYLE_MATRIX, OAC_EXPLODE, OBJECT, ";R=100;G=200;B=150"},
    {OAC_STYLE_MATRIX, 0, "\"blue\"", ";color=blue"},
    {OAC_STYLE_MATRIX, 0, "\"\"", ";color"},
    {OAC_STYLE_JSON, 0, "{\"a\":1}", "%7B%22a%22%3A1%7D"},
};

static oac_status send_path(peer *self, const sample *one, oac_error *error)
{
    const oac_parameter row = {"color", "color", OAC_IN_PATH, one->style, one->flags};
    const oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = new_client(self, options);
    oac_call *call = NULL;
    oac_status status = OAC_OK;
    ck_assert_int_eq(oac_call_begin(client, &get, &call, NULL), OAC_OK);
    oac_call_path(call, "/");
    put_text(call, one->value);
    oac_call_path_value(call, &row);
    oac_call_path(call, ".json");
    ck_assert_uint_eq(oac_call_body(call)->length, 0);
    status = oac_call_perform(call, error);
    oac_call_end(call);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
    return status;
}

START_TEST(paths)
{
    static peer self;
    const sample *one = &in_path[_i];
    char expected[512];
    ck_assert_int_eq(send_path(&self, one, NULL), OAC_OK);
    (void)snprintf(expected, sizeof expected, "https://api.example/v3/%s.json", one->expected);
    ck_assert_str_eq(self.url, expected);
}
END_TEST

START_TEST(a_piece_of_a_path_is_something)
{
    static const sample nothing[] = {{OAC_STYLE_SIMPLE, 0, "[]", ""},       {OAC_STYLE_SIMPLE, 0, "{}", ""},
                                     {OAC_STYLE_SIMPLE, 0, "null", ""},     {OAC_STYLE_MATRIX, 0, "[]", ""},
                                     {OAC_STYLE_SIMPLE, 0, "[\"..\"]", ""}, {OAC_STYLE_LABEL, 0, "[\"\"]", ""},
                                     {OAC_STYLE_LABEL, 0, "[\".\"]", ""}};
    static peer self;
    size_t at = 0;
    for (at = 0; at < sizeof nothing / sizeof nothing[0]; at++) {
        oac_error error = OAC_ERROR_INIT;
        ck_assert_int_eq(send_path(&self, &nothing[at], &error), OAC_ERROR_ARGUMENT);
        ck_assert_msg(strstr(error.message, "a piece of the path is") != NULL, "%s", error.message);
    }
}
END_TEST

START_TEST(scalars_in_a_path)
{
    static const oac_string texts[] = {{"", 0}, {"red", 3}, {"a/b", 3}};
    static peer self;
    const oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = new_client(&self, options);
    oac_call *call = NULL;
    ck_assert_int_eq(oac_call_begin(client, &get, &call, NULL), OAC_OK);
    oac_call_path(call, "/");
    oac_call_path_bool(call, true);
    oac_call_path(call, "-");
    oac_call_path_bool(call, false);
    oac_call_path(call, "/");
    oac_call_path_number(call, 0.1);
    oac_call_path(call, "/");
    oac_call_path_number(call, 1e300);
    oac_call_path(call, "/");
    oac_call_path_enum(call, OAC_VALUE, 1, texts[0], texts, 2);
    oac_call_path(call, ":");
    oac_call_path_enum(call, OAC_VALUE, 2, texts[0], texts, 2);
    oac_call_path(call, "/");
    oac_call_path_enum(call, OAC_VALUE, 0, oac_text("new"), texts, 2);
    ck_assert_int_eq(oac_call_perform(call, NULL), OAC_OK);
    ck_assert_str_eq(self.url, "https://api.example/v3/true-false/0.1/1e300/red:a%2Fb/new");
    oac_call_end(call);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

/* 0 to 3: an enumeration without a value, of no number, with a text that is empty; a number that is none. */
START_TEST(scalars_that_no_path_has)
{
    static const oac_string texts[] = {{"", 0}, {"red", 3}};
    static peer self;
    const oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = new_client(&self, options);
    oac_error error = OAC_ERROR_INIT;
    oac_call *call = NULL;
    ck_assert_int_eq(oac_call_begin(client, &get, &call, NULL), OAC_OK);
    oac_call_path(call, "/");
    if (_i == 3) {
        oac_call_path_number(call, (double)INFINITY);
    } else {
        oac_call_path_enum(call, _i == 0 ? OAC_ABSENT : OAC_VALUE, _i == 1 ? 2 : 0, oac_text(""), texts, 1);
    }
    ck_assert_int_eq(oac_call_perform(call, &error), OAC_ERROR_ARGUMENT);
    ck_assert_str_eq(self.url, "");
    oac_call_end(call);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

static const oac_parameter several[] = {
    {"limit", "limit", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"page[size]", "page%5Bsize%5D", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"If-Match", "If-Match", OAC_IN_HEADER, OAC_STYLE_SIMPLE, 0},
    {"session", "session", OAC_IN_COOKIE, OAC_STYLE_FORM, OAC_EXPLODE},
    {"cookie:limit", "limit", OAC_IN_COOKIE, OAC_STYLE_FORM, OAC_EXPLODE},
    {"header:limit", "limit", OAC_IN_HEADER, OAC_STYLE_SIMPLE, 0},
};
#define SEVERAL sizeof several / sizeof several[0]

START_TEST(each_goes_where_it_belongs)
{
    static peer self;
    const oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    const char *json = "{\"limit\":5,\"page[size]\":7,\"If-Match\":\"\\\"x\\\"\",\"session\":\"abc\","
                       "\"cookie:limit\":6,\"header:limit\":8,\"more\":[1,2],\"a b\":\"c d\",\"o\":{\"p\":1}}";
    ck_assert_int_eq(send_it(&self, options, several, SEVERAL, json, NULL), OAC_OK);
    ck_assert_str_eq(self.url, "https://api.example/v3/x?limit=5&page%5Bsize%5D=7&more=1&more=2&a%20b=c%20d&p=1");
    ck_assert_str_eq(self.headers, "If-Match=\"x\"|limit=8|Cookie=session=abc; limit=6|");
}
END_TEST

START_TEST(any_order_and_white_space)
{
    static peer self;
    const oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    const char *json = " {\n\"page[size]\" : [ 1 , { \"a\" : [ ] } , \"}\" ] ,\t\"limit\":\r\n {\"x\" : 1 } } ";
    ck_assert_int_eq(send_it(&self, options, several, SEVERAL, json, NULL), OAC_OK);
    ck_assert_str_eq(self.url, "https://api.example/v3/x?page%5Bsize%5D=1&page%5Bsize%5D=%7B%20%22a%22%20%3A%20%5B%20"
                               "%5D%20%7D&page%5Bsize%5D=%7D&x=1");
    ck_assert_int_eq(send_it(&self, options, several, SEVERAL, "{}", NULL), OAC_OK);
    ck_assert_str_eq(self.url, "https://api.example/v3/x");
}
END_TEST

START_TEST(cookies_of_the_client_stay)
{
    static const oac_header own[] = {{"cookie", "theme=dark"}};
    static peer self;
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    options.headers = own;
    options.header_count = 1;
    ck_assert_int_eq(send_it(&self, options, several, SEVERAL, "{\"session\":\"abc\"}", NULL), OAC_OK);
    ck_assert_str_eq(self.headers, "Cookie=theme=dark; session=abc|");
    ck_assert_int_eq(send_it(&self, options, several, SEVERAL, "{\"limit\":1}", NULL), OAC_OK);
    ck_assert_str_eq(self.headers, "cookie=theme=dark|");
}
END_TEST

/* What a header must not hold is told, and nothing is sent. */
START_TEST(headers_that_are_refused)
{
    static const char *const values[] = {"\"a\\r\\nX-Evil: 1\"", "\"a\\nb\"", "\"a\\u0000b\"",
                                         "\"\xC3\xBC\"",         "\" a\"",    "[\"a\",\"b\\n\"]",
                                         "\"\\u007f\""};
    static peer self;
    const oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    size_t at = 0;
    for (at = 0; at < sizeof values / sizeof values[0]; at++) {
        oac_error error = OAC_ERROR_INIT;
        char json[128];
        (void)snprintf(json, sizeof json, "{\"If-Match\":%s}", values[at]);
        ck_assert_int_eq(send_it(&self, options, several, SEVERAL, json, &error), OAC_ERROR_ARGUMENT);
        ck_assert_msg(strstr(error.message, "header If-Match: its value") != NULL, "%s", error.message);
        ck_assert_str_eq(self.url, "");
    }
}
END_TEST

START_TEST(limits)
{
    static peer self;
    static char json[80000];
    const oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_error error = OAC_ERROR_INIT;
    (void)snprintf(json, sizeof json, "{\"page[size]\":\"%065000d\"}", 0);
    ck_assert_int_eq(send_it(&self, options, several, SEVERAL, json, &error), OAC_OK);
    (void)snprintf(json, sizeof json, "{\"page[size]\":\"%066000d\"}", 0);
    ck_assert_int_eq(send_it(&self, options, several, SEVERAL, json, &error), OAC_ERROR_LIMIT);
    ck_assert_str_eq(error.message, "getIt: the URL is longer than 64 KiB");
    (void)snprintf(json, sizeof json, "{\"If-Match\":\"%09000d\"}", 0);
    ck_assert_int_eq(send_it(&self, options, several, SEVERAL, json, &error), OAC_ERROR_ARGUMENT);
    ck_assert_str_eq(error.message, "getIt: header If-Match: its value is longer than 8 KiB");
    (void)snprintf(json, sizeof json, "{\"session\":\"%09000d\"}", 0);
    ck_assert_int_eq(send_it(&self, options, several, SEVERAL, json, &error), OAC_ERROR_ARGUMENT);
    ck_assert_str_eq(error.message, "getIt: header Cookie: its value is longer than 8 KiB");
}
END_TEST

START_TEST(a_query_in_the_path_goes_on)
{
    static peer self;
    const oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = new_client(&self, options);
    oac_call *call = NULL;
    ck_assert_int_eq(oac_call_begin(client, &get, &call, NULL), OAC_OK);
    oac_call_path(call, "/?Action=List");
    put_text(call, "{\"limit\":5}");
    oac_call_parameters(call, several, SEVERAL);
    ck_assert_int_eq(oac_call_perform(call, NULL), OAC_OK);
    ck_assert_str_eq(self.url, "https://api.example/v3/?Action=List&limit=5");
    oac_call_end(call);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

/* ---- Secrets in a query ---------------------------------------------------------------------------------------- */

static char logged[8192];

static void log_line(void *context, oac_log_level level, const char *line)
{
    (void)context;
    (void)level;
    (void)snprintf(logged + strlen(logged), sizeof logged - strlen(logged), "%s\n", line);
}

static void see_request(void *context, const oac_http_request *request)
{
    log_line(context, OAC_LOG_DEBUG, request->url);
}

START_TEST(secrets_in_a_query_are_not_shown)
{
    static peer self;
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    oac_call *call = NULL;
    logged[0] = '\0';
    options.on_log = log_line;
    options.log_level = OAC_LOG_TRACE;
    options.on_request = see_request;
    client = new_client(&self, options);
    ck_assert_int_eq(oac_call_begin(client, &get, &call, NULL), OAC_OK);
    oac_call_path(call, "/x");
    put_text(call, "{\"limit\":5,\"accessToken\":\"hidden/first\",\"keyword\":\"shoes\"}");
    oac_call_parameters(call, several, SEVERAL);
    oac_query_add_secret(call, "appid", "hidden+second");
    ck_assert_int_eq(oac_call_perform(call, NULL), OAC_OK);
    ck_assert_str_eq(self.url, "https://api.example/v3/"
                               "x?limit=5&accessToken=hidden%2Ffirst&keyword=shoes&appid=hidden%2Bsecond");
    ck_assert_msg(strstr(logged, "hidden") == NULL, "%s", logged);
    ck_assert_msg(strstr(logged, "/x?limit=5&accessToken=[redacted]&keyword=shoes&appid=[redacted]\n") != NULL, "%s",
                  logged);
    (void)oac_error_set(&error, OAC_ERROR_HTTP, OAC_STAGE_RECEIVE, "no hidden/first, no hidden%%2Bsecond, no shoes");
    oac_call_redact(call, &error);
    ck_assert_msg(strstr(error.message, "hidden") == NULL && strstr(error.message, "shoes") != NULL, "%s",
                  error.message);
    oac_query_forget_secrets(call);
    ck_assert_str_eq(call->url.data, "https://api.example/v3/x?limit=5&accessToken=hidden%2Ffirst&keyword=shoes");
    oac_call_end(call);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

START_TEST(names_of_secrets)
{
    static const char *const secret[] = {"token",  "api_key", "apikey", "accessToken",  "key", "pass%5Bpassword%5D",
                                         "X-Auth", "session", "TOKEN",  "clientSecret", "sig"};
    static const char *const plain[] = {"keyword", "author", "monkey", "design",  "limit",
                                        "",        "q",      "%5B%5D", "sessions"};
    size_t at = 0;
    for (at = 0; at < sizeof secret / sizeof secret[0]; at++) {
        ck_assert_msg(oac_query_is_secret(oac_text(secret[at])), "%s", secret[at]);
    }
    for (at = 0; at < sizeof plain / sizeof plain[0]; at++) {
        ck_assert_msg(!oac_query_is_secret(oac_text(plain[at])), "%s", plain[at]);
    }
}
END_TEST

/* ---- Forms ------------------------------------------------------------------------------------------------------- */

START_TEST(the_same_makes_forms)
{
    oac_buffer form = OAC_BUFFER_INIT;
    ck_assert_int_eq(oac_fields_form(&form, several, 2, "{\"limit\":5,\"page[size]\":[1,2],\"else\":\"a b\"}"), OAC_OK);
    ck_assert_str_eq(form.data, "limit=5&page%5Bsize%5D=1&page%5Bsize%5D=2&else=a%20b");
    oac_buffer_clear(&form);
    ck_assert_int_eq(oac_fields_form(&form, several, 2, "{}"), OAC_OK);
    ck_assert_uint_eq(form.length, 0);
    oac_buffer_dispose(&form);
    form.ceiling = 8;
    ck_assert_int_eq(oac_fields_form(&form, several, 2, "{\"limit\":123456}"), OAC_ERROR_LIMIT);
    oac_buffer_dispose(&form);
}
END_TEST

/* Deeper than deep objects go: the rest is JSON text, and nothing overflows. */
START_TEST(very_deep)
{
    static peer self;
    const oac_parameter row = {"a", "a", OAC_IN_QUERY, OAC_STYLE_DEEP, OAC_EXPLODE};
    const oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    char json[1024] = "{\"a\":";
    size_t at = 0;
    for (at = 0; at < 100; at++) {
        strcat(json, "[");
    }
    strcat(json, "1");
    for (at = 0; at < 100; at++) {
        strcat(json, "]");
    }
    strcat(json, "}");
    ck_assert_int_eq(send_it(&self, options, &row, 1, json, NULL), OAC_OK);
    ck_assert_msg(strstr(self.url, "%5B0%5D=%5B%5B") != NULL, "%s", self.url);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("parameters");
    TCase *cases = tcase_create("parameters");
    SRunner *runner = srunner_create(suite);
    int failed = 0;
    suite_add_tcase(suite, cases);
    tcase_add_loop_test(cases, queries, 0, (int)(sizeof in_query / sizeof in_query[0]));
    tcase_add_loop_test(cases, headers, 0, (int)(sizeof in_header / sizeof in_header[0]));
    tcase_add_loop_test(cases, cookies, 0, (int)(sizeof in_cookie / sizeof in_cookie[0]));
    tcase_add_loop_test(cases, paths, 0, (int)(sizeof in_path / sizeof in_path[0]));
    tcase_add_test(cases, a_piece_of_a_path_is_something);
    tcase_add_test(cases, scalars_in_a_path);
    tcase_add_loop_test(cases, scalars_that_no_path_has, 0, 4);
    tcase_add_test(cases, each_goes_where_it_belongs);
    tcase_add_test(cases, any_order_and_white_space);
    tcase_add_test(cases, cookies_of_the_client_stay);
    tcase_add_test(cases, headers_that_are_refused);
    tcase_add_test(cases, limits);
    tcase_add_test(cases, a_query_in_the_path_goes_on);
    tcase_add_test(cases, secrets_in_a_query_are_not_shown);
    tcase_add_test(cases, names_of_secrets);
    tcase_add_test(cases, the_same_makes_forms);
    tcase_add_test(cases, very_deep);
    srunner_run_all(runner, CK_ENV);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
