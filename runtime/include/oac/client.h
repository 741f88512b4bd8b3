/* The HTTP client: options, life cycle, and what generated calls are made of. Public. */
#ifndef OAC_CLIENT_H
#define OAC_CLIENT_H

#include "access.h"
#include "buffer.h"
#include "error.h"
#include "json_reader.h"
#include "json_writer.h"
#include "validate.h"

OAC_BEGIN_DECLS

/* A client, or a view of one (oac_client_view): what its calls share. Used by any number of threads at once. */
typedef struct oac_client oac_client;

/* A header. A program adds its own to every request of a client (`headers` in oac_client_options) or to one call
 * (oac_call_header). The name is a token (RFC 9110), letter case does not matter; the value is visible ASCII with
 * spaces and tabs within, at most 8 KiB. Accept and User-Agent take the place of this library's. Refused are the same
 * name twice, and what this library and libcurl say themselves: Authorization, Content-Type, Host, Content-Length,
 * Transfer-Encoding, Content-Encoding, Accept-Encoding, Expect, Connection, Keep-Alive, TE, Trailer, Upgrade, all that
 * begin with Proxy-, and with `send_request_id` X-Request-Id. Logs and hooks do not get the value of one whose name
 * holds auth, token, key, secret, cookie, session, password, signature or credential, in any letter case; where a
 * server sends it back, errors and logs have it redacted as the token is, if it has eight characters or more. */
typedef struct oac_header {
    const char *name;
    const char *value;
} oac_header;

/* One HTTP exchange as a transport sees it. All pointers are valid during the call only. */
typedef struct oac_http_request {
    const char *method;        /* GET, POST, PUT, DELETE, PATCH */
    const char *url;           /* absolute, percent-encoded; with the keys that go into the query (hooks get those
                                  redacted): do not log it */
    const oac_header *headers; /* all that this library sets, Authorization among them: do not log it (hooks get it
                                  redacted); libcurl adds Host, Content-Length and Accept-Encoding of its own */
    size_t header_count;
    oac_string body; /* data null: no body */
    const char *request_id;
    unsigned attempt; /* from 1 */
    bool streams;     /* for hooks: there is a body, which is read as it is sent (oac/bytes.h), and not in `body` */
} oac_http_request;

/* The answer to one exchange, filled in by the transport. */
typedef struct oac_http_response {
    int http_status;
    long retry_after_ms;    /* of several headers the longest; negative: there was none */
    char content_type[128]; /* the header of that name, NUL-terminated, cut if it is longer; "": there was none */
    oac_buffer *body;       /* the transport appends the body here; its ceiling is the response limit */
    oac_buffer *headers;    /* written and read by the two functions below; its ceiling is max_header_bytes */
} oac_http_response;

/* For a transport: one header of the answer. OAC_ERROR_ARGUMENT: the name is no token, or the value holds a control
 * character; OAC_ERROR_LIMIT: all headers are longer than max_header_bytes. */
OAC_API OAC_MUST_CHECK oac_status oac_http_response_add(oac_http_response *response, const char *name,
                                                        const char *value);
/* The value of the answer's header `name` in any letter case, as the server sent it, without the white space around
 * it; of several the first; null: there is none, or no answer. Trailers, and headers of 1xx answers, are none. Valid as
 * long as the response is. */
OAC_API const char *oac_http_response_header(const oac_http_response *response, const char *name);

/* What a transport finds out about a base URL. */
typedef struct oac_url {
    bool https;       /* requests are sent through TLS, to a server whose identity is verified */
    bool loopback;    /* they do not leave this machine */
    oac_buffer *text; /* the transport may append the URL as requests are to begin with; empty: as it was given. Slashes
                         at the end are taken off */
} oac_url;

/* What sends requests, as one table of functions, called from every thread that uses the client: for a program's own
 * HTTP stack, for tests, for a dry run. */
