/* A service without a network for tests of credentials, tokens and servers. */
#include "access.h"
#include "http/making.h"

#include <check.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

const oac_scheme schemes[SCHEMES] = {
    [TOKEN] = {.name = "token", .kind = OAC_SCHEME_TOKEN, .token_url = "https://id.example/token"},
    [OTHER] = {.name = "other", .kind = OAC_SCHEME_TOKEN},
    [LOGIN] = {.name = "login", .kind = OAC_SCHEME_BASIC},
    [WORD] = {.name = "word", .kind = OAC_SCHEME_HTTP, .parameter = "Vapid"},
    [KEY] = {.name = "key", .kind = OAC_SCHEME_HEADER, .parameter = "X-App"},
    [QUERY] = {.name = "query", .kind = OAC_SCHEME_QUERY, .parameter = "api key"},
    [COOKIE] = {.name = "cookie", .kind = OAC_SCHEME_COOKIE, .parameter = "sid"},
    [SECOND] = {.name = "second", .kind = OAC_SCHEME_COOKIE, .parameter = "app"},
};

static const char *const regions[] = {"eu", "us", NULL};
static const oac_server_variable first_variables[] = {{.name = "region", .value = "eu", .values = regions},
                                                      {.name = "base", .value = "v2"}};
static const oac_server_variable open_variables[] = {{.name = "tenant"}};

const oac_server servers[4] = {
    {.name = "main", .url = "https://{region}.api.example/{base}/", .variables = first_variables, .variable_count = 2},
    {.name = "files", .url = "https://files.example/up", .variables = NULL, .variable_count = 0},
    {.name = "relative", .url = "/v3"},
    {.name = "tenant", .url = "https://{tenant}.example", .variables = open_variables, .variable_count = 1},
};

const oac_api api = {
    .abi = OAC_ABI, .schemes = schemes, .scheme_count = SCHEMES, .servers = servers, .server_count = 4};

oac_operation needing(const oac_scheme *const *security, size_t count)
{
    const oac_operation operation = {.abi = OAC_ABI,
                                     .id = "getIt",
                                     .method = "GET",
                                     .path = "/things",
                                     .idempotent = true,
                                     .security = security,
                                     .alternative_count = count};
    return operation;
}

/* What is noted may come from several threads. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void hear(service *self, const char *text)
{
    pthread_mutex_lock(&lock);
    const size_t length = strlen(self->heard);
    (void)snprintf(self->heard + length, sizeof self->heard - length, "%s\n", text);
    pthread_mutex_unlock(&lock);
}

static void on_log(void *context, oac_log_level level, const char *line)
{
    (void)level;
    hear(context, line);
}

static void hear_request(service *self, const oac_http_request *request)
{
    size_t at = 0;
    hear(self, request->url);
    for (at = 0; at < request->header_count; at++) {
        hear(self, request->headers[at].value);
    }
    if (request->body.data != NULL) {
        hear(self, request->body.data);
    }
}

static void on_request(void *context, const oac_http_request *request)
{
    hear_request(context, request);
}

static void on_response(void *context, const oac_exchange *exchange)
{
    hear_request(context, exchange->request);
    if (exchange->error != NULL) {
        hear(context, exchange->error->message);
    }
}

static int status_of(const int *statuses, unsigned call)
{
    unsigned at = 0;
    while (at < call && at < 7 && statuses[at + 1] != 0) {
        at++;
    }
    return statuses[at] != 0 ? statuses[at] : 200;
}

static void note_headers(char *to, size_t size, const oac_http_request *request)
{
    size_t at = 0;
    to[0] = '\0';
    for (at = 0; at < request->header_count; at++) {
        if (strcmp(request->headers[at].name, "Accept") != 0 && strcmp(request->headers[at].name, "User-Agent") != 0) {
            (void)snprintf(to + strlen(to), size - strlen(to), "%s=%s;", request->headers[at].name,
                           request->headers[at].value);
        }
    }
}

static oac_status play_token(service *self, const oac_http_request *request, oac_http_response *response)
{
    const struct timespec pause = {0, (long)self->token_delay_ms * 1000000};
    const unsigned number = atomic_fetch_add(&self->token_calls, 1);
    char text[128];
    pthread_mutex_lock(&lock);
    note_headers(self->token_headers, sizeof self->token_headers, request);
    (void)snprintf(self->token_body_sent, sizeof self->token_body_sent, "%.*s", (int)request->body.length,
                   request->body.data != NULL ? request->body.data : "");
    pthread_mutex_unlock(&lock);
    if (self->token_delay_ms > 0) {
        (void)nanosleep(&pause, NULL);
    }
    response->http_status = status_of(self->token_statuses, number);
    (void)snprintf(text, sizeof text,
                   "{\"access_token\":\"token-of-the-server-%u\",\"token_type\":\"Bearer\",\"expires_in\":3600}",
                   number + 1);
    return oac_buffer_append(response->body, self->token_body != NULL ? self->token_body : text,
                             strlen(self->token_body != NULL ? self->token_body : text));
}

static oac_status play(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    service *self = context;
    (void)error;
    if (strncmp(request->url, "https://id.example/", 19) == 0) {
        return play_token(self, request, response);
    }
    pthread_mutex_lock(&lock);
    (void)snprintf(self->url, sizeof self->url, "%s", request->url);
    note_headers(self->headers, sizeof self->headers, request);
    pthread_mutex_unlock(&lock);
    response->http_status = status_of(self->statuses, atomic_fetch_add(&self->calls, 1));
    return oac_buffer_append(response->body, self->body != NULL ? self->body : "{}",
                             strlen(self->body != NULL ? self->body : "{}"));
}

oac_transport transport_of(service *self)
{
    const oac_transport transport = {.size = sizeof(oac_transport), .send = play, .context = self};
    return transport;
}

oac_client_options options_of(service *self, oac_transport *transport)
{
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    *transport = transport_of(self);
    options.api = &api;
    options.transport = transport;
    options.retry_delay_ms = 1;
    options.on_log = on_log;
    options.on_request = on_request;
    options.on_response = on_response;
    options.hook_context = self;
    options.log_level = OAC_LOG_TRACE;
    options.log_bodies = true;
    return options;
}

oac_client *client_of(const oac_client_options *options)
{
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    ck_assert_msg(oac_client_new(options, &client, &error) == OAC_OK, "%s", error.message);
    return client;
}

oac_status call_it(oac_client *client, const oac_operation *operation, oac_error *error)
{
    oac_call *call = NULL;
    oac_status status = oac_call_begin(client, operation, &call, error);
    if (status == OAC_OK) {
        oac_call_path(call, operation->path);
        status = oac_call_perform(call, error);
        oac_call_end(call);
    }
    return status;
}

bool has_piece(const char *text, const char *secret)
{
    const size_t length = strlen(secret);
    char piece[9];
    size_t at = 0;
    if (length < 8) {
        return length > 0 && strstr(text, secret) != NULL;
    }
    for (at = 0; at + 8 <= length; at++) {
        (void)snprintf(piece, sizeof piece, "%.8s", secret + at);
        if (strstr(text, piece) != NULL) {
            return true;
        }
    }
    return false;
}
