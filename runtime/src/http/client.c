/* The client: checks its options, keeps its own copies of them, and goes away leaving no token behind. Private half of
 * oac/client.h. */
#include <inttypes.h>
#include <stdio.h>
#include <strings.h>

#include "http/client_internal.h"

#define OAC_CONNECT_TIMEOUT_MS 10000u
#define OAC_ATTEMPT_TIMEOUT_MS 30000u
#define OAC_TOTAL_TIMEOUT_MS 120000u
#define OAC_TURN_TIMEOUT_MS 300000u
#define OAC_MAX_RESPONSE_BYTES ((size_t)16 * 1024 * 1024)
#define OAC_MAX_HEADER_BYTES ((size_t)256 * 1024)
#define OAC_MAX_ATTEMPTS 4u
#define OAC_RETRY_DELAY_MS 500u
#define OAC_RETRY_DELAY_MOST_MS 20000u
#define OAC_RETRY_AFTER_MOST_MS 120000u
#define OAC_RATE_SECONDS 60u
#define OAC_LONGEST_TEXT ((size_t)8 * 1024)

static const char content_type_line[] = "Content-Type: application/json";
static const char accept_line[] = "Accept: application/json";
static const char user_agent_start[] = "User-Agent: ";
static const char authorization_start[] = "Authorization: Bearer ";

static oac_status refuse(oac_error *error, const char *option, const char *why)
{
    return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "option %s: %s", option, why);
}

/* Null when every byte may stand in a header's value: from `first` to ~. */
static const char *check_header_text(const char *text, char first)
{
    size_t length = 0;
    for (; text[length] != '\0'; length++) {
        if (text[length] < first || text[length] > '~') {
            return "it holds a byte that must not stand in a header";
        }
    }
    if (length == 0) {
        return "it is empty";
    }
    return length > OAC_LONGEST_TEXT ? "it is longer than 8 KiB" : NULL;
}