typedef struct oac_transport {
    /* Sends one request. OAC_OK once a whole answer is in `response`; otherwise `error` is set with its outcome and
     * stage. OAC_OUTCOME_NEVER_SENT says that certainly nothing went out, so that any request may be sent again: a
     * transport that does not know says OAC_OUTCOME_UNKNOWN. It is believed up to OAC_STAGE_SEND, if a stage is set. */
    oac_status (*send)(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error);
    void *context;
    /* Judges the base URL as `send` will read it, once, in oac_client_new, so that what is checked and what is sent to
     * cannot differ. Not OAC_OK: `error` says what is wrong with the URL. A transport on libcurl's URL parser takes
     * oac_curl_check_url. Null: the URL has to have the form that oac_curl_check_url asks for, and of all spellings of
     * loopback only 127.0.0.1, [::1] and localhost count, which every parser reads alike. */
    oac_status (*check_url)(void *context, const char *url, oac_url *found, oac_error *error);
} oac_transport;

/* How libcurl judges a base URL: `http://` or `https://` in any letter case; a host name, an IPv4 address in any of its
 * spellings or an IPv6 address in brackets; a port from 1 to 65535; a path without `.`, `..`, query or fragment. No
 * user info, nothing but visible ASCII. Loopback are 127.0.0.0/8, ::1 and the name localhost. `context` is not looked
 * at. A liboac built without libcurl (OAC_NO_CURL) has no such function. */
OAC_API OAC_MUST_CHECK oac_status oac_curl_check_url(void *context, const char *url, oac_url *found, oac_error *error);

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

/* One attempt and what came of it, as hooks see it. Valid during the hook only. */
typedef struct oac_exchange {
    const oac_http_request *request;   /* with the token redacted */
    const oac_http_response *response; /* http_status 0: no answer came */
    const oac_error *error;            /* null: a success */
    uint64_t elapsed_us;               /* of this attempt */
    int64_t retry_in_ms;               /* the next attempt follows after so long; -1: this was the last */
} oac_exchange;

/* All-zero members mean the default. Texts are copied by oac_client_new. Functions are called on the thread that makes
 * the call (or drives the front), from several threads at once where several use the client; they cannot free the
 * client, a view or a front of it. */
