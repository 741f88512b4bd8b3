/* Fronts and their callbacks: every round has an end, freeing and driving in a callback is refused, and what runs out
 * is told by its name. */
#include <check.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "http/making.h"
#include <oac/oac.h>

static const oac_operation get = {
    .abi = OAC_ABI, .id = "getIt", .method = "GET", .path = "/things/1", .idempotent = true};

static oac_status fail_it(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    unsigned *sent = context;
    (void)request;
    (void)response;
    ++*sent;
    return oac_error_set(error, OAC_ERROR_LIMIT, OAC_STAGE_CONNECT, "it fails");
}

/* What a callback has to do with. */
typedef struct world {
    oac_client *client;
    oac_front *front;
    unsigned done;
    unsigned refused; /* calls that could not be started */
    unsigned most;    /* calls to be started by callbacks; 0: for ever */
    oac_status last;
    oac_status freed;
    oac_status client_freed;
    size_t driven;
} world;

static oac_status start(world *self, oac_front_done done)
{
    oac_call *call = NULL;
    oac_error error = OAC_ERROR_INIT;
    ck_assert_int_eq(oac_call_begin(self->client, &get, &call, &error), OAC_OK);
    oac_call_path(call, get.path);
    if (oac_front_start(self->front, call, done, self, &error) != OAC_OK) {
        oac_call_end(call);
        self->refused++;
    }
    return error.status;
}

static void on_done_again(void *context, oac_call *call, oac_status status, const oac_error *error)
{
    world *self = context;
    ck_assert_int_eq(status, error->status);
    self->last = status;
    self->done++;
    oac_call_end(call);
    if (self->most == 0 || self->done < self->most) {
        (void)start(self, on_done_again);
    }
    ck_assert_msg(self->done < 100000, "it never ends");
}

static void begin_world(world *self, oac_client_options *options, const oac_front_options *front_options)
{
    memset(self, 0, sizeof *self);
    options->base_url = options->base_url != NULL ? options->base_url : "https://api.example";
    options->max_attempts = 1;
    ck_assert_int_eq(oac_client_new(options, &self->client, NULL), OAC_OK);
    ck_assert_int_eq(oac_front_new(self->client, front_options, &self->front, NULL), OAC_OK);
}

static void end_world(world *self)
{
    oac_counters counters;
    ck_assert_int_eq(oac_front_free(self->front), OAC_OK);
    oac_client_counters(self->client, &counters);
    ck_assert_uint_eq(counters.in_flight, 0);
    ck_assert_int_eq(oac_client_free(self->client), OAC_OK);
}

START_TEST(freeing_ends_although_callbacks_start_others)
{
    unsigned sent = 0;
    const oac_transport transport = {.size = sizeof(oac_transport), .send = fail_it, .context = &sent};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    world self;
    options.transport = _i == 0 ? &transport : NULL;
    options.base_url = _i == 0 ? NULL : "http://127.0.0.1:1";
    begin_world(&self, &options, NULL);
    (void)start(&self, on_done_again);
    (void)start(&self, on_done_again);
    if (_i == 2) {
        (void)oac_front_drive(self.front, 0);
    }
    self.done = 0;
    end_world(&self);
    ck_assert_uint_le(self.done, 4);
    ck_assert_uint_eq(self.refused, self.done);
    ck_assert_int_eq(self.last, OAC_ERROR_CANCELLED);
}
END_TEST

START_TEST(driving_without_a_wait_ends_although_callbacks_start_others)
{
    unsigned sent = 0;
    const oac_transport transport = {.size = sizeof(oac_transport), .send = fail_it, .context = &sent};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    world self;
    int round = 0;
    const bool cancelled = _i >= 2;
    options.transport = _i % 2 == 0 ? &transport : NULL;
    options.base_url = _i % 2 == 0 ? NULL : "http://127.0.0.1:1";
    begin_world(&self, &options, NULL);
    (void)start(&self, on_done_again);
    if (cancelled) {
        (void)oac_front_drive(self.front, 0);
        oac_client_cancel(self.client);
    }
    self.done = 0;
    for (round = 0; round < 10; round++) {
        ck_assert_uint_eq(oac_front_drive(self.front, 0), 1);
    }
    ck_assert_uint_le(self.done, 40);
    ck_assert_uint_ge(self.done, cancelled ? 10 : 0);
    self.done = 0;
    self.most = 1;
    while (oac_front_drive(self.front, 1000) > 0) {
    }
    ck_assert_uint_eq(self.done, 1);
    end_world(&self);
}
END_TEST

