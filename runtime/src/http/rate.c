/* The rate limit of a client: a token bucket, kept as the time when the next request is due; the pause after a 429; and
 * the line of the calls that wait for their turn, first come first served. A turn is taken when the call sends, never
 * before, so one that is not used is nobody's. Shared by all threads and fronts of the client. Private. */
#include "http/client_internal.h"

#define OAC_RATE_FAR (INT64_MAX / 4)

/* Who waits comes a little late, by a clock that counts milliseconds or on a busy machine. So much of it (microseconds)
 * is made up for, so that the rate is used; a call that is later than that does not keep others from their turns. */
#define OAC_RATE_SLACK 10000
#define OAC_RATE_MOST_PASSED 10

/* The first in line is told when its turn has moved so much nearer. */
#define OAC_RATE_WORTH 1000

static int64_t later(int64_t one, int64_t other)
{
    return one > other ? one : other;
}

static int64_t times(int64_t interval, uint64_t count)
{
    return count > (uint64_t)(OAC_RATE_FAR / interval) ? OAC_RATE_FAR : interval * (int64_t)count;
}

void oac_rate_begin(oac_rate *rate, const oac_client_options *options)
{
    if (options->rate_requests == 0) {
        return;
    }
    rate->interval = ((int64_t)options->rate_seconds * 1000000 + options->rate_requests - 1) / options->rate_requests;
    rate->tolerance = times(rate->interval, options->rate_burst - 1);
}

/* When a call with `ahead` others before it may send, as things stand. */
static int64_t turn_at(const oac_rate *rate, int64_t now, size_t ahead)
{
    const int64_t first = later(later(now, rate->paused_until), rate->due - rate->tolerance);
    if (ahead == 0 || rate->interval == 0) {
        return first;
    }
    return later(first, later(rate->due, first) + times(rate->interval, ahead) - rate->tolerance);
}

/* ---- The line. The client's lock is held ----------------------------------------------------------------------- */

static void step_out(oac_rate *rate, oac_call *call)
{
    oac_turn *turn = &call->turn;
    if (turn->previous != NULL) {
        turn->previous->turn.next = turn->next;
    } else {
        rate->first = turn->next;
    }
    if (turn->next != NULL) {
        turn->next->turn.previous = turn->previous;
    } else {
        rate->last = turn->previous;
    }
    turn->in_line = false;
    rate->waiting--;
}

/* Puts the call where it belongs by its number; a newcomer's is the highest, that of one that comes back is low. */
static void step_in(oac_rate *rate, oac_call *call)
{
    oac_turn *turn = &call->turn;
    oac_call *behind = rate->last != NULL && rate->last->turn.number < turn->number ? NULL : rate->first;
    while (behind != NULL && behind->turn.number < turn->number) {
        behind = behind->turn.next;
    }
    turn->next = behind;
    turn->previous = behind != NULL ? behind->turn.previous : rate->last;
    if (turn->previous != NULL) {
        turn->previous->turn.next = call;
    } else {
        rate->first = call;
    }
    if (behind != NULL) {
        behind->turn.previous = call;
    } else {
        rate->last = call;
    }
    turn->in_line = true;
    rate->waiting++;
}

static size_t count_ahead(const oac_rate *rate, const oac_call *call)
{
    size_t count = 0;
    if (call == rate->last) {
        return rate->waiting - 1;
    }
    for (; call->turn.previous != NULL; call = call->turn.previous) {
        count++;
    }
    return count;
}

/* Makes a call in the line ask again at once. */
static void rouse(oac_call *call)
{
    if (atomic_exchange(&call->turn.roused, true)) {
        return;
    }
    if (call->front != NULL) {
        oac_front_attend(call->front);
    } else {
        (void)pthread_mutex_lock(&call->lock);
        (void)pthread_cond_signal(&call->woken);
        (void)pthread_mutex_unlock(&call->lock);
    }
}

/* Calls that do not come when it is their turn (nobody drives their front, or their thread is slow) step aside; when
 * they come, they are the first again, and are waited for twice as long: slow is not never. */
static void pass_by_the_late(oac_rate *rate, const oac_call *call, int64_t now)
{
    const int64_t grace = later(rate->interval, OAC_RATE_SLACK);
    while (rate->first != NULL && rate->first != call) {
        oac_turn *turn = &rate->first->turn;
        if (turn->promised + times(grace, UINT64_C(1) << turn->passed) > now) {
            return;
        }
        turn->passed += turn->passed < OAC_RATE_MOST_PASSED ? 1 : 0;
        step_out(rate, rate->first);
    }
}

/* Only the first needs to know how the line has moved; it tells the next when it goes. */
static void tell_first(const oac_rate *rate, const oac_call *but, int64_t now)
{
    const int64_t at = turn_at(rate, now, 0);
    oac_call *first = rate->first;
    if (first != NULL && first != but && first->turn.promised > at + OAC_RATE_WORTH) {
        first->turn.promised = at;
        rouse(first);
    }
}

/* ---- What calls do --------------------------------------------------------------------------------------------- */

int64_t oac_rate_ask(oac_call *call, int64_t now)
{
    oac_client *client = call->client;
    oac_rate *rate = &client->rate;
    oac_turn *turn = &call->turn;
    int64_t came = now; /* or should have */
    int64_t at = now;
    (void)pthread_mutex_lock(&client->lock);
    atomic_store(&turn->roused, false);
    if (turn->number == 0) {
        turn->number = ++rate->numbers;
    }
    pass_by_the_late(rate, call, now);
    if (!turn->in_line) {
        step_in(rate, call);
    } else if (turn->promised < now) {
        came = later(turn->promised, now - OAC_RATE_SLACK);
    }
    at = turn_at(rate, now, count_ahead(rate, call));
    if (at <= now) {
        step_out(rate, call);
        turn->passed = 0;
        if (rate->interval > 0) {
            rate->due = later(rate->due, came) + rate->interval;
        }
    } else if (at > turn->limit) {
        step_out(rate, call);
    } else {
        turn->promised = at;
    }
    tell_first(rate, call, now);
    (void)pthread_mutex_unlock(&client->lock);
    return at;
}

void oac_rate_leave(oac_call *call, int64_t now)
{
    oac_client *client = call->client;
    (void)pthread_mutex_lock(&client->lock);
    if (call->turn.in_line) {
        step_out(&client->rate, call);
    }
    atomic_store(&call->turn.roused, false);
    tell_first(&client->rate, call, now);
    (void)pthread_mutex_unlock(&client->lock);
}

void oac_rate_pause(oac_client *client, int64_t until)
{
    oac_rate *rate = &client->rate;
    oac_call *call = NULL;
    size_t ahead = 0;
    (void)pthread_mutex_lock(&client->lock);
    if (until > rate->paused_until) {
        rate->paused_until = until;
        /* No burst after a pause: the server has just asked for less. */
        rate->due = later(rate->due, until + rate->tolerance);
        for (call = rate->first; call != NULL; call = call->turn.next) {
            if (turn_at(rate, until, ahead) > call->turn.limit) { /* it need not wait to be told so */
                rouse(call);
            } else {
                ahead++;
            }
        }
    }
    (void)pthread_mutex_unlock(&client->lock);
}
