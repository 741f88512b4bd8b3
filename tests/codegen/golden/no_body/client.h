/* Options of a client for Golden no_body: what the description says of the whole API.
 * Made from tests/codegen/golden/no_body.yaml by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef NO_BODY_CLIENT_H
#define NO_BODY_CLIENT_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* The version of this binding, that of liboac, and the generation of its binary interface: a library of another one
 * needs programs to be compiled again. */
#define NO_BODY_BINDING_VERSION OAC_VERSION
#define NO_BODY_BINDING_VERSION_NUMBER OAC_VERSION_NUMBER
#define NO_BODY_BINDING_ABI 0
/* The version of the API, as its description has it. */
#define NO_BODY_API_VERSION "1"
/* The first server of the description: where requests go, unless `base_url` says otherwise. */
#define NO_BODY_BASE_URL "https://api.example.com/v1"
/* A security scheme, in the option `credentials`: sent as Authorization: Bearer TOKEN. */
#define NO_BODY_SCHEME_TOKEN "token"
/* The server's limit: so many requests per so many seconds and token. */
#define NO_BODY_RATE_REQUESTS 600
#define NO_BODY_RATE_SECONDS 60

/* What the description says of security schemes and servers. */
extern OAC_API const oac_api no_body_api;

/* Options to begin with; set `token`, then call oac_client_new. */
#ifdef __cplusplus
#define NO_BODY_CLIENT_OPTIONS_INIT no_body_client_options()
#else
#define NO_BODY_CLIENT_OPTIONS_INIT                                                                            \
    {                                                                                                          \
        .size = sizeof(oac_client_options), .abi = OAC_ABI, .api = &no_body_api, .base_url = NO_BODY_BASE_URL, \
        .error_code_member = "errorCode", .error_message_member = "errorMessage",                              \
        .refused_token_codes = "TOKEN_GONE TOKEN_\"OLD\"", .rate_requests = NO_BODY_RATE_REQUESTS,             \
        .rate_seconds = NO_BODY_RATE_SECONDS,                                                                  \
    }
#endif

/* The same as a function, for C++ and for assignments. */
static inline oac_client_options no_body_client_options(void)
{
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    options.api = &no_body_api;
    options.base_url = NO_BODY_BASE_URL;
    options.error_code_member = "errorCode";
    options.error_message_member = "errorMessage";
    options.refused_token_codes = "TOKEN_GONE TOKEN_\"OLD\"";
    options.rate_requests = NO_BODY_RATE_REQUESTS;
    options.rate_seconds = NO_BODY_RATE_SECONDS;
    return options;
}

/* NO_BODY_BINDING_VERSION of the library that the program runs with. */
OAC_API const char *no_body_binding_version(void);

OAC_END_DECLS

#endif
