/* Secrets besides the token, and tokens that are hard to find: values of a program's own headers that a server sends
 * back, a token in place of a header's name, tokens that look like escapes themselves. */
#include <check.h>
#include <stdio.h>
#include <string.h>

#include "http/making.h"
#include <oac/oac.h>

#include "runner.h"

#define TOKEN "secret_0123456789abcdefghijklmnop"
#define CLIENT_SECRET "k9f8e7d6c5b4a3Z2"
#define CALL_SECRET "q1w2e3r4t5y6u7i8"

typedef struct peer {
    const char *body;
    const char *type;
    char heard[65536]; /* all log lines */
} peer;

static oac_status play(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    const peer *self = context;
    (void)request;
    (void)error;
    response->http_status = 400;
    (void)snprintf(response->content_type, sizeof response->content_type, "%s", self->type);
    return oac_buffer_append(response->body, self->body, strlen(self->body));
}

static void on_log(void *context, oac_log_level level, const char *line)
{
    peer *self = context;
    const size_t length = strlen(self->heard);
    (void)level;
    (void)snprintf(self->heard + length, sizeof self->heard - length, "%s\n", line);
}

static oac_client *new_client(peer *self, const char *token, const oac_header *headers, size_t count)
{
    const oac_transport transport = {.size = sizeof(oac_transport), .send = play, .context = self};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    self->heard[0] = '\0';
    options.base_url = "http://127.0.0.1:1";
    options.token = token;
    options.transport = &transport;
    options.max_attempts = 1;
    options.headers = headers;
    options.header_count = count;
    options.on_log = on_log;
    options.log_level = OAC_LOG_TRACE;
    options.log_bodies = true;
    options.hook_context = self;
    ck_assert_msg(oac_client_new(&options, &client, &error) == OAC_OK, "%s", error.message);
    return client;
}

static oac_call *begin(oac_client *client)
{
    static const oac_operation operation = {
        .abi = OAC_ABI, .id = "putIt", .method = "PUT", .path = "/things/1", .idempotent = true};
    oac_call *call = NULL;
    ck_assert_int_eq(oac_call_begin(client, &operation, &call, NULL), OAC_OK);
    oac_call_path(call, operation.path);
    return call;
}

static bool has_piece(const char *text, const char *secret)
{
    size_t at = 0;
    char piece[9];
    for (at = 0; at + 8 <= strlen(secret); at++) {
        (void)snprintf(piece, sizeof piece, "%.8s", secret + at);
        if (strstr(text, piece) != NULL) {
            return true;
        }
    }
    return false;
}

static const char *const echoes[] = {
    "{\"errorMessage\":\"no " CLIENT_SECRET " and " CALL_SECRET "\"}",
    "{\"errorCode\":\"" CALL_SECRET "\",\"errorMessage\":{\"key\":\"" CLIENT_SECRET "\"}}",
    "no " CALL_SECRET " and " CLIENT_SECRET,
    "<html><title>" CALL_SECRET CLIENT_SECRET "</title></html>",
    "{\"errorMessage\":\"k9f8e\\u0037d6c5b4a3Z2, %71%31w2e3r4t5y6u7i8\"}",
    "{\"detail\":\"k9f8e7d6c5, 3r4t5y6u7\"}",
};

