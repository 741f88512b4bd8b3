/* The rate limit of a client, the pause after a 429, and the line of those that wait for their turn. Internal.
 *
 * Nothing here locks, sleeps or wakes: who calls holds the client's lock, says what time it is, and wakes whom the
 * functions return, as a list through `also`. All times are microseconds on oac_clock_now's scale. */
#ifndef OAC_HTTP_RATE_H
#define OAC_HTTP_RATE_H

#include <stdatomic.h>

#include "oac/call.h"

/* A place in the line. */
typedef struct oac_turn {
    oac_call *call; /* whose it is; nothing in rate.c looks at it */
    struct oac_turn *next;
    struct oac_turn *previous;
    struct oac_turn *also; /* the next of those that are to be woken */
    bool in_line;
    uint64_t number;    /* which was to ask first, of all; kept over its attempts; 0: it has not asked */
    int64_t promised;   /* when it was told to ask again */
    int64_t limit;      /* how late its turn may be */
    unsigned passed;    /* how often it did not come, and others went before it */
    atomic_bool roused; /* it shall ask now, whatever it was told; to be read without the lock */
} oac_turn;

/* The token bucket, as the time when the next request is due, and the line. */
typedef struct oac_rate {
    int64_t interval;  /* between requests at the full rate; 0: no limit */
    int64_t tolerance; /* how far requests may run ahead of it: the burst */
    int64_t due;       /* when the next request would be due without a burst */
    int64_t paused_until;
    oac_turn *first; /* in the line, which is in the order of their numbers */
    oac_turn *last;
    size_t waiting;   /* how many are in it */
    uint64_t numbers; /* given so far */
} oac_rate;

void oac_rate_begin(oac_rate *rate, const oac_client_options *options);
/* Asks for a turn. `*at` is `now` when it has come: then it is taken, and the call sends. A later time up to
 * turn->limit is when to ask again (or when roused): it is in the line. A time beyond the limit is a refusal: it has no
 * place in the line. */
oac_turn *oac_rate_ask(oac_rate *rate, oac_turn *turn, int64_t now, int64_t *at);
/* Gives up the place in the line, if there is one. */
oac_turn *oac_rate_leave(oac_rate *rate, oac_turn *turn, int64_t now);
/* Nobody sends before `until`. */
oac_turn *oac_rate_pause(oac_rate *rate, int64_t until);

#endif
