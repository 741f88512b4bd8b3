/* The HTTP half of liboac from inside: what its files share. Private: included by files of runtime/src only.
 *
 * One state machine serves the blocking call (call.c) and the non-blocking front (front.c):
 *     oac_call_start, then until it says done: oac_call_next -> send | wait | done; a sent attempt ends in
 *     oac_call_attempted -> wait | done. */
#ifndef OAC_HTTP_CLIENT_INTERNAL_H
#define OAC_HTTP_CLIENT_INTERNAL_H

#include <poll.h>
#include <pthread.h>
#include <stdatomic.h>

#include "base/storage.h"
#include "oac/client.h"
#include "oac/front.h"

/* libcurl's half of an attempt: an easy handle, and for blocking calls its connections. Known to curl/ alone. */
typedef struct oac_connection oac_connection;
/* libcurl's half of a front. Known to curl/ alone. */
typedef struct oac_multi oac_multi;

/* The headers a client sends: these, then the token's and the program's own. The first is for requests with a body, so
 * a list without it begins at the second. */
enum {
    OAC_HEADER_CONTENT_TYPE,
    OAC_HEADER_ACCEPT,
    OAC_HEADER_USER_AGENT,
    OAC_CLIENT_HEADERS = 32, /* most of a program's own for all calls */
    OAC_CALL_HEADERS = 16,   /* … and for one */
    OAC_HEADER_MOST = 4 + OAC_CLIENT_HEADERS,
    OAC_REQUEST_HEADERS = OAC_HEADER_MOST + 1 + OAC_CALL_HEADERS /* with the request id */
};

/* The token bucket, as the time when the next request is due (all times in microseconds of oac_clock_now), and the line
 * of the calls that wait for their turn. */
typedef struct oac_rate {
    int64_t interval;  /* between requests at the full rate; 0: no limit */
    int64_t tolerance; /* how far requests may run ahead of it: the burst */
    int64_t due;       /* when the next request would be due without a burst */
    int64_t paused_until;
    oac_call *first; /* in the line, which is in the order of their numbers */
    oac_call *last;
    size_t waiting;   /* how many are in it */
    uint64_t numbers; /* given so far */
} oac_rate;

/* A call's place in that line. */
typedef struct oac_turn {
    oac_call *next;
    oac_call *previous;
    bool in_line;       /* this and the two above under the client's lock */
    uint64_t number;    /* which call it was to ask first, of all; kept over its attempts; 0: it has not asked */
    int64_t promised;   /* when it was told to ask again */
    int64_t limit;      /* how late its turn may be */
    unsigned passed;    /* how often it did not come, and others went before it */
    atomic_bool roused; /* it shall ask now, whatever it was told */
} oac_turn;

/* A client, or a view of one: a view has only `base`, `limits` and `cancelled`. */
struct oac_client {
    oac_client *base; /* itself, in a client */
    oac_view_options limits;
    atomic_bool cancelled;

    oac_client_options options; /* every default filled in; its texts point into `texts`, the token is null */
    oac_allocator memory;
    const oac_allocator *allocator; /* &memory, or null for malloc and its kin */
    oac_transport transport;        /* send is null: libcurl */
    unsigned generation;            /* of the process that made it: see oac_fork_generation */
    char *texts;                    /* one block for all texts but the token */
    char *own_headers;              /* of the program: each name and its line; scrubbed before it is released */
    size_t own_headers_size;
    char *secrets; /* the Authorization header's line; scrubbed before it is released */
    size_t secrets_size;
    size_t token_offset; /* of the token in `secrets`; the token ends with the block */
    oac_header headers[OAC_HEADER_MOST];
    const char *lines[OAC_HEADER_MOST]; /* the same as whole lines */
    size_t header_count;                /* without the request id, which each call has for itself */
    char error_code_member[64];
    char error_message_member[64];
    char id_start[18]; /* random, the first half of every request id, and a dash */
    atomic_bool stopped;

