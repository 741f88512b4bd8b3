/* What a description says of the whole API: its security schemes and servers. For generated code: static data. */
#ifndef OAC_GEN_API_H
#define OAC_GEN_API_H

#include "../access.h"

OAC_BEGIN_DECLS

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
struct oac_api {
    const oac_scheme *schemes;
    size_t scheme_count;
    const oac_server *servers; /* the first is that of every operation that names none; `base_url` takes its place */
    size_t server_count;
};

OAC_END_DECLS

#endif
