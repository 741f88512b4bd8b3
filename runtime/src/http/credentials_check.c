/* A client's token and credentials, checked: what could not be sent is refused before there is a client. Private half
 * of oac/access.h. */
#include <stdio.h>
#include <strings.h>

#include "base/sized.h"
#include "base/utf8.h"
#include "http/credentials.h"

#define OAC_LONGEST ((size_t)8 * 1024)

static oac_status refuse_credentials(oac_error *error, const char *option, const char *why)
{
    return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "option %s: %s", option, why);
}

static bool is_white(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* Null when all bytes are visible ASCII; spaces may stand within where `spaced`. */
static const char *check_ascii(const char *text, bool spaced)
{
    size_t length = 0;
    for (; text[length] != '\0'; length++) {
        const bool inner = spaced && text[length] == ' ' && length > 0 && text[length + 1] != '\0';
        if ((text[length] <= ' ' && !inner) || text[length] > '~') {
            return "it holds a byte that must not stand in a header";
        }
    }
    if (length == 0) {
        return "it is empty";
    }
    return length > OAC_LONGEST ? "it is longer than 8 KiB" : NULL;
}

/* Null when it is UTF-8 without control characters. */
static const char *check_utf8(const char *text)
{
    const size_t length = strlen(text);
    size_t at = 0;
    while (at < length) {
        const size_t step = oac_utf8_length(text + at, length - at);
        if (step == 0) {
            return "it is not UTF-8";
        }
        if ((unsigned char)text[at] < ' ' || text[at] == 0x7F) {
            return "it holds a control character, such as a line break";
        }
        at += step;
    }
    return length > OAC_LONGEST ? "it is longer than 8 KiB" : NULL;
}

/* In words that help with the usual slips and quote nothing of it. */
const char *oac_credentials_check_token(const char *token)
{
    const char *why = check_ascii(token, false);
    if (why == NULL || token[0] == '\0') {
        return why;
    }
    if (strncasecmp(token, "Bearer ", 7) == 0) {
        return "it begins with the word Bearer, which is added by itself";
    }
    if (is_white(token[strlen(token) - 1])) {
        return "it ends with white space or a line break, as the content of a file does";
    }
    return is_white(token[0]) ? "it begins with white space or a line break" : why;
}

static const char *check_login(const oac_credential *one)
{
    const char *why = one->user == NULL ? "its scheme is basic, which needs a user" : check_utf8(one->user);
    if (why == NULL && strchr(one->user, ':') != NULL) {
        why = "its user holds a colon";
    }
    if (why == NULL && one->user[0] == '\0' && one->value[0] == '\0') {
        why = "user and value are both empty";
    }
    return why != NULL ? why : check_utf8(one->value);
}

const char *oac_credential_check(const oac_credential *credential, oac_scheme_kind kind)
{
    const char *value = credential->value;
    if (kind == OAC_SCHEME_BASIC) {
        return check_login(credential);
    }
    if (credential->user != NULL) {
        return "it has a user, and its scheme is not basic";
    }
    switch (kind) {
    case OAC_SCHEME_TOKEN:
        return oac_credentials_check_token(value);
    case OAC_SCHEME_QUERY:
        return value[0] == '\0' ? "it is empty" : check_utf8(value);
    case OAC_SCHEME_COOKIE:
        return strpbrk(value, ";, \"\\") != NULL ? "it holds a byte that must not stand in a cookie"
                                                 : check_ascii(value, false);
    default:
        return check_ascii(value, true);
    }
}

static const oac_scheme *scheme_of(const oac_api *api, const char *name)
{
    size_t at = 0;
    while (api != NULL && at < api->scheme_count && strcmp(api->schemes[at].name, name) != 0) {
        at++;
    }
    return api != NULL && at < api->scheme_count ? &api->schemes[at] : NULL;
}

/* The names that there are; the one that was given may be the secret itself. */
static oac_status refuse_name(const oac_api *api, size_t at, oac_error *error)
{
    char names[200];
    size_t used = 0;
    size_t each = 0;
    names[0] = '\0';
    for (each = 0; each < api->scheme_count && used < sizeof names; each++) {
        const int length =
            snprintf(names + used, sizeof names - used, "%s%s", each > 0 ? ", " : "", api->schemes[each].name);
        used += length > 0 ? (size_t)length : 0;
    }
    return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT,
                         "option credentials[%zu]: the description has no security scheme of this name; it has %s", at,
                         names[0] != '\0' ? names : "none");
}