    pthread_mutex_t lock; /* over all that follows */
    uint64_t id_next;
    uint64_t random;
    oac_rate rate;
    oac_counters counters;
    oac_call *idle;   /* calls that wait to be used again, the one used last first */
    oac_call *active; /* calls between begin and end */
    size_t views;
    size_t fronts;
    oac_client *abandoned;       /* in a child after fork(): the next of those that were freed there */
    oac_connection *connections; /* of blocking attempts, idle, the one used last first */
};

/* What one attempt cost, as far as the transport knows. */
typedef struct oac_costs {
    uint64_t connections;
    uint64_t bytes_sent;
    uint64_t bytes_received;
    uint64_t connect_us;
    uint64_t server_us;
    uint64_t receive_us;
} oac_costs;

typedef enum oac_step {
    OAC_STEP_SEND, /* make an attempt now */
    OAC_STEP_WAIT, /* ask again at call->wake_at, or when woken */
    OAC_STEP_DONE  /* call->error says how it ended */
} oac_step;

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
    oac_connection *connection;        /* while an attempt of it is under way; for the thread that makes it */
    _Atomic(oac_connection *) awaited; /* the same while a blocking attempt waits, for whoever wakes it up */
    oac_buffer url;
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
    oac_costs costs; /* of the last attempt */

    bool performed;
    bool once;           /* must not be sent again where it may have been carried out */
    bool body_lost;      /* the last answer's body did not come as a whole */
    bool transient;      /* the last attempt failed in a way that may pass */
    bool may_have_acted; /* the server may have acted on an earlier attempt */
    bool asks;           /* for its turn: it waits for the rate limit or a pause, not for the time of a next attempt */
    oac_turn turn;
    unsigned attempts;
    int64_t started;       /* of the whole call; all times on oac_clock_now's scale */
    int64_t attempt_began; /* when oac_call_next said so */
    int64_t waiting_since; /* 0: not waiting */
    int64_t deadline;      /* of its attempts and the waits between them; 0: its first turn has not come */
    int64_t wake_at;

    atomic_bool cancelled;
    pthread_mutex_t lock; /* with `woken`: the sleep between attempts */
    pthread_cond_t woken;

    oac_front *front; /* set while a front has it; under the client's lock */
    oac_place place;
    oac_call *front_next;
    oac_call *front_previous;
    oac_front_done done;
    void *done_context;
};

/* ---- base/memory.c ---- */
void *oac_memory_new(const oac_allocator *allocator, size_t size); /* zeroed; null when memory is out */
/* Overwrites secrets in a way that the compiler may not leave out. */
void oac_memory_scrub(void *pointer, size_t size);

/* ---- base/clock.c ---- */
/* Microseconds on a clock that never jumps. */
int64_t oac_clock_now(void);
uint64_t oac_clock_random(void);

/* ---- fork.c ---- */
/* A number that fork() changes in the child. */
unsigned oac_fork_generation(void);
/* From here on it does; OAC_ERROR_MEMORY when that cannot be had. */
oac_status oac_fork_watch(void);
/* Whether the client, or the client of a view, was made by the parent of this process. */
bool oac_fork_is_foreign(const oac_client *client);
/* The error of using it. */
oac_status oac_fork_refuse(oac_error *error, const char *function);
/* Keeps what must not be released in this process within reach, so that no checker takes it for lost. */
void oac_fork_abandon(oac_client *client);

/* ---- url.c ---- */
/* Checks the form of a base URL, in which no two parsers differ: scheme, host, port and path of plain characters; no
 * user info, query or fragment. Null, or what is wrong. */
const char *oac_url_check_form(const char *url);
/* What a base URL is without a function of the transport: loopback in its plainest spellings alone. */
oac_status oac_url_check(void *context, const char *url, oac_url *found, oac_error *error);
/* Appends `value` with everything but the unreserved characters of RFC 3986 percent-encoded. */
oac_status oac_url_encode(oac_buffer *buffer, oac_string value);

