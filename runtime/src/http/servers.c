/* The servers of an API: URLs are put together from what the description says and what the program says instead, and
 * judged by the transport that will use them. Private half of oac/access.h. */
#include "http/servers.h"

#include <stdio.h>

#include "base/memory.h"
#include "http/transport.h"

#define OAC_LONGEST_URL ((size_t)8 * 1024)
#define OAC_WHY_ROOM ((size_t)256)

static oac_status refuse_url(oac_error *error, const char *option, const char *why)
{
    return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "option %s: %s", option, why);
}

/* ---- Judging ---------------------------------------------------------------------------------------------------- */

oac_status oac_server_judge(const oac_client_options *options, const char *option, const char *url, oac_buffer *text,
                            oac_error *error)
{
    oac_url found = OAC_ZERO;
    oac_error problem = OAC_ERROR_INIT;
    oac_status status = OAC_OK;
    if (strlen(url) > OAC_LONGEST_URL) {
        return refuse_url(error, option, "it is longer than 8 KiB");
    }
    found.text = text;
    status = oac_transport_of(options)->check_url(options, url, &found, &problem);
    if (status != OAC_OK) {
        return oac_error_set(error, status, OAC_STAGE_ARGUMENT, "option %s: %s", option,
                             problem.message[0] != '\0' ? problem.message : "the transport refuses it");
    }
    if (!found.https && !found.loopback && !options->allow_http) {
        return refuse_url(error, option,
                          "http:// would show the token to everyone on the way; use https://, or allow_http");
    }
    if (text->length == 0) {
        status = oac_buffer_append(text, url, strlen(url));
    }
    while (status == OAC_OK && text->length > 0 && text->data[text->length - 1] == '/') {
        text->data[--text->length] = '\0';
    }
    return status == OAC_OK
               ? OAC_OK
               : oac_error_set(error, status, OAC_STAGE_ARGUMENT, "option %s: out of memory for the URL", option);
}

/* ---- Putting together ------------------------------------------------------------------------------------------- */

static bool is_variable_named(const char *name, const char *start, size_t length)
{
    return strlen(name) == length && memcmp(name, start, length) == 0;
}

const oac_server_variable *oac_server_variable_of(const oac_server *server, const char *start, size_t length)
{
    size_t at = 0;
    while (at < server->variable_count && !is_variable_named(server->variables[at].name, start, length)) {
        at++;
    }
    return at < server->variable_count ? &server->variables[at] : NULL;
}

static const char *given_value(const oac_client_options *options, const oac_server_variable *variable)
{
    size_t at = 0;
    for (at = 0; options != NULL && at < options->server_variable_count; at++) {
        if (strcmp(options->server_variables[at].name, variable->name) == 0) {
            return options->server_variables[at].value;
        }
    }
    return variable->value;
}

oac_status oac_server_expand(const oac_server *server, const oac_client_options *options, oac_buffer *text, bool *open)
{
    const char *at = server->url;
    oac_status status = OAC_OK;
    *open = false;
    while (*at != '\0' && status == OAC_OK) {
        const char *end = *at == '{' ? strchr(at, '}') : NULL;
        const oac_server_variable *variable =
            end != NULL ? oac_server_variable_of(server, at + 1, (size_t)(end - at - 1)) : NULL;
        const char *value = variable != NULL ? given_value(options, variable) : NULL;
        if (value != NULL) {
            status = oac_buffer_append(text, value, strlen(value));
            at = end + 1;
        } else {
            *open = *open || *at == '{';
            status = oac_buffer_append(text, at++, 1);
        }
    }
    return status == OAC_OK ? oac_buffer_append(text, "", 0) : status;
}

bool oac_server_is_absolute(const char *url)
{
    const char *colon = strstr(url, "://");
    return colon != NULL && strcspn(url, "/?#") > (size_t)(colon - url);
}

/* ---- All of them ------------------------------------------------------------------------------------------------ */

static const char *given_url(const oac_client_options *options, const char *name)
{
    size_t at = 0;
    while (at < options->server_count && strcmp(options->servers[at].name, name) != 0) {
        at++;
    }
    return at < options->server_count ? options->servers[at].url : NULL;
}

/* Fills in one base; false when memory is out. */
static bool make_base(const oac_client_options *options, const oac_server *server, oac_base *base)
{
    const char *given = given_url(options, server->name);
    oac_buffer raw = OAC_BUFFER_INIT;
    oac_buffer text = OAC_BUFFER_INIT;
    oac_error error = OAC_ERROR_INIT;
    bool open = false;
    oac_status status = OAC_OK;
    raw.allocator = options->allocator;
    text.allocator = options->allocator;
    status =
        given != NULL ? oac_buffer_append(&raw, given, strlen(given)) : oac_server_expand(server, options, &raw, &open);
    if (status == OAC_OK && (open || !oac_server_is_absolute(raw.data))) {
        (void)oac_error_set(&error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "%s",
                            open ? "a value in braces is missing: give it in option server_variables"
                                 : "the description names no host: give the URL in option servers");
    } else if (status == OAC_OK) {
        status = oac_server_judge(options, "servers", raw.data, &text, &error);
    }
    if (status == OAC_OK && error.status == OAC_OK) {
        base->url = text.data;
        text.data = NULL;
        text.capacity = 0;
        text.length = 0;
    } else if (status != OAC_ERROR_MEMORY) {
        base->why = oac_memory_new(options->allocator, OAC_WHY_ROOM);
        status = base->why != NULL ? OAC_OK : OAC_ERROR_MEMORY;
    }
    if (base->why != NULL) {
        (void)snprintf(base->why, OAC_WHY_ROOM, "server \"%.60s\" (%.60s): %.120s", server->name, raw.data,
                       error.message);
    }
    oac_buffer_dispose(&raw);
    oac_buffer_dispose(&text);
    return status == OAC_OK;
}

oac_base *oac_servers_new(const oac_client_options *options, bool *is_out_of_memory)
{
    const oac_api *api = options->api;
    const size_t count = api != NULL ? api->server_count : 0;
    oac_base *bases = count > 1 ? oac_memory_new(options->allocator, count * sizeof *bases) : NULL;
    size_t at = 0;
    *is_out_of_memory = count > 1 && bases == NULL;
    for (at = 1; bases != NULL && at < count; at++) {
        if (!make_base(options, &api->servers[at], &bases[at])) {
            *is_out_of_memory = true;
        }
    }
    return bases;
}

void oac_servers_free(oac_base *bases, const oac_client_options *options, const oac_allocator *allocator)
{
    size_t at = 0;
    for (at = 0; bases != NULL && at < options->api->server_count; at++) {
        oac_storage_release(allocator, bases[at].url);
        oac_storage_release(allocator, bases[at].why);
    }
    oac_storage_release(allocator, bases);
}
