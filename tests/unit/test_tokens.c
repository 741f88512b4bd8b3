/* Tokens that are had when they are needed, without a network: of the program's function and of a token server; one
 * request for all threads, kept, renewed once, and shown nowhere. */
#include <check.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "access.h"
#include "base/clock.h"
#include "http/call_internal.h"
#include "http/making.h"
#include "runner.h"

static const oac_scheme *const security[] = {&schemes[TOKEN], NULL};
static const oac_oauth2 grant = {
    .size = sizeof(oac_oauth2), .client_id = "my id", .client_secret = "s3cret/of:the=client", .scope = "read write"};

/* ---- A program's function ---- */

typedef struct giver {
    unsigned calls;
    unsigned refused; /* how often it was told so */
    const char *text; /* null: token-of-the-program-N */
    uint32_t lifetime_s;
    oac_status status;
    const char *message;
} giver;

static oac_status give(void *context, oac_token_answer *answer, oac_error *error)
{
    giver *self = context;
    char text[64];
    self->calls++;
    self->refused += answer->refused ? 1 : 0;
    answer->lifetime_s = self->lifetime_s;
    if (self->status != OAC_OK) {
        return self->message != NULL ? oac_error_set(error, self->status, OAC_STAGE_NONE, "%s", self->message)
                                     : self->status;
    }
    (void)snprintf(text, sizeof text, "token-of-the-program-%u", self->calls);
    return oac_buffer_append(answer->token, self->text != NULL ? self->text : text,
                             strlen(self->text != NULL ? self->text : text));
}

static oac_client *client_with(service *self, oac_transport *transport, giver *from, oac_client_options *options)
{
    *options = options_of(self, transport);
    if (from != NULL) {
        options->on_token = give;
        options->on_token_context = from;
    } else {
        options->oauth2 = &grant;
    }
    return client_of(options);
}

START_TEST(one_token_for_many_calls)
{
    service *self = calloc(1, sizeof *self);
    giver from = {0};
    oac_transport transport;
    oac_client_options options;
    const oac_operation operation = needing(security, 1);
    oac_client *client = client_with(self, &transport, _i == 0 ? &from : NULL, &options);
    int call = 0;
    for (call = 0; call < 5; call++) {
        ck_assert_int_eq(call_it(client, &operation, NULL), OAC_OK);
        ck_assert_str_eq(self->headers, _i == 0 ? "Authorization=Bearer token-of-the-program-1;"
                                                : "Authorization=Bearer token-of-the-server-1;");
    }
    ck_assert_uint_eq(_i == 0 ? from.calls : atomic_load(&self->token_calls), 1);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
    free(self);
}
END_TEST

START_TEST(a_call_without_need_asks_for_none)
{
    service *self = calloc(1, sizeof *self);
    static const oac_scheme *const none[] = {NULL};
    static const oac_credential given[] = {{.scheme = "token", .value = "own"}};
    giver from = {0};
    oac_transport transport;
    oac_client_options options;
    const oac_operation open = needing(none, 1);
    const oac_operation closed = needing(security, 1);
    oac_client *client = client_with(self, &transport, &from, &options);
    ck_assert_int_eq(call_it(client, &open, NULL), OAC_OK);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
    options.credentials = given;
    options.credential_count = 1;
    client = client_of(&options);
    ck_assert_int_eq(call_it(client, &closed, NULL), OAC_OK);
    ck_assert_str_eq(self->headers, "Authorization=Bearer own;");
    ck_assert_uint_eq(from.calls, 0);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
    free(self);
}
END_TEST

START_TEST(an_old_token_is_renewed)
{
    service *self = calloc(1, sizeof *self);
    giver from = {.lifetime_s = 1};
    const struct timespec pause = {1, 0};
    oac_transport transport;
    oac_client_options options;
    const oac_operation operation = needing(security, 1);
    oac_client *client = client_with(self, &transport, &from, &options);
    ck_assert_int_eq(call_it(client, &operation, NULL), OAC_OK);
    (void)nanosleep(&pause, NULL);
    ck_assert_int_eq(call_it(client, &operation, NULL), OAC_OK);
    ck_assert_uint_eq(from.calls, 2);
    ck_assert_uint_eq(from.refused, 0);
    ck_assert_str_eq(self->headers, "Authorization=Bearer token-of-the-program-2;");
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
    free(self);
}
END_TEST

