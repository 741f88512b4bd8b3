/* What a call sends to say who it is. Private half of oac/access.h. */
#include "http/access_internal.h"

#include <stdio.h>

#include "http/call_internal.h"
#include "http/query.h"

/* ---- Which alternative ------------------------------------------------------------------------------------------ */

static bool has_token(const oac_credentials *all)
{
    return all->token != NULL || all->renews;
}

static bool is_met(const oac_credentials *all, const oac_scheme *scheme)
{
    return oac_credentials_find(all, scheme) != NULL || (scheme->kind == OAC_SCHEME_TOKEN && has_token(all));
}

/* The alternative behind this one. */
static const oac_scheme *const *next_of(const oac_scheme *const *schemes)
{
    while (*schemes != NULL) {
        schemes++;
    }
    return schemes + 1;
}

/* `a; or b and c`, cut where it must. */
static void list(const oac_operation *operation, char *to, size_t size)
{
    const oac_scheme *const *schemes = operation->security;
    size_t used = 0;
    size_t at = 0;
    to[0] = '\0';
    for (at = 0; at < operation->alternative_count; at++, schemes = next_of(schemes)) {
        const oac_scheme *const *one = schemes;
        for (; *one != NULL && used < size; one++) {
            const char *before = one > schemes ? " and " : at > 0 ? "; or " : "";
            const int length = snprintf(to + used, size - used, "%s%s", before, (*one)->name);
            used += length > 0 ? (size_t)length : 0;
        }
    }
}

static bool asks_for_token(const oac_operation *operation)
{
    return operation->alternative_count == 1 && operation->security[0]->kind == OAC_SCHEME_TOKEN &&
           operation->security[1] == NULL;
}

/* Whether one of the alternatives is a token alone, which has an option of its own. */
static bool takes_token(const oac_operation *operation)
{
    const oac_scheme *const *schemes = operation->security;
    bool found = false;
    size_t at = 0;
    for (at = 0; at < operation->alternative_count && !found; at++, schemes = next_of(schemes)) {
        found = schemes[0] != NULL && schemes[0]->kind == OAC_SCHEME_TOKEN && schemes[1] == NULL;
    }
    return found;
}

static oac_status refuse_call(const oac_operation *operation, oac_error *error)
{
    char names[200];
    if (asks_for_token(operation)) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT,
                             "%s needs a token, and the client has none: set option token", operation->id);
    }
    list(operation, names, sizeof names);
    return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT,
                         "%s needs %s%s, and the client does not have that: set option %scredentials", operation->id,
                         operation->alternative_count > 1 ? "one of: " : "", names,
                         takes_token(operation) ? "token or " : "");
}

/* Without an API in its options a client does not know the kinds of its credentials before they are used. */
static oac_status check_kinds(const oac_call *call, oac_error *error)
{
    const oac_client *client = call->client;
    const oac_scheme *const *one = call->access.schemes;
    for (; client->options.api == NULL && *one != NULL; one++) {
        const oac_credential *given = oac_credentials_find(&client->credentials, *one);
        oac_credential plain = given != NULL ? *given : (oac_credential){.scheme = NULL};
        const char *why = given != NULL ? oac_credential_check(&plain, (*one)->kind) : NULL;
        if (why != NULL) {
            return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "option credentials, %.80s: %s",
                                 (*one)->name, why);
        }
    }
    return OAC_OK;
}

oac_status oac_access_choose(oac_call *call, oac_error *error)
{
    const oac_operation *operation = call->operation;
    const oac_credentials *all = &call->client->credentials;
    const oac_scheme *const *schemes = operation->security;
    const oac_scheme *const *one = NULL;
    size_t at = 0;
    call->access.schemes = NULL;
    call->access.wants_token = schemes == NULL && all->renews;
    for (at = 0; schemes != NULL && at < operation->alternative_count; at++, schemes = next_of(schemes)) {
        for (one = schemes; *one != NULL && is_met(all, *one); one++) {
        }
        if (*one == NULL) {
            break;
        }
    }
    if (schemes == NULL) {
        return OAC_OK;
    }
    if (at == operation->alternative_count) {
        return refuse_call(operation, error);
    }
    call->access.schemes = schemes;
    for (one = schemes; *one != NULL; one++) {
        if ((*one)->kind == OAC_SCHEME_TOKEN && all->renews && oac_credentials_find(all, *one) == NULL) {
            call->access.wants_token = true;
        }
    }
    return check_kinds(call, error);
}

/* ---- What is sent ----------------------------------------------------------------------------------------------- */

const char oac_access_too_many[] = "it needs more than 8 headers for its credentials";

static oac_status put_text(oac_buffer *texts, oac_status status, const char *text)
{
    return status == OAC_OK ? oac_buffer_append(texts, text, strlen(text)) : status;
}

