/* The life of clients and views: made, asked, freed without leaving a token behind. Private half of oac/client.h. */
#include <inttypes.h>
#include <stdio.h>

#include "base/clock.h"
#include "base/sized.h"
#include "http/call_internal.h"

/* oac_options_check has seen that the name fits. */
static void take_member_name(char *to, const char *name, const char *otherwise)
{
    const char *taken = name != NULL ? name : otherwise;
    memcpy(to, taken, strlen(taken) + 1);
}

static bool make_bases(oac_client *client, const oac_client_options *options)
{
    bool is_out_of_memory = false;
    client->bases = oac_servers_new(options, &is_out_of_memory);
    return !is_out_of_memory;
}

/* Requests for tokens have deadlines of their own. */
static bool make_token_view(oac_client *client)
{
    const oac_credentials *credentials = &client->credentials;
    oac_client *view = NULL;
    if (credentials->oauth2.token_url == NULL) {
        return true;
    }
    view = oac_memory_new(client->allocator, sizeof *view);
    client->token_view = view;
    if (view != NULL) {
        view->base = client;
        view->limits = client->limits;
        view->limits.total_timeout_ms = credentials->oauth2.timeout_ms;
    }
    return view != NULL;
}

/* The options have been checked. */
static oac_status make_whole(const oac_client_options *options, const oac_buffer *base_url, const oac_buffer *token_url,
                             oac_client **client, oac_error *error)
{
    oac_client *made = oac_memory_new(options->allocator, sizeof *made);
    if (made == NULL) {
        return oac_error_set(error, OAC_ERROR_MEMORY, OAC_STAGE_ARGUMENT, "out of memory for a client");
    }
    made->options = *options;
    made->options.base_url = NULL;
    made->options.token = NULL;
    made->options.user_agent = NULL;
    made->options.error_code_member = NULL;
    made->options.error_message_member = NULL;
    made->options.ca_file = NULL;
    made->options.proxy = NULL;
    made->options.refused_token_codes = NULL;
    made->options.transport = NULL;
    made->options.allocator = NULL;
    made->options.headers = NULL;
    made->options.header_count = 0;
    made->options.credentials = NULL;
    made->options.credential_count = 0;
    made->options.oauth2 = NULL;
    made->options.servers = NULL;
    made->options.server_count = 0;
    made->options.server_variables = NULL;
    made->options.server_variable_count = 0;
    if (options->allocator != NULL && options->allocator->allocate != NULL) {
        made->memory = *options->allocator;
        made->allocator = &made->memory;
    }
    if (options->transport != NULL) {
        made->transport = *options->transport;
    }
    oac_options_fill_in(&made->options);
    take_member_name(made->error_code_member, options->error_code_member, "errorCode");
    take_member_name(made->error_message_member, options->error_message_member, "errorMessage");
    made->table = oac_transport_of(options);
    made->connections.lock = &made->lock;
    made->base = made;
    made->generation = oac_fork_generation();
    made->limits.connect_timeout_ms = made->options.connect_timeout_ms;
    made->limits.attempt_timeout_ms = made->options.attempt_timeout_ms;
    made->limits.total_timeout_ms = made->options.total_timeout_ms;
    made->limits.turn_timeout_ms = made->options.turn_timeout_ms;
    made->limits.max_attempts = made->options.max_attempts;
    (void)snprintf(made->id_start, sizeof made->id_start, "%016" PRIx64 "-", oac_clock_random());
    made->random = oac_clock_random();
    made->parse.size = sizeof made->parse;
    made->parse.allocator = made->allocator;
    made->parse.max_bytes = made->options.max_response_bytes;
    made->parse.keep_unknown = made->options.keep_unknown;
    oac_rate_begin(&made->rate, &made->options);
    (void)pthread_mutex_init(&made->lock, NULL);
    if (!oac_client_copy_texts(made, options, base_url, token_url) || !make_bases(made, options) ||
        !make_token_view(made)) {
        (void)oac_client_free(made);
        return oac_error_set(error, OAC_ERROR_MEMORY, OAC_STAGE_ARGUMENT, "out of memory for a client");
    }
    *client = made;
    return OAC_OK;
}

oac_status oac_client_new(const oac_client_options *options, oac_client **client, oac_error *error)
{
    oac_buffer base_url = OAC_BUFFER_INIT;
    oac_buffer token_url = OAC_BUFFER_INIT;
    oac_known_options known;
    oac_status status = OAC_OK;
    oac_error_clear(error);
    if (options == NULL || client == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "oac_client_new: a null argument");
    }
    status = oac_options_read(options, &known, error);
    if (status != OAC_OK) {
        return status;
    }
    options = &known.options;
    if (oac_fork_watch() != OAC_OK) {
        return oac_error_set(error, OAC_ERROR_MEMORY, OAC_STAGE_ARGUMENT, "out of memory for a client");
    }
    base_url.allocator = options->allocator;
    token_url.allocator = options->allocator;
    status = oac_options_check(options, &base_url, &token_url, error);
    if (status == OAC_OK) {
        status = make_whole(options, &base_url, &token_url, client, error);
    }
    oac_buffer_dispose(&base_url);
    oac_buffer_dispose(&token_url);
    return status;
}

