/* Credentials without a network: what is sent for each kind of scheme, which alternative is taken, what is refused, and
 * that no credential is shown, whatever a server does with it. */
#include <check.h>
#include <stdio.h>
#include <string.h>

#include "access.h"
#include "runner.h"

/* ---- What is sent ---- */

typedef struct sent_case {
    const char *name;
    const oac_scheme *security[6];
    size_t alternatives;
    oac_credential given[3];
    size_t count;
    const char *token;
    const char *headers;
    const char *url;
} sent_case;

#define BASE "https://eu.api.example/v2/things"

static const sent_case sent[] = {
    {"token", {&schemes[TOKEN]}, 1, {{0}}, 0, "abc", "Authorization=Bearer abc;", BASE},
    {"a token of its own",
     {&schemes[OTHER]},
     1,
     {{.scheme = "other", .value = "own"}},
     1,
     "abc",
     "Authorization=Bearer own;",
     BASE},
    {"basic",
     {&schemes[LOGIN]},
     1,
     {{.scheme = "login", .value = "open sesame", .user = "Aladdin"}},
     1,
     NULL,
     "Authorization=Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==;",
     BASE},
    {"basic without a password",
     {&schemes[LOGIN]},
     1,
     {{.scheme = "login", .value = "", .user = "key"}},
     1,
     NULL,
     "Authorization=Basic a2V5Og==;",
     BASE},
    {"basic in UTF-8",
     {&schemes[LOGIN]},
     1,
     {{.scheme = "login", .value = "123\xC2\xA3", .user = "test"}},
     1,
     NULL,
     "Authorization=Basic dGVzdDoxMjPCow==;",
     BASE},
    {"another http scheme",
     {&schemes[WORD]},
     1,
     {{.scheme = "word", .value = "t=a, k=b"}},
     1,
     NULL,
     "Authorization=Vapid t=a, k=b;",
     BASE},
    {"key in a header", {&schemes[KEY]}, 1, {{.scheme = "key", .value = "k1"}}, 1, "abc", "X-App=k1;", BASE},
    {"key in the query",
     {&schemes[QUERY]},
     1,
     {{.scheme = "query", .value = "a&b=\xC3\xA4 c"}},
     1,
     NULL,
     "",
     BASE "?api%20key=a%26b%3D%C3%A4%20c"},
    {"two cookies",
     {&schemes[COOKIE], &schemes[SECOND]},
     1,
     {{.scheme = "second", .value = "2"}, {.scheme = "cookie", .value = "1"}},
     2,
     NULL,
     "Cookie=sid=1; app=2;",
     BASE},
    {"together",
     {&schemes[TOKEN], &schemes[KEY], &schemes[QUERY]},
     1,
     {{.scheme = "query", .value = "q"}, {.scheme = "key", .value = "k"}},
     2,
     "abc",
     "Authorization=Bearer abc;X-App=k;",
     BASE "?api%20key=q"},
    {"the first that is met",
     {&schemes[KEY], &schemes[QUERY], NULL, &schemes[COOKIE], NULL, &schemes[TOKEN]},
     3,
     {{.scheme = "key", .value = "k"}, {.scheme = "cookie", .value = "c"}},
     2,
     "abc",
     "Cookie=sid=c;",
     BASE},
    {"optional and there",
     {&schemes[KEY], NULL, NULL},
     2,
     {{.scheme = "key", .value = "k"}},
     1,
     NULL,
     "X-App=k;",
     BASE},
    {"optional and not there", {&schemes[KEY], NULL, NULL}, 2, {{0}}, 0, NULL, "", BASE},
    {"none", {NULL}, 1, {{.scheme = "key", .value = "k"}}, 1, "abc", "", BASE},
};

