/* The bell of a front: a flag and a pipe. It knows neither fronts nor calls, so that whoever has news for a call can
 * ring it. Private. */
#include "http/bell.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

static bool make_pipe(int ends[2])
{
    size_t at = 0;
    if (pipe(ends) != 0) {
        return false;
    }
    for (at = 0; at < 2; at++) {
        if (fcntl(ends[at], F_SETFD, FD_CLOEXEC) != 0 || fcntl(ends[at], F_SETFL, O_NONBLOCK) != 0) {
            (void)close(ends[0]);
            (void)close(ends[1]);
            return false;
        }
    }
    return true;
}

oac_status oac_bell_begin(oac_bell *bell)
{
    atomic_init(&bell->rung, false);
    if (!make_pipe(bell->pipe)) {
        return errno == ENOMEM ? OAC_ERROR_MEMORY : OAC_ERROR_LIMIT;
    }
    return OAC_OK;
}

void oac_bell_end(oac_bell *bell)
{
    (void)close(bell->pipe[0]);
    (void)close(bell->pipe[1]);
}

void oac_bell_ring(oac_bell *bell)
{
    atomic_store(&bell->rung, true);
    oac_bell_wake(bell);
}

void oac_bell_wake(const oac_bell *bell)
{
    /* A full pipe wakes it up as well. */
    if (write(bell->pipe[1], "", 1) < 0) {
        return;
    }
}

bool oac_bell_heard(oac_bell *bell)
{
    return atomic_exchange(&bell->rung, false);
}

void oac_bell_drain(const oac_bell *bell)
{
    char bytes[64];
    while (read(bell->pipe[0], bytes, sizeof bytes) > 0) {
    }
}
