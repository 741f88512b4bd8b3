/* The HTTP client: options, life cycle, views, and what it has done so far. Public.
 *
 * Guides: oac-options(7), oac-threads(7), oac-rate-limits(7), oac-logging(7). */
#ifndef OAC_CLIENT_H
#define OAC_CLIENT_H

#include "access.h"
#include "exchange.h"
#include "validate.h"

OAC_BEGIN_DECLS

/* A client, or a view of one (oac_client_view): what its calls share. Used by any number of threads at once. */
typedef struct oac_client oac_client;

/* How much a log callback is told: a level has what those above it have, too. */
typedef enum oac_log_level {
    OAC_LOG_DEFAULT = 0, /* OAC_LOG_INFO */
    OAC_LOG_ERROR = 1,   /* the client stopped */
    OAC_LOG_WARNING = 2, /* an attempt failed and will be made again; a pause; a request breaks a rule */
    OAC_LOG_INFO = 3,    /* a call ended */
    OAC_LOG_DEBUG = 4,   /* an attempt begins, an answer came; the headers of the request as they are sent */
    OAC_LOG_TRACE = 5    /* what libcurl says of connections */
} oac_log_level;

/* The name of a level, such as "OAC_LOG_INFO"; "OAC_LOG_INVALID" for a number outside the set. Static text. */
OAC_API const char *oac_log_level_name(oac_log_level level);

/* What a client is made with: begin with OAC_CLIENT_OPTIONS_INIT, or with the generated PREFIX_CLIENT_OPTIONS_INIT, and
 * set what shall differ. All-zero members mean the default. Texts are NUL-terminated, at most 8 KiB each, and copied by
 * oac_client_new. Functions are called on the thread that makes the call (or drives the front), from several threads at
 * once where several use the client; they cannot free the client, a view or a front of it. */