/* ---- headers.c ---- */
/* Whether two names are the same but for the case of letters. */
bool oac_header_is(const char *name, const char *other);
/* Null, or why a program may not send this header. */
const char *oac_header_check(const oac_header *header, bool has_request_id);
/* Whether its name can be shown. */
bool oac_header_has_name(const oac_header *header);
/* Whether the value is kept out of logs and hooks. */
bool oac_header_is_secret(const char *name);
/* Whether this call says it in its own way. */
bool oac_call_has_own(const oac_call *call, const char *name);
/* The call's own header at `at`, as a line; `header` may be null. */
const char *oac_call_own_line(const oac_call *call, size_t at, oac_header *header);
/* Wipes out the call's own headers. */
void oac_call_forget_headers(oac_call *call);
/* Takes in a header line of an answer, as it came. */
oac_status oac_http_response_keep(oac_http_response *response, const char *line, size_t length);

/* ---- redact.c ---- */
/* Copies text into `to` (NUL-terminated, cut at a character boundary), with every control character replaced, and every
 * occurrence of the client's token and of the values of secret headers: the client's, and those of `call`, which may be
 * null. */
void oac_redact(const oac_client *client, const oac_call *call, char *to, size_t size, const char *text, size_t length);
/* Whether a text holds a piece of a secret as it stands. Null is none. */
bool oac_redact_holds(const char *text, const char *hidden);
/* The length of a text that was cut to `length`, less the beginning of a token that it may end with. */
size_t oac_redact_cut(const oac_client *client, const char *text, size_t length);

/* ---- pool.c ---- */
oac_call *oac_pool_take(oac_client *client, oac_error *error);
void oac_pool_give(oac_call *call);
void oac_pool_close(oac_client *client);
/* Makes the calls of `view` (all calls, when it is the client itself) look at what has changed. */
void oac_pool_wake(oac_client *view);

/* ---- rate.c ---- */
void oac_rate_begin(oac_rate *rate, const oac_client_options *options);
/* Asks for the call's turn. The answer is `now` when it has come: then it is taken, and the call sends. A later time up
 * to turn.limit is when to ask again (or when roused): the call is in the line. A time beyond the limit is a refusal:
 * the call has no place in the line. */
int64_t oac_rate_ask(oac_call *call, int64_t now);
/* Gives up the place in the line, if there is one. */
void oac_rate_leave(oac_call *call, int64_t now);
/* Nobody sends before `until`. */
void oac_rate_pause(oac_client *client, int64_t until);

/* ---- retry.c: the state machine of a call ---- */
oac_step oac_call_start(oac_call *call);
oac_step oac_call_next(oac_call *call);
/* The attempt is over: call->response and call->error say how. */
oac_step oac_call_attempted(oac_call *call);
/* The call has ended: it waits for nothing any more. */
void oac_call_give_up_turn(oac_call *call);
bool oac_call_is_cancelled(const oac_call *call);
/* Ends the call with `status`, keeping what is known of the outcome. */
void oac_call_fail(oac_call *call, oac_status status, const char *message);

/* ---- outcome.c: what is known of a request's effect on the server ---- */
/* The attempt failed: its outcome, with regard to those before. */
void oac_outcome_settle(oac_call *call);
/* At the end of a call: says in its message what a program that must not send twice has to know. */
void oac_outcome_tell(oac_call *call);

/* ---- call.c ---- */
/* A header was wrong: oac_call_perform will say so. */
void oac_call_blame_header(oac_call *call, oac_status status, const char *name, const char *why);
/* As if no answer had come. */
void oac_call_forget_answer(oac_call *call);
/* Gets ready for an attempt, and tells the hook. */
void oac_call_attempt_begin(oac_call *call);
/* The attempt through the program's own transport. */
void oac_call_send_elsewhere(oac_call *call);
/* Puts a successful answer and its fate, such as "cannot be used", into words, around the error's message of what was
 * found wrong with it, which is cut where it must. */
void oac_call_tell_of_answer(const oac_call *call, const char *fate, oac_error *error);
/* Counts and logs the end of the call. */
void oac_call_conclude(oac_call *call);
void oac_call_wake(oac_call *call);

