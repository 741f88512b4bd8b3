/* A client's token and credentials: checked, and kept in one block that is overwritten in the end. Private. */
#include "http/credentials.h"

#include <stdio.h>
#include <strings.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "http/base64.h"
#include "http/percent.h"

#define OAC_LONGEST ((size_t)8 * 1024)
#define OAC_TOKEN_TIMEOUT_MS 30000u

static const char basic_start[] = "Authorization: Basic ";

static oac_status refuse(oac_error *error, const char *option, const char *why)
{
    return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "option %s: %s", option, why);
}

/* ---- Checking --------------------------------------------------------------------------------------------------- */

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
    size_t other = 0;
    char option[48];
    (void)snprintf(option, sizeof option, "credentials[%zu]", at);
    if (one->scheme == NULL || one->value == NULL) {
        return refuse(error, option, "its scheme or its value is null");
    }
    scheme = scheme_of(options->api, one->scheme);
    if (scheme == NULL && options->api != NULL) {
        return refuse_name(options->api, at, error);
    }
    for (other = 0; other < at; other++) {
        if (strcmp(one->scheme, options->credentials[other].scheme) == 0) {
            return refuse(error, option, "there is one for this scheme already");
        }
    }
    why = scheme != NULL ? oac_credential_check(one, scheme->kind) : NULL;
    return why != NULL ? refuse(error, option, why) : OAC_OK;
}