typedef struct oac_client_options {
    size_t size;  /* both are set by OAC_CLIENT_OPTIONS_INIT: sizeof(oac_client_options), … */
    uint32_t abi; /* … and OAC_ABI, as the program was compiled with them */

    /* ---- Where to, and as whom ---- */
    const char *base_url; /* such as https://app.ecwid.com/api/v3: in place of the description's first server. Null:
                             that one */
    const char *token;    /* sent as `Authorization: Bearer TOKEN`, nowhere else; visible ASCII only: for every security
                             scheme that is sent so and that `credentials` has nothing for. Null: none; then operations
                             that need one are refused */
    /* Gets a token where `token` would be used: before a call when there is none that is fresh, and once more in a call
     * whose token was refused (401, or 402 and 403 with a code of refused_token_codes), which is then sent again, as
     * nothing came of it. One thread at a time calls it, the others wait up to turn_timeout_ms. Not OAC_OK: the call
     * ends with that status, in the stage OAC_STAGE_TOKEN, with the message of `error`. It must not use the client; on
     * a front it holds up all calls for as long as it takes. Instead of `token`, or of `oauth2`. */
    oac_status (*on_token)(void *context, oac_token_answer *answer, oac_error *error);
    void *on_token_context;            /* handed to on_token; not looked at */
    const oac_oauth2 *oauth2;          /* copied; instead of `token` and `on_token`; default: none */
    const oac_credential *credentials; /* at most 32, each scheme once; copied; default: none */
    size_t credential_count;           /* how many `credentials` there are */
    const char *refused_token_codes;   /* the server's error codes, with spaces between, by which a 402 or 403 is about
                                          the token; without a code it is, too, and a 401 always is; default: any */
    bool stop_on_refused_token;        /* an answer 401, 402 or 403 that is about the token stops the client: calls end
                                          with OAC_ERROR_STOPPED and nothing more is sent. With `on_token` or `oauth2` it
                                          does so only where a new token is refused, too, and so does a token server that
                                          refuses to give one (400, 401, 403); default false */
    const oac_api *api;                /* what the description says of schemes and servers; generated options set it */
    const oac_server_url *servers;     /* of the description's servers but the first; copied; default: none */
    size_t server_count;               /* how many `servers` there are */
    const oac_server_value *server_variables; /* of all servers whose URL is the description's; copied; default: none */
    size_t server_variable_count;             /* how many `server_variables` there are */

    /* ---- How long it may take: milliseconds ---- */
    uint32_t connect_timeout_ms; /* resolving, connecting and TLS; default 10,000 */
    uint32_t attempt_timeout_ms; /* one attempt from connect to the last byte; default 30,000; of calls with a source or
                                    a sink: the longest time in which none of their bytes moves (oac/bytes.h) */
    uint32_t total_timeout_ms;   /* the whole call with its retries and the waits between them, from its first turn on;
                                    default 120,000; calls with a source or a sink begin no attempt after it */
    uint32_t turn_timeout_ms;    /* the longest wait for a turn: for the client's own rate limit, or for a pause after a
                                    429. A longer one is refused at once (OAC_ERROR_TIMEOUT); default 300,000 */

    /* ---- How often, and how many ---- */
    uint32_t max_attempts;        /* of one call, the first included; default 4; 1: never again */
    uint32_t retry_delay_ms;      /* longest wait before the second attempt; doubles for each further one, and the wait
                                     is chosen at random from 0 to it; default 500 */
    uint32_t retry_delay_most_ms; /* where the doubling ends; default 20,000 */
    uint32_t retry_after_most_ms; /* a server's Retry-After is cut to this (a 429 pauses for a second at least); default
                                     120,000 */
    uint32_t rate_requests;       /* most requests that all threads together send per rate_seconds; 0: no limit */
    uint32_t rate_seconds;        /* the time for rate_requests, in seconds; default 60 */
    uint32_t rate_burst;          /* requests that may go at once after a rest; default: a second's worth */

    /* ---- What requests must be ---- */
    oac_validation validation; /* default OAC_VALIDATION_DEFAULT */
    /* Called on the calling thread for each violation, refused or noted; `operation` is the id, such as updateCustomer.
     * Both pointers are valid during the call. */
    void (*on_violation)(void *context, const char *operation, const oac_violation *violation);
    void *on_violation_context; /* handed to it; not looked at */
    const oac_header *headers;  /* sent with every request; at most 32, see oac_header; copied; default: none */
    size_t header_count;        /* how many `headers` there are */
    const char *user_agent;     /* sent as User-Agent; default: liboac/VERSION */
    bool send_request_id;       /* whether each call's id is sent as X-Request-Id; default false */

    /* ---- What is made of answers ---- */
    bool keep_unknown; /* whether to keep, in `extra`, members that the description does not know; default false */
    size_t max_response_bytes;     /* longest body of an answer, in bytes after decompression, unless it goes to a sink;
                                      default 16 MiB */
    size_t max_header_bytes;       /* all headers of an answer together, in bytes; default 256 KiB */
    const char *error_code_member; /* the member of the server's error body that has its code, at most 63 bytes; default
                                      errorCode */
    const char *error_message_member; /* the same for its message; default errorMessage */

    /* ---- The connection ---- */
    const oac_transport *transport; /* default: libcurl; copied. Of a liboac built without (OAC_NO_CURL), it is
                                       required */
    const char *ca_file;            /* path of a PEM file of trusted authorities; default: the system's */
    const char *proxy;              /* URL of a proxy; "": none; default: what https_proxy, all_proxy and no_proxy in
                                       the environment say for https://, none for http:// */
    bool allow_http;                /* whether http:// may lead to a host that is not loopback; default false */

    /* ---- What is told ---- */
    bool log_bodies;         /* whether the first 4 KiB of bodies are told, at OAC_LOG_DEBUG; default false */
    oac_log_level log_level; /* what on_log is told; default OAC_LOG_INFO */
    void (*on_log)(void *context, oac_log_level level, const char *line); /* a line, printable, never a token */
    void (*on_request)(void *context, const oac_http_request *request);   /* before each attempt; token redacted */
    void (*on_response)(void *context, const oac_exchange *exchange);     /* after each attempt */
    int (*on_curl)(void *context, void *easy); /* the CURL * of each attempt, after this library's options were set; not
                                                  0 ends the call with OAC_ERROR_ARGUMENT, and nothing is sent; URL,
                                                  PRIVATE and the callbacks must stay, and connections must not be
                                                  shared (CURL_LOCK_DATA_CONNECT). HTTPHEADER is set again afterwards:
                                                  headers have an option, `headers` */
    void *hook_context;                        /* handed to the four above; not looked at */

    /* ---- Memory ---- */
    const oac_allocator *allocator; /* default: malloc and its kin; copied */
} oac_client_options;
/* The initializer of oac_client_options: size and generation, and the default of everything else. In C++ an expression.
 */
#ifdef __cplusplus
#define OAC_CLIENT_OPTIONS_INIT           \
    [] {                                  \
        oac_client_options oac_made = {}; \
        oac_made.size = sizeof oac_made;  \
        oac_made.abi = OAC_ABI;           \
        return oac_made;                  \
    }()
