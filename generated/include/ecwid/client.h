/* Options of a client for Ecwid REST API: what the description says of the whole API.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CLIENT_H
#define ECWID_CLIENT_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* The version of this binding, that of liboac, and the generation of its binary interface: a library of another one
 * needs programs to be compiled again. */
#define ECWID_BINDING_VERSION OAC_VERSION
#define ECWID_BINDING_VERSION_NUMBER OAC_VERSION_NUMBER
#define ECWID_BINDING_ABI 0
/* The version of the API, as its description has it. */
#define ECWID_API_VERSION "v3"
/* The first server of the description: where requests go, unless `base_url` says otherwise. */
#define ECWID_BASE_URL "https://app.ecwid.com/api/v3"
/* A server, in the option `servers`: https://vuega.ecwid.com. */
#define ECWID_SERVER_INSTANT_SITE "instant_site"
/* A server, in the option `servers`: https://app.ecwid.com. */
#define ECWID_SERVER_APP "app"
/* A server, in the option `servers`: https://storefront.ecwid.com. */
#define ECWID_SERVER_STOREFRONT "storefront"
/* A security scheme, in the option `credentials`: sent as Authorization: Bearer TOKEN. */
#define ECWID_SCHEME_BEARER_AUTH "bearerAuth"
/* A security scheme, in the option `credentials`: sent as Authorization: Bearer TOKEN. */
#define ECWID_SCHEME_INSTANT_SITE_AUTH "instantSiteAuth"
/* A security scheme, in the option `credentials`: sent as the query parameter code. */
#define ECWID_SCHEME_TOKEN_CODE "tokenCode"
/* The server's limit: so many requests per so many seconds and token. */
#define ECWID_RATE_REQUESTS 600
#define ECWID_RATE_SECONDS 60

/* What the description says of security schemes and servers. */
extern OAC_API const oac_api ecwid_api;

/* Options to begin with; set `token` or `credentials`, then call oac_client_new. */
#ifdef __cplusplus
#define ECWID_CLIENT_OPTIONS_INIT ecwid_client_options()
#else
#define ECWID_CLIENT_OPTIONS_INIT                                                                          \
    {                                                                                                      \
        .size = sizeof(oac_client_options), .abi = OAC_ABI, .api = &ecwid_api, .base_url = ECWID_BASE_URL, \
        .error_code_member = "errorCode", .error_message_member = "errorMessage",                          \
        .refused_token_codes = "INVALID_API_TOKEN INSUFFICIENT_APP_SCOPE STORE_IS_SUSPENDED",              \
        .rate_requests = ECWID_RATE_REQUESTS, .rate_seconds = ECWID_RATE_SECONDS,                          \
    }
#endif

/* The same as a function, for C++ and for assignments. */
static inline oac_client_options ecwid_client_options(void)
{
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    options.api = &ecwid_api;
    options.base_url = ECWID_BASE_URL;
    options.error_code_member = "errorCode";
    options.error_message_member = "errorMessage";
    options.refused_token_codes = "INVALID_API_TOKEN INSUFFICIENT_APP_SCOPE STORE_IS_SUSPENDED";
    options.rate_requests = ECWID_RATE_REQUESTS;
    options.rate_seconds = ECWID_RATE_SECONDS;
    return options;
}

/* ECWID_BINDING_VERSION of the library that the program runs with. */
OAC_API const char *ecwid_binding_version(void);

OAC_END_DECLS

#endif
