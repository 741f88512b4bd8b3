/* Who may call what, and where: what a program gives for the security schemes and the servers of a description.
 * Public.
 *
 * Guide: oac-credentials(7). */
#ifndef OAC_ACCESS_H
#define OAC_ACCESS_H

#include "buffer.h"
#include "error.h"

OAC_BEGIN_DECLS

/* What a description says of the whole API: generated, see oac/gen/api.h. */
typedef struct oac_api oac_api;

/* What a program proves with who it is. The value is sent as the scheme says, to the servers of the operations that ask
 * for it, and nowhere else; it is in no error, log line, hook or URL that is shown. */
typedef struct oac_credential {
    const char *scheme; /* its name in the description; generated headers have it as PREFIX_SCHEME_… */
    const char *value;  /* the token, key or password: 1 byte to 8 KiB, a password may be "". Visible ASCII, of a key in
                           a header, or after an http scheme's word, with spaces within; a key in the query and a
                           password are UTF-8 without control characters, and are encoded here */
    const char *user;   /* of http basic, without a colon, UTF-8; null for all others */
    uint64_t reserved[4]; /* 0: room for later versions, as credentials stand in arrays */
} oac_credential;

/* The URL of a server, in place of the description's. As base_url. */
typedef struct oac_server_url {
    const char *name; /* of the server; generated headers have it as PREFIX_SERVER_… */
    const char *url;  /* as base_url: absolute, without query, fragment or user info */
} oac_server_url;

/* The value of a variable of servers' URLs, in place of its default. */
typedef struct oac_server_value {
    const char *name;  /* of the variable, as it stands in braces */
    const char *value; /* UTF-8; what the URL has then is judged as base_url is */
} oac_server_value;

/* A token that the program's function hands over. */
typedef struct oac_token_answer {
    oac_buffer *token;   /* the function appends it: visible ASCII, at most 8 KiB. Overwritten afterwards */
    bool refused;        /* told: a server refused the one before; it would refuse it again */
    uint32_t lifetime_s; /* seconds for which it is good, from now on; it is asked for anew a little before. 0: until a
                            server refuses it */
} oac_token_answer;

/* OAuth 2 with client credentials (RFC 6749, 4.4): the client asks for a token when a call needs one, once for all
 * threads and fronts, and keeps it until shortly before it expires, or is refused. The request goes through the
 * client's transport, to `token_url` alone, without the program's own headers and outside of the rate limit; the hooks
 * on_request and on_response are not told of it, the log is, without its bodies. Begin with OAC_OAUTH2_INIT. */
typedef struct oac_oauth2 {
    size_t size;               /* sizeof(oac_oauth2), set by OAC_OAUTH2_INIT */
    const char *token_url;     /* as base_url: https://; null: what the description says */
    const char *client_id;     /* as the token server knows the program; required */
    const char *client_secret; /* required; sent to the token server alone */
    const char *scope;         /* with spaces between; null: what the server gives without being asked */
    const char *extra;   /* further members of the form, encoded: audience=https%3A%2F%2Fapi.example; null: none */
    bool in_body;        /* client_id and client_secret go into the form; otherwise into `Authorization: Basic` */
    uint32_t timeout_ms; /* of the whole request with its retries; default 30,000 */
} oac_oauth2;
/* The initializer of oac_oauth2: its size, and the default of everything else. */
#define OAC_OAUTH2_INIT OAC_SIZED(oac_oauth2)

OAC_END_DECLS

#endif