/* ---- Refused tokens ---- */

static const struct {
    const char *name;
    int statuses[4];
    bool idempotent;
    uint32_t max_attempts;
    bool stop;
    oac_status status;
    unsigned calls;
    unsigned tokens;
    bool stopped;
    const char *code; /* in the bodies of answers; null: none */
} refusals[] = {
    {"once", {401, 200}, true, 0, false, OAC_OK, 2, 2, false, NULL},
    {"once, not idempotent", {401, 200}, false, 0, false, OAC_OK, 2, 2, false, NULL},
    {"twice", {401, 401}, true, 0, false, OAC_ERROR_HTTP, 2, 2, false, NULL},
    {"twice, and that stops", {401, 401}, true, 0, true, OAC_ERROR_HTTP, 2, 2, true, NULL},
    {"once, and that does not stop", {401, 200}, true, 0, true, OAC_OK, 2, 2, false, NULL},
    {"no second attempt", {401, 200}, true, 1, false, OAC_ERROR_HTTP, 1, 1, false, NULL},
    {"403 is about something else", {403, 200}, true, 0, false, OAC_ERROR_HTTP, 1, 1, false, NULL},
    {"403 with a code that is listed", {403, 200}, true, 0, false, OAC_OK, 2, 2, false, "BAD_TOKEN"},
    {"402 with one, twice", {402, 402}, true, 0, true, OAC_ERROR_HTTP, 2, 2, true, "BAD_TOKEN"},
    {"403 with another code", {403, 200}, true, 0, true, OAC_ERROR_HTTP, 1, 1, false, "NO_FEATURE"},
    {"after another failure", {503, 401, 200}, true, 0, false, OAC_OK, 3, 2, false, NULL},
    {"before another failure", {401, 503, 200}, true, 0, false, OAC_OK, 3, 2, false, NULL},
};

START_TEST(a_refused_token_is_renewed_once)
{
    service *self = calloc(1, sizeof *self);
    giver from = {0};
    oac_transport transport;
    oac_client_options options = options_of(self, &transport);
    oac_operation operation = needing(security, 1);
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    char body[64];
    operation.idempotent = refusals[_i].idempotent;
    memcpy(self->statuses, refusals[_i].statuses, sizeof refusals[_i].statuses);
    if (refusals[_i].code != NULL) {
        (void)snprintf(body, sizeof body, "{\"errorCode\":\"%s\"}", refusals[_i].code);
        self->body = body;
        options.refused_token_codes = "BAD_TOKEN WORSE_TOKEN";
    }
    options.on_token = give;
    options.on_token_context = &from;
    options.max_attempts = refusals[_i].max_attempts;
    options.stop_on_refused_token = refusals[_i].stop;
    client = client_of(&options);
    ck_assert_msg(call_it(client, &operation, &error) == refusals[_i].status, "%s: %s", refusals[_i].name,
                  error.message);
    ck_assert_msg(atomic_load(&self->calls) == refusals[_i].calls, "%s: %u", refusals[_i].name,
                  atomic_load(&self->calls));
    ck_assert_msg(from.calls == refusals[_i].tokens, "%s: %u", refusals[_i].name, from.calls);
    ck_assert_uint_eq(from.refused, refusals[_i].tokens - 1);
    ck_assert_int_eq(oac_client_stopped(client), refusals[_i].stopped);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
    free(self);
}
END_TEST

START_TEST(the_next_call_has_another_token)
{
    service *self = calloc(1, sizeof *self);
    giver from = {0};
    oac_transport transport;
    oac_client_options options = options_of(self, &transport);
    const oac_operation operation = needing(security, 1);
    oac_client *client = NULL;
    self->statuses[0] = 401;
    self->statuses[1] = 200;
    options.on_token = give;
    options.on_token_context = &from;
    options.max_attempts = 1;
    client = client_of(&options);
    ck_assert_int_eq(call_it(client, &operation, NULL), OAC_ERROR_HTTP);
    ck_assert_int_eq(call_it(client, &operation, NULL), OAC_OK);
    ck_assert_str_eq(self->headers, "Authorization=Bearer token-of-the-program-2;");
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
    free(self);
}
END_TEST

