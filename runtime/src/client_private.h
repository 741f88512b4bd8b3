/* The HTTP half of liboac from inside: what the files client.c, call.c, pool.c, retry.c, http_error.c and
 * transport_curl.c share. Private: included by files of runtime/src only. */
#ifndef OAC_CLIENT_PRIVATE_H
#define OAC_CLIENT_PRIVATE_H

#include <pthread.h>
#include <stdatomic.h>

#include "oac/client.h"
#include "storage.h"

/* libcurl's half of a call: an easy handle with its connections. Known to transport_curl.c alone. */
typedef struct oac_connection oac_connection;

/* The headers a client sends, in the order of the wire. The first stands for all requests with a body, so a list
 * without it begins at the second. Each has a line of its own ("Name: value") beside name and value. */
enum {
    OAC_HEADER_CONTENT_TYPE,
    OAC_HEADER_ACCEPT,
    OAC_HEADER_USER_AGENT,
    OAC_HEADER_AUTHORIZATION,
    OAC_HEADER_MOST
};

/* A client's settings, its pool of calls, and the lock over what its threads share. */
struct oac_client {
    oac_client_options options; /* every default filled in; its texts point into `texts` and `secrets` */
    oac_allocator memory;
    const oac_allocator *allocator; /* &memory, or null for malloc and its kin */
    oac_transport transport;        /* send is null: libcurl */
    char *texts;                    /* one block for all texts but the token */
    char *secrets;                  /* the Authorization header's line; scrubbed before it is released */
    size_t secrets_size;
    oac_header headers[OAC_HEADER_MOST];
    const char *lines[OAC_HEADER_MOST]; /* the same as whole lines */
    size_t header_count;
    char error_code_member[64];
    char error_message_member[64];
    size_t token_offset; /* of the token in `secrets`; the token ends with the block */
    uint64_t id_base;    /* random, the first half of every request id */

    pthread_mutex_t lock; /* over all that follows */
    uint64_t id_next;
    oac_call *idle;   /* calls that wait to be used again, the one used last first */
    oac_call *active; /* calls between begin and end */
};

struct oac_call {
    oac_client *client;
    oac_call *next;
    oac_call *previous; /* in the list of active calls */
    const oac_operation *operation;
    oac_connection *connection; /* null with a program's own transport */
    oac_buffer url;
    oac_buffer body;
    oac_buffer answer;
    oac_http_response response;
    oac_error error;   /* what the call failed with, or its last attempt */
    oac_status fault;  /* of building the path; reported by oac_call_perform */
    const char *blame; /* static text: what the fault was */
    bool performed;
    char request_id[40];
    int64_t deadline; /* of the whole call, on oac_clock_now's scale */
    unsigned attempts;
};

/* ---- memory.c ---- */
void *oac_memory_new(const oac_allocator *allocator, size_t size); /* zeroed; null when memory is out */
/* Overwrites secrets in a way that the compiler may not leave out. */
void oac_memory_scrub(void *pointer, size_t size);

/* ---- clock.c ---- */
/* Microseconds on a clock that never jumps. */
int64_t oac_clock_now(void);
uint64_t oac_clock_random(void);

/* ---- url.c ---- */
/* Checks a base URL: http or https, host, port, path; no user info, query, fragment or unprintable byte. Says whether
 * it is https, whether the host is the loopback, and its length without trailing slashes. Null, or what is wrong. */
const char *oac_url_check(const char *url, bool *https, bool *loopback, size_t *length);
/* Appends `value` with everything but the unreserved characters of RFC 3986 percent-encoded. */
oac_status oac_url_encode(oac_buffer *buffer, oac_string value);

/* ---- redact.c ---- */
/* Copies text into `to` (NUL-terminated, cut at a character boundary), with every occurrence of the client's token and
 * every control character replaced. */
void oac_redact(const oac_client *client, char *to, size_t size, const char *text, size_t length);

/* ---- pool.c ---- */
oac_call *oac_pool_take(oac_client *client, oac_error *error);
void oac_pool_give(oac_call *call);
void oac_pool_close(oac_client *client);

/* ---- http_error.c ---- */
/* Makes call->error tell of an answer that is not a success: status, the server's code and message. */
void oac_http_error(oac_call *call);

/* ---- transport_curl.c: the only file that knows libcurl ---- */
oac_status oac_connection_new(oac_client *client, oac_connection **connection, oac_error *error);
void oac_connection_free(oac_connection *connection, const oac_allocator *allocator);
/* One attempt, waiting for its end. Fills in call->response and call->error. */
oac_status oac_connection_attempt(oac_call *call, int64_t time_left);

#endif
