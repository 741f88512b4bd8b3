/* A client, or a view of one, from inside. Internal. */
#ifndef OAC_HTTP_CLIENT_INTERNAL_H
#define OAC_HTTP_CLIENT_INTERNAL_H

#include "http/credentials.h"
#include "http/rate.h"
#include "http/servers.h"
#include "http/token.h"
#include "http/transport.h"

/* A view has only `base`, `limits`, `cancelled`, `iterators` and `batches`. */
struct oac_client {
    oac_client *base; /* itself, in a client */
    oac_view_options limits;
    atomic_bool cancelled;
    size_t iterators; /* that were begun with it and not ended (pages.c); under the base's lock */
    size_t batches;   /* that were made with it, or with one of its views; under the client's lock */

    oac_client_options options; /* every default filled in; its texts point into `texts`, the token is null */
    oac_allocator memory;
    const oac_allocator *allocator; /* &memory, or null for malloc and its kin */
    const oac_transport_table *table;
    oac_transport transport; /* the program's own; send is null: there is none */
    unsigned generation;     /* of the process that made it: see oac_fork_generation */
    char *texts;             /* one block for all texts but the token */
    char *own_headers;       /* of the program: each name and its line; scrubbed before it is released */
    size_t own_headers_size;
    oac_credentials credentials;
    oac_base *bases;        /* of the API's servers; null: it has one at most */
    oac_client *token_view; /* with the limits of requests for tokens; null: `oauth2` is not used */
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
    oac_parse_options parse; /* how answers are read */
    oac_tokens tokens;
    oac_call *idle;   /* calls that wait to be used again, the one used last first */
    oac_call *active; /* calls between begin and end */
    size_t views;
    size_t fronts;
    oac_client *abandoned;       /* in a child after fork(): the next of those that were freed there */
    oac_connections connections; /* of blocking attempts */
};

/* ---- client_options.c: what a program asks for, checked, and what it left open ---- */
/* Options as this liboac has them. Not to be copied: `options` points into the others. */
typedef struct oac_known_options {
    oac_client_options options;
    oac_transport transport;
    oac_oauth2 oauth2;
} oac_known_options;

/* Makes `known` of what a program gave, which may have been compiled with other headers. */
oac_status oac_options_read(const oac_client_options *given, oac_known_options *known, oac_error *error);
/* Appends the base URL to `base_url`, and that of `oauth2` to `token_url`, as the transport will have them. */
oac_status oac_options_check(const oac_client_options *options, oac_buffer *base_url, oac_buffer *token_url,
                             oac_error *error);
void oac_options_fill_in(oac_client_options *options);
/* `otherwise`, where the option is 0. */
void oac_option_fill_in(uint32_t *option, uint32_t otherwise);

/* ---- client_texts.c: a client's own copies of the texts among its options ---- */
/* False when memory is out. The options have been checked. */
bool oac_client_copy_texts(oac_client *client, const oac_client_options *options, const oac_buffer *base_url,
                           const oac_buffer *token_url);
/* Wipes the secrets out. */
void oac_client_scrub_texts(oac_client *client);
void oac_client_release_texts(oac_client *client);

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

#endif
