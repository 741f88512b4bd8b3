/* Calls of a front whose attempts may take as long as something moves. Private. */
#include "base/clock.h"
#include "http/front_internal.h"

/* When to look at an attempt again. */
static int64_t next_look(const oac_attempt *attempt, int64_t now)
{
    return now + (int64_t)attempt->stall_ms * 1000 / 4;
}

void oac_front_watch(oac_front *front, const oac_call *call)
{
    if (call->attempt.stall_ms != 0) {
        const int64_t at = next_look(&call->attempt, oac_clock_now());
        front->look_at = front->look_at < 0 || at < front->look_at ? at : front->look_at;
    }
}

oac_call *oac_front_stalled(oac_front *front)
{
    const oac_transport_table *table = front->client->table;
    const int64_t now = front->look_at >= 0 ? oac_clock_now() : -1;
    int64_t next = -1;
    oac_call *call = front->sending.first;
    if (front->look_at < 0 || now < front->look_at) {
        return NULL;
    }
    for (; call != NULL; call = call->front_next) {
        oac_attempt *attempt = &call->attempt;
        if (attempt->stall_ms != 0 && oac_attempt_has_stalled(attempt, table->moved(attempt))) {
            oac_front_take(front, call);
            table->multi_remove(front->multi, attempt);
            return call; /* others are looked at next, since the time has not been changed */
        }
        if (attempt->stall_ms != 0 && (next < 0 || next_look(attempt, now) < next)) {
            next = next_look(attempt, now);
        }
    }
    front->look_at = next;
    return NULL;
}