/* ---- What goes wrong ---- */

static const struct {
    giver from;
    oac_status status;
    const char *message;
} failures[] = {
    {{.status = OAC_ERROR_NETWORK, .message = "the vault is closed"},
     OAC_ERROR_NETWORK,
     "no token: the vault is closed"},
    {{.status = OAC_ERROR_LIMIT}, OAC_ERROR_LIMIT, "no token: on_token failed"},
    {{.text = ""}, OAC_ERROR_ARGUMENT, "no token: on_token gave none"},
    {{.text = "a b"}, OAC_ERROR_ARGUMENT, "no token: it holds a byte that must not stand in a header"},
    {{.text = "token-with-a-line-end\n"},
     OAC_ERROR_ARGUMENT,
     "no token: it ends with white space or a line break, as the content of a file does"},
};

START_TEST(a_function_that_fails)
{
    service *self = calloc(1, sizeof *self);
    giver from = failures[_i].from;
    oac_transport transport;
    oac_client_options options;
    const oac_operation operation = needing(security, 1);
    oac_client *client = client_with(self, &transport, &from, &options);
    oac_error error = OAC_ERROR_INIT;
    ck_assert_int_eq(call_it(client, &operation, &error), failures[_i].status);
    ck_assert_str_eq(error.message, failures[_i].message);
    ck_assert_int_eq(error.stage, OAC_STAGE_TOKEN);
    ck_assert_int_eq(error.outcome, OAC_OUTCOME_NEVER_SENT);
    ck_assert_uint_eq(error.attempts, 0);
    ck_assert_uint_ne(strlen(error.request_id), 0);
    ck_assert_uint_eq(atomic_load(&self->calls), 0);
    ck_assert_int_eq(call_it(client, &operation, &error), failures[_i].status);
    ck_assert_uint_eq(from.calls, 2);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
    free(self);
}
END_TEST

static const struct {
    int status;
    const char *body;
    oac_status expected;
    const char *message;
} answers[] = {
    {400, "{\"error\":\"invalid_scope\"}", OAC_ERROR_HTTP, "no token: HTTP 400: invalid_scope"},
    {401, "{\"error\":\"invalid_client\",\"error_description\":\"who is s3cret/of:the=client?\"}", OAC_ERROR_HTTP,
     "no token: HTTP 401: who is [redacted]?"},
    {200, "nothing", OAC_ERROR_RESPONSE,
     "no token: the token server's answer (HTTP 200) cannot be used: it is no JSON object of RFC 6749"},
    {200, "{\"access_token\":5}", OAC_ERROR_RESPONSE,
     "no token: the token server's answer (HTTP 200) cannot be used: it is no JSON object of RFC 6749"},
    {200, "{\"id_token\":\"token-to-be-hidden\"}", OAC_ERROR_RESPONSE,
     "no token: the token server's answer (HTTP 200) cannot be used: it has no access_token"},
    {200, "{\"access_token\":\"to be hidden\"}", OAC_ERROR_RESPONSE,
     "no token: the token server's answer (HTTP 200) cannot be used: its access_token cannot be sent"},
    {200, "{\"access_token\":\"a\\u0000b\"}", OAC_ERROR_RESPONSE,
     "no token: the token server's answer (HTTP 200) cannot be used: its access_token cannot be sent"},
    {200, "{\"access_token\":\"x\",\"token_type\":\"mac\"}", OAC_ERROR_RESPONSE,
     "no token: the token server's answer (HTTP 200) cannot be used: its token_type is not bearer"},
};

