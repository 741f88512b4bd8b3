/* The wire tests' driver: who it says it is, besides a token, and which servers it is told of. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "driver.h"

static const oac_scheme schemes[] = {
    {.name = "bearer", .kind = OAC_SCHEME_TOKEN},
    {.name = "basic", .kind = OAC_SCHEME_BASIC},
    {.name = "header", .kind = OAC_SCHEME_HEADER, .parameter = "X-Api-Key"},
    {.name = "query", .kind = OAC_SCHEME_QUERY, .parameter = "api_key"},
    {.name = "cookie", .kind = OAC_SCHEME_COOKIE, .parameter = "sid"},
};

#define SCHEMES (sizeof schemes / sizeof schemes[0])

static const oac_server servers[] = {{.name = "main", .url = "https://api.example"},
                                     {.name = "other", .url = "https://other.example"}};
static const oac_api api = {
    .abi = OAC_ABI, .schemes = schemes, .scheme_count = SCHEMES, .servers = servers, .server_count = 2};

/* Tokens with a number; from the second on the secret one of all tests. */
static oac_status on_token(void *context, oac_token_answer *answer, oac_error *error)
{
    const arguments *all = context;
    const char *text = answer->refused ? "secret_token_of_the_tests" : "first_token_of_the_tests";
    const char *fault = argument_text(all, "token_fault", NULL);
    return fault != NULL ? oac_error_set(error, OAC_ERROR_NETWORK, OAC_STAGE_NONE, "%s", fault)
                         : oac_buffer_append(answer->token, text, strlen(text));
}

void fill_access(const arguments *all, oac_client_options *options)
{
    static oac_credential credential;
    static oac_oauth2 oauth2;
    static oac_server_url other = {"other", NULL};
    options->api = &api;
    credential.scheme = argument_text(all, "scheme", NULL);
    credential.value = argument_text(all, "credential", NULL);
    credential.user = argument_text(all, "user", NULL);
    options->credentials = &credential;
    options->credential_count = credential.value != NULL ? 1 : 0;
    other.url = argument_text(all, "other", NULL);
    options->servers = &other;
    options->server_count = other.url != NULL ? 1 : 0;
    oauth2.size = sizeof oauth2;
    oauth2.token_url = argument_text(all, "oauth2", NULL);
    oauth2.client_id = "me";
    oauth2.client_secret = "secret_of_the_client";
    oauth2.in_body = argument_number(all, "in_body", 0) != 0;
    oauth2.timeout_ms = (uint32_t)argument_number(all, "token_timeout_ms", 0);
    if (oauth2.token_url != NULL) {
        options->oauth2 = &oauth2;
        options->token = NULL;
    } else if (argument_number(all, "on_token", 0) != 0) {
        static arguments kept;
        kept = *all;
        options->on_token = on_token;
        options->on_token_context = &kept;
        options->token = NULL;
    }
}

void fill_operation(const arguments *all, oac_operation *operation)
{
    static const oac_scheme *security[SCHEMES][2];
    const char *name = argument_text(all, "scheme", argument_number(all, "secured", 0) != 0 ? "bearer" : "");
    size_t at = 0;
    for (at = 0; at < SCHEMES; at++) {
        if (strcmp(schemes[at].name, name) == 0) {
            security[at][0] = &schemes[at];
            operation->security = security[at];
            operation->alternative_count = 1;
        }
    }
    operation->server = argument_text(all, "other", NULL) != NULL ? &servers[1] : NULL;
}
