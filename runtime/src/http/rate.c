/* The rate limit of a client: a token bucket, kept as the time when the next request is due; the pause after a 429; and
 * the line of the calls that wait for their turn, first come first served. A turn is taken when the call sends, never
 * before, so one that is not used is nobody's. It knows turns, not calls, and wakes nobody. Private. */
#include "http/rate.h"

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

/* ---- The line -------------------------------------------------------------------------------------------------- */

static void step_out(oac_rate *rate, oac_turn *turn)
{
    if (turn->previous != NULL) {
        turn->previous->next = turn->next;
    } else {
        rate->first = turn->next;
    }
    if (turn->next != NULL) {
        turn->next->previous = turn->previous;
    } else {
        rate->last = turn->previous;
    }
    turn->in_line = false;
    rate->waiting--;
}

/* Puts a turn where it belongs by its number; a newcomer's is the highest, that of one that comes back is low. */
static void take_place(oac_rate *rate, oac_turn *turn)
{
    oac_turn *behind = rate->last != NULL && rate->last->number < turn->number ? NULL : rate->first;
    while (behind != NULL && behind->number < turn->number) {
        behind = behind->next;
    }
    turn->next = behind;
    turn->previous = behind != NULL ? behind->previous : rate->last;
    if (turn->previous != NULL) {
        turn->previous->next = turn;
    } else {
        rate->first = turn;
    }
    if (behind != NULL) {
        behind->previous = turn;
    } else {
        rate->last = turn;
    }
    turn->in_line = true;
    rate->waiting++;
}

static size_t count_ahead(const oac_rate *rate, const oac_turn *turn)
{
    size_t count = 0;
    if (turn == rate->last) {
        return rate->waiting - 1;
    }
    for (; turn->previous != NULL; turn = turn->previous) {
        count++;
    }
    return count;
}

/* One more that is to ask again at once, before `others`. */
static oac_turn *rouse(oac_turn *turn, oac_turn *others)
{
    if (atomic_exchange(&turn->roused, true)) { /* it has been told */
        return others;
    }
    turn->also = others;
    return turn;
}

/* Those that do not come when it is their turn (nobody drives their front, or their thread is slow) step aside; when
 * they come, they are the first again, and are waited for twice as long: slow is not never. */
static void pass_by_the_late(oac_rate *rate, const oac_turn *but, int64_t now)
{
    const int64_t grace = later(rate->interval, OAC_RATE_SLACK);
    while (rate->first != NULL && rate->first != but) {
        oac_turn *turn = rate->first;
        if (turn->promised + times(grace, UINT64_C(1) << turn->passed) > now) {
            return;
        }
        turn->passed += turn->passed < OAC_RATE_MOST_PASSED ? 1 : 0;
        step_out(rate, turn);
    }
}

/* Only the first needs to know how the line has moved; it tells the next when it goes. */
static oac_turn *tell_first(const oac_rate *rate, const oac_turn *but, int64_t now)
{
    const int64_t at = turn_at(rate, now, 0);
    oac_turn *first = rate->first;
    if (first == NULL || first == but || first->promised <= at + OAC_RATE_WORTH) {
        return NULL;
    }
    first->promised = at;
    return rouse(first, NULL);
}

/* ---- What calls do --------------------------------------------------------------------------------------------- */

oac_turn *oac_rate_ask(oac_rate *rate, oac_turn *turn, int64_t now, int64_t *at)
{
    int64_t came = now; /* or should have */
    atomic_store(&turn->roused, false);
    if (turn->number == 0) {
        turn->number = ++rate->numbers;
    }
    pass_by_the_late(rate, turn, now);
    if (!turn->in_line) {
        take_place(rate, turn);
    } else if (turn->promised < now) {
        came = later(turn->promised, now - OAC_RATE_SLACK);
    }
    *at = turn_at(rate, now, count_ahead(rate, turn));
    if (*at <= now) {
        step_out(rate, turn);
        turn->passed = 0;
        if (rate->interval > 0) {
            rate->due = later(rate->due, came) + rate->interval;
        }
    } else if (*at > turn->limit) {
        step_out(rate, turn);
    } else {
        turn->promised = *at;
    }
    return tell_first(rate, turn, now);
}

oac_turn *oac_rate_leave(oac_rate *rate, oac_turn *turn, int64_t now)
{
    if (turn->in_line) {
        step_out(rate, turn);
    }
    atomic_store(&turn->roused, false);
    return tell_first(rate, turn, now);
}

oac_turn *oac_rate_pause(oac_rate *rate, int64_t until)
{
    oac_turn *turn = NULL;
    oac_turn *woken = NULL;
    size_t ahead = 0;
    if (until <= rate->paused_until) {
        return NULL;
    }
    rate->paused_until = until;
    /* No burst after a pause: the server has just asked for less. */
    rate->due = later(rate->due, until + rate->tolerance);
    for (turn = rate->first; turn != NULL; turn = turn->next) {
        if (turn_at(rate, until, ahead) > turn->limit) { /* it need not wait to be told so */
            woken = rouse(turn, woken);
        } else {
            ahead++;
        }
    }
    return woken;
}