typedef struct oac_client_options {
    const char *base_url;        /* such as https://app.ecwid.com/api/v3: in place of the description's first server.
                                    Null: that one */
    const char *token;           /* sent as `Authorization: Bearer TOKEN`, nowhere else; visible ASCII only: for every
                                    security scheme of the kind OAC_SCHEME_TOKEN that `credentials` has nothing for.
                                    Null: none; then operations that need one are refused */
    const char *user_agent;      /* default: liboac/VERSION */
    const char *ca_file;         /* PEM file of trusted authorities; default: the system's */
    uint32_t connect_timeout_ms; /* resolving, connecting and TLS; default 10,000 */
    uint32_t attempt_timeout_ms; /* one attempt from connect to the last byte; default 30,000; of calls with a source or
                                    a sink: the longest time in which none of their bytes moves (oac/bytes.h) */
    uint32_t total_timeout_ms;   /* the whole call with its retries and the waits between them, from its first turn on;
                                    default 120,000; calls with a source or a sink begin no attempt after it */
    uint32_t turn_timeout_ms;    /* the longest wait for a turn: for the client's own rate limit, or for a pause after a
                                    429. A longer one is refused at once (OAC_ERROR_TIMEOUT); default 300,000 */
    size_t max_response_bytes;   /* after decompression, unless it goes to a sink; default 16 MiB */
    oac_validation validation;   /* default OAC_VALIDATION_DEFAULT */
    bool allow_http;             /* http:// to a host that is not loopback; default false */
    void (*on_violation)(void *context, const char *operation, const oac_violation *violation);
    void *on_violation_context;       /* called on the calling thread, for refused and for noted violations */
    bool keep_unknown;                /* keep members of answers that the description does not know; default false */
    const char *error_code_member;    /* of the server's error body, at most 63 bytes; default errorCode */
    const char *error_message_member; /* the same for its message; default errorMessage */
    uint32_t rate_requests;           /* most requests that all threads together send per rate_seconds; 0: no limit */
    uint32_t rate_seconds;            /* default 60 */
    const oac_transport *transport;   /* default: libcurl; copied. Of a liboac built without (OAC_NO_CURL), it is
                                         required */
    const oac_allocator *allocator;   /* default: malloc and its kin; copied */
    uint32_t rate_burst;              /* requests that may go at once after a rest; default: a second's worth */
    uint32_t max_attempts;            /* of one call, the first included; default 4; 1: never again */
    uint32_t retry_delay_ms;          /* longest wait before the second attempt; doubles for each further one, and the
                                         wait is chosen at random from 0 to it; default 500 */
    uint32_t retry_delay_most_ms;     /* where the doubling ends; default 20,000 */
    uint32_t retry_after_most_ms;     /* a server's Retry-After is cut to this (a 429 pauses for a second at least);
                                         default 120,000 */
    bool stop_on_refused_token;       /* an answer 401, 402 or 403 that is about the token stops the client: calls end
                                         with OAC_ERROR_STOPPED and nothing more is sent. With `on_token` or `oauth2` a
                                         401 does so only where a new token is refused, too, and so does a token server
                                         that refuses to give one (400, 401, 403); default false */
    bool send_request_id;             /* as X-Request-Id; default false */
    const char *proxy;                /* URL of a proxy; "": none; default: what https_proxy, all_proxy and no_proxy in
                                         the environment say for https://, none for http:// */
    size_t max_header_bytes;          /* all headers of an answer; default 256 KiB */
    oac_log_level log_level;          /* what on_log is told; default OAC_LOG_INFO */
    bool log_bodies;                  /* the first 4 KiB of bodies, at OAC_LOG_DEBUG; default false */
    void (*on_log)(void *context, oac_log_level level, const char *line); /* a line, printable, never a token */
    void (*on_request)(void *context, const oac_http_request *request);   /* before each attempt; token redacted */
    void (*on_response)(void *context, const oac_exchange *exchange);     /* after each attempt */
    int (*on_curl)(void *context, void *easy); /* the CURL * of each attempt, after this library's options were set; not
                                                  0 ends the call with OAC_ERROR_ARGUMENT, and nothing is sent; URL,
                                                  PRIVATE and the callbacks must stay, and connections must not be
                                                  shared (CURL_LOCK_DATA_CONNECT). HTTPHEADER is set again afterwards:
                                                  headers have an option, `headers` */
    void *hook_context;                        /* of the four hooks above */
    const char *refused_token_codes;   /* the server's error codes, with spaces between, by which a 402 or 403 is about
                                          the token; without a code it is, too, and a 401 always is; default: any */
    const oac_header *headers;         /* sent with every request; at most 32, see oac_header; copied; default: none */
    size_t header_count;               /* of `headers` */
    const oac_api *api;                /* what the description says of schemes and servers; generated options set it */
    const oac_credential *credentials; /* at most 32, each scheme once; copied; default: none */
    size_t credential_count;           /* of `credentials` */
    /* Gets a token where `token` would be used: before a call when there is none that is fresh, and once more in a call
     * whose token was refused (401), which is then sent again, as nothing came of it. One thread at a time calls it,
     * the others wait up to turn_timeout_ms. Not OAC_OK: the call ends with that status, in the stage OAC_STAGE_TOKEN,
     * with the message of `error`. It must not use the client; on a front it holds up all calls for as long as it
     * takes. Instead of `token`, or of `oauth2`. */
    oac_status (*on_token)(void *context, oac_token_answer *answer, oac_error *error);
    void *on_token_context;
    const oac_oauth2 *oauth2;                 /* copied; instead of `token` and `on_token`; default: none */
    const oac_server_url *servers;            /* of the description's servers but the first; copied; default: none */
    size_t server_count;                      /* of `servers` */
    const oac_server_value *server_variables; /* of all servers whose URL is the description's; copied; default: none */
    size_t server_variable_count;             /* of `server_variables` */
} oac_client_options;

#define OAC_CLIENT_OPTIONS_INIT OAC_ZERO

