/* The non-blocking front: many calls under way on one thread, and the event loop or poll(2) that drives it. Private
 * half of oac/front.h. */
#include "http/front_internal.h"

#include "base/clock.h"
#include "base/sized.h"

#define OAC_MAX_IN_FLIGHT 32u
#define OAC_LONGEST_WAIT_MS 60000

/* What must not be released in a child, kept within reach so that no checker takes it for lost. */
static oac_front *oac_abandoned_fronts = NULL;

/* The first waiting call's time, or the transport's, or when something that may take long is to be looked at; -1: none.
 */
static int64_t soonest(const oac_front *front)
{
    int64_t at = front->multi_timer;
    if (front->waiting.first != NULL && (at < 0 || front->waiting.first->wake_at < at)) {
        at = front->waiting.first->wake_at;
    }
    return front->look_at >= 0 && (at < 0 || front->look_at < at) ? front->look_at : at;
}

/* Milliseconds until then, at most `most`; none when a callback has started another call. */
static int64_t wait_ms(const oac_front *front, int64_t most)
{
    const int64_t at = soonest(front);
    int64_t wait = front->arrived.first != NULL ? 0 : most;
    if (at >= 0) {
        const int64_t left = (at - oac_clock_now() + 999) / 1000;
        wait = left < wait ? left : wait;
    }
    return wait < 0 ? 0 : wait;
}

/* Tells the event loop when to come back, if that has changed. */
static void tell_timer(oac_front *front)
{
    int64_t at = soonest(front);
    int64_t left = 0;
    if (front->options.on_timer == NULL) {
        return;
    }
    if (front->arrived.first != NULL) {
        at = front->arrived_at;
    }
    if (at == front->told) {
        return;
    }
    front->told = at;
    left = at < 0 ? -1 : (at - oac_clock_now() + 999) / 1000;
    front->options.on_timer(front->options.context, at < 0 ? -1 : left < 0 ? 0 : (long)left);
}

/* What the transport asks for: a time out, and to watch a socket. */
static void on_time_out(void *context, long milliseconds)
{
    oac_front *front = context;
    front->multi_timer = milliseconds < 0 ? -1 : oac_clock_now() + (int64_t)milliseconds * 1000;
    if (!front->moving) {
        tell_timer(front);
    }
}

static void on_watch(void *context, int socket, int events)
{
    oac_front *front = context;
    if (front->options.on_socket != NULL) {
        front->options.on_socket(front->options.context, socket, events);
    } else if (!oac_poller_watch(&front->poller, socket, events)) {
        /* Out of memory: the call whose socket is not watched ends with its deadline. */
        oac_log(front->client, OAC_LOG_ERROR, "out of memory for a socket of a front");
    }
}

void oac_front_wakeup(oac_front *front)
{
    if (front != NULL && !oac_fork_is_foreign(front->client)) {
        oac_bell_wake(&front->bell);
    }
}

static oac_front *make_front(oac_client *client, const oac_front_options *options, oac_status *status)
{
    oac_front *made = oac_memory_new(client->allocator, sizeof *made);
    *status = OAC_ERROR_MEMORY;
    if (made == NULL) {
        return NULL;
    }
    made->client = client;
    made->options = *options;
    if (made->options.max_in_flight == 0) {
        made->options.max_in_flight = OAC_MAX_IN_FLIGHT;
    }
    made->multi_timer = -1;
    made->told = -1;
    made->look_at = -1;
    made->poller.allocator = client->allocator;
    *status = oac_bell_begin(&made->bell);
    if (*status != OAC_OK) {
        oac_storage_release(client->allocator, made);
        return NULL;
    }
    *status = OAC_ERROR_MEMORY;
    if (oac_poller_watch(&made->poller, made->bell.pipe[0], OAC_FRONT_READ)) {
        const oac_multi_hooks hooks = {made, on_watch, on_time_out};
        *status = client->table->multi_new(&hooks, made->options.max_in_flight, client->allocator, &made->multi);
    }
    if (*status == OAC_OK) {
        return made;
    }
    oac_poller_end(&made->poller);
    oac_bell_end(&made->bell);
    oac_storage_release(client->allocator, made);
    return NULL;
}

static void count_front(oac_client *client, bool is_new)
{
    (void)pthread_mutex_lock(&client->lock);
    client->fronts = is_new ? client->fronts + 1 : client->fronts - 1;
    (void)pthread_mutex_unlock(&client->lock);
}

