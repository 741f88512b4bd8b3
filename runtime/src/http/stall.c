/* The time limit of attempts that may take long: the longest time in which nothing moves. Private. */
#include "base/clock.h"
#include "http/transport.h"

bool oac_attempt_has_stalled(oac_attempt *attempt, uint64_t moved)
{
    const int64_t now = oac_clock_now();
    if (moved != attempt->moved) {
        attempt->moved = moved;
        attempt->moved_at = now;
    }
    attempt->stalled = now - attempt->moved_at >= (int64_t)attempt->stall_ms * 1000;
    return attempt->stalled;
}