START_TEST(a_token_server_that_gives_none)
{
    service *self = calloc(1, sizeof *self);
    oac_transport transport;
    oac_client_options options;
    const oac_operation operation = needing(security, 1);
    oac_client *client = client_with(self, &transport, NULL, &options);
    oac_error error = OAC_ERROR_INIT;
    self->token_statuses[0] = answers[_i].status;
    self->token_body = answers[_i].body;
    ck_assert_int_eq(call_it(client, &operation, &error), answers[_i].expected);
    ck_assert_str_eq(error.message, answers[_i].message);
    ck_assert_int_eq(error.stage, OAC_STAGE_TOKEN);
    ck_assert_int_eq(error.http_status, answers[_i].status);
    ck_assert_int_eq(error.outcome, OAC_OUTCOME_NEVER_SENT);
    ck_assert_uint_eq(atomic_load(&self->calls), 0);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
    free(self);
}
END_TEST

START_TEST(a_refused_secret_stops_if_that_is_wanted)
{
    service *self = calloc(1, sizeof *self);
    oac_transport transport;
    oac_client_options options = options_of(self, &transport);
    const oac_operation operation = needing(security, 1);
    oac_client *client = NULL;
    options.oauth2 = &grant;
    options.stop_on_refused_token = true;
    self->token_statuses[0] = 401;
    client = client_of(&options);
    ck_assert_int_eq(call_it(client, &operation, NULL), OAC_ERROR_HTTP);
    ck_assert(oac_client_stopped(client));
    ck_assert_int_eq(call_it(client, &operation, NULL), OAC_ERROR_STOPPED);
    ck_assert_uint_eq(atomic_load(&self->token_calls), 1);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
    free(self);
}
END_TEST

/* ---- What is sent to a token server ---- */

START_TEST(the_request_for_a_token)
{
    service *self = calloc(1, sizeof *self);
    static const oac_header own[] = {{"X-Own", "1"}};
    oac_oauth2 other = grant;
    oac_transport transport;
    oac_client_options options = options_of(self, &transport);
    const oac_operation operation = needing(security, 1);
    oac_client *client = NULL;
    options.headers = own;
    options.header_count = 1;
    options.oauth2 = &other;
    client = client_of(&options);
    ck_assert_int_eq(call_it(client, &operation, NULL), OAC_OK);
    ck_assert_str_eq(self->token_body_sent, "grant_type=client_credentials&scope=read%20write");
    /* my%20id:s3cret%2Fof%3Athe%3Dclient */
    ck_assert_str_eq(self->token_headers, "Content-Type=application/x-www-form-urlencoded;Authorization=Basic "
                                          "bXklMjBpZDpzM2NyZXQlMkZvZiUzQXRoZSUzRGNsaWVudA==;");
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
    other.in_body = true;
    other.scope = NULL;
    other.extra = "audience=https%3A%2F%2Fapi.example";
    client = client_of(&options);
    ck_assert_int_eq(call_it(client, &operation, NULL), OAC_OK);
    ck_assert_str_eq(self->token_body_sent,
                     "grant_type=client_credentials&client_id=my%20id&client_secret=s3cret%2Fof%3Athe%3Dclient&"
                     "audience=https%3A%2F%2Fapi.example");
    ck_assert_str_eq(self->token_headers, "Content-Type=application/x-www-form-urlencoded;");
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
    free(self);
}
END_TEST

static const char *const kept_for[] = {
    "{\"access_token\":\"abc\",\"expires_in\":\"3600\"}",
    "{\"access_token\":\"abc\",\"expires_in\":3599.7,\"token_type\":\"BEARER\",\"scope\":\"read\"}",
    "{\"access_token\":\"abc\"}",
    "{\"access_token\":\"abc\",\"expires_in\":null}",
    "{\"access_token\":\"abc\",\"expires_in\":1e9}",
    "{\"access_token\":\"abc\",\"expires_in\":99999999999999999999}",
};

START_TEST(how_long_a_token_is_kept)
{
    service *self = calloc(1, sizeof *self);
    oac_transport transport;
    oac_client_options options;
    const oac_operation operation = needing(security, 1);
    oac_client *client = client_with(self, &transport, NULL, &options);
    self->token_body = kept_for[_i];
    ck_assert_int_eq(call_it(client, &operation, NULL), OAC_OK);
    ck_assert_int_eq(call_it(client, &operation, NULL), OAC_OK);
    ck_assert_uint_eq(atomic_load(&self->token_calls), 1);
    self->token_body = "{\"access_token\":\"abc\",\"expires_in\":0}";
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
    client = client_of(&options);
    ck_assert_int_eq(call_it(client, &operation, NULL), OAC_OK);
    ck_assert_int_eq(call_it(client, &operation, NULL), OAC_OK);
    ck_assert_uint_eq(atomic_load(&self->token_calls), 3);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
    free(self);
}
END_TEST