oac_status oac_front_new(oac_client *client, const oac_front_options *options, oac_front **front, oac_error *error)
{
    static const oac_sized sized = {
        .type = "oac_front_options",
        .init = "OAC_FRONT_OPTIONS_INIT",
        .size = sizeof(oac_front_options),
        .first = offsetof(oac_front_options, context) + sizeof(void *),
    };
    oac_front_options known = OAC_FRONT_OPTIONS_INIT;
    oac_front *made = NULL;
    oac_status status = OAC_OK;
    oac_error_clear(error);
    if (client == NULL || front == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "oac_front_new: a null argument");
    }
    if (options != NULL) {
        status = oac_sized_read(&sized, options, &known, error);
        if (status != OAC_OK) {
            return status;
        }
    }
    if (oac_fork_is_foreign(client)) {
        return oac_fork_refuse(error, "oac_front_new");
    }
    if ((known.on_socket == NULL) != (known.on_timer == NULL)) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT,
                             "oac_front_new: on_socket and on_timer go together");
    }
    made = make_front(client->base, &known, &status);
    if (made == NULL) {
        return oac_error_set(error, status, OAC_STAGE_ARGUMENT, "%s",
                             status == OAC_ERROR_LIMIT ? "no pipe for a front: too many open files"
                                                       : "out of memory for a front");
    }
    count_front(made->client, true);
    if (made->options.on_socket != NULL) { /* cancellations from other threads come through the pipe */
        made->options.on_socket(made->options.context, made->bell.pipe[0], OAC_FRONT_READ);
    }
    *front = made;
    return OAC_OK;
}

oac_status oac_front_free(oac_front *front)
{
    oac_client *client = NULL;
    if (front == NULL) {
        return OAC_OK;
    }
    client = front->client;
    if (oac_fork_is_foreign(client)) {
        front->abandoned = oac_abandoned_fronts;
        oac_abandoned_fronts = front;
        return OAC_OK;
    }
    if (front->moving) {
        return OAC_ERROR_ARGUMENT;
    }
    front->moving = true;
    front->closing = true;
    oac_front_end_all(front);
    front->client->table->multi_free(front->multi, client->allocator);
    if (front->options.on_socket != NULL) {
        front->options.on_socket(front->options.context, front->bell.pipe[0], 0);
    }
    oac_poller_end(&front->poller);
    oac_bell_end(&front->bell);
    oac_storage_release(client->allocator, front);
    count_front(client, false);
    return OAC_OK;
}

oac_status oac_front_start(oac_front *front, oac_call *call, oac_front_done done, void *context, oac_error *error)
{
    oac_error_clear(error);
    if (front == NULL || call == NULL || done == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "oac_front_start: a null argument");
    }
    if (oac_fork_is_foreign(front->client)) {
        return oac_fork_refuse(error, "oac_front_start");
    }
    if (call->client != front->client || call->performed) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT,
                             "oac_front_start: the call is of another client, is in a batch, or was performed already");
    }
    if (front->closing) {
        return oac_error_set(error, OAC_ERROR_CANCELLED, OAC_STAGE_ARGUMENT,
                             "oac_front_start: the front is being freed");
    }
    call->performed = true;
    call->started = oac_clock_now();
    call->done = done;
    call->done_context = context;
    (void)pthread_mutex_lock(&front->client->lock);
    call->bell = &front->bell;
    (void)pthread_mutex_unlock(&front->client->lock);
    if (front->arrived.first == NULL) {
        front->arrived_at = call->started;
    }
    oac_front_put(front, call, OAC_PLACE_ARRIVED);
    front->pending++;
    if (!front->moving) { /* the loop comes back at once and begins it */
        tell_timer(front);
    }
    return OAC_OK;
}

/* A socket is ready: the pipe, or one of the transport's. */
static void serve(oac_front *front, int socket, int events)
{
    if (socket == front->bell.pipe[0]) {
        oac_bell_drain(&front->bell);
    } else {
        front->client->table->multi_socket(front->multi, socket, events);
    }
}

size_t oac_front_drive(oac_front *front, uint32_t timeout_ms)
{
    if (front == NULL || oac_fork_is_foreign(front->client)) {
        return 0;
    }
    if (front->moving || front->options.on_socket != NULL) {
        return front->pending;
    }
    front->moving = true;
    oac_front_round(front);
    if (front->pending > 0) {
        const int64_t most = timeout_ms < OAC_LONGEST_WAIT_MS ? (int64_t)timeout_ms : OAC_LONGEST_WAIT_MS;
        size_t at = 0;
        int socket = 0;
        int events = 0;
        oac_poller_wait(&front->poller, (int)wait_ms(front, most));
        at = front->poller.count;
        while ((socket = oac_poller_ready(&front->poller, &at, &events)) >= 0) {
            serve(front, socket, events);
        }
        oac_front_round(front);
    }
    front->moving = false;
    return front->pending;
}

void oac_front_socket(oac_front *front, int socket, int events)
{
    if (front == NULL || front->moving || oac_fork_is_foreign(front->client)) {
        return; /* in a callback: the loop will tell of the socket once more */
    }
    front->moving = true;
    serve(front, socket, events);
    oac_front_round(front);
    front->moving = false;
    tell_timer(front);
}

void oac_front_timeout(oac_front *front)
{
    if (front == NULL || oac_fork_is_foreign(front->client)) {
        return;
    }
    front->told = -1;
    if (front->moving) {
        return; /* in a callback: the loop is told of the time once more */
    }
    front->moving = true;
    oac_front_round(front);
    front->moving = false;
    tell_timer(front);
}

size_t oac_front_pending(const oac_front *front)
{
    return front != NULL && !oac_fork_is_foreign(front->client) ? front->pending : 0;
}
