/* A client's token and credentials, kept in one block that is overwritten in the end. Private. */
#include "http/credentials.h"

#include "base/memory.h"
#include "base/storage.h"
#include "http/base64.h"
#include "http/percent.h"

#define OAC_TOKEN_TIMEOUT_MS 30000u

static const char oac_basic_start[] = "Authorization: Basic ";

static size_t room_of(const char *text)
{
    return text != NULL ? strlen(text) + 1 : 0;
}

/* Enough for all that `write_text` and the functions below write. */
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
        room += room_of(token_url) + room_of(oauth2->client_secret) + 2 * encoded + sizeof oac_basic_start;
        room += OAC_BASE64_LENGTH(encoded) + 3 * room_of(oauth2->scope) + room_of(oauth2->extra) + 1;
    }
    return room;
}

/* Copies `length` bytes and a NUL to `*next`, moves it on and says where the copy is. */
static char *write_text(char **next, const char *text, size_t length)
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
    (void)write_text(next, user, strlen(user));
    (*next)[-1] = ':';
    (void)write_text(next, password, strlen(password));
    oac_base64(encoded, login, length);
    login[-1] = '\0';
    return encoded;
}

/* There is room. */
static char *copy_encoded(char **next, const char *text)
{
    oac_buffer to = {.data = *next, .capacity = 3 * strlen(text) + 2};
    char *start = write_text(next, "", 0);
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

static void take_credential(oac_credentials *all, const oac_credential *one, char **next)
{
    oac_credential *taken = &all->items[all->count++];
    taken->scheme = write_text(next, one->scheme, strlen(one->scheme));
    taken->value = write_text(next, one->value, strlen(one->value));
    taken->user = one->user != NULL ? "" : NULL;
    if (one->user != NULL) {
        /* Some services take a key for the user, and no password. */
        hide(all, one->value[0] != '\0' ? taken->value : write_text(next, one->user, strlen(one->user)));
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
    taken->token_url = write_text(next, token_url, strlen(token_url));
    hide(all, write_text(next, given->client_secret, strlen(given->client_secret)));
    taken->client_id = copy_encoded(next, given->client_id);
    taken->client_secret = copy_encoded(next, given->client_secret);
    taken->scope = given->scope != NULL ? copy_encoded(next, given->scope) : NULL;
    taken->extra = given->extra != NULL ? write_text(next, given->extra, strlen(given->extra)) : NULL;
    taken->timeout_ms = given->timeout_ms != 0 ? given->timeout_ms : OAC_TOKEN_TIMEOUT_MS;
    line = write_text(next, oac_basic_start, sizeof oac_basic_start - 1);
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
        to->token = write_text(&next, options->token, strlen(options->token));
        hide(to, to->token);
    }
    for (at = 0; at < options->credential_count; at++) {
        take_credential(to, &options->credentials[at], &next);
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
