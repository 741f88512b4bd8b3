/* The non-blocking front: many calls under way on one thread, each a state machine (retry.c) that is moved on when its
 * attempt ends or its time comes. Private half of oac/front.h. */
#include "http/client_internal.h"

#define OAC_MAX_IN_FLIGHT 32u
#define OAC_LONGEST_WAIT_MS 60000

/* A doubly linked list of calls through front_next and front_previous. */
typedef struct list {
    oac_call *first;
    oac_call *last;
} list;

struct oac_front {
    oac_client *client;
    oac_front_options options;
    oac_multi *multi;
    oac_poller poller; /* with an event loop only its pipe is used */
    list arrived;      /* since the last round: a round has an end, whatever callbacks start */
    list queue;        /* not begun yet, first come first served */
    list waiting;      /* for a retry or the rate limit, the earliest first */
    list sending;
    size_t pending;        /* in all four */
    size_t in_flight;      /* in the last two */
    atomic_bool attention; /* a call was cancelled, its turn moved, or the client stopped */
    bool moving;           /* callbacks must not drive the front, nor free it */
    bool closing;          /* it is being freed: nothing can be started any more */
    int64_t arrived_at;    /* when the first of `arrived` did */
    int64_t curl_timer;    /* when libcurl wants its time out, for an event loop; -1: not at all */
    int64_t told;          /* the time that on_timer was told last; -1: none */
    oac_front *abandoned;  /* in a child after fork(): the next of those that were freed there */
};

/* What must not be released in a child, kept within reach so that no checker takes it for lost. */
static oac_front *abandoned = NULL;

static list *list_of(oac_front *front, oac_place place)
{
    switch (place) {
    case OAC_PLACE_ARRIVED:
        return &front->arrived;
    case OAC_PLACE_QUEUE:
        return &front->queue;
    case OAC_PLACE_WAITING:
        return &front->waiting;
    default:
        return &front->sending;
    }
}

static void take_out(oac_front *front, oac_call *call)
{
    list *from = list_of(front, call->place);
    if (call->front_previous != NULL) {
        call->front_previous->front_next = call->front_next;
    } else {
        from->first = call->front_next;
    }
    if (call->front_next != NULL) {
        call->front_next->front_previous = call->front_previous;
    } else {
        from->last = call->front_previous;
    }
    call->place = OAC_PLACE_NONE;
}

/* The last of the waiting that is not to come after `at`. Looked for from both ends: most come in at one of them. */
static oac_call *last_until(const list *waiting, int64_t at)
{
    oac_call *late = waiting->last;
    oac_call *early = waiting->first;
    while (late != NULL && late->wake_at > at) {
        if (early->wake_at > at) {
            return early->front_previous;
        }
        late = late->front_previous;
        early = early->front_next;
    }
    return late;
}

/* Puts the call at the end of a list; among the waiting, at its time. */
static void put(oac_front *front, oac_call *call, oac_place place)
{
    list *to = list_of(front, place);
    oac_call *before = place == OAC_PLACE_WAITING ? last_until(to, call->wake_at) : to->last;
    call->place = place;
    call->front_previous = before;
    call->front_next = before != NULL ? before->front_next : to->first;
    if (call->front_next != NULL) {
        call->front_next->front_previous = call;
    } else {
        to->last = call;
    }
    if (before != NULL) {
        before->front_next = call;
    } else {
        to->first = call;
    }
}

/* The call has ended: it is no longer the front's. */
static void complete(oac_front *front, oac_call *call, bool began)
{
    (void)pthread_mutex_lock(&front->client->lock);
    call->front = NULL;
    (void)pthread_mutex_unlock(&front->client->lock);
    front->pending--;
    front->in_flight -= began ? 1 : 0;
    oac_call_conclude(call);
    call->done(call->done_context, call, call->error.status, &call->error);
}

/* Does what the state machine says, until the call waits, is being sent, or has ended. The call is in no list. */
static void move_on(oac_front *front, oac_call *call, oac_step step)
{
    while (step == OAC_STEP_SEND) {
        oac_call_attempt_begin(call);
        if (call->client->transport.send != NULL) {
            oac_call_send_elsewhere(call);
        } else if (oac_multi_add(front->multi, call)) {
            put(front, call, OAC_PLACE_SENDING);
            return;
        }
        step = oac_call_attempted(call);
    }
    if (step == OAC_STEP_WAIT) {
        put(front, call, OAC_PLACE_WAITING);
    } else {
        complete(front, call, true);
    }
}

