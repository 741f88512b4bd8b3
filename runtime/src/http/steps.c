/* Carries out what the state machine of a call (retry.h) says, and tells it what happens: clock, lock, counters, log.
 * Private. */
#include "http/steps.h"

#include <inttypes.h>

#include "base/clock.h"
#include "http/making.h"

static oac_moment moment_of(const oac_call *call)
{
    const oac_moment moment = {.now = oac_clock_now(),
                               .cancelled = oac_call_is_cancelled(call),
                               .stopped = atomic_load(&call->client->stopped)};
    return moment;
}

/* The call waits no more. */
static void count_wait(oac_call *call, int64_t now)
{
    if (call->waiting_since != 0) {
        (void)pthread_mutex_lock(&call->client->lock);
        call->client->counters.wait_us += (uint64_t)(now - call->waiting_since);
        (void)pthread_mutex_unlock(&call->client->lock);
        call->waiting_since = 0;
    }
}

/* Its token was refused: nobody sends any more. */
static void stop_client(oac_call *call)
{
    oac_client *client = call->client;
    if (!atomic_exchange(&client->stopped, true)) {
        oac_log(client, OAC_LOG_ERROR, "the token was refused (HTTP %d %s); the client stops", call->error.http_status,
                call->error.server_code);
        oac_wake_all(client);
    }
}

/* Whether a token server has refused what a token is had with. */
static bool is_refused(const oac_error *error)
{
    return error->status == OAC_ERROR_HTTP && error->stage == OAC_STAGE_TOKEN &&
           (error->http_status == 400 || error->http_status == 401 || error->http_status == 403);
}

/* Looks for a token. OAC_STEP_TOKEN: the call has to ask for one. */
static oac_step look_at_step(oac_call *call, const oac_moment *moment)
{
    const int64_t now = moment->now;
    switch (oac_token_look(call, now)) {
    case OAC_TOKEN_THERE:
        return oac_retry_next(call, moment);
    case OAC_TOKEN_WANTED:
        return OAC_STEP_TOKEN;
    case OAC_TOKEN_AWAITED:
        if (call->access.limit == 0) {
            call->access.limit = now + (int64_t)call->view->limits.turn_timeout_ms * 1000;
            if (call->attempts > 0 && call->access.limit > call->deadline) {
                call->access.limit = call->deadline;
            }
        }
        if (now < call->access.limit) {
            const int64_t again = call->access.look_again;
            return oac_retry_wait(call, now, again < call->access.limit ? again : call->access.limit);
        }
        oac_retry_fail(call, OAC_ERROR_TIMEOUT, "no token: another call asks for one, and turn_timeout_ms is over");
        call->error.stage = OAC_STAGE_TOKEN;
        return OAC_STEP_DONE;
    case OAC_TOKEN_FAILED:
        if (call->client->options.stop_on_refused_token && is_refused(&call->error)) {
            stop_client(call);
        }
        break;
    }
    return OAC_STEP_DONE;
}

/* Looks for a token, and asks for the call's turn, where the state machine wants it. A request for a token waits for
 * nobody: it holds up all others. */
static oac_step settle(oac_call *call, oac_step step, const oac_moment *moment)
{
    const int64_t now = moment->now;
    if (step == OAC_STEP_TOKEN) {
        step = look_at_step(call, moment);
    }
    if (step == OAC_STEP_ASK && call->for_token) {
        step = oac_retry_turn(call, now, now);
    }
    if (step == OAC_STEP_ASK) {
        step = oac_retry_turn(call, now, oac_turn_ask(call, now));
    }
    if (step == OAC_STEP_SEND) {
        count_wait(call, now);
    }
    return step;
}

oac_step oac_call_start(oac_call *call)
{
    const oac_moment moment = moment_of(call);
    oac_step step = OAC_STEP_DONE;
    if (call->fate != OAC_FATE_NONE) { /* a batch did not execute it */
        call->fate = OAC_FATE_NONE;
        oac_error_clear(&call->error);
    }
    oac_multipart_close(call);
    if (!call->for_token && call->fault == OAC_OK) {
        const oac_status status = oac_access_begin(call);
        oac_call_blame(call, status, status == OAC_ERROR_LIMIT ? oac_access_too_many : "out of memory");
    }
    step = oac_retry_start(call, &moment);
    if (call->fault != OAC_OK) {
        oac_call_redact(call, &call->error); /* it may quote a name */
    }
    return settle(call, step, &moment);
}

oac_step oac_call_next(oac_call *call)
{
    const oac_moment moment = moment_of(call);
    if (atomic_exchange(&call->access.news, false)) { /* it waited for them */
        call->wake_at = moment.now;
    }
    return settle(call, oac_retry_next(call, &moment), &moment);
}

bool oac_call_attempt_begin(oac_call *call)
{
    call->attempts++;
    oac_buffer_clear(&call->answer);
    if (call->error.status != OAC_OK) {
        memset(&call->error, 0, sizeof call->error);
    }
    oac_call_forget_answer(call);
    if (!oac_transfer_begin(call)) {
        return false;
    }
    oac_call_fill_attempt(call);
    oac_transfer_fill(call);
    oac_log_request(call);
    return true;
}

