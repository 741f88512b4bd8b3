/* Tokens that do not come: the program's function, or a transport, says that the user cancelled it; and calls that wait
 * for one more than once. */
#include <check.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "access.h"
#include "http/making.h"
#include "runner.h"

static const oac_scheme *const security[] = {&schemes[TOKEN], NULL};
static const oac_oauth2 grant = {
    .size = sizeof(oac_oauth2), .client_id = "id", .client_secret = "s3cret-of-the-client"};

/* ---- Cancelled by the one who is asked --------------------------------------------------------------------------- */

static oac_status say_cancelled(void *context, oac_token_answer *answer, oac_error *error)
{
    unsigned *calls = context;
    (void)answer;
    (void)error;
    ++*calls;
    return OAC_ERROR_CANCELLED;
}

static oac_status send_nothing(void *context, const oac_http_request *request, oac_http_response *response,
                               oac_error *error)
{
    unsigned *calls = context;
    (void)request;
    (void)response;
    ++*calls;
    return oac_error_set(error, OAC_ERROR_CANCELLED, OAC_STAGE_SEND, "the user closed the window");
}

static void on_done(void *context, oac_call *call, oac_status status, const oac_error *error)
{
    oac_status *ended = context;
    (void)error;
    *ended = status;
    oac_call_end(call);
}

static oac_status drive_it(oac_client *client, const oac_operation *operation)
{
    oac_front *front = NULL;
    oac_call *call = NULL;
    oac_status status = OAC_OK;
    ck_assert_int_eq(oac_front_new(client, NULL, &front, NULL), OAC_OK);
    ck_assert_int_eq(oac_call_begin(client, operation, &call, NULL), OAC_OK);
    oac_call_path(call, operation->path);
    ck_assert_int_eq(oac_front_start(front, call, on_done, &status, NULL), OAC_OK);
    while (oac_front_drive(front, 1000) > 0) {
    }
    ck_assert_int_eq(oac_front_free(front), OAC_OK);
    return status;
}

/* 0: the function, blocking; 1: on a front; 2: the transport, blocking; 3: on a front. Each call asks once. */
START_TEST(who_is_asked_may_cancel)
{
    service *self = calloc(1, sizeof *self);
    unsigned calls = 0;
    const oac_transport nothing = {.size = sizeof(oac_transport), .send = send_nothing, .context = &calls};
    oac_transport transport;
    oac_client_options options = options_of(self, &transport);
    const oac_operation operation = needing(security, 1);
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    if (_i < 2) {
        options.on_token = say_cancelled;
        options.on_token_context = &calls;
    } else {
        options.oauth2 = &grant;
        options.transport = &nothing;
    }
    client = client_of(&options);
    ck_assert_int_eq(_i % 2 == 0 ? call_it(client, &operation, &error) : drive_it(client, &operation),
                     OAC_ERROR_CANCELLED);
    if (_i % 2 == 0) {
        ck_assert_str_eq(error.message, _i == 0 ? "no token: on_token failed" : "no token: the user closed the window");
        ck_assert_int_eq(error.stage, OAC_STAGE_TOKEN);
    }
    ck_assert_uint_eq(calls, 1);
    ck_assert_uint_eq(atomic_load(&self->calls), 0);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
    free(self);
}
END_TEST

/* ---- Waiting twice ----------------------------------------------------------------------------------------------- */

#define THREADS 4

typedef struct slow {
    atomic_uint tokens;
    atomic_uint calls;
} slow;

/* A token takes a tenth of a second, a call more than a second; the first token is refused to all. */
static oac_status play_slowly(void *context, const oac_http_request *request, oac_http_response *response,
                              oac_error *error)
{
    static const char first[] = "{\"access_token\":\"token-of-the-server-1\",\"expires_in\":3600}";
    static const char second[] = "{\"access_token\":\"token-of-the-server-2\",\"expires_in\":3600}";
    const bool is_token = strncmp(request->url, "https://id.example/", 19) == 0;
    const struct timespec pause = {is_token ? 0 : 1, 100 * 1000000};
    slow *self = context;
    (void)error;
    (void)nanosleep(&pause, NULL);
    response->http_status = 200;
    if (is_token) {
        return oac_buffer_append(response->body, atomic_fetch_add(&self->tokens, 1) == 0 ? first : second,
                                 sizeof first - 1);
    }
    response->http_status = atomic_fetch_add(&self->calls, 1) < THREADS ? 401 : 200;
    return oac_buffer_append(response->body, "{}", 2);
}

typedef struct caller {
    oac_client *client;
    const oac_operation *operation;
    oac_status status;
    oac_error error;
} caller;

static void *call_once(void *context)
{
    caller *self = context;
    self->status = call_it(self->client, self->operation, &self->error);
    return NULL;
}

/* turn_timeout_ms is for each wait, and not for all of a call's. */
START_TEST(each_wait_has_its_time)
{
    slow self;
    const oac_transport transport = {.size = sizeof(oac_transport), .send = play_slowly, .context = &self};
    const oac_operation operation = needing(security, 1);
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = NULL;
    caller each[THREADS];
    pthread_t threads[THREADS];
    size_t at = 0;
    atomic_init(&self.tokens, 0);
    atomic_init(&self.calls, 0);
    options.api = &api;
    options.transport = &transport;
    options.oauth2 = &grant;
    options.turn_timeout_ms = 1000;
    client = client_of(&options);
    for (at = 0; at < THREADS; at++) {
        each[at] = (caller){.client = client, .operation = &operation};
        ck_assert_int_eq(pthread_create(&threads[at], NULL, call_once, &each[at]), 0);
    }
    for (at = 0; at < THREADS; at++) {
        (void)pthread_join(threads[at], NULL);
        ck_assert_msg(each[at].status == OAC_OK, "%s", each[at].error.message);
    }
    ck_assert_uint_eq(atomic_load(&self.tokens), 2);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("token waits");
    TCase *all = tcase_create("token waits");
    tcase_set_timeout(all, 20);
    tcase_add_loop_test(all, who_is_asked_may_cancel, 0, 4);
    tcase_add_test(all, each_wait_has_its_time);
    suite_add_tcase(suite, all);
    return run_suite(suite);
}