START_TEST(what_is_sent)
{
    const sent_case *one = &sent[_i];
    static service self;
    oac_transport transport;
    oac_client_options options = options_of(&self, &transport);
    const oac_operation operation = needing(one->security, one->alternatives);
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    options.token = one->token;
    options.credentials = one->given;
    options.credential_count = one->count;
    client = client_of(&options);
    ck_assert_msg(call_it(client, &operation, &error) == OAC_OK, "%s: %s", one->name, error.message);
    ck_assert_msg(strcmp(self.headers, one->headers) == 0, "%s: %s", one->name, self.headers);
    ck_assert_msg(strcmp(self.url, one->url) == 0, "%s: %s", one->name, self.url);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

START_TEST(an_operation_that_says_nothing_gets_the_token)
{
    static service self;
    oac_transport transport;
    oac_client_options options = options_of(&self, &transport);
    const oac_operation operation = needing(NULL, 0);
    oac_client *client = NULL;
    options.token = "abc";
    client = client_of(&options);
    ck_assert_int_eq(call_it(client, &operation, NULL), OAC_OK);
    ck_assert_str_eq(self.headers, "Authorization=Bearer abc;");
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

START_TEST(a_header_of_the_program_makes_room)
{
    static service self;
    static const oac_header own[] = {{"x-app", "mine"}, {"Cookie", "lang=de"}, {"X-Else", "1"}};
    static const oac_scheme *const security[] = {&schemes[KEY], &schemes[COOKIE], NULL};
    static const oac_credential given[] = {{.scheme = "key", .value = "k"}, {.scheme = "cookie", .value = "c"}};
    oac_transport transport;
    oac_client_options options = options_of(&self, &transport);
    const oac_operation operation = needing(security, 1);
    oac_client *client = NULL;
    options.headers = own;
    options.header_count = 3;
    options.credentials = given;
    options.credential_count = 2;
    client = client_of(&options);
    ck_assert_int_eq(call_it(client, &operation, NULL), OAC_OK);
    ck_assert_str_eq(self.headers, "X-App=k;Cookie=lang=de; sid=c;X-Else=1;");
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

/* ---- What is refused ---- */

typedef struct missing_case {
    const oac_scheme *security[6];
    size_t alternatives;
    const char *message;
} missing_case;

static const missing_case missing[] = {
    {{&schemes[TOKEN]}, 1, "getIt needs a token, and the client has none: set option token"},
    {{&schemes[KEY]}, 1, "getIt needs key, and the client does not have that: set option credentials"},
    {{&schemes[TOKEN], NULL, &schemes[KEY], &schemes[QUERY]},
     2,
     "getIt needs one of: token; or key and query, and the client does not have that: set option token or "
     "credentials"},
};

START_TEST(what_is_missing)
{
    const missing_case *one = &missing[_i];
    static const oac_credential given[] = {{.scheme = "cookie", .value = "c"}, {.scheme = "query", .value = "q"}};
    static service self;
    oac_transport transport;
    oac_client_options options = options_of(&self, &transport);
    const oac_operation operation = needing(one->security, one->alternatives);
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    options.credentials = given;
    options.credential_count = 2;
    client = client_of(&options);
    ck_assert_int_eq(call_it(client, &operation, &error), OAC_ERROR_ARGUMENT);
    ck_assert_str_eq(error.message, one->message);
    ck_assert_uint_eq(atomic_load(&self.calls), 0);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

typedef struct wrong_case {
    oac_credential given[2];
    size_t count;
    const char *message;
} wrong_case;

static const wrong_case wrong[] = {
    {{{.scheme = "nobody", .value = "value-of-the-secret"}},
     1,
     "option credentials[0]: the description has no security scheme of this name; it has token, other, login, word, "
     "key, query, cookie, second"},
    {{{.scheme = NULL, .value = "x"}}, 1, "option credentials[0]: its scheme or its value is null"},
    {{{.scheme = "key", .value = NULL}}, 1, "option credentials[0]: its scheme or its value is null"},
    {{{.scheme = "key", .value = ""}}, 1, "option credentials[0]: it is empty"},
    {{{.scheme = "key", .value = "a\r\nB: c"}},
     1,
     "option credentials[0]: it holds a byte that must not stand in a header"},
    {{{.scheme = "key", .value = " a"}}, 1, "option credentials[0]: it holds a byte that must not stand in a header"},
    {{{.scheme = "cookie", .value = "a;b"}},
     1,
     "option credentials[0]: it holds a byte that must not stand in a cookie"},
    {{{.scheme = "query", .value = "a\nb"}},
     1,
     "option credentials[0]: it holds a control character, such as a line break"},
    {{{.scheme = "query", .value = "a\xFF"}}, 1, "option credentials[0]: it is not UTF-8"},
    {{{.scheme = "login", .value = "p"}}, 1, "option credentials[0]: its scheme is basic, which needs a user"},
    {{{.scheme = "login", .value = "p", .user = "a:b"}}, 1, "option credentials[0]: its user holds a colon"},
    {{{.scheme = "login", .value = "", .user = ""}}, 1, "option credentials[0]: user and value are both empty"},
    {{{.scheme = "key", .value = "k", .user = "u"}},
     1,
     "option credentials[0]: it has a user, and its scheme is not basic"},
    {{{.scheme = "other", .value = "Bearer x"}},
     1,
     "option credentials[0]: it begins with the word Bearer, which is added by itself"},
    {{{.scheme = "key", .value = "k"}, {.scheme = "key", .value = "l"}},
     2,
     "option credentials[1]: there is one for this scheme already"},
};

START_TEST(what_cannot_be_sent)
{
    const wrong_case *one = &wrong[_i];
    static service self;
    oac_transport transport;
    oac_client_options options = options_of(&self, &transport);
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    options.credentials = one->given;
    options.credential_count = one->count;
    ck_assert_int_eq(oac_client_new(&options, &client, &error), OAC_ERROR_ARGUMENT);
    ck_assert_str_eq(error.message, one->message);
    ck_assert_ptr_null(client);
}
END_TEST

START_TEST(without_an_api_kinds_are_judged_when_they_are_known)
{
    static service self;
    static const oac_scheme *const security[] = {&schemes[COOKIE], NULL};
    static const oac_credential given[] = {{.scheme = "cookie", .value = "not; a; cookie"}};
    oac_transport transport;
    oac_client_options options = options_of(&self, &transport);
    const oac_operation operation = needing(security, 1);
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    options.api = NULL;
    options.base_url = "https://api.example";
    options.credentials = given;
    options.credential_count = 1;
    client = client_of(&options);
    ck_assert_int_eq(call_it(client, &operation, &error), OAC_ERROR_ARGUMENT);
    ck_assert_str_eq(error.message, "option credentials, cookie: it holds a byte that must not stand in a cookie");
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

/* ---- What is shown ---- */

/* Each with what it is sent as. */
static const struct {
    oac_credential given;
    const oac_scheme *scheme;
    const char *secrets[2];
} hidden[] = {
    {{.scheme = "other", .value = "tok_0123456789abcdefg"}, &schemes[OTHER], {"tok_0123456789abcdefg"}},
    {{.scheme = "login", .value = "pass wort/m\xC3\xBCller:x", .user = "somebody"},
     &schemes[LOGIN],
     {"pass wort/m\xC3\xBCller:x", "c29tZWJvZHk6cGFzcyB3b3J0L23DvGxsZXI6eA=="}},
    {{.scheme = "login", .value = "", .user = "sk_live_0123456789"},
     &schemes[LOGIN],
     {"sk_live_0123456789", "c2tfbGl2ZV8wMTIzNDU2Nzg5Og=="}},
    {{.scheme = "word", .value = "t=eyJ0eXAi, k=BDd3_hVL9"}, &schemes[WORD], {"t=eyJ0eXAi, k=BDd3_hVL9"}},
    {{.scheme = "key", .value = "app-key-9f8e7d6c"}, &schemes[KEY], {"app-key-9f8e7d6c"}},
    {{.scheme = "query", .value = "q+u/e=r&y\xE2\x82\xAC\xF0\x9F\x98\x80 key"},
     &schemes[QUERY],
     {"q+u/e=r&y\xE2\x82\xAC\xF0\x9F\x98\x80 key", "q%2Bu%2Fe%3Dr%26y%E2%82%AC%F0%9F%98%80%20key"}},
    {{.scheme = "cookie", .value = "c00k1e-0123456789"}, &schemes[COOKIE], {"c00k1e-0123456789"}},
    {{.scheme = "cookie", .value = "short7!"}, &schemes[COOKIE], {"short7!"}},
};

/* Ways in which a server may write a secret down. */
static void write_down(char *to, const char *secret, int way)
{
    const char *at = secret;
    for (; *at != '\0'; at++) {
        const unsigned byte = (unsigned char)*at;
        unsigned value = byte;
        unsigned tails = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : byte >= 0xC0 ? 1 : 0;
        if (way == 0 || (way == 1 && byte < 0x80 && byte != '"' && byte != '\\')) {
            to += sprintf(to, "%c", *at);
            continue;
        }
        if (way == 2) {
            to += sprintf(to, "%%%02x", byte);
            continue;
        }
        value = tails > 0 ? byte & (0x3Fu >> tails) : byte;
        for (; tails > 0; tails--) {
            value = value << 6 | ((unsigned char)*++at & 0x3F);
        }
        if (way == 3) {
            to += sprintf(to, "&#%u;", value);
        } else if (value >= 0x10000) {
            to += sprintf(to, "\\u%04X\\u%04x", 0xD800 + ((value - 0x10000) >> 10), 0xDC00 + (value & 0x3FF));
        } else {
            to += sprintf(to, "\\u%04x", value);
        }
    }
    *to = '\0';
}

#define WAYS 4

static void look_for(const char *where, const char *text, const char *const secrets[2])
{
    size_t at = 0;
    for (at = 0; at < 2 && secrets[at] != NULL; at++) {
        ck_assert_msg(!has_piece(text, secrets[at]), "%s: %s", where, text);
    }
}

START_TEST(no_credential_is_shown)
{
    const size_t which = (size_t)_i / WAYS / 2;
    const char *secret = hidden[which].secrets[(size_t)_i / WAYS % 2];
    static service self;
    const oac_scheme *const security[] = {hidden[which].scheme, NULL};
    oac_transport transport;
    oac_client_options options = options_of(&self, &transport);
    const oac_operation operation = needing(security, 1);
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    char encoded[512];
    char body[1200];
    if (secret == NULL) {
        return;
    }
    write_down(encoded, secret, _i % WAYS);
    (void)snprintf(body, sizeof body, "{\"errorCode\":\"%s\",\"errorMessage\":\"no, not (%s)\"}", encoded, encoded);
    self.body = body;
    self.statuses[0] = 400;
    options.credentials = &hidden[which].given;
    options.credential_count = 1;
    client = client_of(&options);
    ck_assert_int_eq(call_it(client, &operation, &error), OAC_ERROR_HTTP);
    look_for("message", error.message, hidden[which].secrets);
    look_for("code", error.server_code, hidden[which].secrets);
    look_for("server message", error.server_message, hidden[which].secrets);
    look_for("log and hooks", self.heard, hidden[which].secrets);
    ck_assert_msg(strstr(error.server_message, "[redacted]") != NULL, "%s", error.server_message);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

START_TEST(texts_in_other_scripts_are_no_trouble)
{
    static service self;
    static const oac_credential given[] = {
        {.scheme = "login", .value = "\xC3\xA4\xC3\xB6\xC3\xBC\xC3\x9F\xC3\xA4", .user = "u"}};
    oac_transport transport;
    oac_client_options options = options_of(&self, &transport);
    static const oac_scheme *const security[] = {&schemes[LOGIN], NULL};
    const oac_operation operation = needing(security, 1);
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    self.body =
        "{\"errorMessage\":\"\xC4\xA4\xC3\xB6\xC3\xBC\xC3\x9F\xC3\xA4 \xC3\xA4\xC3\xB6\xC3\xBC\xC3\x9F\xC4\xA4\"}";
    self.statuses[0] = 400;
    options.credentials = given;
    options.credential_count = 1;
    client = client_of(&options);
    ck_assert_int_eq(call_it(client, &operation, &error), OAC_ERROR_HTTP);
    ck_assert_msg(strstr(error.server_message, "\xC3\xB6\xC3\xBC\xC3\x9F") == NULL, "%s", error.server_message);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

START_TEST(a_pooled_call_remembers_nothing)
{
    static service self;
    static const oac_credential given[] = {{.scheme = "key", .value = "k"}, {.scheme = "query", .value = "q"}};
    static const oac_scheme *const both[] = {&schemes[KEY], &schemes[QUERY], NULL};
    static const oac_scheme *const none[] = {NULL};
    oac_transport transport;
    oac_client_options options = options_of(&self, &transport);
    const oac_operation first = needing(both, 1);
    const oac_operation second = needing(none, 1);
    oac_client *client = NULL;
    options.credentials = given;
    options.credential_count = 2;
    client = client_of(&options);
    ck_assert_int_eq(call_it(client, &first, NULL), OAC_OK);
    ck_assert_str_eq(self.url, BASE "?api%20key=q");
    ck_assert_int_eq(call_it(client, &second, NULL), OAC_OK);
    ck_assert_str_eq(self.url, BASE);
    ck_assert_str_eq(self.headers, "");
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("credentials");
    TCase *all = tcase_create("credentials");
    tcase_add_loop_test(all, what_is_sent, 0, (int)(sizeof sent / sizeof sent[0]));
    tcase_add_test(all, an_operation_that_says_nothing_gets_the_token);
    tcase_add_test(all, a_header_of_the_program_makes_room);
    tcase_add_loop_test(all, what_is_missing, 0, (int)(sizeof missing / sizeof missing[0]));
    tcase_add_loop_test(all, what_cannot_be_sent, 0, (int)(sizeof wrong / sizeof wrong[0]));
    tcase_add_test(all, without_an_api_kinds_are_judged_when_they_are_known);
    tcase_add_loop_test(all, no_credential_is_shown, 0, (int)(sizeof hidden / sizeof hidden[0]) * WAYS * 2);
    tcase_add_test(all, texts_in_other_scripts_are_no_trouble);
    tcase_add_test(all, a_pooled_call_remembers_nothing);
    suite_add_tcase(suite, all);
    return run_suite(suite);
}
