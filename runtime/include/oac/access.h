/* Who may call what, and where: security schemes and servers as a description has them, and what a program gives for
 * them. Public. */
#ifndef OAC_ACCESS_H
#define OAC_ACCESS_H

#include "buffer.h"
#include "error.h"

OAC_BEGIN_DECLS

/* ---- What generated code says: static data ---------------------------------------------------------------------- */

/* How a scheme's credential is sent. */
typedef enum oac_scheme_kind {
    OAC_SCHEME_TOKEN = 0,  /* `Authorization: Bearer VALUE`: http bearer, oauth2, openIdConnect */
    OAC_SCHEME_BASIC = 1,  /* `Authorization: Basic …`, of a user and a password */
    OAC_SCHEME_HTTP = 2,   /* `Authorization: PARAMETER VALUE`: any other http scheme that is no dialogue */
    OAC_SCHEME_HEADER = 3, /* a key in the header of that name */
    OAC_SCHEME_QUERY = 4,  /* … in the query parameter */
    OAC_SCHEME_COOKIE = 5  /* … in the cookie */
} oac_scheme_kind;

/* The name of a kind, such as "OAC_SCHEME_BASIC"; "OAC_SCHEME_INVALID" for a number outside the set. Static text. */
OAC_API const char *oac_scheme_kind_name(oac_scheme_kind kind);

/* A security scheme. */
typedef struct oac_scheme {
    const char *name; /* in the description */
    oac_scheme_kind kind;
    const char *parameter; /* of a key: the name of its header, query parameter or cookie; of OAC_SCHEME_HTTP: the
                              scheme's word; null for the others */
    const char *token_url; /* of oauth2 with client credentials: where tokens are had; null: not told */
} oac_scheme;

/* A variable of a server's URL. */
typedef struct oac_server_variable {
    const char *name;
    const char *value;         /* its default; null: there is none, and the program has to give one */
    const char *const *values; /* those that it may have, a null at the end; null: any */
} oac_server_variable;

/* A server. */
typedef struct oac_server {
    const char *name; /* for the option `servers` */
    const char *url;  /* with variables in braces; not absolute: the program has to give it */
    const oac_server_variable *variables;
    size_t variable_count;
} oac_server;

/* What a description says of the whole API. */
typedef struct oac_api {
    const oac_scheme *schemes;
    size_t scheme_count;
    const oac_server *servers; /* the first is that of every operation that names none; `base_url` takes its place */
    size_t server_count;
} oac_api;

/* ---- What a program gives --------------------------------------------------------------------------------------- */

/* What a program proves with who it is. The value is sent as the scheme says, to the servers of the operations that ask
 * for it, and nowhere else; it is in no error, log line, hook or URL that is shown. */
typedef struct oac_credential {
    const char *scheme; /* its name in the description; generated headers have it as PREFIX_SCHEME_… */
    const char *value;  /* the token, key or password: 1 byte to 8 KiB, a password may be "". Visible ASCII, of a key in
                           a header, or after an http scheme's word, with spaces within; a key in the query and a
                           password are UTF-8 without control characters, and are encoded here */
    const char *user;   /* of http basic, without a colon, UTF-8; null for all others */
} oac_credential;

/* The URL of a server, in place of the description's. As base_url. */
typedef struct oac_server_url {
    const char *name; /* of the server; generated headers have it as PREFIX_SERVER_… */
    const char *url;
} oac_server_url;

/* The value of a variable of servers' URLs, in place of its default. */
typedef struct oac_server_value {
    const char *name;
    const char *value;
} oac_server_value;

/* A token that the program's function hands over. */
typedef struct oac_token_answer {
    oac_buffer *token;   /* the function appends it: visible ASCII, at most 8 KiB. Overwritten afterwards */
    bool refused;        /* told: a server refused the one before; it would refuse it again */
    uint32_t lifetime_s; /* seconds for which it is good, from now on; it is asked for anew a little before. 0: until a
                            server refuses it (401) */
} oac_token_answer;

/* OAuth 2 with client credentials (RFC 6749, 4.4): the client asks for a token when a call needs one, once for all
 * threads and fronts, and keeps it until shortly before it expires, or is refused (401). The request goes through the
 * client's transport, to `token_url` alone, without the program's own headers and outside of the rate limit; the hooks
 * on_request and on_response are not told of it, the log is, without its bodies. */
typedef struct oac_oauth2 {
    const char *token_url; /* as base_url: https://; null: what the description says */
    const char *client_id;
    const char *client_secret;
    const char *scope;   /* with spaces between; null: what the server gives without being asked */
    const char *extra;   /* further members of the form, encoded: audience=https%3A%2F%2Fapi.example; null: none */
    bool in_body;        /* client_id and client_secret go into the form; otherwise into `Authorization: Basic` */
    uint32_t timeout_ms; /* of the whole request with its retries; default 30,000 */
} oac_oauth2;

OAC_END_DECLS

#endif
