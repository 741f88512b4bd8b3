/* A front from inside. Internal. */
#ifndef OAC_HTTP_FRONT_INTERNAL_H
#define OAC_HTTP_FRONT_INTERNAL_H

#include "http/poller.h"
#include "http/steps.h"

/* A doubly linked list of calls through front_next and front_previous. */
typedef struct oac_calls {
    oac_call *first;
    oac_call *last;
} oac_calls;

struct oac_front {
    oac_client *client;
    oac_front_options options;
    oac_multi *multi;
    oac_bell bell;     /* a call was cancelled, its turn moved, or the client stopped */
    oac_poller poller; /* not used with an event loop */
    oac_calls arrived; /* since the last round: a round has an end, whatever callbacks start */
    oac_calls queue;   /* not begun yet, first come first served */
    oac_calls waiting; /* for a retry or the rate limit, the earliest first */
    oac_calls sending;
    size_t pending;       /* in all four */
    size_t in_flight;     /* in the last two; requests for tokens do not count */
    bool moving;          /* callbacks must not drive the front, nor free it */
    bool closing;         /* it is being freed: nothing can be started any more */
    int64_t arrived_at;   /* when the first of `arrived` did */
    int64_t multi_timer;  /* when the transport wants its time out, for an event loop; -1: not at all */
    int64_t look_at;      /* when to look whether something moves in calls with many bytes; -1: not at all */
    int64_t told;         /* the time that on_timer was told last; -1: none */
    oac_front *abandoned; /* in a child after fork(): the next of those that were freed there */
};

/* ---- front_lists.c ---- */
oac_calls *oac_front_list(oac_front *front, oac_place place);
/* Takes the call out of the list that it is in. */
void oac_front_take(oac_front *front, oac_call *call);
/* Puts it at the end of a list; among the waiting, at its time. */
void oac_front_put(oac_front *front, oac_call *call, oac_place place);

/* ---- front_stalls.c ---- */
/* The call's attempt is under way: if it may take long it is looked at now and then. */
void oac_front_watch(oac_front *front, const oac_call *call);
/* The next call in whose attempt nothing has moved for too long, taken from its list and from the transport; null:
 * there is none. */
oac_call *oac_front_stalled(oac_front *front);

/* ---- front_round.c ---- */
/* One round: moves the calls on whose attempts are over or whose time has come, and begins others. */
void oac_front_round(oac_front *front);
/* Ends everything: callbacks cannot start anything new. */
void oac_front_end_all(oac_front *front);

#endif