/* Begins a header: its name and the beginning of its line. */
static oac_status open_line(oac_access *access, const char *name)
{
    oac_status status = OAC_OK;
    if (access->count == OAC_ACCESS_HEADERS) {
        return OAC_ERROR_LIMIT;
    }
    access->lines[access->count++] = access->texts.length;
    status = oac_buffer_append(&access->texts, name, strlen(name) + 1);
    status = put_text(&access->texts, status, name);
    return put_text(&access->texts, status, ": ");
}

static oac_status close_line(oac_access *access, oac_status status)
{
    return status == OAC_OK ? oac_buffer_append(&access->texts, "", 1) : status;
}

/* `first` and `second` may be "". */
static oac_status add_line(oac_access *access, const char *name, const char *first, const char *second,
                           const char *value)
{
    oac_status status = open_line(access, name);
    status = put_text(&access->texts, status, first);
    status = put_text(&access->texts, status, second);
    return close_line(access, put_text(&access->texts, status, value));
}

/* What stands for a scheme: the program's credential, or the client's token. */
static const char *value_of_scheme(const oac_call *call, const oac_scheme *scheme, const char *token)
{
    const oac_credentials *all = &call->client->credentials;
    const oac_credential *given = oac_credentials_find(all, scheme);
    return given != NULL ? given->value : token != NULL ? token : all->token;
}

/* One header with the keys, after those cookies that the call or the client has otherwise. */
static oac_status add_cookies(oac_call *call)
{
    oac_access *access = &call->access;
    const char *others = oac_call_own_value(call, "Cookie");
    const oac_scheme *const *one = access->schemes;
    oac_status status = OAC_OK;
    bool open = false;
    for (; *one != NULL && status == OAC_OK; one++) {
        if ((*one)->kind == OAC_SCHEME_COOKIE) {
            status = open ? OAC_OK : open_line(access, "Cookie");
            status = put_text(&access->texts, status, open ? "; " : others != NULL ? others : "");
            status = put_text(&access->texts, status, !open && others != NULL ? "; " : "");
            open = true;
            status = put_text(&access->texts, status, (*one)->parameter);
            status = put_text(&access->texts, status, "=");
            status = put_text(&access->texts, status, value_of_scheme(call, *one, NULL));
        }
    }
    return open ? close_line(access, status) : status;
}

oac_status oac_access_write(oac_call *call, const char *token)
{
    oac_access *access = &call->access;
    const oac_scheme *const *one = access->schemes;
    oac_status status = OAC_OK;
    access->count = 0;
    if (access->texts.length > 0) {
        oac_memory_scrub(access->texts.data, access->texts.length);
        oac_buffer_clear(&access->texts);
    }
    if (one == NULL) {
        const char *own = token != NULL ? token : call->client->credentials.token;
        return own != NULL ? add_line(access, "Authorization", "Bearer", " ", own) : OAC_OK;
    }
    for (; *one != NULL && status == OAC_OK; one++) {
        const char *value = value_of_scheme(call, *one, token);
        switch ((*one)->kind) {
        case OAC_SCHEME_TOKEN:
            status = add_line(access, "Authorization", "Bearer", " ", value);
            break;
        case OAC_SCHEME_BASIC:
            status = add_line(access, "Authorization", "Basic", " ", value);
            break;
        case OAC_SCHEME_HTTP:
            status = add_line(access, "Authorization", (*one)->parameter, " ", value);
            break;
        case OAC_SCHEME_HEADER:
            status = add_line(access, (*one)->parameter, "", "", value);
            break;
        default:
            break;
        }
    }
    return status == OAC_OK ? add_cookies(call) : status;
}

oac_status oac_access_begin(oac_call *call)
{
    const oac_scheme *const *one = call->access.schemes;
    for (; one != NULL && *one != NULL; one++) {
        if ((*one)->kind == OAC_SCHEME_QUERY) {
            oac_query_add_secret(call, (*one)->parameter, value_of_scheme(call, *one, NULL));
        }
    }
    return call->access.wants_token ? OAC_OK : oac_access_write(call, NULL);
}

const char *oac_access_line(const oac_access *access, size_t at, oac_header *header)
{
    const char *name = access->texts.data + access->lines[at];
    const size_t length = strlen(name);
    if (header != NULL) {
        header->name = name;
        header->value = name + length + 1 + length + 2;
    }
    return name + length + 1;
}

bool oac_access_has(const oac_access *access, const char *name)
{
    size_t at = 0;
    while (at < access->count && !oac_header_is(access->texts.data + access->lines[at], name)) {
        at++;
    }
    return at < access->count;
}

void oac_access_forget(oac_call *call)
{
    oac_access *access = &call->access;
    if (access->texts.length > 0) {
        oac_memory_scrub(access->texts.data, access->texts.length);
        oac_buffer_clear(&access->texts);
    }
    access->count = 0;
}
