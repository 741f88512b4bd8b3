/* The wire tests' driver: the ways in which it makes calls: one after the other, on threads, on a front. */
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <time.h>

#include "http/making.h"
#include <lab/lab.h>

#include "driver.h"

#define MOST_SOCKETS 256

/* What the description lists beside 200; by `listed`, of which 1 is nothing, and 0 that nothing is said. */
static const uint16_t *statuses_of(unsigned long listed)
{
    static const uint16_t lists[][3] = {{200, 0, 0}, {200, 202, 0}, {200, 204, 0}, {200, 206, 0}, {2, 0, 0}};
    size_t at = 0;
    while (at < sizeof lists / sizeof lists[0] - 1 && lists[at][1] != (listed == 1 ? 0 : listed)) {
        at++;
    }
    return listed == 0 ? NULL : lists[at];
}

static oac_operation operation_of(const arguments *all)
{
    oac_operation operation = {.abi = OAC_ABI};
    operation.id = "wireTest";
    operation.method = argument_text(all, "method", "PUT");
    operation.path = argument_text(all, "path", "/1003/customers/177737165");
    fill_operation(all, &operation);
    operation.content_type = argument_text(all, "content_type", NULL);
    operation.accept = argument_text(all, "accept", NULL);
    operation.idempotent = argument_number(all, "idempotent", strcmp(operation.method, "POST") != 0) != 0;
    operation.statuses = statuses_of(argument_number(all, "listed", 0));
    return operation;
}

static oac_status fill_body(const arguments *all, oac_buffer *body)
{
    const char *piece = argument_text(all, "body", "");
    unsigned long times = argument_number(all, "body_times", 1);
    oac_status status = OAC_OK;
    for (; times > 0 && status == OAC_OK; times--) {
        status = oac_buffer_append(body, piece, strlen(piece));
    }
    return status;
}

/* An update of a customer with the argument `request`, JSON text that the generated parser reads. */
static oac_status prepare_typed(oac_client *client, const arguments *all, oac_call **call, oac_error *error)
{
    const char *text = argument_text(all, "request", "{}");
    lab_update_customer_request request = OAC_ZERO;
    oac_status status = lab_update_customer_request_parse(text, strlen(text), NULL, &request, error);
    if (status == OAC_OK) {
        status = lab_update_customer_prepare(client, 1003, 177737165, &request, call, error);
    }
    lab_update_customer_request_dispose(&request);
    return status;
}