START_TEST(a_call_from_a_callback_does_not_wait_for_the_time_out)
{
    unsigned sent = 0;
    const oac_transport transport = {.size = sizeof(oac_transport), .send = fail_it, .context = &sent};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    world self;
    options.transport = &transport;
    begin_world(&self, &options, NULL);
    self.most = 1000;
    (void)start(&self, on_done_again);
    while (oac_front_drive(self.front, 60000) > 0) { /* the test's own limit is less than one such wait */
    }
    ck_assert_uint_eq(self.done, 1000);
    end_world(&self);
}
END_TEST

/* ---- What a callback must not do ---- */

static void on_done_meddle(void *context, oac_call *call, oac_status status, const oac_error *error)
{
    world *self = context;
    (void)status;
    (void)error;
    self->done++;
    oac_call_end(call);
    self->freed = oac_front_free(self->front);
    self->client_freed = oac_client_free(self->client);
    self->driven = oac_front_drive(self->front, 0);
    oac_front_socket(self->front, 0, OAC_FRONT_READ);
    oac_front_timeout(self->front);
    oac_front_wakeup(self->front);
    self->driven += oac_front_pending(self->front);
}

START_TEST(a_callback_cannot_free_or_drive)
{
    unsigned sent = 0;
    const oac_transport transport = {.size = sizeof(oac_transport), .send = fail_it, .context = &sent};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    world self;
    options.transport = _i == 0 ? &transport : NULL;
    options.base_url = _i == 0 ? NULL : "http://127.0.0.1:1";
    begin_world(&self, &options, NULL);
    self.freed = OAC_OK;
    (void)start(&self, on_done_meddle);
    while (oac_front_drive(self.front, 1000) > 0) {
    }
    ck_assert_uint_eq(self.done, 1);
    ck_assert_int_eq(self.freed, OAC_ERROR_ARGUMENT);
    ck_assert_int_eq(self.client_freed, OAC_ERROR_ARGUMENT);
    ck_assert_uint_eq(self.driven, 0);
    /* And in the callbacks of freeing it. */
    self.freed = OAC_OK;
    (void)start(&self, on_done_meddle);
    end_world(&self);
    ck_assert_uint_eq(self.done, 2);
    ck_assert_int_eq(self.freed, OAC_ERROR_ARGUMENT);
}
END_TEST

START_TEST(a_call_that_a_front_has_is_ended_by_its_callback_alone)
{
    unsigned sent = 0;
    const oac_transport transport = {.size = sizeof(oac_transport), .send = fail_it, .context = &sent};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_call *call = NULL;
    world self;
    options.transport = &transport;
    begin_world(&self, &options, NULL);
    self.most = 1;
    ck_assert_int_eq(oac_call_begin(self.client, &get, &call, NULL), OAC_OK);
    ck_assert_int_eq(oac_front_start(self.front, call, on_done_again, &self, NULL), OAC_OK);
    oac_call_end(call);
    ck_assert_int_eq(oac_call_perform(call, NULL), OAC_ERROR_ARGUMENT);
    ck_assert_uint_eq(oac_front_drive(self.front, 0), 0);
    ck_assert_uint_eq(self.done, 1);
    end_world(&self);
}
END_TEST

START_TEST(a_client_in_use_is_not_freed)
{
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *view = NULL;
    oac_call *call = NULL;
    world self;
    begin_world(&self, &options, NULL);
    ck_assert_int_eq(oac_client_free(self.client), OAC_ERROR_ARGUMENT); /* its front */
    ck_assert_int_eq(oac_front_free(self.front), OAC_OK);
    ck_assert_int_eq(oac_client_view(self.client, NULL, &view, NULL), OAC_OK);
    ck_assert_int_eq(oac_client_free(self.client), OAC_ERROR_ARGUMENT); /* its view */
    ck_assert_int_eq(oac_call_begin(view, &get, &call, NULL), OAC_OK);
    ck_assert_int_eq(oac_client_free(view), OAC_ERROR_ARGUMENT); /* its call */
    ck_assert_int_eq(oac_client_free(self.client), OAC_ERROR_ARGUMENT);
    oac_call_end(call);
    ck_assert_int_eq(oac_client_free(view), OAC_OK);
    ck_assert_int_eq(oac_client_free(self.client), OAC_OK);
}
END_TEST

/* ---- An event loop ---- */

typedef struct loop {
    oac_front *front;
    long due; /* -1: no timer */
    unsigned told;
} loop;

static void on_socket(void *context, int socket, int events)
{
    (void)context;
    (void)socket;
    (void)events;
}

