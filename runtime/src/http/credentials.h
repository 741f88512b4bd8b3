/* What a client proves with who it is: its token, its credentials, and all texts of them that nobody is shown.
 * Internal.
 */
#ifndef OAC_HTTP_CREDENTIALS_H
#define OAC_HTTP_CREDENTIALS_H

#include "oac/client.h"
#include "oac/gen/api.h"

enum {
    OAC_CREDENTIALS = 32,                 /* most of a client */
    OAC_SECRETS = 2 * OAC_CREDENTIALS + 3 /* each with what it is encoded to; the token, or those of oauth2 */
};

/* A text that nobody is shown. */
typedef struct oac_secret {
    const char *text;
    size_t length;
} oac_secret;

typedef struct oac_credentials {
    char *block; /* of all texts; scrubbed before it is released */
    size_t size;
    oac_credential items[OAC_CREDENTIALS]; /* of one with a user, `value` is the base64 text of both */
    size_t count;
    const char *token;       /* null: none */
    bool renews;             /* tokens are had from `on_token` or `oauth2` */
    oac_oauth2 oauth2;       /* token_url null: none. client_id and client_secret are percent-encoded */
    const char *oauth2_line; /* Authorization: Basic … */
    oac_secret secrets[OAC_SECRETS];
    size_t secret_count;
} oac_credentials;

/* Null, or why a token cannot be sent. */
const char *oac_credentials_check_token(const char *token);
/* Null, or why this one cannot be sent as a scheme of this kind wants it. */
const char *oac_credential_check(const oac_credential *credential, oac_scheme_kind kind);
/* What the options say of token, credentials and oauth2, but for its URL. */
oac_status oac_credentials_check(const oac_client_options *options, oac_error *error);
/* The URL of `oauth2`, of the program or the description; null: neither says one. */
const char *oac_credentials_token_url(const oac_client_options *options);
/* False when memory is out. The options have been checked; `token_url` is that of `oauth2`, judged. */
bool oac_credentials_copy(oac_credentials *to, const oac_client_options *options, const char *token_url,
                          const oac_allocator *allocator);
void oac_credentials_scrub(oac_credentials *all);
void oac_credentials_release(oac_credentials *all, const oac_allocator *allocator);
/* The program's credential for a scheme; null: there is none. */
const oac_credential *oac_credentials_find(const oac_credentials *all, const oac_scheme *scheme);

#endif