static void count(const oac_call *call)
{
    oac_counters *counters = &call->client->counters;
    const oac_costs *costs = &call->attempt.costs;
    (void)pthread_mutex_lock(&call->client->lock);
    counters->attempts++;
    counters->retries += call->attempts > 1 ? 1 : 0;
    counters->refused_rate += call->error.http_status == 429 ? 1 : 0;
    counters->connections += costs->connections;
    counters->bytes_sent += costs->bytes_sent;
    counters->bytes_received += costs->bytes_received;
    counters->connect_us += costs->connect_us;
    counters->server_us += costs->server_us;
    counters->receive_us += costs->receive_us;
    (void)pthread_mutex_unlock(&call->client->lock);
}

static uint64_t draw(oac_client *client)
{
    uint64_t random = 0;
    (void)pthread_mutex_lock(&client->lock);
    client->random = client->random * 6364136223846793005u + 1442695040888963407u;
    random = client->random >> 33;
    (void)pthread_mutex_unlock(&client->lock);
    return random;
}

/* What follows from a failed attempt: microseconds to the next one; -1: there is none. */
static int64_t follow(oac_call *call)
{
    const oac_moment moment = moment_of(call);
    const oac_ruling ruling = oac_retry_attempted(call, &moment, draw(call->client));
    if (ruling.stops) {
        stop_client(call);
    }
    if (ruling.renews) {
        oac_token_refuse(call);
    }
    if (ruling.pause_us > 0 && !call->for_token) {
        oac_log(call->client, OAC_LOG_WARNING, "HTTP 429: all calls pause for %lld ms",
                (long long)(ruling.pause_us / 1000));
        oac_turn_pause(call->client, moment.now + ruling.pause_us);
    }
    if (ruling.step == OAC_STEP_WAIT) {
        call->wake_at = moment.now + ruling.wait_us;
    }
    return ruling.wait_us;
}

/* An answer is there: an error, unless its status says that all was done. */
static void judge_status(oac_call *call)
{
    if (call->error.status == OAC_OK && !oac_is_success(call->operation, call->response.http_status)) {
        if (call->response.http_status < 200 || call->response.http_status > 299) {
            oac_http_error(call);
        } else {
            oac_not_a_success(call);
        }
    }
}

oac_step oac_call_attempted(oac_call *call)
{
    int64_t wait = -1;
    judge_status(call);
    if (call->error.status == OAC_OK) {
        oac_transfer_finish(call);
    }
    if (call->error.status != OAC_OK) {
        call->error.attempts = call->attempts;
        memcpy(call->error.request_id, call->request_id, sizeof call->error.request_id);
        oac_outcome_settle(call);
    }
    count(call);
    if (call->error.status != OAC_OK) {
        wait = follow(call);
    }
    oac_log_response(call, wait);
    if (wait < 0) {
        return OAC_STEP_DONE;
    }
    return oac_retry_wait(call, oac_clock_now(), call->wake_at);
}

void oac_call_answered_within(oac_call *call, oac_string reason)
{
    const oac_moment moment = moment_of(call);
    call->attempts = 1;
    judge_status(call);
    if (call->error.status != OAC_OK) {
        if (call->error.status == OAC_ERROR_HTTP) {
            oac_http_error_otherwise(call, reason);
        }
        oac_outcome_settle(call);
        if (oac_retry_attempted(call, &moment, 0).stops) {
            stop_client(call);
        }
    }
    oac_call_conclude(call);
}

/* The call has ended: it waits for nothing any more. */
static void give_up_turn(oac_call *call)
{
    const int64_t now = call->asks || call->waiting_since != 0 ? oac_clock_now() : 0;
    if (call->asks) {
        call->asks = false;
        oac_turn_leave(call, now);
    }
    count_wait(call, now);
}

void oac_call_conclude(oac_call *call)
{
    oac_client *client = call->client;
    const oac_error *error = &call->error;
    long long took = 0;
    give_up_turn(call);
    if (error->status == OAC_OK) {
        call->error.outcome = OAC_OUTCOME_ANSWERED;
        call->error.http_status = call->response.http_status;
    }
    call->error.attempts = call->attempts;
    memcpy(call->error.request_id, call->request_id, sizeof call->error.request_id);
    if (error->status != OAC_OK) {
        oac_outcome_tell(call);
    }
    oac_transfer_end(call);
    (void)pthread_mutex_lock(&client->lock);
    client->counters.calls++;
    client->counters.failures += error->status != OAC_OK ? 1 : 0;
    (void)pthread_mutex_unlock(&client->lock);
    if (!oac_log_wants(client, OAC_LOG_INFO)) {
        return;
    }
    took = (long long)(oac_clock_now() - call->started) / 1000;
    if (error->status == OAC_OK) {
        oac_log_call(call, OAC_LOG_INFO, "%s: HTTP %d, attempts: %u, %lld ms", call->operation->id,
                     call->response.http_status, call->attempts, took);
    } else {
        oac_log_call(call, OAC_LOG_INFO, "%s: %s, attempts: %u, %lld ms: %s", call->operation->id,
                     oac_status_name(error->status), call->attempts, took, error->message);
    }
}