static const struct {
    oac_oauth2 oauth2;
    const char *token;
    const char *message;
} wrong[] = {
    {{.client_id = "i"}, NULL, "option oauth2: its client_id or its client_secret is null"},
    {{.client_id = "", .client_secret = "s"}, NULL, "option oauth2: its client_id or its client_secret is empty"},
    {{.client_id = "i", .client_secret = "s\n"},
     NULL,
     "option oauth2: it holds a control character, such as a line break"},
    {{.client_id = "i", .client_secret = "s", .token_url = "http://id.example/"},
     NULL,
     "option oauth2.token_url: http:// would show the token to everyone on the way; use https://, or allow_http"},
    {{.client_id = "i", .client_secret = "s", .token_url = "/token"},
     NULL,
     "option oauth2.token_url: it does not begin with https://"},
    {{.client_id = "i", .client_secret = "s"},
     "abc",
     "option oauth2: there is more than one of token, on_token and oauth2"},
};

/* The call that asks is one that has been used before. */
START_TEST(a_second_request_for_a_token)
{
    service *self = calloc(1, sizeof *self);
    oac_transport transport;
    oac_client_options options;
    const oac_operation operation = needing(security, 1);
    oac_client *client = client_with(self, &transport, NULL, &options);
    oac_error error = OAC_ERROR_INIT;
    int call = 0;
    self->token_statuses[0] = 400;
    for (call = 1; call <= 4; call++) {
        ck_assert_int_eq(call_it(client, &operation, &error), OAC_ERROR_HTTP);
        ck_assert_int_eq(error.stage, OAC_STAGE_TOKEN);
        ck_assert_uint_eq(atomic_load(&self->token_calls), (unsigned)call);
    }
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
    free(self);
}
END_TEST

START_TEST(what_cannot_be_asked)
{
    static service self;
    oac_transport transport;
    oac_client_options options = options_of(&self, &transport);
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    oac_oauth2 oauth2 = wrong[_i].oauth2;
    oauth2.size = sizeof oauth2;
    options.oauth2 = &oauth2;
    options.token = wrong[_i].token;
    ck_assert_int_eq(oac_client_new(&options, &client, &error), OAC_ERROR_ARGUMENT);
    ck_assert_str_eq(error.message, wrong[_i].message);
}
END_TEST

/* ---- Many at once ---- */

#define THREADS 8

typedef struct crowd {
    oac_client *client;
    const oac_operation *operation;
    oac_status status;
    oac_error error;
} crowd;

static void *call_once(void *context)
{
    crowd *self = context;
    self->status = call_it(self->client, self->operation, &self->error);
    return NULL;
}

/* 0: there is one; 1: none is given */
START_TEST(one_request_for_all_threads)
{
    service *self = calloc(1, sizeof *self);
    oac_transport transport;
    oac_client_options options;
    const oac_operation operation = needing(security, 1);
    oac_client *client = client_with(self, &transport, NULL, &options);
    crowd each[THREADS];
    pthread_t threads[THREADS];
    size_t at = 0;
    self->token_delay_ms = 200;
    self->token_statuses[0] = _i == 1 ? 400 : 200;
    for (at = 0; at < THREADS; at++) {
        each[at] = (crowd){.client = client, .operation = &operation};
        ck_assert_int_eq(pthread_create(&threads[at], NULL, call_once, &each[at]), 0);
    }
    for (at = 0; at < THREADS; at++) {
        (void)pthread_join(threads[at], NULL);
        ck_assert_msg(each[at].status == (_i == 1 ? OAC_ERROR_HTTP : OAC_OK), "%s", each[at].error.message);
        ck_assert_int_eq(each[at].error.stage, _i == 1 ? OAC_STAGE_TOKEN : OAC_STAGE_NONE);
    }
    ck_assert_uint_eq(atomic_load(&self->token_calls), 1);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
    free(self);
}
END_TEST

