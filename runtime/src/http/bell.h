/* How other threads make a front look at its calls: a flag, and a pipe that ends the wait for its sockets. Internal. */
#ifndef OAC_HTTP_BELL_H
#define OAC_HTTP_BELL_H

#include <stdatomic.h>

#include "oac/base.h"

typedef struct oac_bell {
    atomic_bool rung;
    int pipe[2];
} oac_bell;

/* OAC_ERROR_MEMORY, or OAC_ERROR_LIMIT when there are no file descriptors left. */
oac_status oac_bell_begin(oac_bell *bell);
void oac_bell_end(oac_bell *bell);
/* From any thread: something has changed for a call. */
void oac_bell_ring(oac_bell *bell);
/* From any thread: ends the wait, and nothing else. */
void oac_bell_wake(const oac_bell *bell);
/* Whether it was rung since this was asked last. */
bool oac_bell_heard(oac_bell *bell);
/* The pipe is ready to be read. */
void oac_bell_drain(const oac_bell *bell);

#endif
