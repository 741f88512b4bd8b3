/* The sockets of a front, watched with poll(2). Private. */
#include "http/poller.h"

#include "base/storage.h"
#include "oac/front.h"

void oac_poller_end(oac_poller *poller)
{
    oac_storage_release(poller->allocator, poller->items);
}

bool oac_poller_watch(oac_poller *poller, int socket, int events)
{
    const int wanted = (events & OAC_FRONT_READ ? POLLIN : 0) | (events & OAC_FRONT_WRITE ? POLLOUT : 0);
    size_t at = 0;
    while (at < poller->count && poller->items[at].fd != socket) {
        at++;
    }
    if (events == 0) {
        if (at < poller->count) {
            poller->items[at] = poller->items[--poller->count];
        }
        return true;
    }
    if (at == poller->capacity) {
        const size_t capacity = poller->capacity == 0 ? 64 : poller->capacity * 2;
        struct pollfd *items =
            oac_storage_reallocate(poller->allocator, poller->items, capacity * sizeof *poller->items);
        if (items == NULL) {
            return false;
        }
        poller->items = items;
        poller->capacity = capacity;
    }
    if (at == poller->count) {
        poller->items[at].fd = socket;
        poller->items[at].revents = 0;
        poller->count++;
    }
    poller->items[at].events = (short)wanted;
    return true;
}

void oac_poller_wait(oac_poller *poller, int timeout_ms)
{
    if (poll(poller->items, (nfds_t)poller->count, timeout_ms) <= 0) {
        size_t at = 0;
        for (at = 0; at < poller->count; at++) {
            poller->items[at].revents = 0;
        }
    }
}

int oac_poller_ready(oac_poller *poller, size_t *at, int *events)
{
    /* Sockets that go while this runs are replaced by the last one, which has been seen already. */
    while (*at > 0) {
        --*at;
        if (*at < poller->count && poller->items[*at].revents != 0) {
            const short ready = poller->items[*at].revents;
            poller->items[*at].revents = 0;
            *events = (ready & (POLLIN | POLLHUP) ? OAC_FRONT_READ : 0) | (ready & POLLOUT ? OAC_FRONT_WRITE : 0);
            return poller->items[*at].fd;
        }
    }
    return -1;
}