static void on_done(void *context, oac_call *call, oac_status status, const oac_error *error)
{
    unsigned *good = context;
    (void)error;
    *good += status == OAC_OK ? 1 : 0;
    oac_call_end(call);
}

static oac_call *begin(oac_client *client, const oac_operation *operation)
{
    oac_call *call = NULL;
    ck_assert_int_eq(oac_call_begin(client, operation, &call, NULL), OAC_OK);
    oac_call_path(call, operation->path);
    return call;
}

START_TEST(a_front_asks_beside_its_calls)
{
    service *self = calloc(1, sizeof *self);
    giver from = {0};
    oac_front_options one_at_a_time = OAC_FRONT_OPTIONS_INIT;
    oac_transport transport;
    oac_client_options options;
    const oac_operation operation = needing(security, 1);
    oac_client *client = client_with(self, &transport, _i == 0 ? NULL : &from, &options);
    oac_front *front = NULL;
    unsigned good = 0;
    int call = 0;
    one_at_a_time.max_in_flight = 1;
    self->statuses[0] = 401;
    self->statuses[1] = 200;
    ck_assert_int_eq(oac_front_new(client, &one_at_a_time, &front, NULL), OAC_OK);
    for (call = 0; call < 4; call++) {
        ck_assert_int_eq(oac_front_start(front, begin(client, &operation), on_done, &good, NULL), OAC_OK);
    }
    while (oac_front_drive(front, 1000) > 0) {
    }
    ck_assert_uint_eq(good, 4);
    ck_assert_uint_eq(_i == 0 ? atomic_load(&self->token_calls) : from.calls, 2);
    ck_assert_int_eq(oac_front_free(front), OAC_OK);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
    free(self);
}
END_TEST

/* A front asks and is not driven on: a thread that waits for it asks in the end. */
START_TEST(a_front_that_sleeps_on_it)
{
    service *self = calloc(1, sizeof *self);
    oac_oauth2 soon = grant;
    oac_transport transport;
    oac_client_options options = options_of(self, &transport);
    const oac_operation operation = needing(security, 1);
    oac_client *client = NULL;
    oac_token *held[2];
    oac_call *sleeper = NULL;
    soon.timeout_ms = 50;
    options.oauth2 = &soon;
    client = client_of(&options);
    sleeper = begin(client, &operation);
    ck_assert_int_eq(oac_token_look(sleeper, oac_clock_now()), OAC_TOKEN_WANTED);
    ck_assert_int_eq(call_it(client, &operation, NULL), OAC_OK);
    ck_assert_uint_eq(atomic_load(&self->token_calls), 1);
    oac_token_give_up(client);
    oac_token_hold(client, held);
    ck_assert_str_eq(held[0]->text, "token-of-the-server-1");
    oac_token_give(client, held);
    oac_call_end(sleeper);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
    free(self);
}
END_TEST

/* ---- Without memory ---- */

typedef struct little {
    unsigned left; /* allocations that succeed */
    unsigned held;
} little;

static void *allocate(void *context, size_t size)
{
    little *self = context;
    if (self->left == 0) {
        return NULL;
    }
    self->left--;
    self->held++;
    return malloc(size);
}

static void *reallocate(void *context, void *pointer, size_t size)
{
    little *self = context;
    if (self->left == 0) {
        return NULL;
    }
    self->left--;
    return realloc(pointer, size);
}

static void release(void *context, void *pointer)
{
    little *self = context;
    self->held--;
    free(pointer);
}