static oac_status check_credential(const oac_client_options *options, size_t at, oac_error *error)
{
    const oac_credential *one = &options->credentials[at];
    const oac_scheme *scheme = NULL;
    const char *why = NULL;
    oac_status status = oac_reserve_check("oac_credential", one->reserved, error);
    size_t other = 0;
    char option[48];
    if (status != OAC_OK) {
        return status;
    }
    (void)snprintf(option, sizeof option, "credentials[%zu]", at);
    if (one->scheme == NULL || one->value == NULL) {
        return refuse_credentials(error, option, "its scheme or its value is null");
    }
    scheme = scheme_of(options->api, one->scheme);
    if (scheme == NULL && options->api != NULL) {
        return refuse_name(options->api, at, error);
    }
    for (other = 0; other < at; other++) {
        if (strcmp(one->scheme, options->credentials[other].scheme) == 0) {
            return refuse_credentials(error, option, "there is one for this scheme already");
        }
    }
    why = scheme != NULL ? oac_credential_check(one, scheme->kind) : NULL;
    return why != NULL ? refuse_credentials(error, option, why) : OAC_OK;
}

static oac_status check_oauth2(const oac_oauth2 *one, oac_error *error)
{
    const char *why = NULL;
    if (one->client_id == NULL || one->client_secret == NULL) {
        return refuse_credentials(error, "oauth2", "its client_id or its client_secret is null");
    }
    why = check_utf8(one->client_id);
    why = why != NULL ? why : check_utf8(one->client_secret);
    if (why == NULL && (one->client_id[0] == '\0' || one->client_secret[0] == '\0')) {
        why = "its client_id or its client_secret is empty";
    }
    why = why != NULL || one->scope == NULL ? why : check_utf8(one->scope);
    if (why == NULL && one->extra != NULL && one->extra[0] != '\0') {
        why = check_ascii(one->extra, false) != NULL ? "its `extra` is no encoded form" : NULL;
    }
    return why != NULL ? refuse_credentials(error, "oauth2", why) : OAC_OK;
}

oac_status oac_credentials_check(const oac_client_options *options, oac_error *error)
{
    const char *why = options->token != NULL ? oac_credentials_check_token(options->token) : NULL;
    const int ways = (options->token != NULL) + (options->on_token != NULL) + (options->oauth2 != NULL);
    oac_status status = OAC_OK;
    size_t at = 0;
    if (why != NULL) {
        return refuse_credentials(error, "token", why);
    }
    if (ways > 1) {
        return refuse_credentials(error, options->oauth2 != NULL ? "oauth2" : "on_token",
                                  "there is more than one of token, on_token and oauth2");
    }
    if (options->credential_count > 0 && options->credentials == NULL) {
        return refuse_credentials(error, "credentials", "credential_count is not 0, and they are null");
    }
    if (options->credential_count > OAC_CREDENTIALS) {
        return refuse_credentials(error, "credentials", "there are more than 32");
    }
    for (at = 0; at < options->credential_count && status == OAC_OK; at++) {
        status = check_credential(options, at, error);
    }
    return status == OAC_OK && options->oauth2 != NULL ? check_oauth2(options->oauth2, error) : status;
}

const char *oac_credentials_token_url(const oac_client_options *options)
{
    const oac_api *api = options->api;
    size_t at = 0;
    if (options->oauth2->token_url != NULL) {
        return options->oauth2->token_url;
    }
    while (api != NULL && at < api->scheme_count && api->schemes[at].token_url == NULL) {
        at++;
    }
    return api != NULL && at < api->scheme_count ? api->schemes[at].token_url : NULL;
}