/* Makes a client. It may be used by any number of threads at once; options cannot be changed afterwards. It belongs to
 * the process that made it: after fork() the child's use of it, its views, fronts and calls is refused with
 * OAC_ERROR_ARGUMENT (the connections are the parent's, and so are the answers that come on them); what returns no
 * status does nothing then, and nothing is released but the token. A child makes a client of its own. */
OAC_API OAC_MUST_CHECK oac_status oac_client_new(const oac_client_options *options, oac_client **client,
                                                 oac_error *error);
/* Closes its connections and releases it. OAC_ERROR_ARGUMENT, and nothing is freed, while a call is between begin and
 * end (as in hooks and callbacks), or while it has views or fronts: they go first. Null is a no-op. In a child after
 * fork() only the copy of the token is wiped out; the connections stay the parent's. */
OAC_API oac_status oac_client_free(oac_client *client);
/* The option `validation` of a client or of a view's client, as it was given; OAC_VALIDATION_DEFAULT for null. */
OAC_API oac_validation oac_client_validation(const oac_client *client);

/* What a view changes; 0: as the client has it. */
typedef struct oac_view_options {
    uint32_t connect_timeout_ms;
    uint32_t attempt_timeout_ms;
    uint32_t total_timeout_ms;
    uint32_t max_attempts;
    uint32_t turn_timeout_ms;
} oac_view_options;

#define OAC_VIEW_OPTIONS_INIT OAC_ZERO

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

/* At any time, from any thread. In a child after fork() they are all 0. */
OAC_API void oac_client_counters(oac_client *client, oac_counters *counters);
/* Whether a refused token has stopped the client. */
OAC_API bool oac_client_stopped(oac_client *client);

/* ---- What generated calls are made of -------------------------------------------------------------------------- */

/* What the description says of an operation; static data of generated code. */
typedef struct oac_operation {
    const char *id;     /* operationId, such as updateCustomer */
    const char *method; /* in upper case */
    const char *path;   /* the template, such as /{storeId}/customers/{customerId}; for messages */
    bool idempotent; /* may be tried again although the server may have acted on it, unless oac_call_once was called */
    /* The statuses of success that the description lists, with 0 at the end; 2 stands for all from 200 to 299. Others
     * than 200, 201 and 203 are an error (OAC_ERROR_RESPONSE) where they are not listed: README, "What counts as done".
     * Null: 204 and 205, as where no answer has to be read. */
    const uint16_t *statuses;
    /* The schemes that it needs, in alternatives: those of one stand together, with a null after them. The first for
     * which the client has all credentials is used; one without schemes is met by everybody. Where none is met, a call
     * is refused before anything is sent. Null: it says nothing of it, and a token is sent where there is one. */
    const oac_scheme *const *security;
    size_t alternative_count;
    const oac_server *server; /* null: the client's base_url */
    /* Media types, as headers have them: of the body, null: application/json; of answers, null: the same. */
    const char *content_type;
    const char *accept;
} oac_operation;

/* One call under way, with its buffers. Used by one thread. */
typedef struct oac_call oac_call;

/* Takes one from the client's pool. OAC_ERROR_ARGUMENT: among other mistakes, the operation needs credentials, or a
 * server, that the client does not have. */
OAC_API OAC_MUST_CHECK oac_status oac_call_begin(oac_client *client, const oac_operation *operation, oac_call **call,
                                                 oac_error *error);
/* The path after the base URL, piece by piece. `literal` is already percent-encoded; values are encoded here. An error
 * sticks until oac_call_perform reports it. */
OAC_API void oac_call_path(oac_call *call, const char *literal);
OAC_API void oac_call_path_int(oac_call *call, int64_t value);
OAC_API void oac_call_path_string(oac_call *call, oac_string value); /* "", "." and ".." are errors */
OAC_API void oac_call_path_bool(oac_call *call, bool value);
OAC_API void oac_call_path_number(oac_call *call, double value); /* as JSON has it; not finite: an error */
/* A value of an enumeration: `texts[number]` where it is listed, `text` where `number` is 0; another state than a value
 * and a number beyond `count` are errors. */
OAC_API void oac_call_path_enum(oac_call *call, oac_presence state, unsigned number, oac_string text,
                                const oac_string *texts, size_t count);