/* Every allocation fails once, with credentials of every kind, a token server and another server. */
START_TEST(memory_runs_out)
{
    static const oac_scheme *const all[] = {&schemes[TOKEN], &schemes[KEY], &schemes[QUERY], &schemes[COOKIE], NULL};
    static const oac_credential given[] = {{.scheme = "key", .value = "k"},
                                           {.scheme = "query", .value = "q"},
                                           {.scheme = "cookie", .value = "c"},
                                           {.scheme = "login", .value = "p", .user = "u"}};
    static const oac_server_url urls[] = {{"files", "https://f.example"}};
    service *self = calloc(1, sizeof *self);
    oac_transport transport;
    oac_client_options options = options_of(self, &transport);
    oac_operation operation = needing(all, 1);
    little memory = {0, 0};
    const oac_allocator own = {allocate, reallocate, release, &memory};
    unsigned most = 0;
    oac_status status = OAC_ERROR_MEMORY;
    operation.server = &servers[1];
    options.on_log = NULL;
    options.credentials = given;
    options.credential_count = 4;
    options.servers = urls;
    options.server_count = 1;
    options.oauth2 = &grant;
    options.allocator = &own;
    options.max_attempts = 2;
    self->statuses[0] = 200;
    for (most = 0; status != OAC_OK; most++) {
        oac_client *client = NULL;
        oac_error error = OAC_ERROR_INIT;
        memory.left = most;
        status = oac_client_new(&options, &client, &error);
        if (status == OAC_OK) {
            status = call_it(client, &operation, &error);
            ck_assert_int_eq(oac_client_free(client), OAC_OK);
        }
        ck_assert_msg(status == OAC_OK || status == OAC_ERROR_MEMORY, "%u: %s", most, error.message);
        ck_assert_uint_eq(memory.held, 0);
        ck_assert_uint_lt(most, 1000);
    }
    ck_assert_uint_gt(most, 20);
    free(self);
}
END_TEST

/* ---- What is shown ---- */

START_TEST(no_token_is_shown)
{
    service *self = calloc(1, sizeof *self);
    oac_transport transport;
    oac_client_options options;
    const oac_operation operation = needing(security, 1);
    oac_client *client = client_with(self, &transport, NULL, &options);
    oac_error error = OAC_ERROR_INIT;
    static const char *const secrets[] = {"token-of-the-server-1", "token-of-the-server-2", "s3cret/of:the=client",
                                          "bXklMjBpZDpzM2NyZXQlMkZvZiUzQXRoZSUzRGNsaWVudA=="};
    size_t at = 0;
    self->statuses[0] = 401;
    self->body = "{\"errorMessage\":\"token-of-the-server-1, token\\u002dof-the-server-2, s3cret/of:the=client\"}";
    ck_assert_int_eq(call_it(client, &operation, &error), OAC_ERROR_HTTP);
    for (at = 0; at < 4; at++) {
        ck_assert_msg(!has_piece(error.message, secrets[at]), "%s", error.message);
        ck_assert_msg(!has_piece(self->heard, secrets[at]), "%s", self->heard);
    }
    ck_assert_ptr_nonnull(strstr(self->heard, "token"));
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
    free(self);
}
END_TEST

#define COUNT(list) (int)(sizeof(list) / sizeof(list)[0])

int main(void)
{
    Suite *suite = suite_create("tokens");
    TCase *all = tcase_create("tokens");
    tcase_set_timeout(all, 20);
    tcase_add_loop_test(all, one_token_for_many_calls, 0, 2);
    tcase_add_test(all, a_call_without_need_asks_for_none);
    tcase_add_test(all, an_old_token_is_renewed);
    tcase_add_loop_test(all, a_refused_token_is_renewed_once, 0, COUNT(refusals));
    tcase_add_test(all, the_next_call_has_another_token);
    tcase_add_loop_test(all, a_function_that_fails, 0, COUNT(failures));
    tcase_add_loop_test(all, a_token_server_that_gives_none, 0, COUNT(answers));
    tcase_add_test(all, a_refused_secret_stops_if_that_is_wanted);
    tcase_add_test(all, the_request_for_a_token);
    tcase_add_loop_test(all, how_long_a_token_is_kept, 0, COUNT(kept_for));
    tcase_add_test(all, a_second_request_for_a_token);
    tcase_add_loop_test(all, what_cannot_be_asked, 0, COUNT(wrong));
    tcase_add_loop_test(all, one_request_for_all_threads, 0, 2);
    tcase_add_loop_test(all, a_front_asks_beside_its_calls, 0, 2);
    tcase_add_test(all, a_front_that_sleeps_on_it);
    tcase_add_test(all, memory_runs_out);
    tcase_add_test(all, no_token_is_shown);
    suite_add_tcase(suite, all);
    return run_suite(suite);
}