/* Whether a call or an iterator is under way that was made with this view, or with the client itself or any of its
 * views. */
static bool is_in_use(oac_client *client)
{
    oac_client *base = client->base;
    const oac_call *call = NULL;
    bool used = false;
    (void)pthread_mutex_lock(&base->lock);
    call = base->active;
    while (call != NULL && client != base && call->view != client) {
        call = call->next;
    }
    used = call != NULL || client->iterators > 0 || client->batches > 0 ||
           (client == base && (base->views > 0 || base->fronts > 0));
    if (!used && client != base) {
        base->views--;
    }
    (void)pthread_mutex_unlock(&base->lock);
    return used;
}

oac_status oac_client_free(oac_client *client)
{
    oac_allocator memory;
    if (client == NULL) {
        return OAC_OK;
    }
    if (oac_fork_is_foreign(client)) { /* its lock and its connections are the parent's; the copies of its secrets go */
        oac_client_scrub_texts(client);
        oac_fork_abandon(client);
        return OAC_OK;
    }
    if (is_in_use(client)) {
        return OAC_ERROR_ARGUMENT;
    }
    if (client->base != client) { /* a view owns nothing but itself */
        oac_storage_release(client->base->allocator, client);
        return OAC_OK;
    }
    oac_pool_close(client);
    (void)pthread_mutex_destroy(&client->lock);
    oac_client_release_texts(client);
    oac_servers_free(client->bases, &client->options, client->allocator);
    oac_storage_release(client->allocator, client->token_view);
    memory = client->memory;
    oac_storage_release(client->allocator != NULL ? &memory : NULL, client);
    return OAC_OK;
}

oac_validation oac_client_validation(const oac_client *client)
{
    return client != NULL ? client->base->options.validation : OAC_VALIDATION_DEFAULT;
}

oac_status oac_client_view(oac_client *client, const oac_view_options *options, oac_client **view, oac_error *error)
{
    static const oac_sized sized = {
        .type = "oac_view_options",
        .init = "OAC_VIEW_OPTIONS_INIT",
        .size = sizeof(oac_view_options),
        .first = offsetof(oac_view_options, reserved) + sizeof(uint32_t),
    };
    oac_view_options known = OAC_VIEW_OPTIONS_INIT;
    oac_client *made = NULL;
    oac_error_clear(error);
    if (client == NULL || view == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "oac_client_view: a null argument");
    }
    if (options != NULL) {
        const oac_status status = oac_sized_read(&sized, options, &known, error);
        if (status != OAC_OK) {
            return status;
        }
    }
    if (oac_fork_is_foreign(client)) {
        return oac_fork_refuse(error, "oac_client_view");
    }
    made = oac_memory_new(client->base->allocator, sizeof *made);
    if (made == NULL) {
        return oac_error_set(error, OAC_ERROR_MEMORY, OAC_STAGE_ARGUMENT, "out of memory for a view");
    }
    (void)pthread_mutex_lock(&client->base->lock);
    client->base->views++;
    (void)pthread_mutex_unlock(&client->base->lock);
    made->base = client->base;
    made->limits = known;
    oac_option_fill_in(&made->limits.connect_timeout_ms, client->limits.connect_timeout_ms);
    oac_option_fill_in(&made->limits.attempt_timeout_ms, client->limits.attempt_timeout_ms);
    oac_option_fill_in(&made->limits.total_timeout_ms, client->limits.total_timeout_ms);
    oac_option_fill_in(&made->limits.turn_timeout_ms, client->limits.turn_timeout_ms);
    oac_option_fill_in(&made->limits.max_attempts, client->limits.max_attempts);
    *view = made;
    return OAC_OK;
}

void oac_client_count(const oac_client *client, oac_counters *counters, size_t size)
{
    const oac_client *base = client != NULL ? client->base : NULL;
    if (counters == NULL) {
        return;
    }
    memset(counters, 0, size);
    if (base != NULL && !oac_fork_is_foreign(base)) { /* there the lock may be held for ever */
        pthread_mutex_t *lock = &client->base->lock;
        (void)pthread_mutex_lock(lock);
        memcpy(counters, &base->counters, size < sizeof base->counters ? size : sizeof base->counters);
        (void)pthread_mutex_unlock(lock);
    }
}

bool oac_client_stopped(const oac_client *client)
{
    return client != NULL && atomic_load(&client->base->stopped);
}