static bool is_white(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* The same of a token, in words that help with the usual slips and quote nothing of it. */
static const char *check_token(const char *token)
{
    const char *why = check_header_text(token, '!');
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

/* Appends the base URL to `text` as the transport will have it. */
static oac_status check_base_url(const oac_client_options *options, oac_buffer *text, oac_error *error)
{
    const oac_transport *transport = options->transport;
    oac_url found = OAC_ZERO;
    oac_error problem = OAC_ERROR_INIT;
    oac_status status = OAC_OK;
    if (options->base_url == NULL) {
        return refuse(error, "base_url", "it is missing");
    }
    if (strlen(options->base_url) > OAC_LONGEST_TEXT) {
        return refuse(error, "base_url", "it is longer than 8 KiB");
    }
    found.text = text;
    status = transport == NULL ? oac_curl_check_url(NULL, options->base_url, &found, &problem)
             : transport->check_url == NULL
                 ? oac_url_check(NULL, options->base_url, &found, &problem)
                 : transport->check_url(transport->context, options->base_url, &found, &problem);
    if (status != OAC_OK) {
        return oac_error_set(error, status, OAC_STAGE_ARGUMENT, "option base_url: %s",
                             problem.message[0] != '\0' ? problem.message : "the transport refuses it");
    }
    if (!found.https && !found.loopback && !options->allow_http) {
        return refuse(error, "base_url",
                      "http:// would show the token to everyone on the way; use https://, or allow_http");
    }
    if (text->length == 0) {
        status = oac_buffer_append(text, options->base_url, strlen(options->base_url));
    }
    while (status == OAC_OK && text->length > 0 && text->data[text->length - 1] == '/') {
        text->data[--text->length] = '\0';
    }
    return status == OAC_OK ? OAC_OK
                            : oac_error_set(error, status, OAC_STAGE_ARGUMENT, "out of memory for the base URL");
}

static oac_status check_headers(const oac_client_options *options, oac_error *error)
{
    size_t at = 0;
    size_t other = 0;
    if (options->header_count > 0 && options->headers == NULL) {
        return refuse(error, "headers", "header_count is not 0, and they are null");
    }
    if (options->header_count > OAC_CLIENT_HEADERS) {
        return refuse(error, "headers", "there are more than 32");
    }
    for (at = 0; at < options->header_count; at++) {
        const oac_header *one = &options->headers[at];
        const char *why = oac_header_check(one, options->send_request_id);
        for (other = 0; why == NULL && other < at; other++) {
            why = oac_header_is(one->name, options->headers[other].name) ? "it is there twice" : NULL;
        }
        if (why != NULL) {
            /* the token may have been put into the wrong place */
            const bool named = oac_header_has_name(one) && !oac_redact_holds(one->name, options->token);
            return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "option headers[%zu]%s%.80s: %s", at,
                                 named ? ", " : "", named ? one->name : "", why);
        }
    }
    return OAC_OK;
}

static bool is_half(const oac_allocator *allocator)
{
    return allocator != NULL && ((allocator->allocate == NULL) != (allocator->reallocate == NULL) ||
                                 (allocator->allocate == NULL) != (allocator->release == NULL));
}

static oac_status check(const oac_client_options *options, oac_buffer *base_url, oac_error *error)
{
    const char *why = NULL;
    oac_status status = OAC_OK;
    if (is_half(options->allocator)) {
        return refuse(error, "allocator", "some of its functions are null");
    }
    if (options->transport != NULL && options->transport->send == NULL) {
        return refuse(error, "transport", "its function is null");
    }
    if (options->validation < OAC_VALIDATION_DEFAULT || options->validation > OAC_VALIDATION_OFF) {
        return refuse(error, "validation", "it is none of the modes");
    }
    if (options->token != NULL && (why = check_token(options->token)) != NULL) {
        return refuse(error, "token", why);
    }
    if (options->user_agent != NULL && (why = check_header_text(options->user_agent, ' ')) != NULL) {
        return refuse(error, "user_agent", why);
    }
    if (options->refused_token_codes != NULL && (why = check_header_text(options->refused_token_codes, ' ')) != NULL) {
        return refuse(error, "refused_token_codes", why);
    }
    if (options->error_code_member != NULL && strlen(options->error_code_member) > 63) {
        return refuse(error, "error_code_member", "it is longer than 63 bytes");
    }
    if (options->error_message_member != NULL && strlen(options->error_message_member) > 63) {
        return refuse(error, "error_message_member", "it is longer than 63 bytes");
    }
    if (options->proxy != NULL && options->transport == NULL && (why = oac_curl_check_proxy(options->proxy)) != NULL) {
        return refuse(error, "proxy", why);
    }
    status = check_headers(options, error);
    return status == OAC_OK ? check_base_url(options, base_url, error) : status;
}

static void put_header(oac_client *client, size_t place, const char *name, const char *line)
{
    client->headers[place].name = name;
    client->headers[place].value = line + strlen(name) + 2;
    client->lines[place] = line;
}

static void add_header(oac_client *client, const char *name, const char *line)
{
    put_header(client, client->header_count++, name, line);
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

/* The program's own headers: `name\0name: value\0` each. Accept and User-Agent take the places of this library's. */
static bool copy_headers(oac_client *client, const oac_client_options *options)
{
    size_t size = 0;
    size_t at = 0;
    char *next = NULL;
    for (at = 0; at < options->header_count; at++) {
        size += 2 * strlen(options->headers[at].name) + strlen(options->headers[at].value) + 4;
    }
    if (size == 0) {
        return true;
    }
    next = oac_memory_new(client->allocator, size);
    client->own_headers = next;
    client->own_headers_size = size;
    for (at = 0; next != NULL && at < options->header_count; at++) {
        const oac_header *one = &options->headers[at];
        const char *name = copy(&next, one->name, strlen(one->name));
        const char *line = copy(&next, one->name, strlen(one->name));
        next--;
        (void)copy(&next, ": ", 2);
        next--;
        (void)copy(&next, one->value, strlen(one->value));
        put_header(client,
                   oac_header_is(name, "Accept")       ? (size_t)OAC_HEADER_ACCEPT
                   : oac_header_is(name, "User-Agent") ? (size_t)OAC_HEADER_USER_AGENT
                                                       : client->header_count++,
                   name, line);
    }
    return client->own_headers != NULL;
}

static bool copy_texts(oac_client *client, const oac_client_options *options, const oac_buffer *base_url)
{
    const char *agent = options->user_agent != NULL ? options->user_agent : "liboac/" OAC_VERSION;
    const size_t ca_length = options->ca_file != NULL ? strlen(options->ca_file) : 0;
    const size_t proxy_length = options->proxy != NULL ? strlen(options->proxy) : 0;
    const size_t codes_length = options->refused_token_codes != NULL ? strlen(options->refused_token_codes) : 0;
    char *next = oac_memory_new(client->allocator, base_url->length + 1 + ca_length + 1 + proxy_length + 1 +
                                                       codes_length + 1 + sizeof user_agent_start + strlen(agent));
    char *line = NULL;
    if (next == NULL) {
        return false;
    }
    client->texts = next;
    client->options.base_url = copy(&next, base_url->data, base_url->length);
    if (options->ca_file != NULL) {
        client->options.ca_file = copy(&next, options->ca_file, ca_length);
    }
    if (options->proxy != NULL) {
        client->options.proxy = copy(&next, options->proxy, proxy_length);
    }
    if (options->refused_token_codes != NULL) {
        client->options.refused_token_codes = copy(&next, options->refused_token_codes, codes_length);
    }
    line = copy(&next, user_agent_start, sizeof user_agent_start - 1);
    next--;
    client->options.user_agent = copy(&next, agent, strlen(agent));
    add_header(client, "Content-Type", content_type_line);
    add_header(client, "Accept", accept_line);
    add_header(client, "User-Agent", line);
    if (options->token != NULL) {
        client->token_offset = sizeof authorization_start - 1;
        client->secrets_size = sizeof authorization_start + strlen(options->token);
        next = oac_memory_new(client->allocator, client->secrets_size);
        if (next == NULL) {
            return false;
        }
        client->secrets = next;
        (void)copy(&next, authorization_start, sizeof authorization_start - 1);
        next--;
        (void)copy(&next, options->token, strlen(options->token));
        add_header(client, "Authorization", client->secrets);
    }
    return copy_headers(client, options);
}

/* `check` has seen that the name fits. */
static void take_member_name(char *to, const char *name, const char *otherwise)
{
    const char *taken = name != NULL ? name : otherwise;
    memcpy(to, taken, strlen(taken) + 1);
}

static void fill_in(uint32_t *option, uint32_t otherwise)
{
    if (*option == 0) {
        *option = otherwise;
    }
}

static void fill_in_defaults(oac_client_options *options)
{
    fill_in(&options->connect_timeout_ms, OAC_CONNECT_TIMEOUT_MS);
    fill_in(&options->attempt_timeout_ms, OAC_ATTEMPT_TIMEOUT_MS);
    fill_in(&options->total_timeout_ms, OAC_TOTAL_TIMEOUT_MS);
    fill_in(&options->turn_timeout_ms, OAC_TURN_TIMEOUT_MS);
    fill_in(&options->max_attempts, OAC_MAX_ATTEMPTS);
    fill_in(&options->retry_delay_ms, OAC_RETRY_DELAY_MS);
    fill_in(&options->retry_delay_most_ms, OAC_RETRY_DELAY_MOST_MS);
    fill_in(&options->retry_after_most_ms, OAC_RETRY_AFTER_MOST_MS);
    fill_in(&options->rate_seconds, OAC_RATE_SECONDS);
    fill_in(&options->rate_burst, options->rate_requests / options->rate_seconds);
    fill_in(&options->rate_burst, 1);
    if (options->max_response_bytes == 0) {
        options->max_response_bytes = OAC_MAX_RESPONSE_BYTES;
    }
    if (options->max_header_bytes == 0) {
        options->max_header_bytes = OAC_MAX_HEADER_BYTES;
    }
    if (options->log_level == OAC_LOG_DEFAULT) {
        options->log_level = OAC_LOG_INFO;
    }
}

/* The options have been checked. */
static oac_status make(const oac_client_options *options, const oac_buffer *base_url, oac_client **client,
                       oac_error *error)
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
    if (options->allocator != NULL && options->allocator->allocate != NULL) {
        made->memory = *options->allocator;
        made->allocator = &made->memory;
    }
    if (options->transport != NULL) {
        made->transport = *options->transport;
    }
    fill_in_defaults(&made->options);
    take_member_name(made->error_code_member, options->error_code_member, "errorCode");
    take_member_name(made->error_message_member, options->error_message_member, "errorMessage");
    made->base = made;
    made->generation = oac_fork_generation();
    made->limits.connect_timeout_ms = made->options.connect_timeout_ms;
    made->limits.attempt_timeout_ms = made->options.attempt_timeout_ms;
    made->limits.total_timeout_ms = made->options.total_timeout_ms;
    made->limits.turn_timeout_ms = made->options.turn_timeout_ms;
    made->limits.max_attempts = made->options.max_attempts;
    (void)snprintf(made->id_start, sizeof made->id_start, "%016" PRIx64 "-", oac_clock_random());
    made->random = oac_clock_random();
    oac_rate_begin(&made->rate, &made->options);
    (void)pthread_mutex_init(&made->lock, NULL);
    if (!copy_texts(made, options, base_url)) {
        (void)oac_client_free(made);
        return oac_error_set(error, OAC_ERROR_MEMORY, OAC_STAGE_ARGUMENT, "out of memory for a client");
    }
    *client = made;
    return OAC_OK;
}

oac_status oac_client_new(const oac_client_options *options, oac_client **client, oac_error *error)
{
    oac_buffer base_url = OAC_BUFFER_INIT;
    oac_status status = OAC_OK;
    oac_error_clear(error);
    if (options == NULL || client == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "oac_client_new: a null argument");
    }
    if (oac_fork_watch() != OAC_OK) {
        return oac_error_set(error, OAC_ERROR_MEMORY, OAC_STAGE_ARGUMENT, "out of memory for a client");
    }
    base_url.allocator = options->allocator;
    status = check(options, &base_url, error);
    if (status == OAC_OK) {
        status = make(options, &base_url, client, error);
    }
    oac_buffer_dispose(&base_url);
    return status;
}

