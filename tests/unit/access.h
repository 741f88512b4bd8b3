/* A service without a network for tests of credentials, tokens and servers: it notes what it is sent, and answers as it
 * is told; and an API with a scheme of each kind. */
#ifndef OAC_TEST_ACCESS_H
#define OAC_TEST_ACCESS_H

#include <oac/gen/operation.h>
#include <oac/oac.h>

#include <stdatomic.h>

enum {
    TOKEN,
    OTHER,
    LOGIN,
    WORD,
    KEY,
    QUERY,
    COOKIE,
    SECOND,
    SCHEMES
};

extern const oac_scheme schemes[SCHEMES];
extern const oac_server servers[4];
extern const oac_api api;

/* An operation that needs these, alternatives with a null after each. */
oac_operation needing(const oac_scheme *const *security, size_t count);

typedef struct service {
    /* what it answers with to the calls and to requests for tokens, in turn; the last one stays; 0: 200 */
    int statuses[8];
    int token_statuses[8];
    const char *body;        /* null: {} */
    const char *token_body;  /* null: a token with a number, good for an hour */
    unsigned token_delay_ms; /* before it answers */
    /* what it was sent */
    atomic_uint calls;
    atomic_uint token_calls;
    char url[512];
    char headers[2048]; /* Name=value; of all but Accept and User-Agent */
    char token_headers[2048];
    char token_body_sent[512];
    char heard[65536]; /* all that log and hooks were told */
} service;

oac_transport transport_of(service *self);
/* Options with a transport, hooks and a log that note all. */
oac_client_options options_of(service *self, oac_transport *transport);
oac_client *client_of(const oac_client_options *options);
/* Calls it once. */
oac_status call_it(oac_client *client, const oac_operation *operation, oac_error *error);
/* Whether a text holds eight characters in a row of a secret, or all of it. */
bool has_piece(const char *text, const char *secret);

#endif
