/* The state machine of a call: when to send, when to wait, when to give up. It is the same for blocking calls and for
 * those on a front, and neither locks nor sleeps nor wakes: it says what is to be done. Private. */
#include "http/retry.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/letters.h"

/* A 429 pauses the client at least so long, in microseconds, whatever its Retry-After says. */
#define OAC_LEAST_PAUSE 1000000

void oac_retry_fail(oac_call *call, oac_status status, const char *message)
{
    const oac_error last = call->error;
    const oac_stage stage = call->attempts == 0 ? OAC_STAGE_CONNECT : last.stage;
    (void)oac_error_set(&call->error, status, stage, "%s", message);
    call->error.outcome = last.outcome;
    call->error.http_status = last.http_status;
}

static oac_step fail_call(oac_call *call, oac_status status, const char *message)
{
    oac_retry_fail(call, status, message);
    return OAC_STEP_DONE;
}

oac_step oac_retry_wait(oac_call *call, int64_t now, int64_t at)
{
    call->wake_at = at;
    if (call->waiting_since == 0) {
        call->waiting_since = now;
    }
    return OAC_STEP_WAIT;
}

oac_step oac_retry_start(oac_call *call, const oac_moment *moment)
{
    call->started = moment->now;
    call->wake_at = call->not_before > moment->now ? call->not_before : moment->now;
    if (call->fault != OAC_OK) {
        (void)oac_error_set(&call->error, call->fault, OAC_STAGE_ARGUMENT, "%s: %s", call->operation->id, call->blame);
        return OAC_STEP_DONE;
    }
    return oac_retry_next(call, moment);
}

oac_step oac_retry_next(oac_call *call, const oac_moment *moment)
{
    const int64_t now = moment->now;
    if (moment->cancelled) {
        return fail_call(call, OAC_ERROR_CANCELLED, "the call was cancelled");
    }
    if (moment->stopped) {
        return fail_call(call, OAC_ERROR_STOPPED, "the client was stopped after its token was refused");
    }
    if (!call->asks && now < call->wake_at) {
        return oac_retry_wait(call, now, call->wake_at);
    }
    if (call->attempts > 0 && now >= call->deadline) { /* woken up late */
        return OAC_STEP_DONE;
    }
    if (!call->asks && call->access.wants_token && !call->access.has_token) {
        return OAC_STEP_TOKEN;
    }
    if (!call->asks) {
        call->asks = true;
        call->turn.limit = now + (int64_t)call->view->limits.turn_timeout_ms * 1000;
        if (call->attempts > 0 && call->turn.limit >= call->deadline) {
            call->turn.limit = call->deadline - 1;
        }
        if (call->not_after != 0 && call->turn.limit > call->not_after) {
            call->turn.limit = call->not_after;
        }
    }
    return OAC_STEP_ASK;
}

static oac_step refuse_turn(oac_call *call, int64_t wait)
{
    const uint32_t most_ms = call->view->limits.turn_timeout_ms;
    const bool is_short = call->not_after != 0 && call->turn.limit == call->not_after;
    char beyond[64];
    char message[160];
    (void)snprintf(beyond, sizeof beyond, is_short ? "the time that it has" : "its turn_timeout_ms of %" PRIu32,
                   most_ms);
    (void)snprintf(message, sizeof message,
                   "the rate limit or a pause would hold the call back for %" PRId64 " ms, which is beyond %s",
                   (wait + 999) / 1000, beyond);
    return fail_call(call, OAC_ERROR_TIMEOUT, message);
}

/* The time of the whole call begins with its first turn. */
oac_step oac_retry_turn(oac_call *call, int64_t now, int64_t at)
{
    if (at > now && at <= call->turn.limit) {
        return oac_retry_wait(call, now, at);
    }
    call->asks = false;
    if (at <= now) {
        if (call->attempts == 0) {
            call->deadline = now + (int64_t)call->view->limits.total_timeout_ms * 1000;
            if (call->not_after != 0 && call->deadline > call->not_after) {
                call->deadline = call->not_after;
            }
        }
        call->attempt_began = now;
        return OAC_STEP_SEND;
    }
    if (call->attempts > 0) { /* its own error tells more than a deadline that has not even passed */
        call->denied_us = at - now;
        return OAC_STEP_DONE;
    }
    return refuse_turn(call, at - now);
}

