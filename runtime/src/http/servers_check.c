/* What a program's options say of servers, checked. Private half of oac/access.h. */
#include <stdio.h>

#include "http/servers.h"

static oac_status refuse_server(oac_error *error, const char *option, const char *why)
{
    return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "option %s: %s", option, why);
}

static bool is_allowed(const oac_server_variable *variable, const char *value)
{
    size_t at = 0;
    while (variable->values != NULL && variable->values[at] != NULL && strcmp(variable->values[at], value) != 0) {
        at++;
    }
    return variable->values == NULL || variable->values[at] != NULL;
}

/* Null, or what is wrong with the value of a variable. */
static const char *check_variable(const oac_api *api, const oac_server_value *given)
{
    size_t at = 0;
    bool known = false;
    if (given->name == NULL || given->value == NULL) {
        return "its name or its value is null";
    }
    for (at = 0; api != NULL && at < api->server_count; at++) {
        const oac_server_variable *variable =
            oac_server_variable_of(&api->servers[at], given->name, strlen(given->name));
        known = known || variable != NULL;
        if (variable != NULL && !is_allowed(variable, given->value)) {
            return "the variable may not have this value";
        }
    }
    return known ? NULL : "no server of the description has a variable of this name";
}

static bool is_server(const oac_api *api, const char *name)
{
    size_t at = 0;
    while (api != NULL && at < api->server_count && strcmp(api->servers[at].name, name) != 0) {
        at++;
    }
    return api != NULL && at < api->server_count;
}

static oac_status check_variables(const oac_client_options *options, oac_error *error)
{
    char option[48];
    size_t at = 0;
    size_t other = 0;
    if (options->server_variable_count > 0 && options->server_variables == NULL) {
        return refuse_server(error, "server_variables", "server_variable_count is not 0, and they are null");
    }
    for (at = 0; at < options->server_variable_count; at++) {
        const char *why = check_variable(options->api, &options->server_variables[at]);
        for (other = 0; why == NULL && other < at; other++) {
            why = strcmp(options->server_variables[at].name, options->server_variables[other].name) == 0
                      ? "its name is there twice"
                      : NULL;
        }
        if (why != NULL) {
            (void)snprintf(option, sizeof option, "server_variables[%zu]", at);
            return refuse_server(error, option, why);
        }
    }
    return OAC_OK;
}

static bool is_for(const oac_server_url *url, const char *name)
{
    return url->name != NULL && strcmp(url->name, name) == 0;
}

static oac_status check_urls(const oac_client_options *options, oac_error *error)
{
    char option[48];
    size_t at = 0;
    size_t other = 0;
    oac_status status = OAC_OK;
    if (options->server_count > 0 && options->servers == NULL) {
        return refuse_server(error, "servers", "server_count is not 0, and they are null");
    }
    for (at = 0; at < options->server_count && status == OAC_OK; at++) {
        const oac_server_url *one = &options->servers[at];
        oac_buffer text = OAC_BUFFER_INIT;
        const char *why = one->name == NULL || one->url == NULL ? "its name or its URL is null"
                          : !is_server(options->api, one->name) ? "the description has no server of this name"
                          : strcmp(options->api->servers[0].name, one->name) == 0
                              ? "base_url is the first server's option"
                              : NULL;
        for (other = 0; why == NULL && other < at; other++) {
            why = is_for(&options->servers[other], one->name) ? "its name is there twice" : NULL;
        }
        (void)snprintf(option, sizeof option, "servers[%zu]", at);
        text.allocator = options->allocator;
        status =
            why != NULL ? refuse_server(error, option, why) : oac_server_judge(options, option, one->url, &text, error);
        oac_buffer_dispose(&text);
    }
    return status;
}

/* Why the description's first server is of no use as it is. */
static oac_status refuse_first(const char *url, bool open, oac_error *error)
{
    return open ? oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT,
                                "option base_url: the description has %.120s: give the value in braces in option "
                                "server_variables, or the whole URL",
                                url)
                : oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT,
                                "option base_url: the description names no host (%.120s): give the whole URL", url);
}

/* The base URL as the program or the description has it: the first server's own, unless the program gave another. */
static oac_status find_base(const oac_client_options *options, oac_buffer *found, oac_error *error)
{
    const oac_api *api = options->api;
    const oac_server *first = api != NULL && api->server_count > 0 ? &api->servers[0] : NULL;
    bool open = false;
    oac_status status = first != NULL ? oac_server_expand(first, NULL, found, &open) : OAC_OK;
    if (status == OAC_OK && options->base_url != NULL &&
        (first == NULL || strcmp(found->data, options->base_url) != 0)) {
        oac_buffer_clear(found);
        status = oac_buffer_append(found, options->base_url, strlen(options->base_url));
    } else if (status == OAC_OK && first != NULL) {
        oac_buffer_clear(found);
        status = oac_server_expand(first, options, found, &open);
        if (status == OAC_OK && (open || !oac_server_is_absolute(found->data))) {
            return refuse_first(found->data, open, error);
        }
    } else if (status == OAC_OK) {
        return refuse_server(error, "base_url", "it is missing");
    }
    return status == OAC_OK
               ? OAC_OK
               : oac_error_set(error, status, OAC_STAGE_ARGUMENT, "option base_url: out of memory for the URL");
}

oac_status oac_servers_check(const oac_client_options *options, oac_buffer *base_url, oac_error *error)
{
    oac_buffer found = OAC_BUFFER_INIT;
    oac_status status = check_variables(options, error);
    found.allocator = options->allocator;
    if (status == OAC_OK) {
        status = check_urls(options, error);
    }
    if (status == OAC_OK) {
        status = find_base(options, &found, error);
    }
    if (status == OAC_OK) {
        status = oac_server_judge(options, "base_url", found.data, base_url, error);
    }
    oac_buffer_dispose(&found);
    return status;
}
