/* What the files of the transport on libcurl share. The only file of liboac that includes curl.h. Private:
 * included by curl/ only. */
#ifndef OAC_CURL_CONNECTION_H
#define OAC_CURL_CONNECTION_H

#include <curl/curl.h>

#include "http/transport.h"

#define OAC_OLDEST_LIBCURL 0x075800 /* 7.88.0 */
#if LIBCURL_VERSION_NUM < OAC_OLDEST_LIBCURL
#error "libcurl 7.88.0 or newer is needed"
#endif

/* What libcurl was told for the request before: only what is different is said again. */
typedef struct oac_told {
    char method[16];      /* "": nothing yet, or too long to remember */
    const char *protocol; /* static text; null: nothing yet */
    struct curl_slist *headers;
    const char *body; /* null: it is read piece by piece */
    int64_t body_length;
    curl_off_t most; /* of the answer's bytes, -1: no limit */
    uint32_t connect_ms;
    uint32_t most_ms;
} oac_told;

/* What the Retry-After headers of an answer ask for: the longest of each kind; -1: none. */
typedef struct oac_retry_after {
    int64_t ms;
    int64_t then; /* a date, in seconds since 1970 */
} oac_retry_after;

typedef struct oac_socket {
    int number;
    int port; /* of our end; 0: not known yet */
} oac_socket;

/* The sockets that are open on one multi handle. */
typedef struct oac_sockets {
    oac_socket *items;
    size_t count;
    size_t capacity;
    const oac_allocator *allocator;
} oac_sockets;

typedef enum oac_liveness {
    OAC_LIVENESS_UNKNOWN,
    OAC_LIVENESS_QUIET, /* open, and nothing to read */
    OAC_LIVENESS_STALE
} oac_liveness;

/* The headers of a request: one list with several beginnings. */
typedef struct oac_lists {
    struct curl_slist with_chunks;     /* a body of no known length; it would be asked about, too */
    struct curl_slist with_large_body; /* the bytes of a body that libcurl would ask about before it sends */
    struct curl_slist with_body;
    struct curl_slist with_empty_body;
    struct curl_slist common[OAC_REQUEST_HEADERS + 1]; /* the first: of a request without a body */
} oac_lists;

struct oac_connection {
    CURL *easy;
    CURLM *multi;         /* of its own, for blocking attempts; null on a front */
    oac_sockets own;      /* of `multi` */
    oac_sockets *sockets; /* `own`, or the front's */
    oac_connection *next; /* among the idle ones of the client or the front */
    oac_lists headers;    /* of the attempt */
    oac_buffer sent_head; /* for the log: what was sent of a request's head, until it is whole */
    oac_told told;
    oac_attempt *attempt; /* null: it is idle */
    long sent_before;     /* bytes that had been sent when the request was about to be: to a proxy */
    int port;             /* of our end of the connection that is used */
    size_t header_bytes;
    oac_status write_status; /* why the body could not be taken in */
    bool is_head;            /* the answer has no body, whatever its headers say */
    bool fresh;              /* libcurl was told to open a new connection */
    bool ran;                /* libcurl has begun with the attempt: until then it tells of the one before */
    bool request_begun;      /* there is a connection to the server, through a proxy or not, and the request goes out */
    bool stale;              /* the connection was not fit to be used again; nothing was sent on it */
    bool resending;          /* libcurl was about to send the request a second time, and was stopped */
    bool too_many_headers;
    bool prepared;       /* libcurl has been told of the attempt */
    bool hook_refused;   /* on_curl did not want the attempt */
    bool within_headers; /* a status line has come, and not yet the empty line */
    bool headers_ended;  /* of the answer itself; libcurl calls it a success when the connection ends before they do */
    oac_retry_after retry_after;
    char date[64]; /* the Date header as it stood */
    char problem[CURL_ERROR_SIZE];
};

/* ---- options.c: what does not change from call to call ---- */
CURLcode oac_curl_init(void); /* once in a process */
/* Whether every option was taken; if not, connection->problem says why. */
bool oac_curl_set_options(oac_connection *connection, const oac_attempt *attempt);

