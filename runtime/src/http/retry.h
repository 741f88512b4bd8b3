/* The state machine of a call: when to send, when to wait, when to give up. Internal.
 *
 * It is told what has happened and what time it is, changes nothing but the call's own members, and returns what is to
 * be done; steps.c does it. */
#ifndef OAC_HTTP_RETRY_H
#define OAC_HTTP_RETRY_H

#include "http/call_internal.h"

typedef enum oac_step {
    OAC_STEP_TOKEN, /* look for a token, and go on with oac_retry_next when it is there */
    OAC_STEP_ASK,   /* ask the rate limit for the call's turn, and tell oac_retry_turn of the answer */
    OAC_STEP_SEND,  /* make an attempt now */
    OAC_STEP_WAIT,  /* ask again at call->wake_at, or when woken */
    OAC_STEP_DONE   /* call->error says how it ended */
} oac_step;

/* What holds when something happens. */
typedef struct oac_moment {
    int64_t now;
    bool cancelled; /* the call, its view or its client */
    bool stopped;   /* the client */
} oac_moment;

/* What follows from an attempt that is over. */
typedef struct oac_ruling {
    oac_step step;    /* OAC_STEP_WAIT or OAC_STEP_DONE */
    int64_t wait_us;  /* until the next attempt; -1: there is none */
    int64_t pause_us; /* so long all calls of the client pause; 0: they need not */
    bool stops;       /* the client, since its token was refused */
    bool renews;      /* the token, since it was refused */
} oac_ruling;

/* The call begins. */
oac_step oac_retry_start(oac_call *call, const oac_moment *moment);
/* Its time may have come. */
oac_step oac_retry_next(oac_call *call, const oac_moment *moment);
/* The rate limit's answer: its turn is at `at`. */
oac_step oac_retry_turn(oac_call *call, int64_t now, int64_t at);
/* The attempt is over: call->response and call->error say how. `random` is any number. */
oac_ruling oac_retry_attempted(oac_call *call, const oac_moment *moment, uint64_t random);
/* It waits until `at`. */
oac_step oac_retry_wait(oac_call *call, int64_t now, int64_t at);
/* Ends the call with `status`, keeping what is known of the outcome. */
void oac_retry_fail(oac_call *call, oac_status status, const char *message);

#endif
