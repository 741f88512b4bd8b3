/* Example: fifty updates at once in a program that runs on libevent (Debian: libevent-dev). */
#include <event2/event.h>

#include "updates.h"

#define UPDATES 50

typedef struct watcher {
    struct watcher *next;
    struct event *event;
    int socket;
} watcher;

typedef struct loop {
    struct event_base *base;
    struct event *timer;
    watcher *watchers;
    oac_front *front;
} loop;

/* Ends the loop when nothing is under way any more. */
static void leave_when_done(loop *self)
{
    if (self->front != NULL && oac_front_pending(self->front) == 0) {
        event_base_loopbreak(self->base);
    }
}

static void on_ready(evutil_socket_t socket, short events, void *context)
{
    loop *self = context;
    oac_front_socket(self->front, (int)socket,
                     (events & EV_READ ? OAC_FRONT_READ : 0) | (events & EV_WRITE ? OAC_FRONT_WRITE : 0));
    leave_when_done(self);
}

static void on_time(evutil_socket_t socket, short events, void *context)
{
    loop *self = context;
    (void)socket;
    (void)events;
    oac_front_timeout(self->front);
    leave_when_done(self);
}

static void forget(watcher *one)
{
    event_free(one->event);
    free(one);
}

/* The front asks for a socket to be watched, or no longer. */
static void on_socket(void *context, int socket, int events)
{
    loop *self = context;
    watcher **place = &self->watchers;
    watcher *one = NULL;
    while (*place != NULL && (*place)->socket != socket) {
        place = &(*place)->next;
    }
    one = *place;
    if (one != NULL) {
        *place = one->next;
        forget(one);
    }
    if (events == 0) {
        return;
    }
    one = calloc(1, sizeof *one);
    if (one == NULL) {
        return; /* the call ends with its deadline */
    }
    one->socket = socket;
    one->event = event_new(
        self->base, socket,
        (short)((events & OAC_FRONT_READ ? EV_READ : 0) | (events & OAC_FRONT_WRITE ? EV_WRITE : 0) | EV_PERSIST),
        on_ready, self);
    event_add(one->event, NULL);
    one->next = self->watchers;
    self->watchers = one;
}

/* The front asks to be called when a time has come. */
static void on_timer(void *context, long milliseconds)
{
    loop *self = context;
    const struct timeval wait = {milliseconds / 1000, (milliseconds % 1000) * 1000};
    if (milliseconds < 0) {
        evtimer_del(self->timer);
    } else {
        evtimer_add(self->timer, &wait);
    }
}

int main(void)
{
    static update updates[UPDATES];
    loop self = {.base = event_base_new()};
    const oac_front_options options = {
        .size = sizeof options, .max_in_flight = 16, .on_socket = on_socket, .on_timer = on_timer, .context = &self};
    oac_client *client = client_from_environment();
    if (self.base == NULL || client == NULL) {
        return EXIT_FAILURE;
    }
    self.timer = evtimer_new(self.base, on_time, &self);
    if (self.timer != NULL && oac_front_new(client, &options, &self.front, NULL) == OAC_OK) {
        if (start_updates(client, self.front, updates, UPDATES)) {
            event_base_dispatch(self.base);
        }
        oac_front_free(self.front);
    }
    if (self.timer != NULL) {
        event_free(self.timer);
    }
    event_base_free(self.base);
    oac_client_free(client);
    return report(updates, UPDATES);
}