/* `operation` outlives the call. */
static oac_status prepare(oac_client *client, const arguments *all, const oac_operation *operation, bytes *transfer,
                          oac_call **call, oac_error *error)
{
    oac_status status = OAC_OK;
    if (argument_text(all, "request", NULL) != NULL) {
        return prepare_typed(client, all, call, error);
    }
    status = oac_call_begin(client, operation, call, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_call_path(*call, operation->path);
    add_headers(all, *call);
    if (argument_text(all, "piece", NULL) != NULL) {
        oac_call_path_string(*call, oac_text(argument_text(all, "piece", NULL)));
    }
    if (argument_number(all, "once", 0) != 0) {
        oac_call_once(*call);
    }
    if (bytes_begin(all, transfer, *call)) {
        return OAC_OK;
    }
    status = fill_body(all, oac_call_body(*call));
    if (status != OAC_OK) {
        oac_call_end(*call);
        return oac_error_set(error, status, OAC_STAGE_SERIALIZE, "the body is too long");
    }
    return OAC_OK;
}

void end_call(oac_call *call, const arguments *all, oac_status status, const oac_error *error, call_result *result)
{
    const oac_string answer = oac_call_answer(call);
    result->status = status;
    result->error = *error;
    if (status == OAC_OK && argument_number(all, "check_json", 0) != 0) {
        result->status = oac_json_check(answer.data, answer.length, 0, &result->error);
        if (result->status != OAC_OK) {
            result->status = oac_call_reject(call, result->status, &result->error);
        } else {
            result->status = oac_call_answered(call, &result->error);
        }
    }
    read_header(all, call, result);
    result->answer_length = answer.length;
    memcpy(result->answer, answer.data, answer.length < sizeof result->answer ? answer.length : sizeof result->answer);
    oac_call_end(call);
}

static void call_typed(oac_client *client, call_result *result)
{
    lab_update_customer_request request = OAC_ZERO;
    lab_update_customer_response response = OAC_ZERO;
    request.name = oac_str("A");
    result->status = lab_update_customer(client, 1003, 177737165, &request, &response, &result->error);
    if (result->status == OAC_OK) {
        const int length =
            snprintf(result->answer, sizeof result->answer, "%lld",
                     response.update_count.state == OAC_VALUE ? (long long)response.update_count.value : -1LL);
        result->answer_length = length > 0 ? (size_t)length : 0;
    }
    lab_update_customer_response_dispose(&response);
}

/* ---- One call, perhaps one that another thread cancels ---- */

typedef struct canceller {
    oac_client *view; /* or */
    oac_call *call;
    unsigned long after_ms;
} canceller;

static void *cancel_later(void *context)
{
    const canceller *task = context;
    const struct timespec pause = {(time_t)(task->after_ms / 1000), (long)(task->after_ms % 1000) * 1000000};
    (void)nanosleep(&pause, NULL);
    if (task->call != NULL) {
        oac_call_cancel(task->call);
    } else {
        oac_client_cancel(task->view);
    }
    return NULL;
}

static oac_status perform(oac_call *call, const arguments *all, oac_error *error)
{
    canceller task = {NULL, call, argument_number(all, "cancel_call_after_ms", 0)};
    pthread_t thread;
    oac_status status = OAC_OK;
    const bool cancelled = task.after_ms != 0 && pthread_create(&thread, NULL, cancel_later, &task) == 0;
    status = oac_call_perform(call, error);
    if (cancelled) {
        (void)pthread_join(thread, NULL);
    }
    return status;
}

static void call_once(oac_client *client, const arguments *all, call_result *result)
{
    const oac_operation operation = operation_of(all);
    const long start = clock_ms();
    oac_call *call = NULL;
    bytes transfer;
    memset(result, 0, sizeof *result);
    if (argument_number(all, "typed", 0) != 0) {
        call_typed(client, result);
        result->elapsed_ms = clock_ms() - start;
        return;
    }
    memset(&transfer, 0, sizeof transfer);
    result->status = prepare(client, all, &operation, &transfer, &call, &result->error);
    if (result->status == OAC_OK) {
        oac_error error = OAC_ERROR_INIT;
        const oac_status status = perform(call, all, &error);
        end_call(call, all, status, &error, result);
    }
    bytes_end(&transfer, result);
    result->elapsed_ms = clock_ms() - start;
}

/* ---- One after the other, perhaps through a view that another thread cancels ---- */

static void call_through_view(oac_client *client, const arguments *all, call_result *results, size_t count)
{
    oac_view_options options = OAC_VIEW_OPTIONS_INIT;
    canceller task = {NULL, NULL, argument_number(all, "cancel_after_ms", 0)};
    pthread_t thread;
    size_t at = 0;
    options.total_timeout_ms = (uint32_t)argument_number(all, "view_total_timeout_ms", 0);
    options.attempt_timeout_ms = (uint32_t)argument_number(all, "view_attempt_timeout_ms", 0);
    options.turn_timeout_ms = (uint32_t)argument_number(all, "view_turn_timeout_ms", 0);
    options.max_attempts = (uint32_t)argument_number(all, "view_max_attempts", 0);
    if (oac_client_view(client, &options, &task.view, NULL) != OAC_OK) {
        return;
    }
    if (task.after_ms != 0 && pthread_create(&thread, NULL, cancel_later, &task) != 0) {
        return;
    }
    for (at = 0; at < count; at++) {
        call_once(task.view, all, &results[at]);
    }
    if (task.after_ms != 0) {
        (void)pthread_join(thread, NULL);
    }
    oac_client_free(task.view);
}

void call_in_turn(oac_client *client, const arguments *all, call_result *results, size_t count)
{
    const unsigned long pause_ms = argument_number(all, "pause_ms", 0);
    const struct timespec pause = {(time_t)(pause_ms / 1000), (long)(pause_ms % 1000) * 1000000};
    size_t at = 0;
    if (argument_number(all, "view", 0) != 0) {
        call_through_view(client, all, results, count);
        return;
    }
    for (at = 0; at < count; at++) {
        if (at > 0 && pause_ms > 0) {
            (void)nanosleep(&pause, NULL);
        }
        call_once(client, all, &results[at]);
    }
}

/* ---- On threads ---- */

typedef struct worker {
    pthread_t thread;
    oac_client *client;
    const arguments *all;
    call_result *results;
    size_t count;
} worker;

static void *work(void *context)
{
    worker *self = context;
    size_t at = 0;
    for (at = 0; at < self->count; at++) {
        call_once(self->client, self->all, &self->results[at]);
    }
    return NULL;
}

void call_on_threads(oac_client *client, const arguments *all, call_result *results, size_t count)
{
    worker workers[64];
    const size_t wanted = argument_number(all, "threads", 1);
    const size_t threads = wanted < 64 ? wanted : 64;
    const unsigned long cancel_after_ms = argument_number(all, "cancel_after_ms", 0);
    size_t first = 0;
    size_t at = 0;
    for (at = 0; at < threads; at++) {
        const size_t last = count * (at + 1) / threads;
        const worker one = {workers[at].thread, client, all, results + first, last - first};
        workers[at] = one;
        first = last;
        if (pthread_create(&workers[at].thread, NULL, work, &workers[at]) != 0) {
            workers[at].count = 0;
        }
    }
    if (cancel_after_ms != 0) {
        canceller task = {client, NULL, cancel_after_ms};
        (void)cancel_later(&task);
    }
    for (at = 0; at < threads; at++) {
        (void)pthread_join(workers[at].thread, NULL);
    }
}

/* ---- On a front, driven by oac_front_drive or by an event loop of our own ---- */

typedef struct loop {
    struct pollfd sockets[MOST_SOCKETS];
    nfds_t count;
    long due_ms; /* -1: no timer */
} loop;

typedef struct front_call {
    const arguments *all;
    call_result *result;
    long start;
    bytes transfer;
} front_call;

static void on_socket(void *context, int socket, int events)
{
    loop *self = context;
    nfds_t at = 0;
    while (at < self->count && self->sockets[at].fd != socket) {
        at++;
    }
    if (events == 0) {
        if (at < self->count) {
            self->sockets[at] = self->sockets[--self->count];
        }
        return;
    }
    if (at == self->count && self->count < MOST_SOCKETS) {
        self->sockets[self->count++].fd = socket;
    }
    self->sockets[at].events =
        (short)((events & OAC_FRONT_READ ? POLLIN : 0) | (events & OAC_FRONT_WRITE ? POLLOUT : 0));
}

static void on_timer(void *context, long milliseconds)
{
    loop *self = context;
    self->due_ms = milliseconds < 0 ? -1 : clock_ms() + milliseconds;
}

static void run_loop(oac_front *front, loop *self)
{
    while (oac_front_pending(front) > 0) {
        long wait = self->due_ms < 0 ? 1000 : self->due_ms - clock_ms();
        struct pollfd ready[MOST_SOCKETS];
        nfds_t count = self->count;
        nfds_t at = 0;
        memcpy(ready, self->sockets, sizeof ready);
        (void)poll(ready, count, wait < 0 ? 0 : (int)wait);
        for (at = 0; at < count; at++) {
            if (ready[at].revents != 0) {
                oac_front_socket(front, ready[at].fd,
                                 (ready[at].revents & (POLLIN | POLLHUP) ? OAC_FRONT_READ : 0) |
                                     (ready[at].revents & POLLOUT ? OAC_FRONT_WRITE : 0));
            }
        }
        if (self->due_ms >= 0 && self->due_ms <= clock_ms()) {
            self->due_ms = -1;
            oac_front_timeout(front);
        }
    }
}

static void run_front(oac_front *front, const arguments *all, loop *sockets)
{
    if (argument_number(all, "loop", 0) != 0) {
        run_loop(front, sockets);
    } else {
        while (oac_front_drive(front, 1000) > 0) {
        }
    }
}

static void on_done(void *context, oac_call *call, oac_status status, const oac_error *error)
{
    front_call *one = context;
    end_call(call, one->all, status, error, one->result);
    bytes_end(&one->transfer, one->result);
    one->result->elapsed_ms = clock_ms() - one->start;
}

void call_on_front(oac_client *client, const arguments *all, call_result *results, size_t count)
{
    const oac_operation operation = operation_of(all);
    oac_front_options options = OAC_FRONT_OPTIONS_INIT;
    oac_front *front = NULL;
    static loop sockets;
    static front_call calls[10000];
    canceller task = {client, NULL, argument_number(all, "cancel_after_ms", 0)};
    const unsigned long pause_ms = argument_number(all, "pause_ms", 0);
    const struct timespec pause = {(time_t)(pause_ms / 1000), (long)(pause_ms % 1000) * 1000000};
    pthread_t thread;
    size_t at = 0;
    const bool by_hand = argument_number(all, "loop", 0) != 0;
    options.max_in_flight = (uint32_t)argument_number(all, "front", 0);
    sockets.due_ms = -1;
    if (by_hand) {
        options.on_socket = on_socket;
        options.on_timer = on_timer;
        options.context = &sockets;
    }
    if (oac_front_new(client, &options, &front, NULL) != OAC_OK) {
        return;
    }
    for (at = 0; at < count && at < sizeof calls / sizeof calls[0]; at++) {
        oac_call *call = NULL;
        calls[at].all = all;
        calls[at].result = &results[at];
        calls[at].start = clock_ms();
        results[at].status = prepare(client, all, &operation, &calls[at].transfer, &call, &results[at].error);
        if (results[at].status == OAC_OK) {
            results[at].status = oac_front_start(front, call, on_done, &calls[at], &results[at].error);
        }
        if (pause_ms > 0 && at + 1 < count) { /* one after the other, with a rest between */
            run_front(front, all, &sockets);
            (void)nanosleep(&pause, NULL);
        }
    }
    if (task.after_ms != 0 && pthread_create(&thread, NULL, cancel_later, &task) != 0) {
        task.after_ms = 0;
    }
    if (argument_number(all, "free_early", 0) != 0) {
        (void)oac_front_drive(front, 100);
    } else {
        run_front(front, all, &sockets);
    }
    if (task.after_ms != 0) {
        (void)pthread_join(thread, NULL);
    }
    oac_front_free(front);
}
