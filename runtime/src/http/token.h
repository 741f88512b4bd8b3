/* Tokens that are had from the program's function or a token server: one at a time for all calls of a client. Internal.
 */
#ifndef OAC_HTTP_TOKEN_H
#define OAC_HTTP_TOKEN_H

#include "oac/call.h"

typedef struct oac_token {
    size_t users;
    uint64_t number;
    size_t length;
    char text[];
} oac_token;

/* Of a client, under its lock. */
typedef struct oac_tokens {
    oac_token *current;  /* null: none */
    oac_token *previous; /* the one before: texts may still hold it */
    uint64_t numbers;    /* given so far */
    int64_t good_until;  /* `current`, on oac_clock_now's scale; 0: until it is refused */
    bool asked;          /* somebody is asking for one, */
    int64_t overdue;     /* … who is given up then: the front that asks may not be driven */
    bool refused;        /* the one before was */
    uint64_t rounds;     /* how often that has ended */
    oac_error failure;   /* of the last time; OAC_OK: there was none */
} oac_tokens;

typedef enum oac_token_view {
    OAC_TOKEN_THERE,   /* and written into the call's headers */
    OAC_TOKEN_AWAITED, /* another call is asking for one: this one is woken when there are news */
    OAC_TOKEN_WANTED,  /* this call has to ask, and then to settle */
    OAC_TOKEN_FAILED   /* call->error says why */
} oac_token_view;

/* Looks for a token for the call's next attempt. */
oac_token_view oac_token_look(oac_call *call, int64_t now);
/* The asking is over. `failure` null: `text`, good for `lifetime_s` seconds (0: until it is refused; negative: for
 * those that wait for it). All that wait are woken: what it came to is theirs, too. */
void oac_token_settle(oac_client *client, const oac_error *failure, oac_string text, int64_t lifetime_s);
/* The asking was cancelled: it came to nothing, and one of those that wait asks anew. */
void oac_token_give_up(oac_client *client);
/* Whether the one before was. */
bool oac_token_was_refused(oac_client *client);
/* The call's token was refused: the next one is another. */
void oac_token_refuse(const oac_call *call);
/* The current token and the one before, which stay until they are given back; null: there is none. */
void oac_token_hold(oac_client *client, oac_token *held[2]);
void oac_token_give(oac_client *client, oac_token *held[2]);
/* Without the lock: nobody else uses the client any more. */
void oac_tokens_scrub(oac_tokens *tokens);
void oac_tokens_release(oac_tokens *tokens, const oac_allocator *allocator);

#endif