#else
#define OAC_CLIENT_OPTIONS_INIT                             \
    {                                                       \
        .size = sizeof(oac_client_options), .abi = OAC_ABI, \
    }
#endif

/* Makes a client. It may be used by any number of threads at once; options cannot be changed afterwards. It belongs to
 * the process that made it: after fork() the child's use of it, its views, fronts and calls is refused with
 * OAC_ERROR_ARGUMENT (the connections are the parent's, and so are the answers that come on them); what returns no
 * status does nothing then, and nothing is released but the token. A child makes a client of its own. Options that were
 * never initialized, or come from headers of another generation (OAC_ABI), are OAC_ERROR_ARGUMENT. */
OAC_API OAC_MUST_CHECK oac_status oac_client_new(const oac_client_options *options, oac_client **client,
                                                 oac_error *error);
/* Closes its connections and releases it. OAC_ERROR_ARGUMENT, and nothing is freed, while a call is between begin and
 * end (as in hooks and callbacks), or while it has views, fronts, batches or iterators (oac/pages.h): they go first.
 * Null is a no-op. In a child after fork() only the copy of the token is wiped out; the connections stay the parent's.
 */
OAC_API oac_status oac_client_free(oac_client *client);

/* What a view changes; 0: as the client has it. Begin with OAC_VIEW_OPTIONS_INIT. */
typedef struct oac_view_options {
    size_t size;                 /* sizeof(oac_view_options) */
    uint32_t connect_timeout_ms; /* each is what the option of oac_client_options with its name is: resolving, TLS */
    uint32_t attempt_timeout_ms; /* one attempt */
    uint32_t total_timeout_ms;   /* the whole call */
    uint32_t turn_timeout_ms;    /* the wait for a turn */
    uint32_t max_attempts;       /* of one call, the first included */
    uint32_t reserved;           /* 0 */
} oac_view_options;
/* The initializer of oac_view_options: everything as the client has it. */
#define OAC_VIEW_OPTIONS_INIT OAC_SIZED(oac_view_options)

/* Makes a view: it is used like the client, shares all it has (connections, rate limit, counters, token), but has
 * deadlines of its own and is cancelled on its own. For one call or for many. Freed with oac_client_free, before its
 * client. `options` may be null. */
OAC_API OAC_MUST_CHECK oac_status oac_client_view(oac_client *client, const oac_view_options *options,
                                                  oac_client **view, oac_error *error);
/* Ends the calls made through this view, or, given a client, all its calls, views included: those under way return at
 * once with OAC_ERROR_CANCELLED, and so does every later one. From any thread. Only a program's own transport is waited
 * for while it sends. */
OAC_API void oac_client_cancel(oac_client *client);

/* What a client and its views have done so far. */
typedef struct oac_counters {
    uint64_t calls;          /* ended, well or not */
    uint64_t failures;       /* of those, how many not well */
    uint64_t attempts;       /* requests tried */
    uint64_t retries;        /* of those, how many were not the first of their call */
    uint64_t refused_rate;   /* answers with status 429 */
    uint64_t connections;    /* opened */
    uint64_t bytes_sent;     /* headers and bodies */
    uint64_t bytes_received; /* headers and bodies as they came, compressed or not */
    uint64_t wait_us;        /* microseconds spent waiting for the rate limit, a pause, or the next attempt */
    uint64_t connect_us;     /* … resolving, connecting, in TLS */
    uint64_t server_us;      /* … from there to the first byte of the answer */
    uint64_t receive_us;     /* … to its last byte */
    uint64_t in_flight;      /* calls between begin and end, now */
} oac_counters;

/* What can be asked of a client or a view at any time, from any thread. Null is a client that has done nothing and was
 * made with all defaults. */

/* The counters as they are now; in a child after fork() they are all 0. A null `counters` is a no-op. Writes no more
 * than `size` bytes: a program that was compiled with headers that have fewer counters gets those. */
OAC_API void oac_client_count(const oac_client *client, oac_counters *counters, size_t size);
/* All counters that the program was compiled with. */
static inline void oac_client_counters(const oac_client *client, oac_counters *counters)
{
    oac_client_count(client, counters, sizeof(oac_counters));
}
/* Whether a refused token has stopped the client; false for null. */
OAC_API bool oac_client_stopped(const oac_client *client);
/* The option `validation` of a client or of a view's client, as it was given; OAC_VALIDATION_DEFAULT for null. */
OAC_API oac_validation oac_client_validation(const oac_client *client);

OAC_END_DECLS

#endif