/* Ends the calls that were cancelled, all of them when the client was stopped. */
static void attend(oac_front *front)
{
    const bool stopped = atomic_load(&front->client->stopped);
    static const oac_place places[] = {OAC_PLACE_QUEUE, OAC_PLACE_WAITING, OAC_PLACE_SENDING};
    size_t at = 0;
    for (at = 0; at < sizeof places / sizeof places[0]; at++) {
        oac_call *call = list_of(front, places[at])->first;
        while (call != NULL) {
            oac_call *next = call->front_next;
            const bool cancelled = oac_call_is_cancelled(call);
            if (cancelled || (stopped && places[at] != OAC_PLACE_SENDING)) {
                take_out(front, call);
                if (places[at] == OAC_PLACE_SENDING) {
                    oac_multi_remove(front->multi, call);
                    (void)oac_call_attempted(call);
                } else if (cancelled) {
                    oac_call_fail(call, OAC_ERROR_CANCELLED, "the call was cancelled");
                } else {
                    oac_call_fail(call, OAC_ERROR_STOPPED, "the client was stopped after its token was refused");
                }
                complete(front, call, places[at] != OAC_PLACE_QUEUE);
                /* The callback may have cancelled others: begin again, with one less. */
                next = list_of(front, places[at])->first;
            }
            call = next;
        }
    }
}

/* Calls whose turn has moved nearer, or too far, ask for it now. */
static void hurry(oac_front *front)
{
    oac_call *call = front->waiting.first;
    while (call != NULL) {
        oac_call *next = call->front_next;
        if (atomic_load(&call->turn.roused)) {
            take_out(front, call);
            call->wake_at = 0;
            put(front, call, OAC_PLACE_WAITING);
        }
        call = next;
    }
}

/* Begins what can begin: calls whose time has come, and queued ones as far as there is room. */
static void begin_due(oac_front *front)
{
    const int64_t now = oac_clock_now();
    if (atomic_exchange(&front->attention, false)) {
        attend(front);
        hurry(front);
    }
    while (front->waiting.first != NULL && front->waiting.first->wake_at <= now) {
        oac_call *call = front->waiting.first;
        take_out(front, call);
        move_on(front, call, oac_call_next(call));
    }
    while (front->queue.first != NULL && front->in_flight < front->options.max_in_flight) {
        oac_call *call = front->queue.first;
        take_out(front, call);
        front->in_flight++;
        move_on(front, call, oac_call_start(call));
    }
}

/* Lets libcurl do what it wants to do by now; false when that is nothing. */
static bool serve_timer(oac_front *front)
{
    if (front->curl_timer < 0 || front->curl_timer > oac_clock_now()) {
        return false;
    }
    front->curl_timer = -1;
    oac_multi_timeout(front->multi);
    return true;
}

/* Calls that were started since the last round are looked at in this one. */
static void begin_round(oac_front *front)
{
    while (front->arrived.first != NULL) {
        oac_call *call = front->arrived.first;
        take_out(front, call);
        put(front, call, OAC_PLACE_QUEUE);
        if (oac_call_is_cancelled(call) || atomic_load(&front->client->stopped)) {
            atomic_store(&front->attention, true);
        }
    }
}

/* Moves the calls on whose attempts are over, begins others, and lets libcurl begin with those at once: an answer may
 * be there already, and no socket would tell of it again. */
static void collect(oac_front *front)
{
    begin_round(front);
    do {
        oac_call *call = NULL;
        while ((call = oac_multi_finished(front->multi)) != NULL) {
            take_out(front, call);
            move_on(front, call, oac_call_attempted(call));
        }
        begin_due(front);
    } while (serve_timer(front));
}

/* Milliseconds until the first waiting call's time, or libcurl's, at most `most`; none when a callback has started
 * another call. */
static int64_t wait_ms(const oac_front *front, int64_t most)
{
    const int64_t now = oac_clock_now();
    int64_t wait = front->arrived.first != NULL ? 0 : most;
    if (front->waiting.first != NULL && (front->waiting.first->wake_at - now + 999) / 1000 < wait) {
        wait = (front->waiting.first->wake_at - now + 999) / 1000;
    }
    if (front->curl_timer >= 0 && (front->curl_timer - now + 999) / 1000 < wait) {
        wait = (front->curl_timer - now + 999) / 1000;
    }
    return wait < 0 ? 0 : wait;
}

