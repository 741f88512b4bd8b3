/* A call from inside, and what its files do with it. Internal.
 *
 * One state machine (retry.h) serves the blocking call (perform.c) and the non-blocking front (front.c); steps.h
 * carries out what it says. */
#ifndef OAC_HTTP_CALL_INTERNAL_H
#define OAC_HTTP_CALL_INTERNAL_H

#include "http/access_internal.h"
#include "http/bell.h"
#include "http/client_internal.h"
#include "http/transfer.h"
#include "oac/batch.h"
#include "oac/front.h"

/* Where a front keeps a call. */
typedef enum oac_place {
    OAC_PLACE_NONE,
    OAC_PLACE_ARRIVED,
    OAC_PLACE_QUEUE,
    OAC_PLACE_WAITING,
    OAC_PLACE_SENDING
} oac_place;

struct oac_call {
    oac_client *client; /* the client itself, never a view */
    oac_client *view;   /* what the call was begun with */
    oac_call *next;
    oac_call *previous; /* in the list of active calls */
    const oac_operation *operation;
    oac_attempt attempt; /* the one under way, or the last */
    oac_buffer url;
    size_t secret_query;  /* where in it secrets begin that were put into its query; 0: there are none */
    oac_buffer shown_url; /* the same URL as it may be shown, where somebody is shown it */
    oac_buffer body;
    oac_buffer answer;
    oac_buffer answer_headers; /* lines with a NUL each; trailers and 1xx answers are not in it */
    oac_http_response response;
    oac_error error;   /* what the call failed with, or its last attempt */
    oac_status fault;  /* of building the path or the headers; reported by oac_call_perform */
    const char *blame; /* static text, or blame_text: what the fault was */
    char blame_text[192];
    char request_id[40];
    char request_id_line[64];     /* the header */
    oac_buffer own_texts;         /* of this call's own headers: each name and its line; may be secrets */
    size_t own[OAC_CALL_HEADERS]; /* where each begins in it */
    size_t own_count;
    oac_header headers[OAC_REQUEST_HEADERS];
    const char *lines[OAC_REQUEST_HEADERS];
    oac_transfer transfer; /* what is sent and received piece by piece */

    oac_access access;
    bool for_token;         /* it asks a token server, on behalf of others */
    const oac_call *behalf; /* the blocking call that waits for it; null: none does */
    oac_call *asking;       /* the call for a token that this one waits for; under the client's lock */

    bool performed;
    bool once;           /* must not be sent again where it may have been carried out */
    bool selects;        /* the request says which members the answer has */
    bool may_have_acted; /* the server may have acted on an earlier attempt */
    bool asks;           /* for its turn: it waits for the rate limit or a pause, not for the time of a next attempt */
    oac_turn turn;
    unsigned attempts;
    int64_t started;       /* of the whole call; all times on oac_clock_now's scale */
    int64_t attempt_began; /* when oac_call_next said so */
    int64_t waiting_since; /* 0: not waiting */
    int64_t deadline;      /* of its attempts and the waits between them; 0: its first turn has not come */
    int64_t denied_us;     /* the wait for the next attempt that the deadline did not leave time for; 0: none was */
    int64_t wake_at;
    int64_t not_before; /* its first attempt; 0: at once */
    int64_t not_after;  /* its deadline, at the latest; 0: as the client has it */

    atomic_bool cancelled;
    pthread_mutex_t lock; /* with `woken`: the sleep between attempts */
    pthread_cond_t woken;

    oac_bell *bell; /* of the front that has it; null: none has; under the client's lock */
    oac_place place;
    oac_fate fate; /* in a batch */
    oac_call *front_next;
    oac_call *front_previous;
    oac_front_done done;
    void *done_context;

    oac_batch *batch; /* that it waits in; null: none */
    size_t batch_place;
};

/* ---- blame.c ---- */
/* Something was wrong with the request: oac_call_perform will say so. The first one counts, none where the status is
 * OAC_OK. `why` is static text. */
void oac_call_blame(oac_call *call, oac_status status, const char *why);
/* The same of a header. */
void oac_call_blame_header(oac_call *call, oac_status status, const char *name, const char *why);
/* The same as oac_call_blame of the URL, which could not be made longer. */
void oac_call_blame_url(oac_call *call, oac_status status);

/* ---- request.c ---- */
/* What this call has for a header, be it its own or its client's; null: nothing. */
const char *oac_call_own_value(const oac_call *call, const char *name);
/* Whether this call has a header of its own with this name. */
bool oac_call_has_own(const oac_call *call, const char *name);
/* The call's own header at `at`, as a line; `header` may be null. */
const char *oac_call_own_line(const oac_call *call, size_t at, oac_header *header);
/* The same as oac_call_header of a header without a value. */
void oac_call_empty_header(oac_call *call, const char *name);
/* Wipes out the call's own headers. */
void oac_call_forget_headers(oac_call *call);

/* ---- sent.c ---- */
/* The request as transports (token and all) or hooks (token redacted) see it. */
oac_http_request oac_call_request(oac_call *call, bool redacted);
/* The value of a header as hooks and the log may show it. */
const char *oac_call_shown_value(const oac_call *call, const char *name, const char *value);
/* Fills in what the attempt is to send. */
void oac_call_fill_attempt(oac_call *call);

/* ---- operation_prepare.c ---- */
/* The path of an operation, of arguments that are checked first. */
oac_status oac_operation_begin_path(oac_call *call, const oac_operation *operation, const void *const *arguments,
                                    oac_error *error);

/* ---- path.c ---- */
/* Holds what stands in the URL from `begin` on to be a piece of a path. */
void oac_call_check_piece(oac_call *call, size_t begin);

/* ---- parameters.c ---- */
/* Adds cookies, `name=value` with "; " between them, to those that the call or its client has. */
void oac_call_add_cookies(oac_call *call, const char *pairs);

/* ---- http_error.c ---- */
/* Makes call->error tell of an answer that is not a success: status, the server's code and message. */
void oac_http_error(oac_call *call);
/* Where the body has told nothing: that the server says this otherwise, a JSON string. */
void oac_http_error_otherwise(oac_call *call, oac_string json);

/* ---- success.c ---- */
/* Makes call->error tell of an answer from 200 to 299 that does not count as done. */
void oac_not_a_success(oac_call *call);

/* ---- outcome.c: what is known of a request's effect on the server ---- */
/* The attempt failed: its outcome, with regard to those before. */
void oac_outcome_settle(oac_call *call);
/* At the end of a call: says in its message what a program that must not send twice has to know. */
void oac_outcome_tell(oac_call *call);

/* ---- pool.c ---- */
oac_call *oac_pool_take(oac_client *client, oac_error *error);
void oac_pool_give(oac_call *call);
void oac_pool_close(oac_client *client);

/* ---- wake.c ---- */
/* Makes a call look at what has changed, wherever it waits. The client's lock is held. */
void oac_wake(oac_call *call);
/* The same for the calls of `view`: all calls, when it is the client itself. The lock is not held. */
void oac_wake_all(oac_client *view);

/* ---- turn.c: rate.h for calls, under the client's lock ---- */
/* When the call's turn comes, as oac_rate_ask says. */
int64_t oac_turn_ask(oac_call *call, int64_t now);
void oac_turn_leave(oac_call *call, int64_t now);
void oac_turn_pause(oac_client *client, int64_t until);

#endif
