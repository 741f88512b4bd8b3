/* Time that never jumps, and numbers nobody can guess. Private. */
#include "base/clock.h"

#include <fcntl.h>
#include <time.h>
#include <unistd.h>

int64_t oac_clock_now(void)
{
    struct timespec now = {0, 0};
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

uint64_t oac_clock_random(void)
{
    uint64_t number = 0;
    int file = open("/dev/urandom", O_RDONLY | O_CLOEXEC);
    ssize_t got = 0;
    if (file >= 0) {
        got = read(file, &number, sizeof number);
        (void)close(file);
    }
    if (got != (ssize_t)sizeof number) { /* a jail without devices: unique enough for request ids and jitter */
        number =
            (uint64_t)oac_clock_now() * 0x9E3779B97F4A7C15u ^ ((uint64_t)getpid() << 32) ^ (uint64_t)(uintptr_t)&number;
    }
    return number;
}