/* ---- tell.c ---- */
/* Tells libcurl of the attempt. */
CURLcode oac_curl_prepare(oac_connection *connection, oac_attempt *attempt);
/* The same attempt on a new connection, after a stale one: nothing was sent yet. */
CURLcode oac_curl_prepare_fresh(oac_connection *connection);

/* ---- request_headers.c ---- */
/* Makes the lists for an attempt. */
void oac_curl_chain_headers(oac_connection *connection, const oac_attempt *attempt);
/* Logs the headers of a request as they are sent. */
void oac_curl_log_sent(oac_connection *connection, const char *data, size_t length);
void oac_curl_forget_sent(oac_connection *connection);
/* Whether anything of the request of this attempt went out to the server. */
bool oac_curl_has_sent(const oac_connection *connection);

/* ---- callbacks.c: what libcurl calls while it sends and receives ---- */
int oac_curl_on_debug(CURL *easy, curl_infotype type, char *data, size_t length, void *context);
int oac_curl_on_request(void *context, char *peer, char *own, int peer_port, int own_port);
size_t oac_curl_on_header(char *data, size_t size, size_t count, void *context);
size_t oac_curl_on_body(char *data, size_t size, size_t count, void *context);
size_t oac_curl_on_read(char *to, size_t size, size_t count, void *context);

/* ---- retry_after.c ---- */
void oac_retry_after_forget(oac_retry_after *self);
/* Takes the value of one header: seconds, with or without a fraction, several with commas between, or a date. */
void oac_retry_after_take(oac_retry_after *self, const char *value);
/* Milliseconds that the server asked to wait, by its own clock where it told the time (`date`, "" where not); -1: it
 * did not ask. */
long oac_retry_after_ms(const oac_retry_after *self, const char *date);

/* ---- sockets.c ---- */
curl_socket_t oac_curl_on_open(void *context, curlsocktype purpose, struct curl_sockaddr *address);
int oac_curl_on_close(void *context, curl_socket_t number);
/* Bytes that the system has of what was sent from this port, and that the other end has not acknowledged: they may be
 * megabytes. 0 where the system does not tell. */
long oac_sockets_unsent(oac_sockets *sockets, int port);
/* Whether the connection with this port at our end can be used once more. */
oac_liveness oac_sockets_look(oac_sockets *sockets, int port);

/* ---- connection.c ---- */
/* Makes a connection for an attempt and those after it; null, with the attempt's error set, when it cannot be had: for
 * blocking attempts when `sockets` is null, otherwise for the front whose sockets these are. */
oac_connection *oac_connection_new(const oac_attempt *attempt, oac_sockets *sockets);
void oac_connection_free(oac_connection *connection, const oac_allocator *allocator);

/* ---- judge.c ---- */
/* Tells what libcurl found: response, error and costs of the attempt. */
void oac_curl_judge(oac_connection *connection, oac_attempt *attempt, CURLcode code);

/* ---- base_url.c ---- */
/* Null, or why libcurl would not take this for a proxy. */
const char *oac_curl_check_proxy(const char *proxy);

/* ---- connection.c and multi.c: see oac_transport_table ---- */
uint64_t oac_connection_moved(const oac_attempt *attempt);
void oac_connection_attempt(oac_attempt *attempt);
void oac_connection_wake(oac_connection *connection);
void oac_connections_close(oac_connections *connections, const oac_allocator *allocator);
oac_status oac_multi_new(const oac_multi_hooks *hooks, unsigned most, const oac_allocator *allocator,
                         oac_multi **multi);
void oac_multi_free(oac_multi *multi, const oac_allocator *allocator);
bool oac_multi_add(oac_multi *multi, oac_attempt *attempt);
void oac_multi_remove(oac_multi *multi, oac_attempt *attempt);
void oac_multi_socket(oac_multi *multi, int socket, int events);
void oac_multi_timeout(oac_multi *multi);
oac_attempt *oac_multi_finished(oac_multi *multi);

#endif