/* Tells the event loop when to come back, if that has changed. */
static void tell_timer(oac_front *front)
{
    int64_t at = front->curl_timer;
    int64_t left = 0;
    if (front->options.on_timer == NULL) {
        return;
    }
    if (front->waiting.first != NULL && (at < 0 || front->waiting.first->wake_at < at)) {
        at = front->waiting.first->wake_at;
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

void oac_front_curl_timer(oac_front *front, long milliseconds)
{
    front->curl_timer = milliseconds < 0 ? -1 : oac_clock_now() + (int64_t)milliseconds * 1000;
    if (!front->moving) {
        tell_timer(front);
    }
}

void oac_front_curl_socket(oac_front *front, int socket, int events)
{
    if (front->options.on_socket != NULL) {
        front->options.on_socket(front->options.context, socket, events);
    } else if (!oac_poller_watch(&front->poller, socket, events)) {
        /* Out of memory: the call whose socket is not watched ends with its deadline. */
        oac_log(front->client, OAC_LOG_ERROR, "out of memory for a socket of a front");
    }
}

void oac_front_attend(oac_front *front)
{
    atomic_store(&front->attention, true);
    oac_poller_wake(&front->poller);
}

void oac_front_wakeup(oac_front *front)
{
    if (front != NULL && !oac_fork_is_foreign(front->client)) {
        oac_poller_wake(&front->poller);
    }
}

static oac_front *make(oac_client *client, const oac_front_options *options, oac_status *status)
{
    oac_front *made = oac_memory_new(client->allocator, sizeof *made);
    *status = OAC_ERROR_MEMORY;
    if (made == NULL) {
        return NULL;
    }
    made->client = client;
    if (options != NULL) {
        made->options = *options;
    }
    if (made->options.max_in_flight == 0) {
        made->options.max_in_flight = OAC_MAX_IN_FLIGHT;
    }
    made->curl_timer = -1;
    made->told = -1;
    *status = oac_poller_begin(&made->poller, client->allocator);
    if (*status == OAC_OK) {
        made->multi = oac_multi_new(made, made->options.max_in_flight, client->allocator);
        if (made->multi != NULL) {
            return made;
        }
        *status = OAC_ERROR_MEMORY;
        oac_poller_end(&made->poller);
    }
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
    oac_front *made = NULL;
    oac_status status = OAC_OK;
    oac_error_clear(error);
    if (client == NULL || front == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "oac_front_new: a null argument");
    }
    if (oac_fork_is_foreign(client)) {
        return oac_fork_refuse(error, "oac_front_new");
    }
    if (options != NULL && (options->on_socket == NULL) != (options->on_timer == NULL)) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT,
                             "oac_front_new: on_socket and on_timer go together");
    }
    made = make(client->base, options, &status);
    if (made == NULL) {
        return oac_error_set(error, status, OAC_STAGE_ARGUMENT, "%s",
                             status == OAC_ERROR_LIMIT ? "no pipe for a front: too many open files"
                                                       : "out of memory for a front");
    }
    count_front(made->client, true);
    if (made->options.on_socket != NULL) { /* cancellations from other threads come through the pipe */
        made->options.on_socket(made->options.context, made->poller.pipe[0], OAC_FRONT_READ);
    }
    *front = made;
    return OAC_OK;
}

/* Ends everything: callbacks cannot start anything new. */
static void end_all(oac_front *front)
{
    static const oac_place places[] = {OAC_PLACE_ARRIVED, OAC_PLACE_QUEUE, OAC_PLACE_WAITING, OAC_PLACE_SENDING};
    size_t at = 0;
    for (at = 0; at < sizeof places / sizeof places[0]; at++) {
        list *calls = list_of(front, places[at]);
        while (calls->first != NULL) {
            oac_call *call = calls->first;
            atomic_store(&call->cancelled, true);
            take_out(front, call);
            if (places[at] == OAC_PLACE_SENDING) {
                oac_multi_remove(front->multi, call);
                (void)oac_call_attempted(call);
            } else {
                oac_call_fail(call, OAC_ERROR_CANCELLED, "the front was freed");
            }
            complete(front, call, places[at] == OAC_PLACE_WAITING || places[at] == OAC_PLACE_SENDING);
        }
    }
}

oac_status oac_front_free(oac_front *front)
{
    oac_client *client = NULL;
    if (front == NULL) {
        return OAC_OK;
    }
    client = front->client;
    if (oac_fork_is_foreign(client)) {
        front->abandoned = abandoned;
        abandoned = front;
        return OAC_OK;
    }
    if (front->moving) {
        return OAC_ERROR_ARGUMENT;
    }
    front->moving = true;
    front->closing = true;
    end_all(front);
    oac_multi_free(front->multi, client->allocator);
    if (front->options.on_socket != NULL) {
        front->options.on_socket(front->options.context, front->poller.pipe[0], 0);
    }
    oac_poller_end(&front->poller);
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
                             "oac_front_start: the call is of another client, or was performed already");
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
    call->front = front;
    (void)pthread_mutex_unlock(&front->client->lock);
    if (front->arrived.first == NULL) {
        front->arrived_at = call->started;
    }
    put(front, call, OAC_PLACE_ARRIVED);
    front->pending++;
    if (!front->moving) { /* the loop comes back at once and begins it */
        tell_timer(front);
    }
    return OAC_OK;
}

/* A socket is ready: the pipe, or one of libcurl's. */
static void serve(oac_front *front, int socket, int events)
{
    if (socket == front->poller.pipe[0]) {
        oac_poller_drain(&front->poller);
    } else {
        oac_multi_socket(front->multi, socket, events);
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
    collect(front);
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
        collect(front);
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
    collect(front);
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
    collect(front);
    front->moving = false;
    tell_timer(front);
}

size_t oac_front_pending(const oac_front *front)
{
    return front != NULL && !oac_fork_is_foreign(front->client) ? front->pending : 0;
}