static oac_status check_oauth2(const oac_oauth2 *one, oac_error *error)
{
    const char *why = NULL;
    if (one->client_id == NULL || one->client_secret == NULL) {
        return refuse(error, "oauth2", "its client_id or its client_secret is null");
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
    return why != NULL ? refuse(error, "oauth2", why) : OAC_OK;
}

oac_status oac_credentials_check(const oac_client_options *options, oac_error *error)
{
    const char *why = options->token != NULL ? oac_credentials_check_token(options->token) : NULL;
    const int ways = (options->token != NULL) + (options->on_token != NULL) + (options->oauth2 != NULL);
    oac_status status = OAC_OK;
    size_t at = 0;
    if (why != NULL) {
        return refuse(error, "token", why);
    }
    if (ways > 1) {
        return refuse(error, options->oauth2 != NULL ? "oauth2" : "on_token",
                      "there is more than one of token, on_token and oauth2");
    }
    if (options->credential_count > 0 && options->credentials == NULL) {
        return refuse(error, "credentials", "credential_count is not 0, and they are null");
    }
    if (options->credential_count > OAC_CREDENTIALS) {
        return refuse(error, "credentials", "there are more than 32");
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

/* ---- Keeping ---------------------------------------------------------------------------------------------------- */

static size_t room_of(const char *text)
{
    return text != NULL ? strlen(text) + 1 : 0;
}

/* Enough for all that `copy` and the functions below write. */
static size_t room_for(const oac_client_options *options, const char *token_url)
{
    const oac_oauth2 *oauth2 = options->oauth2;
    size_t room = room_of(options->token) + 1;
    size_t at = 0;
    for (at = 0; at < options->credential_count; at++) {
        const oac_credential *one = &options->credentials[at];
        room += room_of(one->scheme) + 2 * (room_of(one->value) + room_of(one->user));
        room += OAC_BASE64_LENGTH(room_of(one->value) + room_of(one->user)) + 1;
    }
    if (oauth2 != NULL) {
        const size_t encoded = 3 * (room_of(oauth2->client_id) + room_of(oauth2->client_secret));
        room += room_of(token_url) + room_of(oauth2->client_secret) + 2 * encoded + sizeof basic_start;
        room += OAC_BASE64_LENGTH(encoded) + 3 * room_of(oauth2->scope) + room_of(oauth2->extra) + 1;
    }
    return room;
}

/* Copies `length` bytes and a NUL to `*next`, moves it on and says where the copy is. */
static char *copy(char **next, const char *text, size_t length)
{
    char *start = *next;
    memcpy(start, text, length);
    start[length] = '\0';
    *next += length + 1;
    return start;
}

/* The base64 text of `user:password`, which is put together behind it and stays there: it is scrubbed as all else. */
static char *copy_login(char **next, const char *user, const char *password)
{
    const size_t length = strlen(user) + 1 + strlen(password);
    char *encoded = *next;
    char *login = encoded + OAC_BASE64_LENGTH(length) + 1;
    *next = login;
    (void)copy(next, user, strlen(user));
    (*next)[-1] = ':';
    (void)copy(next, password, strlen(password));
    oac_base64(encoded, login, length);
    login[-1] = '\0';
    return encoded;
}

/* There is room. */
static char *copy_encoded(char **next, const char *text)
{
    oac_buffer to = {.data = *next, .capacity = 3 * strlen(text) + 2};
    char *start = copy(next, "", 0);
    const oac_status status = oac_percent_encode(&to, oac_text(text), OAC_KEPT_UNRESERVED);
    *next = start + (status == OAC_OK ? to.length : 0) + 1;
    return start;
}

static void hide(oac_credentials *all, const char *text)
{
    if (text[0] != '\0') {
        all->secrets[all->secret_count].text = text;
        all->secrets[all->secret_count++].length = strlen(text);
    }
}

static void take(oac_credentials *all, const oac_credential *one, char **next)
{
    oac_credential *taken = &all->items[all->count++];
    taken->scheme = copy(next, one->scheme, strlen(one->scheme));
    taken->value = copy(next, one->value, strlen(one->value));
    taken->user = one->user != NULL ? "" : NULL;
    if (one->user != NULL) {
        /* Some services take a key for the user, and no password. */
        hide(all, one->value[0] != '\0' ? taken->value : copy(next, one->user, strlen(one->user)));
        taken->value = copy_login(next, one->user, one->value);
    }
    hide(all, taken->value);
}

static void take_oauth2(oac_credentials *all, const oac_client_options *options, const char *token_url, char **next)
{
    const oac_oauth2 *given = options->oauth2;
    oac_oauth2 *taken = &all->oauth2;
    char *line = NULL;
    *taken = *given;
    taken->token_url = copy(next, token_url, strlen(token_url));
    hide(all, copy(next, given->client_secret, strlen(given->client_secret)));
    taken->client_id = copy_encoded(next, given->client_id);
    taken->client_secret = copy_encoded(next, given->client_secret);
    taken->scope = given->scope != NULL ? copy_encoded(next, given->scope) : NULL;
    taken->extra = given->extra != NULL ? copy(next, given->extra, strlen(given->extra)) : NULL;
    taken->timeout_ms = given->timeout_ms != 0 ? given->timeout_ms : OAC_TOKEN_TIMEOUT_MS;
    line = copy(next, basic_start, sizeof basic_start - 1);
    (*next)--;
    hide(all, copy_login(next, taken->client_id, taken->client_secret));
    all->oauth2_line = line;
}

bool oac_credentials_copy(oac_credentials *to, const oac_client_options *options, const char *token_url,
                          const oac_allocator *allocator)
{
    char *next = NULL;
    size_t at = 0;
    to->renews = options->on_token != NULL || options->oauth2 != NULL;
    to->size = room_for(options, token_url);
    to->block = oac_memory_new(allocator, to->size);
    next = to->block;
    if (next == NULL) {
        return false;
    }
    if (options->token != NULL) {
        to->token = copy(&next, options->token, strlen(options->token));
        hide(to, to->token);
    }
    for (at = 0; at < options->credential_count; at++) {
        take(to, &options->credentials[at], &next);
    }
    if (options->oauth2 != NULL) {
        take_oauth2(to, options, token_url, &next);
    }
    return true;
}

void oac_credentials_scrub(oac_credentials *all)
{
    if (all->block != NULL) {
        oac_memory_scrub(all->block, all->size);
    }
}

void oac_credentials_release(oac_credentials *all, const oac_allocator *allocator)
{
    oac_credentials_scrub(all);
    oac_storage_release(allocator, all->block);
}

const oac_credential *oac_credentials_find(const oac_credentials *all, const oac_scheme *scheme)
{
    size_t at = 0;
    while (at < all->count && strcmp(all->items[at].scheme, scheme->name) != 0) {
        at++;
    }
    return at < all->count ? &all->items[at] : NULL;
}
