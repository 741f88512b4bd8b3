/* The sockets of a front that no event loop watches. Internal. */
#ifndef OAC_HTTP_POLLER_H
#define OAC_HTTP_POLLER_H

#include <poll.h>

#include "oac/base.h"

typedef struct oac_poller {
    struct pollfd *items;
    size_t count;
    size_t capacity;
    const oac_allocator *allocator;
} oac_poller;

void oac_poller_end(oac_poller *poller);
/* False when memory is out. */
bool oac_poller_watch(oac_poller *poller, int socket, int events);
/* Waits until a socket is ready. */
void oac_poller_wait(oac_poller *poller, int timeout_ms);
/* The next socket that is ready, from the last on; -1: no more. Start with `*at` as the count. */
int oac_poller_ready(oac_poller *poller, size_t *at, int *events);

#endif
