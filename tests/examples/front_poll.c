/* Example: fifty updates at once from one thread, in a program that has a poll(2) loop of its own. (A program without
 * one just calls oac_front_drive until it says 0.) */
#include <poll.h>
#include <time.h>

#include "updates.h"

#define UPDATES 50
#define MOST_SOCKETS 64

typedef struct loop {
    struct pollfd sockets[MOST_SOCKETS];
    nfds_t count;
    long due; /* milliseconds on the clock of now(); -1: no timer */
} loop;

static long now(void)
{
    struct timespec time = {0, 0};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (long)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

/* The front asks for a socket to be watched, or no longer. */
static void on_socket(void *context, int socket, int events)
{
    loop *self = context;
    nfds_t at = 0;
    while (at < self->count && self->sockets[at].fd != socket) {
        at++;
    }
    if (events == 0 && at < self->count) {
        self->sockets[at] = self->sockets[--self->count];
    } else if (events != 0 && at < MOST_SOCKETS) {
        self->count += at == self->count ? 1 : 0;
        self->sockets[at].fd = socket;
        self->sockets[at].events =
            (short)((events & OAC_FRONT_READ ? POLLIN : 0) | (events & OAC_FRONT_WRITE ? POLLOUT : 0));
    }
}

/* The front asks to be called when a time has come. */
static void on_timer(void *context, long milliseconds)
{
    loop *self = context;
    self->due = milliseconds < 0 ? -1 : now() + milliseconds;
}

static void run(loop *self, oac_front *front)
{
    while (oac_front_pending(front) > 0) {
        struct pollfd ready[MOST_SOCKETS]; /* the front changes the list while it is told of sockets */
        const nfds_t count = self->count;
        const long wait = self->due < 0 ? 1000 : self->due > now() ? self->due - now() : 0;
        nfds_t at = 0;
        for (at = 0; at < count; at++) {
            ready[at] = self->sockets[at];
        }
        if (poll(ready, count, (int)wait) > 0) {
            for (at = 0; at < count; at++) {
                if (ready[at].revents != 0) {
                    oac_front_socket(front, ready[at].fd,
                                     (ready[at].revents & (POLLIN | POLLHUP) ? OAC_FRONT_READ : 0) |
                                         (ready[at].revents & POLLOUT ? OAC_FRONT_WRITE : 0));
                }
            }
        }
        if (self->due >= 0 && self->due <= now()) {
            self->due = -1;
            oac_front_timeout(front);
        }
    }
}

int main(void)
{
    static update updates[UPDATES];
    loop loop_state = {.due = -1};
    const oac_front_options options = {.size = sizeof options,
                                       .max_in_flight = 16,
                                       .on_socket = on_socket,
                                       .on_timer = on_timer,
                                       .context = &loop_state};
    oac_client *client = client_from_environment();
    oac_front *front = NULL;
    if (client == NULL || oac_front_new(client, &options, &front, NULL) != OAC_OK) {
        oac_client_free(client);
        return EXIT_FAILURE;
    }
    if (start_updates(client, front, updates, UPDATES)) {
        run(&loop_state, front);
    }
    oac_front_free(front);
    oac_client_free(client);
    return report(updates, UPDATES);
}