/* Whether another attempt is safe and makes sense. */
static bool is_worth_repeating(const oac_call *call)
{
    if (call->error.status != OAC_ERROR_HTTP) {
        return call->attempt.transient && (!call->once || call->error.outcome == OAC_OUTCOME_NEVER_SENT);
    }
    switch (call->error.http_status) {
    case 429: /* refused before it was looked at */
        return true;
    case 408:
    case 500:
    case 502:
    case 503:
    case 504:
        return !call->once;
    default:
        return false;
    }
}

/* Full jitter: anything from 0 to the doubled ceiling. */
static int64_t backoff(const oac_call *call, uint64_t random)
{
    const oac_client *client = call->client;
    const int64_t most = (int64_t)client->options.retry_delay_most_ms * 1000;
    int64_t ceiling = (int64_t)client->options.retry_delay_ms * 1000;
    unsigned doubled = 1;
    for (; doubled < call->attempts && ceiling < most; doubled++) {
        ceiling *= 2;
    }
    ceiling = ceiling < most ? ceiling : most;
    return (int64_t)(random % ((uint64_t)ceiling + 1));
}

/* Microseconds until the next attempt: the longest of what the backoff says, what the server asked for, and, after a
 * 429, a second. */
static int64_t delay(const oac_call *call, uint64_t random)
{
    const int64_t most = (int64_t)call->client->options.retry_after_most_ms;
    const int64_t wanted = call->response.retry_after_ms > 0 ? (int64_t)call->response.retry_after_ms : 0;
    const int64_t asked = (wanted < most ? wanted : most) * 1000;
    const int64_t chosen = backoff(call, random);
    const int64_t wait = asked > chosen ? asked : chosen;
    return call->error.http_status == 429 && wait < OAC_LEAST_PAUSE ? OAC_LEAST_PAUSE : wait;
}

/* Whether the answer is about the token. Of a 402 or 403 only its code can tell; without one the careful guess is yes,
 * since a client that goes on with a refused token is blocked. */
static bool is_refused_token(const oac_call *call)
{
    const char *codes = call->client->options.refused_token_codes;
    const char *code = call->error.server_code;
    if (call->error.status != OAC_ERROR_HTTP) {
        return false;
    }
    switch (call->error.http_status) {
    case 401:
        return true;
    case 402:
    case 403:
        return codes == NULL || code[0] == '\0' || oac_has_word(codes, code);
    default:
        return false;
    }
}

/* The same where it is certain: of a 402 or 403 its code says so, by the list of the options. */
static bool is_certainly_refused(const oac_call *call)
{
    return is_refused_token(call) &&
           (call->error.http_status == 401 ||
            (call->client->options.refused_token_codes != NULL && call->error.server_code[0] != '\0'));
}

/* Whether another token may help: nothing came of a request whose token was refused. */
static bool is_worth_a_token(const oac_call *call, const oac_moment *moment)
{
    return call->access.wants_token && !call->access.renewed && !call->transfer.is_spent &&
           is_certainly_refused(call) && call->attempts < call->view->limits.max_attempts &&
           moment->now < call->deadline && !moment->cancelled && !moment->stopped;
}

oac_ruling oac_retry_attempted(oac_call *call, const oac_moment *moment, uint64_t random)
{
    const oac_client_options *options = &call->client->options;
    oac_ruling ruling = {.step = OAC_STEP_DONE, .wait_us = -1, .pause_us = 0, .stops = false, .renews = false};
    int64_t wait = 0;
    if (call->error.status == OAC_OK) {
        return ruling;
    }
    call->access.has_token = false; /* by then there may be another */
    if (is_worth_a_token(call, moment)) {
        call->access.renewed = true;
        ruling.renews = true;
        ruling.step = OAC_STEP_WAIT;
        ruling.wait_us = 0;
        return ruling;
    }
    if (call->access.wants_token && is_certainly_refused(call)) {
        ruling.renews = true; /* for the calls to come */
    }
    if (options->stop_on_refused_token && !call->for_token && is_refused_token(call)) {
        ruling.stops = true;
        return ruling;
    }
    wait = delay(call, random);
    ruling.pause_us = call->error.http_status == 429 ? wait : 0;
    if (is_worth_repeating(call) && call->transfer.is_spent) {
        call->transfer.is_withheld = true;
        return ruling;
    }
    if (!is_worth_repeating(call) || call->attempts >= call->view->limits.max_attempts || moment->cancelled ||
        moment->stopped) {
        return ruling;
    }
    if (moment->now + wait >= call->deadline) {
        call->denied_us = wait;
        return ruling;
    }
    ruling.step = OAC_STEP_WAIT;
    ruling.wait_us = wait;
    return ruling;
}