/* ---- log.c ---- */
void oac_log(const oac_client *client, oac_log_level level, const char *format, ...) OAC_PRINTF(3, 4);
/* A line about a call; it begins with the call's id. */
void oac_log_call(const oac_call *call, oac_log_level level, const char *format, ...) OAC_PRINTF(3, 4);
bool oac_log_wants(const oac_client *client, oac_log_level level);
/* The request of the attempt that begins, with its headers; then on_request. */
void oac_log_request(oac_call *call);
/* What came of it; then on_response. */
void oac_log_response(oac_call *call, int64_t retry_in_us);
/* The request as transports (token and all) or hooks (token redacted) see it. */
oac_http_request oac_call_request(oac_call *call, bool redacted);
/* A header of the request in the log, its value redacted where it is a secret. */
void oac_log_header(const oac_call *call, const char *name, const char *value);

/* ---- http_error.c ---- */
/* Makes call->error tell of an answer that is not a success: status, the server's code and message. */
void oac_http_error(oac_call *call);

/* ---- success.c ---- */
/* Whether an answer with this status says that the call was done. */
bool oac_is_success(const oac_operation *operation, int http_status);
/* Makes call->error tell of an answer from 200 to 299 that does not. */
void oac_not_a_success(oac_call *call);

/* ---- front.c ---- */
void oac_front_attend(oac_front *front); /* from any thread: something has changed for a call of it */

/* ---- curl/: the only files that know libcurl ---- */
/* One attempt, waiting for its end, on an idle connection of the client. Fills in call->response, call->error,
 * call->costs. */
void oac_connection_attempt(oac_call *call);
/* Closes the client's connections. */
void oac_connections_close(oac_client *client);
/* From any thread: ends the wait of oac_connection_attempt, so that it sees a cancellation. */
void oac_connection_wake(oac_connection *connection);

/* Null, or why libcurl would not take this for a proxy. */
const char *oac_curl_check_proxy(const char *proxy);

oac_multi *oac_multi_new(oac_front *front, unsigned most, const oac_allocator *allocator);
/* No attempt is under way. */
void oac_multi_free(oac_multi *multi, const oac_allocator *allocator);
/* Begins an attempt; false: it failed at once, as call->error says. */
bool oac_multi_add(oac_multi *multi, oac_call *call);
/* Breaks an attempt off. */
void oac_multi_remove(oac_multi *multi, oac_call *call);
void oac_multi_socket(oac_multi *multi, int socket, int events);
void oac_multi_timeout(oac_multi *multi);
/* The next call whose attempt is over, judged; null: none. */
oac_call *oac_multi_finished(oac_multi *multi);
/* What libcurl asks of a front: a time out (-1: none), and to watch a socket (events 0: no longer). */
void oac_front_curl_timer(oac_front *front, long milliseconds);
void oac_front_curl_socket(oac_front *front, int socket, int events);

/* ---- front_poll.c: the sockets of a front that no event loop watches, and the pipe that wakes it up ---- */
typedef struct oac_poller {
    struct pollfd *items; /* the first is the pipe's */
    size_t count;
    size_t capacity;
    int pipe[2];
    const oac_allocator *allocator;
} oac_poller;

/* OAC_ERROR_MEMORY, or OAC_ERROR_LIMIT when there are no file descriptors left. */
oac_status oac_poller_begin(oac_poller *poller, const oac_allocator *allocator);
void oac_poller_end(oac_poller *poller);
/* False when memory is out. */
bool oac_poller_watch(oac_poller *poller, int socket, int events);
/* Waits until a socket is ready or the pipe was written to. */
void oac_poller_wait(oac_poller *poller, int timeout_ms);
/* The next socket that is ready, from the last on; -1: no more. Start with `*at` as the count. */
int oac_poller_ready(oac_poller *poller, size_t *at, int *events);
void oac_poller_wake(const oac_poller *poller); /* from any thread */
void oac_poller_drain(const oac_poller *poller);

#endif