START_TEST(values_of_secret_headers_are_redacted)
{
    static const oac_header headers[] = {
        {"X-Api-Key", CLIENT_SECRET}, {"X-Token-Type", "jwt"}, {"X-Plain", "visible-value"}};
    static peer self;
    oac_client *client = NULL;
    oac_call *call = NULL;
    oac_error error = OAC_ERROR_INIT;
    self.body = echoes[_i];
    self.type = "text/" CLIENT_SECRET CALL_SECRET;
    client = new_client(&self, TOKEN, headers, 3);
    call = begin(client);
    oac_call_header(call, "Cookie", CALL_SECRET);
    ck_assert_int_eq(oac_call_perform(call, &error), OAC_ERROR_HTTP);
    oac_call_end(call);
    ck_assert_msg(!has_piece(error.message, CLIENT_SECRET) && !has_piece(error.message, CALL_SECRET), "%s",
                  error.message);
    ck_assert_msg(!has_piece(error.server_code, CALL_SECRET), "%s", error.server_code);
    ck_assert_msg(!has_piece(error.server_message, CLIENT_SECRET) && !has_piece(error.server_message, CALL_SECRET),
                  "%s", error.server_message);
    ck_assert_msg(!has_piece(self.heard, CLIENT_SECRET) && !has_piece(self.heard, CALL_SECRET), "%s", self.heard);
    oac_client_free(client);
}
END_TEST

/* What is no secret, or too short to be one, stays; and one call's secrets are not another's. */
START_TEST(other_values_are_shown)
{
    static const oac_header headers[] = {{"X-Token-Type", "jwt"}, {"X-Plain", "visible-value"}};
    static peer self;
    oac_client *client = NULL;
    oac_call *call = NULL;
    oac_error error = OAC_ERROR_INIT;
    self.body = "{\"errorMessage\":\"no jwt in visible-value of " CALL_SECRET "\"}";
    self.type = "application/json";
    client = new_client(&self, TOKEN, headers, 2);
    call = begin(client);
    oac_call_header(call, "Cookie", CALL_SECRET);
    ck_assert_int_eq(oac_call_perform(call, &error), OAC_ERROR_HTTP);
    oac_call_end(call);
    ck_assert_str_eq(error.server_message, "no jwt in visible-value of [redacted]");
    call = begin(client);
    ck_assert_int_eq(oac_call_perform(call, &error), OAC_ERROR_HTTP);
    oac_call_end(call);
    ck_assert_str_eq(error.server_message, "no jwt in visible-value of " CALL_SECRET);
    oac_client_free(client);
}
END_TEST

/* A program that takes name for value is told so, without the secret. */
START_TEST(a_token_for_the_name_of_a_header)
{
    static peer self = {.body = "", .type = ""};
    oac_client *client = new_client(&self, TOKEN, NULL, 0);
    oac_call *call = begin(client);
    oac_error error = OAC_ERROR_INIT;
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    const oac_transport transport = {.size = sizeof(oac_transport), .send = play, .context = &self};
    const oac_header header = {TOKEN, ""};
    oac_client *none = NULL;
    oac_call_header(call, TOKEN, "");
    ck_assert_int_eq(oac_call_perform(call, &error), OAC_ERROR_ARGUMENT);
    ck_assert_msg(!has_piece(error.message, TOKEN), "%s", error.message);
    ck_assert_ptr_nonnull(strstr(error.message, "empty"));
    ck_assert_msg(!has_piece(self.heard, TOKEN), "%s", self.heard);
    oac_call_end(call);
    oac_client_free(client);
    options.base_url = "http://127.0.0.1:1";
    options.token = TOKEN;
    options.transport = &transport;
    options.headers = &header;
    options.header_count = 1;
    ck_assert_int_eq(oac_client_new(&options, &none, &error), OAC_ERROR_ARGUMENT);
    ck_assert_msg(!has_piece(error.message, TOKEN), "%s", error.message);
    ck_assert_ptr_nonnull(strstr(error.message, "headers[0]"));
}
END_TEST

/* ---- Tokens that look encoded, encoded ---- */

static const char *const tokens[] = {
    "a%41b&c%42d<e%43f>g%44h&i%45j",
    "\\/\\u0041\\\\x\\/&amp;\\u0042%2F\\/\"q\\/",
    "%2541%2542%2543&%2544%2545%2546%2547%2548",
    "&#65;&#66;%41&lt;\\/&#67;%43&#68;&#69;&#70;x",
    "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
};