static void on_timer(void *context, long milliseconds)
{
    loop *self = context;
    self->due = milliseconds;
    self->told++;
}

START_TEST(an_event_loop_is_told_of_calls_that_callbacks_start)
{
    unsigned sent = 0;
    const oac_transport transport = {.size = sizeof(oac_transport), .send = fail_it, .context = &sent};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    loop timers = {NULL, -1, 0};
    oac_front_options front_options = OAC_FRONT_OPTIONS_INIT;
    world self;
    unsigned rounds = 0;
    front_options.on_socket = on_socket;
    front_options.on_timer = on_timer;
    front_options.context = &timers;
    options.transport = &transport;
    begin_world(&self, &options, &front_options);
    self.most = 50;
    (void)start(&self, on_done_again);
    while (oac_front_pending(self.front) > 0) {
        ck_assert_int_eq(timers.due, 0);
        timers.due = -1;
        oac_front_timeout(self.front);
        ck_assert_uint_lt(++rounds, 200);
    }
    ck_assert_uint_eq(self.done, 50);
    end_world(&self);
}
END_TEST

/* ---- File descriptors run out ---- */

/* Leaves room for `spare` more descriptors. */
static void use_up_descriptors(int spare)
{
    int last = 0;
    int at = 0;
    struct rlimit limit;
    ck_assert_int_eq(getrlimit(RLIMIT_NOFILE, &limit), 0);
    limit.rlim_cur = 64;
    ck_assert_int_eq(setrlimit(RLIMIT_NOFILE, &limit), 0);
    while ((at = dup(0)) >= 0) {
        last = at;
    }
    ck_assert_int_eq(errno, EMFILE);
    for (; spare > 0; spare--) {
        (void)close(last--);
    }
}

START_TEST(no_descriptor_is_not_no_memory)
{
    static const char *const urls[] = {"http://127.0.0.1:1", "https://localhost:1", "http://name.invalid"};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = NULL;
    oac_front *front = NULL;
    oac_call *call = NULL;
    oac_error error = OAC_ERROR_INIT;
    options.base_url = urls[_i % 3];
    options.allow_http = true;
    options.max_attempts = 2;
    options.retry_delay_ms = 1;
    ck_assert_int_eq(oac_client_new(&options, &client, NULL), OAC_OK);
    ck_assert_int_eq(oac_call_begin(client, &get, &call, NULL), OAC_OK);
    use_up_descriptors(_i / 3);
    if (_i / 3 < 2) {
        ck_assert_int_eq(oac_front_new(client, NULL, &front, &error), OAC_ERROR_LIMIT);
        ck_assert_msg(strstr(error.message, "too many open files") != NULL, "%s", error.message);
    }
    if (_i / 3 == 0) {
        ck_assert_int_eq(oac_call_perform(call, &error), OAC_ERROR_LIMIT);
        ck_assert_msg(strstr(error.message, "too many open files") != NULL, "%s", error.message);
        ck_assert_int_eq(error.outcome, OAC_OUTCOME_NEVER_SENT);
        ck_assert_uint_eq(error.attempts, 2); /* it may pass */
    } else {
        ck_assert_int_ne(oac_call_perform(call, &error), OAC_ERROR_MEMORY);
    }
    oac_call_end(call);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("front");
    TCase *cases = tcase_create("front");
    TCase *descriptors = tcase_create("descriptors");
    SRunner *runner = srunner_create(suite);
    int failed = 0;
    suite_add_tcase(suite, cases);
    tcase_set_timeout(cases, 30);
    tcase_add_loop_test(cases, freeing_ends_although_callbacks_start_others, 0, 3);
    tcase_add_loop_test(cases, driving_without_a_wait_ends_although_callbacks_start_others, 0, 4);
    tcase_add_test(cases, a_call_from_a_callback_does_not_wait_for_the_time_out);
    tcase_add_loop_test(cases, a_callback_cannot_free_or_drive, 0, 2);
    tcase_add_test(cases, a_call_that_a_front_has_is_ended_by_its_callback_alone);
    tcase_add_test(cases, a_client_in_use_is_not_freed);
    tcase_add_test(cases, an_event_loop_is_told_of_calls_that_callbacks_start);
    suite_add_tcase(suite, descriptors);
    if (srunner_fork_status(runner) == CK_FORK) { /* descriptors that are used up stay so */
        tcase_add_loop_test(descriptors, no_descriptor_is_not_no_memory, 0, 9);
    }
    srunner_run_all(runner, CK_ENV);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
