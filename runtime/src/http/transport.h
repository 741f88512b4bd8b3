/* What sends requests: one table of functions. curl/ fills it in with libcurl, program.c with the program's own
 * transport; the rest of http/ sends through it and knows neither. What a transport may call is declared in the headers
 * that this one includes, and below. Internal. */
#ifndef OAC_HTTP_TRANSPORT_H
#define OAC_HTTP_TRANSPORT_H

#include <pthread.h>
#include <stdatomic.h>

#include "base/memory.h"
#include "http/headers.h"
#include "http/log.h"
#include "http/success.h"
#include "http/transfer.h"
#include "http/url.h"
#include "oac/gen/operation.h"

/* A transport's half of an attempt, and of many attempts at once. Only the transport that made one knows what is in it.
 */
typedef struct oac_connection oac_connection;
typedef struct oac_multi oac_multi;

/* Idle connections of a client, the one used last first. Only its transport takes and gives. */
typedef struct oac_connections {
    pthread_mutex_t *lock; /* the client's */
    oac_connection *idle;
} oac_connections;

/* What one attempt cost, as far as the transport knows. */
typedef struct oac_costs {
    uint64_t connections;
    uint64_t bytes_sent;
    uint64_t bytes_received;
    uint64_t connect_us;
    uint64_t server_us;
    uint64_t receive_us;
} oac_costs;

/* Headers as lines, `name: value`. */
typedef struct oac_lines {
    const char *const *items;
    size_t count;
} oac_lines;

/* One attempt to send a call's request. */
typedef struct oac_attempt {
    /* whose it is, from the first to the last attempt */
    oac_call *call;
    const oac_client *client;
    const oac_client_options *options; /* every default filled in */
    const oac_allocator *allocator;
    oac_connections *connections;
    const char *request_id;

    /* what is to be sent */
    const oac_operation *operation;
    const char *url;
    oac_string body;     /* data null: none; or */
    bool streams;        /* … it comes from oac_call_send_next, */
    int64_t length;      /* … so many bytes; -1: not known */
    oac_lines lines;     /* of headers; the first is of the body, and left out without one */
    bool once;           /* must not be sent again where it may have been carried out */
    uint32_t connect_ms; /* time for a connection */
    uint32_t most_ms;    /* … and for all; 0: no limit but the next */
    uint32_t stall_ms;   /* the longest time in which no byte of a source or for a sink moves; 0: it does not count */

    /* what came of it */
    oac_http_response *response;
    oac_error *error; /* cleared by who begins the attempt */
    oac_costs costs;
    bool transient; /* it failed in a way that may pass */
    bool body_lost; /* the answer's body did not come as a whole */
    bool has_sink;  /* the call has one; */
    bool to_sink;   /* … the answer goes to oac_call_take */
    bool stalled;   /* nothing has moved for stall_ms */
    uint64_t moved; /* what had by `moved_at` */
    int64_t moved_at;

    /* the transport's, while it is under way */
    oac_connection *connection;
    _Atomic(oac_connection *) awaited; /* the same while a blocking attempt waits, for whoever wakes it up */
} oac_attempt;

/* Whom a multi tells what it waits for. */
typedef struct oac_multi_hooks {
    void *context;
    void (*on_socket)(void *context, int socket, int events); /* OAC_FRONT_READ, OAC_FRONT_WRITE; 0: no longer */
    void (*on_timer)(void *context, long milliseconds);       /* -1: none */
} oac_multi_hooks;

typedef struct oac_transport_table {
    bool logs_headers; /* of the request, by itself, as they are sent */
    /* Both before there is a client. check_url: see oac_transport. check_proxy: null, or what is wrong. */
    oac_status (*check_url)(const oac_client_options *options, const char *url, oac_url *found, oac_error *error);
    const char *(*check_proxy)(const char *proxy);
    const char *(*version)(void); /* static text */

    /* One attempt, waiting for its end. */
    void (*attempt)(oac_attempt *attempt);
    /* From any thread: ends the wait of `attempt`, so that it sees a cancellation. */
    void (*wake)(oac_connection *connection);
    /* Closes the idle ones. */
    void (*close)(oac_connections *connections, const oac_allocator *allocator);

    /* Many at once, at most `most` of them. OAC_ERROR_MEMORY. */
    oac_status (*multi_new)(const oac_multi_hooks *hooks, unsigned most, const oac_allocator *allocator,
                            oac_multi **multi);
    void (*multi_free)(oac_multi *multi, const oac_allocator *allocator); /* no attempt is under way */
    bool (*multi_add)(oac_multi *multi, oac_attempt *attempt);            /* false: it is over already */
    void (*multi_remove)(oac_multi *multi, oac_attempt *attempt);         /* breaks it off */
    void (*multi_socket)(oac_multi *multi, int socket, int events);
    void (*multi_timeout)(oac_multi *multi);
    oac_attempt *(*multi_finished)(oac_multi *multi); /* the next that is over, judged; null: none */
    /* How many bytes of a source or for a sink have gone over the wire. */
    uint64_t (*moved)(const oac_attempt *attempt);
} oac_transport_table;

/* ---- The tables ---- */
extern const oac_transport_table oac_curl_transport;    /* curl/table.c; named in transport.c alone */
extern const oac_transport_table oac_program_transport; /* program.c */
/* The one that a client with these options sends through; null: it has none, as there is no libcurl (OAC_NO_CURL). */
const oac_transport_table *oac_transport_of(const oac_client_options *options);

/* ---- For transports ---- */
/* Whether the attempt is to end, from any thread (wake.c). */
bool oac_call_is_cancelled(const oac_call *call);
/* Whether it has to end since nothing has moved for too long; asked four times in that time or more often. `moved`: how
 * much has (stall.c). */
bool oac_attempt_has_stalled(oac_attempt *attempt, uint64_t moved);
/* As if no answer had come (answer.c). */
void oac_call_forget_answer(oac_call *call);
/* Puts a successful answer and its fate, such as "cannot be used", into words, around the error's message of what was
 * found wrong with it, which is cut where it must (answer.c). */
void oac_call_tell_of_answer(const oac_call *call, const char *fate, oac_error *error);

#endif