/* Whether a call is under way that was made with this view, or with the client itself or any of its views. */
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
    used = call != NULL || (client == base && (base->views > 0 || base->fronts > 0));
    if (!used && client != base) {
        base->views--;
    }
    (void)pthread_mutex_unlock(&base->lock);
    return used;
}

static void scrub(char *secret, size_t size)
{
    if (secret != NULL) {
        oac_memory_scrub(secret, size);
    }
}

oac_status oac_client_free(oac_client *client)
{
    oac_allocator memory;
    if (client == NULL) {
        return OAC_OK;
    }
    if (oac_fork_is_foreign(client)) { /* its lock and its connections are the parent's; the copies of its secrets go */
        scrub(client->secrets, client->secrets_size);
        scrub(client->own_headers, client->own_headers_size);
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
    scrub(client->secrets, client->secrets_size);
    scrub(client->own_headers, client->own_headers_size);
    oac_storage_release(client->allocator, client->secrets);
    oac_storage_release(client->allocator, client->own_headers);
    oac_storage_release(client->allocator, client->texts);
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
    oac_client *made = NULL;
    oac_error_clear(error);
    if (client == NULL || view == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "oac_client_view: a null argument");
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
    if (options != NULL) {
        made->limits = *options;
    }
    fill_in(&made->limits.connect_timeout_ms, client->limits.connect_timeout_ms);
    fill_in(&made->limits.attempt_timeout_ms, client->limits.attempt_timeout_ms);
    fill_in(&made->limits.total_timeout_ms, client->limits.total_timeout_ms);
    fill_in(&made->limits.turn_timeout_ms, client->limits.turn_timeout_ms);
    fill_in(&made->limits.max_attempts, client->limits.max_attempts);
    *view = made;
    return OAC_OK;
}

void oac_client_cancel(oac_client *client)
{
    if (client != NULL && !oac_fork_is_foreign(client)) {
        atomic_store(&client->cancelled, true);
        oac_pool_wake(client);
    }
}

void oac_client_counters(oac_client *client, oac_counters *counters)
{
    oac_client *base = client != NULL ? client->base : NULL;
    if (base == NULL || counters == NULL) {
        return;
    }
    memset(counters, 0, sizeof *counters);
    if (!oac_fork_is_foreign(base)) { /* there the lock may be held for ever */
        (void)pthread_mutex_lock(&base->lock);
        *counters = base->counters;
        (void)pthread_mutex_unlock(&base->lock);
    }
}

bool oac_client_stopped(oac_client *client)
{
    return client != NULL && atomic_load(&client->base->stopped);
}