/* Puts what the character is in one encoding; now and then as it is, where it may be. */
static void put(char *to, char c, char how)
{
    static const char *const names[] = {"!excl", "\"quot",  "#num",   "$dollar", "%percnt", "&amp",  "'apos",  "(lpar",
                                        ")rpar", "*ast",    "+plus",  ",comma",  ".period", "/sol",  ":colon", ";semi",
                                        "<lt",   "=equals", ">gt",    "?quest",  "@commat", "[lsqb", "\\bsol", "]rsqb",
                                        "^Hat",  "_lowbar", "`grave", "{lcub",   "|verbar", "}rcub"};
    size_t at = 0;
    switch (how) {
    case 'j':
        (void)sprintf(to, c == '"' || c == '\\' || c == '/' ? "\\%c" : "%c", c);
        break;
    case 'J':
        (void)sprintf(to, "\\u%04x", (unsigned)c);
        break;
    case 'x':
        (void)sprintf(to, c == '"' || c == '\\' ? "\\x%02X" : "%c", (unsigned)c);
        break;
    case 'u':
        (void)sprintf(to, (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? "%c" : "%%%02X",
                      (unsigned)c);
        break;
    case 'h':
        (void)sprintf(to, strchr("&<>\"'", c) != NULL ? "&#%u;" : "%c", (unsigned)c);
        break;
    default:
        (void)sprintf(to, "%c", c);
        for (at = 0; at < sizeof names / sizeof names[0]; at++) {
            if (names[at][0] == c) {
                (void)sprintf(to, "&%s;", names[at] + 1);
            }
        }
        break;
    }
}

static void encode(char *to, const char *from, char how)
{
    for (; *from != '\0'; from++) {
        put(to, *from, how);
        to += strlen(to);
    }
}

static const char *const ways[] = {"",   "j",  "J",  "x",  "u",   "h",   "n",   "hj", "nj", "uj",
                                   "ju", "jj", "un", "nu", "huj", "jhj", "nuj", "xu", "hh", "uu"};

START_TEST(tokens_that_look_encoded)
{
    static char text[2][32768];
    static char body[sizeof text[0] + 16];
    static peer self;
    size_t at = 0;
    for (at = 0; at < sizeof ways / sizeof ways[0]; at++) {
        const char *how = ways[at];
        oac_client *client = NULL;
        oac_call *call = NULL;
        oac_error error = OAC_ERROR_INIT;
        size_t turn = 0;
        (void)snprintf(text[0], sizeof text[0], "%s", tokens[_i]);
        for (; *how != '\0'; how++, turn ^= 1) {
            encode(text[turn ^ 1], text[turn], *how);
        }
        memcpy(body, "no (((", sizeof "no (((");
        memcpy(body + 6, text[turn], strlen(text[turn]) + 1);
        memcpy(body + strlen(body), "))) no", sizeof "))) no");
        self.body = body;
        self.type = "text/plain";
        client = new_client(&self, tokens[_i], NULL, 0);
        call = begin(client);
        ck_assert_int_eq(oac_call_perform(call, &error), OAC_ERROR_HTTP);
        oac_call_end(call);
        oac_client_free(client);
        ck_assert_msg(strncmp(error.server_message, "no (((", 6) != 0 ||
                          strcmp(error.server_message + 6, "[redacted]))) no") == 0,
                      "%s as %s: %s: %s", tokens[_i], ways[at], text[turn], error.server_message);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("own_secrets");
    TCase *cases = tcase_create("own_secrets");
    suite_add_tcase(suite, cases);
    tcase_add_loop_test(cases, values_of_secret_headers_are_redacted, 0, (int)(sizeof echoes / sizeof echoes[0]));
    tcase_add_test(cases, other_values_are_shown);
    tcase_add_test(cases, a_token_for_the_name_of_a_header);
    tcase_add_loop_test(cases, tokens_that_look_encoded, 0, (int)(sizeof tokens / sizeof tokens[0]));
    return run_suite(suite);
}
