/* The state machine of a call: when to send, when to wait, when to give up. It is the same for blocking calls and for
 * those on a front. Private. */
#include <inttypes.h>
#include <stdio.h>

#include "http/client_internal.h"

/* A 429 pauses the client at least so long, in microseconds, whatever its Retry-After says. */
#define OAC_LEAST_PAUSE 1000000

bool oac_call_is_cancelled(const oac_call *call)
{
    return atomic_load(&call->cancelled) || atomic_load(&call->view->cancelled) ||
           atomic_load(&call->client->cancelled);
}

void oac_call_fail(oac_call *call, oac_status status, const char *message)
{
    const oac_error last = call->error;
    const oac_stage stage = call->attempts == 0 ? OAC_STAGE_CONNECT : last.stage;
    (void)oac_error_set(&call->error, status, stage, "%s", message);
    call->error.outcome = last.outcome;
    call->error.http_status = last.http_status;
}

static oac_step fail(oac_call *call, oac_status status, const char *message)
{
    oac_call_fail(call, status, message);
    return OAC_STEP_DONE;
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

oac_step oac_call_start(oac_call *call)
{
    call->started = oac_clock_now();
    call->wake_at = call->started;
    if (call->fault != OAC_OK) {
        (void)oac_error_set(&call->error, call->fault, OAC_STAGE_ARGUMENT, "%s: %s", call->operation->id, call->blame);
        oac_call_redact(call, &call->error); /* it may quote a name */
        return OAC_STEP_DONE;
    }
    return oac_call_next(call);
}

static oac_step wait_until(oac_call *call, int64_t now, int64_t at)
{
    call->wake_at = at;
    if (call->waiting_since == 0) {
        call->waiting_since = now;
    }
    return OAC_STEP_WAIT;
}

/* Asks the rate limit whether it is the call's turn. The time of the whole call begins with the first one. */
static oac_step ask_for_turn(oac_call *call, int64_t now)
{
    const oac_view_options *limits = &call->view->limits;
    char message[160];
    int64_t at = 0;
    if (!call->asks) {
        call->asks = true;
        call->turn.limit = now + (int64_t)limits->turn_timeout_ms * 1000;
        if (call->attempts > 0 && call->turn.limit >= call->deadline) {
            call->turn.limit = call->deadline - 1;
        }
    }
    at = oac_rate_ask(call, now);
    if (at > now && at <= call->turn.limit) {
        return wait_until(call, now, at);
    }
    call->asks = false;
    if (at <= now) {
        if (call->attempts == 0) {
            call->deadline = now + (int64_t)limits->total_timeout_ms * 1000;
        }
        return OAC_STEP_SEND;
    }
    if (call->attempts > 0) { /* its own error tells more than a deadline that has not even passed */
        return OAC_STEP_DONE;
    }
    (void)snprintf(message, sizeof message,
                   "the rate limit or a pause would hold the call back for %" PRId64
                   " ms, which is beyond its turn_timeout_ms of %" PRIu32,
                   (at - now + 999) / 1000, limits->turn_timeout_ms);
    return fail(call, OAC_ERROR_TIMEOUT, message);
}

oac_step oac_call_next(oac_call *call)
{
    const int64_t now = oac_clock_now();
    oac_step step = OAC_STEP_SEND;
    if (oac_call_is_cancelled(call)) {
        return fail(call, OAC_ERROR_CANCELLED, "the call was cancelled");
    }
    if (atomic_load(&call->client->stopped)) {
        return fail(call, OAC_ERROR_STOPPED, "the client was stopped after its token was refused");
    }
    if (!call->asks && now < call->wake_at) {
        return wait_until(call, now, call->wake_at);
    }
    if (call->attempts > 0 && now >= call->deadline) { /* woken up late */
        return OAC_STEP_DONE;
    }
    step = ask_for_turn(call, now);
    if (step == OAC_STEP_SEND) {
        count_wait(call, now);
        call->attempt_began = now;
    }
    return step;
}

void oac_call_give_up_turn(oac_call *call)
{
    const int64_t now = call->asks || call->waiting_since != 0 ? oac_clock_now() : 0;
    if (call->asks) {
        call->asks = false;
        oac_rate_leave(call, now);
    }
    count_wait(call, now);
}

/* Whether another attempt is safe and makes sense. */
static bool is_worth_repeating(const oac_call *call)
{
    if (call->error.status != OAC_ERROR_HTTP) {
        return call->transient && (!call->once || call->error.outcome == OAC_OUTCOME_NEVER_SENT);
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
static int64_t backoff(oac_call *call)
{
    oac_client *client = call->client;
    const int64_t most = (int64_t)client->options.retry_delay_most_ms * 1000;
    int64_t ceiling = (int64_t)client->options.retry_delay_ms * 1000;
    uint64_t random = 0;
    unsigned doubled = 1;
    for (; doubled < call->attempts && ceiling < most; doubled++) {
        ceiling *= 2;
    }
    ceiling = ceiling < most ? ceiling : most;
    (void)pthread_mutex_lock(&client->lock);
    client->random = client->random * 6364136223846793005u + 1442695040888963407u;
    random = client->random >> 33;
    (void)pthread_mutex_unlock(&client->lock);
    return (int64_t)(random % ((uint64_t)ceiling + 1));
}

/* Microseconds until the next attempt: the longest of what the backoff says, what the server asked for, and, after a
 * 429, a second. */
static int64_t delay(oac_call *call)
{
    const int64_t most = (int64_t)call->client->options.retry_after_most_ms;
    const int64_t wanted = call->response.retry_after_ms > 0 ? (int64_t)call->response.retry_after_ms : 0;
    const int64_t asked = (wanted < most ? wanted : most) * 1000;
    const int64_t chosen = backoff(call);
    const int64_t wait = asked > chosen ? asked : chosen;
    return call->error.http_status == 429 && wait < OAC_LEAST_PAUSE ? OAC_LEAST_PAUSE : wait;
}

/* Whether `word` is one of the words of `list`, which have spaces between. */
static bool is_listed(const char *list, const char *word)
{
    const size_t length = strlen(word);
    while (*list != '\0') {
        const size_t end = strcspn(list, " ");
        if (end == length && memcmp(list, word, length) == 0) {
            return true;
        }
        list += end + strspn(list + end, " ");
    }
    return false;
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
        return codes == NULL || code[0] == '\0' || is_listed(codes, code);
    default:
        return false;
    }
}

static void count(const oac_call *call)
{
    oac_counters *counters = &call->client->counters;
    const oac_costs *costs = &call->costs;
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

/* Microseconds to the next attempt, -1 when there is none. */
static int64_t decide(oac_call *call)
{
    oac_client *client = call->client;
    int64_t now = 0;
    int64_t wait = 0;
    if (call->error.status == OAC_OK) {
        return -1;
    }
    if (client->options.stop_on_refused_token && is_refused_token(call)) {
        if (!atomic_exchange(&client->stopped, true)) {
            oac_log(client, OAC_LOG_ERROR, "the token was refused (HTTP %d %s); the client stops",
                    call->error.http_status, call->error.server_code);
            oac_pool_wake(client);
        }
        return -1;
    }
    wait = delay(call);
    now = oac_clock_now();
    if (call->error.http_status == 429) {
        oac_log(client, OAC_LOG_WARNING, "HTTP 429: all calls pause for %lld ms", (long long)(wait / 1000));
        oac_rate_pause(client, now + wait);
    }
    if (!is_worth_repeating(call) || call->attempts >= call->view->limits.max_attempts ||
        now + wait >= call->deadline || oac_call_is_cancelled(call) || atomic_load(&client->stopped)) {
        return -1;
    }
    call->wake_at = now + wait;
    return wait;
}

oac_step oac_call_attempted(oac_call *call)
{
    int64_t wait = 0;
    if (call->error.status == OAC_OK && !oac_is_success(call->operation, call->response.http_status)) {
        if (call->response.http_status < 200 || call->response.http_status > 299) {
            oac_http_error(call);
        } else {
            oac_not_a_success(call);
        }
    }
    if (call->error.status != OAC_OK) {
        call->error.attempts = call->attempts;
        memcpy(call->error.request_id, call->request_id, sizeof call->error.request_id);
        oac_outcome_settle(call);
    }
    count(call);
    wait = decide(call);
    oac_log_response(call, wait);
    if (wait < 0) {
        return OAC_STEP_DONE;
    }
    return wait_until(call, oac_clock_now(), call->wake_at);
}
