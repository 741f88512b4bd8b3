/* One round of a front: each of its calls is a state machine (retry.h) that is moved on when its attempt ends, its time
 * comes, or something has changed for it. Private. */
#include "base/clock.h"
#include "http/front_internal.h"
#include "http/token_request.h"

/* The call has ended: it is no longer the front's. */
static void complete(oac_front *front, oac_call *call, bool began)
{
    (void)pthread_mutex_lock(&front->client->lock);
    call->bell = NULL;
    (void)pthread_mutex_unlock(&front->client->lock);
    front->pending--;
    front->in_flight -= began && !call->for_token ? 1 : 0;
    oac_call_conclude(call);
    call->done(call->done_context, call, call->error.status, &call->error);
}

/* Sends, until the call waits, is being sent, or has ended. The call is in no list. */
static void drive(oac_front *front, oac_call *call, oac_step step)
{
    while (step == OAC_STEP_SEND) {
        if (oac_call_attempt_begin(call) && front->client->table->multi_add(front->multi, &call->attempt)) {
            oac_front_put(front, call, OAC_PLACE_SENDING);
            oac_front_watch(front, call);
            return;
        }
        step = oac_call_attempted(call);
    }
    if (step == OAC_STEP_WAIT) {
        oac_front_put(front, call, OAC_PLACE_WAITING);
    } else {
        complete(front, call, true);
    }
}

static void on_token_request_done(void *context, oac_call *call, oac_status status, const oac_error *error)
{
    (void)context;
    (void)status;
    (void)error;
    oac_token_request_end(call);
}

/* Asks for a token: the program, or a token server by a call of its own, beside those that are in flight, since they
 * may be waiting for it. */
static void begin_token(oac_front *front)
{
    oac_client *client = front->client;
    oac_call *asking = NULL;
    if (client->token_view == NULL) {
        oac_token_ask_program(client);
        return;
    }
    asking = oac_token_request_new(client);
    if (asking == NULL) {
        return;
    }
    asking->done = on_token_request_done;
    asking->done_context = NULL;
    (void)pthread_mutex_lock(&client->lock);
    asking->bell = &front->bell;
    (void)pthread_mutex_unlock(&client->lock);
    front->pending++;
    drive(front, asking, oac_call_start(asking));
}

/* Does what the state machine says. The call is in no list. */
static void move_on(oac_front *front, oac_call *call, oac_step step)
{
    while (step == OAC_STEP_TOKEN) {
        begin_token(front);
        step = oac_call_next(call);
    }
    drive(front, call, step);
}

/* Ends the calls that were cancelled, all of them when the client was stopped. */
static void attend(oac_front *front)
{
    const bool stopped = atomic_load(&front->client->stopped);
    static const oac_place places[] = {OAC_PLACE_QUEUE, OAC_PLACE_WAITING, OAC_PLACE_SENDING};
    size_t at = 0;
    for (at = 0; at < sizeof places / sizeof places[0]; at++) {
        oac_call *call = oac_front_list(front, places[at])->first;
        while (call != NULL) {
            oac_call *next = call->front_next;
            const bool cancelled = oac_call_is_cancelled(call);
            if (cancelled || (stopped && places[at] != OAC_PLACE_SENDING)) {
                oac_front_take(front, call);
                if (places[at] == OAC_PLACE_SENDING) {
                    front->client->table->multi_remove(front->multi, &call->attempt);
                    (void)oac_call_attempted(call);
                } else if (cancelled) {
                    oac_retry_fail(call, OAC_ERROR_CANCELLED, "the call was cancelled");
                } else {
                    oac_retry_fail(call, OAC_ERROR_STOPPED, "the client was stopped after its token was refused");
                }
                complete(front, call, places[at] != OAC_PLACE_QUEUE);
                /* The callback may have cancelled others: begin again, with one less. */
                next = oac_front_list(front, places[at])->first;
            }
            call = next;
        }
    }
}

/* Calls whose turn has moved nearer, or too far, ask for it now, and those with news of a token look for it. */
static void hurry(oac_front *front)
{
    oac_call *call = front->waiting.first;
    while (call != NULL) {
        oac_call *next = call->front_next;
        if (atomic_load(&call->turn.roused) || atomic_load(&call->access.news)) {
            oac_front_take(front, call);
            call->wake_at = 0;
            oac_front_put(front, call, OAC_PLACE_WAITING);
        }
        call = next;
    }
}

/* Begins what can begin: calls whose time has come, and queued ones as far as there is room. */
static void begin_due(oac_front *front)
{
    const int64_t now = oac_clock_now();
    if (oac_bell_heard(&front->bell)) {
        attend(front);
        hurry(front);
    }
    while (front->waiting.first != NULL && front->waiting.first->wake_at <= now) {
        oac_call *call = front->waiting.first;
        oac_front_take(front, call);
        move_on(front, call, oac_call_next(call));
    }
    while (front->queue.first != NULL && front->in_flight < front->options.max_in_flight) {
        oac_call *call = front->queue.first;
        oac_front_take(front, call);
        front->in_flight++;
        move_on(front, call, oac_call_start(call));
    }
}

/* Lets the transport do what it wants to do by now; false when that is nothing. */
static bool serve_timer(oac_front *front)
{
    if (front->multi_timer < 0 || front->multi_timer > oac_clock_now()) {
        return false;
    }
    front->multi_timer = -1;
    front->client->table->multi_timeout(front->multi);
    return true;
}

/* Calls that were started since the last round are looked at in this one. */
static void begin_round(oac_front *front)
{
    while (front->arrived.first != NULL) {
        oac_call *call = front->arrived.first;
        oac_front_take(front, call);
        oac_front_put(front, call, OAC_PLACE_QUEUE);
        if (oac_call_is_cancelled(call) || atomic_load(&front->client->stopped)) {
            atomic_store(&front->bell.rung, true);
        }
    }
}

/* Moves the calls on whose attempts are over, begins others, and lets the transport begin with those at once: an answer
 * may be there already, and no socket would tell of it again. */
void oac_front_round(oac_front *front)
{
    begin_round(front);
    do {
        oac_attempt *attempt = NULL;
        oac_call *stalled = NULL;
        while ((attempt = front->client->table->multi_finished(front->multi)) != NULL) {
            oac_call *call = attempt->call;
            oac_front_take(front, call);
            move_on(front, call, oac_call_attempted(call));
        }
        while ((stalled = oac_front_stalled(front)) != NULL) {
            move_on(front, stalled, oac_call_attempted(stalled));
        }
        begin_due(front);
    } while (serve_timer(front));
}

/* Ends everything: callbacks cannot start anything new. */
void oac_front_end_all(oac_front *front)
{
    static const oac_place places[] = {OAC_PLACE_ARRIVED, OAC_PLACE_QUEUE, OAC_PLACE_WAITING, OAC_PLACE_SENDING};
    size_t at = 0;
    for (at = 0; at < sizeof places / sizeof places[0]; at++) {
        oac_calls *calls = oac_front_list(front, places[at]);
        while (calls->first != NULL) {
            oac_call *call = calls->first;
            atomic_store(&call->cancelled, true);
            oac_front_take(front, call);
            if (places[at] == OAC_PLACE_SENDING) {
                front->client->table->multi_remove(front->multi, &call->attempt);
                (void)oac_call_attempted(call);
            } else {
                oac_retry_fail(call, OAC_ERROR_CANCELLED, "the front was freed");
            }
            complete(front, call, places[at] == OAC_PLACE_WAITING || places[at] == OAC_PLACE_SENDING);
        }
    }
}
