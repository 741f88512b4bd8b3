/* One HTTP exchange, as hooks and transports see it, and the table of functions that a program can put in the place of
 * libcurl. Public.
 *
 * Guides: oac-transports(7), oac-logging(7). */
#ifndef OAC_EXCHANGE_H
#define OAC_EXCHANGE_H

#include "buffer.h"
#include "error.h"

OAC_BEGIN_DECLS

/* A header. A program adds its own to every request of a client (`headers` in oac_client_options) or to one call
 * (oac_call_header). The name is a token (RFC 9110), letter case does not matter; the value is visible ASCII with
 * spaces and tabs within, at most 8 KiB. Accept and User-Agent take the place of this library's. Refused are the same
 * name twice, and what this library and libcurl say themselves: Authorization, Content-Type, Host, Content-Length,
 * Transfer-Encoding, Content-Encoding, Accept-Encoding, Expect, Connection, Keep-Alive, TE, Trailer, Upgrade, all that
 * begin with Proxy-, and with `send_request_id` X-Request-Id. Logs and hooks do not get the value of one whose name
 * holds auth, token, key, secret, cookie, session, password, signature or credential, in any letter case; where a
 * server sends it back, errors and logs have it redacted as the token is, if it has eight characters or more. */
typedef struct oac_header {
    const char *name;  /* NUL-terminated */
    const char *value; /* NUL-terminated; "" is a value */
} oac_header;

/* One HTTP exchange as a transport sees it. All pointers are valid during the call only. */
typedef struct oac_http_request {
    const char *method;        /* GET, POST, PUT, DELETE, PATCH */
    const char *url;           /* absolute, percent-encoded; with the keys that go into the query (hooks get those
                                  redacted): do not log it */
    const oac_header *headers; /* all that this library sets, Authorization among them: do not log it (hooks get it
                                  redacted); libcurl adds Host, Content-Length and Accept-Encoding of its own */
    size_t header_count;       /* of `headers` */
    oac_string body;           /* data null: no body */
    const char *request_id;    /* of the call, constant across its attempts */
    unsigned attempt;          /* from 1 */
    bool streams; /* for hooks: there is a body, which is read as it is sent (oac/bytes.h), and not in `body` */
} oac_http_request;

/* The answer to one exchange, filled in by the transport. */
typedef struct oac_http_response {
    int http_status;        /* such as 200; 0: no answer */
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

/* One attempt and what came of it, as hooks see it. Valid during the hook only. */
typedef struct oac_exchange {
    const oac_http_request *request;   /* with the token redacted */
    const oac_http_response *response; /* http_status 0: no answer came */
    const oac_error *error;            /* null: a success */
    uint64_t elapsed_us;               /* of this attempt */
    int64_t retry_in_ms;               /* the next attempt follows after so long; -1: this was the last */
} oac_exchange;

/* What a transport finds out about a base URL. */
typedef struct oac_url {
    bool https;       /* requests are sent through TLS, to a server whose identity is verified */
    bool loopback;    /* they do not leave this machine */
    oac_buffer *text; /* the transport may append the URL as requests are to begin with; empty: as it was given. Slashes
                         at the end are taken off */
} oac_url;

/* What sends requests, as one table of functions, called from every thread that uses the client: for a program's own
 * HTTP stack, for tests, for a dry run. Begin with OAC_TRANSPORT_INIT. */
typedef struct oac_transport {
    size_t size; /* sizeof(oac_transport) */
    /* Sends one request. OAC_OK once a whole answer is in `response`; otherwise `error` is set with its outcome and
     * stage. OAC_OUTCOME_NEVER_SENT says that certainly nothing went out, so that any request may be sent again: a
     * transport that does not know says OAC_OUTCOME_UNKNOWN. It is believed up to OAC_STAGE_SEND, if a stage is set. */
    oac_status (*send)(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error);
    void *context; /* handed to both functions; not looked at */
    /* Judges the base URL as `send` will read it, once, in oac_client_new, so that what is checked and what is sent to
     * cannot differ. Not OAC_OK: `error` says what is wrong with the URL. A transport on libcurl's URL parser takes
     * oac_curl_check_url. Null: the URL has to have the form that oac_curl_check_url asks for, and of all spellings of
     * loopback only 127.0.0.1, [::1] and localhost count, which every parser reads alike. */
    oac_status (*check_url)(void *context, const char *url, oac_url *found, oac_error *error);
} oac_transport;
/* The initializer of oac_transport: its size; `send` has to be set. */
#define OAC_TRANSPORT_INIT OAC_SIZED(oac_transport)

/* How libcurl judges a base URL: `http://` or `https://` in any letter case; a host name, an IPv4 address in any of its
 * spellings or an IPv6 address in brackets; a port from 1 to 65535; a path without `.`, `..`, query or fragment. No
 * user info, nothing but visible ASCII. Loopback are 127.0.0.0/8, ::1 and the name localhost. `context` is not looked
 * at. A liboac built without libcurl (OAC_NO_CURL) has no such function. */
OAC_API OAC_MUST_CHECK oac_status oac_curl_check_url(void *context, const char *url, oac_url *found, oac_error *error);

OAC_END_DECLS

#endif