/* Adds a header to this call's request, in place of the client's of the same name, and of an earlier one of the call.
 * At most 128; see oac_header. Copied. An error sticks until oac_call_perform reports it. */
OAC_API void oac_call_header(oac_call *call, const char *name, const char *value);
/* This call must not be sent twice: it is sent again only where it was certainly not carried out (nothing of it was
 * sent, or the answer was 429), and otherwise ends with OAC_OUTCOME_UNKNOWN. So are all calls whose operation is not
 * idempotent. Before oac_call_perform or oac_front_start. Null is a no-op. */
OAC_API void oac_call_once(oac_call *call);
/* Where a body of text goes. When it is not empty its content is sent, as what the operation's `content_type` says.
 * oac/bytes.h has bodies of other kinds. */
OAC_API oac_buffer *oac_call_body(oac_call *call);
/* Sends the request and waits for the answer. OAC_OK: the status counts as done (see `statuses` in oac_operation), and
 * oac_call_answer holds the body. */
OAC_API OAC_MUST_CHECK oac_status oac_call_perform(oac_call *call, oac_error *error);
/* The body of the answer, of a refusal as well, after decompression, NUL-terminated; empty where there was none, or
 * where it went to a sink. Valid until oac_call_end. */
OAC_API oac_string oac_call_answer(const oac_call *call);
/* The HTTP status of the answer, of a refusal as well; 0: there is none. */
OAC_API int oac_call_http_status(const oac_call *call);
/* The same as text, where it counts as done without being listed: "200", "201", "203"; otherwise "". Static text. */
OAC_API const char *oac_call_status_text(const oac_call *call);
/* The value of a header of the answer, of a refusal as well: see oac_http_response_header. Valid until oac_call_end. */
OAC_API const char *oac_call_answer_header(const oac_call *call, const char *name);
/* Ends this call at once with OAC_ERROR_CANCELLED, or as soon as it is performed. From any thread, before
 * oac_call_end. */
OAC_API void oac_call_cancel(oac_call *call);
/* Adds what is known of the exchange (HTTP status, outcome, attempts, request id) to an error that the caller found in
 * the answer, and returns its status. */
OAC_API oac_status oac_call_annotate(const oac_call *call, oac_error *error);
/* Takes the token, and the values of secret headers, out of the texts of an error that was found before the call was
 * performed. `error` may be null. */
OAC_API void oac_call_redact(const oac_call *call, oac_error *error);
/* OAC_OK when the call has ended with a success, so that there is an answer; `error` then tells of it (outcome, HTTP
 * status, attempts, request id). OAC_ERROR_ARGUMENT when `call` is null, was not performed, or failed. */
OAC_API OAC_MUST_CHECK oac_status oac_call_answered(const oac_call *call, oac_error *error);
/* Makes `error`, which holds what was found wrong with a successful answer, tell that the answer cannot be used (stage
 * parse, plus what oac_call_annotate adds). Returns OAC_ERROR_RESPONSE, whatever `status` is; only OAC_ERROR_MEMORY
 * stays what it is. `error` may be null. */
OAC_API oac_status oac_call_reject(const oac_call *call, oac_status status, oac_error *error);
/* How this call's answer is to be parsed: the client's allocator, limits and keep_unknown. */
OAC_API oac_parse_options oac_call_parse_options(const oac_call *call);
/* The mode in which this call's request is to be validated: that of its client. */
OAC_API oac_validation oac_call_validation(const oac_call *call);
/* Whether anybody is told of violations: the client's hook or its log. If not, they need not be collected. */
OAC_API bool oac_call_reports(const oac_call *call);
/* Reports violations to the client's hook, and to its log as warnings. */
OAC_API void oac_call_report(oac_call *call, const oac_violations *violations);
/* The allocator of the client, for what a call has to allocate; null: malloc and its kin. */
OAC_API const oac_allocator *oac_call_allocator(const oac_call *call);
/* Gives the call back to the pool. Null is a no-op, and so is a call that a front has: its callback ends it. */
OAC_API void oac_call_end(oac_call *call);

OAC_END_DECLS

#endif
