/* Many calls at once without threads: start them, drive them from one thread, get each one's end by a callback. Public.
 *
 *     status = shop_update_thing_prepare(client, store, &request, &call, &error);
 *     status = status == OAC_OK ? oac_front_start(front, call, done, context, &error) : status;
 *     while (oac_front_drive(front, 1000) > 0) {
 *     }
 *
 * and in done(): _finish reads the answer, oac_call_end gives the call back. Retries, limits, deadlines and errors are
 * those of the blocking call.
 *
 * Guide: oac-fronts(7). */
#ifndef OAC_FRONT_H
#define OAC_FRONT_H

#include "call.h"

OAC_BEGIN_DECLS

/* Used by one thread at a time; only oac_front_wakeup, oac_call_cancel and oac_client_cancel may come from others. Like
 * its client, a front is of no use in a child after fork(): oac_front_new and oac_front_start refuse it, the others do
 * nothing there, and no callback is called. */
typedef struct oac_front oac_front;

/* A socket is waited for until it can be read. */
#define OAC_FRONT_READ 1
/* A socket is waited for until it can be written. */
#define OAC_FRONT_WRITE 2

/* How a call ended. `error` is valid during the callback (status OAC_OK: a success). The callback, or whoever it hands
 * the call to, ends the call with oac_call_end. It may start others on the same front, which are looked at in the next
 * round (oac_front_drive, oac_front_socket, oac_front_timeout). It cannot drive the front, nor free it or its client.
 */
typedef void (*oac_front_done)(void *context, oac_call *call, oac_status status, const oac_error *error);

/* All-zero members mean the default. Begin with OAC_FRONT_OPTIONS_INIT. */
typedef struct oac_front_options {
    size_t size;            /* sizeof(oac_front_options) */
    uint32_t max_in_flight; /* calls that are sent, or wait for their turn or a retry, at the same time; further ones
                               queue up, and neither their deadline nor their wait for a turn has begun; default 32 */
    /* For an event loop, both or none. Then oac_front_drive is not used: the loop watches `socket` for `events`
     * (OAC_FRONT_READ, OAC_FRONT_WRITE, both; 0: no longer) and calls oac_front_socket when it is ready; it calls
     * oac_front_timeout once, `milliseconds` after on_timer was told so (-1: not at all; each call replaces the one
     * before). */
    void (*on_socket)(void *context, int socket, int events);
    void (*on_timer)(void *context, long milliseconds); /* as above */
    void *context;                                      /* handed to both; not looked at */
} oac_front_options;
/* The initializer of oac_front_options: its size, and the default of everything else. */
#define OAC_FRONT_OPTIONS_INIT OAC_SIZED(oac_front_options)

/* Makes a front of a client or a view, which has to live longer. `options` may be null. */
OAC_API OAC_MUST_CHECK oac_status oac_front_new(oac_client *client, const oac_front_options *options, oac_front **front,
                                                oac_error *error);
/* Ends what is under way with OAC_ERROR_CANCELLED (each call's callback is called) and releases it. OAC_ERROR_ARGUMENT,
 * and nothing is freed, in a callback of the same front. Null is a no-op. */
OAC_API oac_status oac_front_free(oac_front *front);
/* Hands over a call that has been prepared. On failure the call stays the caller's and the callback is not called;
 * OAC_ERROR_CANCELLED: the front is being freed. */
OAC_API OAC_MUST_CHECK oac_status oac_front_start(oac_front *front, oac_call *call, oac_front_done done, void *context,
                                                  oac_error *error);
/* Waits up to `timeout_ms` for something to happen, drives all calls on, calls callbacks. The number of calls that have
 * not ended. In a callback of the front, and with an event loop, it only tells that number. */
OAC_API size_t oac_front_drive(oac_front *front, uint32_t timeout_ms);
/* For an event loop: `socket` is ready for `events` (0: it has an error). Does nothing in a callback of the front. */
OAC_API void oac_front_socket(oac_front *front, int socket, int events);
/* For an event loop: the time told by on_timer has come. In a callback of the front it does nothing, and on_timer is
 * called again. */
OAC_API void oac_front_timeout(oac_front *front);
/* The number of calls that have not ended. */
OAC_API size_t oac_front_pending(const oac_front *front);
/* Makes an oac_front_drive of another thread return early. */
OAC_API void oac_front_wakeup(oac_front *front);

OAC_END_DECLS

#endif
