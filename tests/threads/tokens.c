/* Tokens that many threads and fronts need at once: one asks, whoever that is, and however it ends. */
#include "http/making.h"
#include "threads.h"

#include <netinet/in.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define ROUNDS 50u

static const oac_scheme schemes[] = {{.name = "token", .kind = OAC_SCHEME_TOKEN},
                                     {.name = "key", .kind = OAC_SCHEME_QUERY, .parameter = "key"}};
static const oac_server servers[] = {{.name = "main", .url = "https://api.example"},
                                     {.name = "files", .url = "https://files.example"}};
static const oac_api api = {
    .abi = OAC_ABI, .schemes = schemes, .scheme_count = 2, .servers = servers, .server_count = 2};
static const oac_credential credentials[] = {{.scheme = "key", .value = "key-of-the-program"}};
static const oac_scheme *const security[] = {&schemes[0], &schemes[1], NULL};
static const oac_operation operations[] = {
    {.abi = OAC_ABI,
     .id = "get",
     .method = "GET",
     .path = "/1",
     .idempotent = true,
     .security = security,
     .alternative_count = 1},
    {.abi = OAC_ABI,
     .id = "getFile",
     .method = "GET",
     .path = "/1",
     .idempotent = true,
     .security = security,
     .alternative_count = 1,
     .server = &servers[1]},
};

static void sleep_ms(long milliseconds)
{
    const struct timespec time = {0, milliseconds * 1000000};
    (void)nanosleep(&time, NULL);
}

/* ---- Through a transport of the program's own: tokens that are refused, and do not last ------------------------ */

typedef struct service {
    atomic_uint calls;
    atomic_uint asked;
    atomic_uint asking; /* at this moment */
    oac_client *client;
} service;

/* Somebody alone asks. */
static void ask(service *self)
{
    EXPECT(atomic_fetch_add(&self->asking, 1) == 0);
    sleep_ms(1);
    atomic_fetch_add(&self->asked, 1);
    EXPECT(atomic_fetch_sub(&self->asking, 1) == 1);
}

static oac_status give(void *context, oac_token_answer *answer, oac_error *error)
{
    char text[32];
    service *self = context;
    (void)error;
    ask(self);
    answer->lifetime_s = 1;
    (void)snprintf(text, sizeof text, "token-%u", atomic_load(&self->asked));
    return oac_buffer_append(answer->token, text, strlen(text));
}

static oac_status play(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    static const char token[] = "{\"access_token\":\"token-of-the-server\",\"expires_in\":0}";
    service *self = context;
    (void)error;
    response->http_status = 200;
    if (strncmp(request->url, "https://id.example/", 19) == 0) {
        ask(self);
        return oac_buffer_append(response->body, token, sizeof token - 1);
    }
    EXPECT(strstr(request->url, "key=") != NULL);
    if (atomic_fetch_add(&self->calls, 1) % 20 == 7 && request->attempt == 1) {
        response->http_status = 401;
    }
    return oac_buffer_append(response->body, "{}", 2);
}

static void done(void *context, oac_call *call, oac_status status, const oac_error *error)
{
    unsigned *ended = context;
    (void)error;
    EXPECT(status == OAC_OK || status == OAC_ERROR_CANCELLED);
    ++*ended;
    oac_call_end(call);
}

static oac_call *begin(oac_client *client, unsigned number)
{
    oac_call *call = NULL;
    EXPECT(oac_call_begin(client, &operations[number % 2], &call, NULL) == OAC_OK);
    oac_call_path(call, "/1");
    return call;
}

/* Two threads have fronts, the others call. */
static void call_with_tokens(void *shared, unsigned number)
{
    service *self = shared;
    oac_front *front = NULL;
    unsigned ended = 0;
    unsigned i;
    if (number < 2) {
        EXPECT(oac_front_new(self->client, NULL, &front, NULL) == OAC_OK);
    }
    for (i = 0; i < ROUNDS; i++) {
        oac_call *call = begin(self->client, i);
        if (front != NULL) {
            EXPECT(oac_front_start(front, call, done, &ended, NULL) == OAC_OK);
            if (i % 10 == 3) {
                oac_call_cancel(call);
            }
            (void)oac_front_drive(front, 0);
        } else {
            EXPECT(oac_call_perform(call, NULL) == OAC_OK);
            oac_call_end(call);
        }
    }
    while (front != NULL && oac_front_drive(front, 1000) > 0) {
    }
    EXPECT(front == NULL || ended == ROUNDS);
    EXPECT(oac_front_free(front) == OAC_OK);
}

static void test_own_transport(bool program)
{
    static const oac_oauth2 grant = {.size = sizeof(oac_oauth2),
                                     .token_url = "https://id.example/token",
                                     .client_id = "id",
                                     .client_secret = "s3cret-of-the-client"};
    service self;
    const oac_transport transport = {.size = sizeof(oac_transport), .send = play, .context = &self};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    atomic_init(&self.calls, 0);
    atomic_init(&self.asked, 0);
    atomic_init(&self.asking, 0);
    options.api = &api;
    options.transport = &transport;
    options.credentials = credentials;
    options.credential_count = 1;
    options.retry_delay_ms = 1;
    if (program) {
        options.on_token = give;
        options.on_token_context = &self;
    } else {
        options.oauth2 = &grant;
    }
    EXPECT(oac_client_new(&options, &self.client, NULL) == OAC_OK);
    in_threads(program ? "tokens of the program's function" : "tokens of a server", call_with_tokens, &self);
    EXPECT(atomic_load(&self.asked) > 1);
    EXPECT(oac_client_free(self.client) == OAC_OK);
}

/* ---- Through libcurl: a front asks, and is freed while others wait ------------------------------------------------
 */

typedef struct server {
    int listener;
    atomic_uint tokens; /* requests for one; the first is not answered */
    atomic_uint live;
    oac_client *client;
    oac_front *asking;
    unsigned ended;
} server;

typedef struct connection {
    server *owner;
    int socket;
} connection;

/* False: the peer is gone. No request has a body beyond its first packet's. */
static bool answer_one(server *self, int peer)
{
    static const char token[] = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 30\r\n\r\n"
                                "{\"access_token\":\"the-token-1\"}";
    static const char usual[] = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
    char request[4096];
    size_t length = 0;
    bool is_token = false;
    do {
        const ssize_t got = read(peer, request + length, sizeof request - 1 - length);
        if (got <= 0) {
            return false;
        }
        length += (size_t)got;
        request[length] = '\0';
        is_token = strncmp(request, "POST /token", 11) == 0;
    } while (strstr(request, "\r\n\r\n") == NULL || (is_token && strstr(request, "grant_type=") == NULL));
    if (!is_token) {
        EXPECT(strstr(request, "Authorization: Bearer the-token-1\r\n") != NULL);
        return write(peer, usual, sizeof usual - 1) == (ssize_t)(sizeof usual - 1);
    }
    if (atomic_fetch_add(&self->tokens, 1) == 0) {
        return read(peer, request, 1) > 0; /* says nothing until the client goes away */
    }
    return write(peer, token, sizeof token - 1) == (ssize_t)(sizeof token - 1);
}

static void *serve(void *argument)
{
    connection *self = argument;
    while (answer_one(self->owner, self->socket)) {
    }
    (void)close(self->socket);
    atomic_fetch_sub(&self->owner->live, 1);
    free(self);
    return NULL;
}

static void *accept_all(void *argument)
{
    server *self = argument;
    for (;;) {
        pthread_t thread;
        const int peer = accept(self->listener, NULL, NULL);
        connection *made = peer >= 0 ? malloc(sizeof *made) : NULL;
        if (peer < 0) {
            return NULL;
        }
        EXPECT(made != NULL);
        made->owner = self;
        made->socket = peer;
        atomic_fetch_add(&self->live, 1);
        EXPECT(pthread_create(&thread, NULL, serve, made) == 0);
        EXPECT(pthread_detach(thread) == 0);
    }
}

/* The first thread frees the front that asks; the others, one of them with a front, wait for what it asks for. */
static void wait_for_another(void *shared, unsigned number)
{
    server *self = shared;
    oac_front *front = NULL;
    unsigned ended = 0;
    if (number == 0) {
        sleep_ms(300);
        EXPECT(oac_front_free(self->asking) == OAC_OK);
    } else if (number == 1) {
        EXPECT(oac_front_new(self->client, NULL, &front, NULL) == OAC_OK);
        EXPECT(oac_front_start(front, begin(self->client, 0), done, &ended, NULL) == OAC_OK);
        while (oac_front_drive(front, 1000) > 0) {
        }
        EXPECT(ended == 1);
        EXPECT(oac_front_free(front) == OAC_OK);
    } else {
        oac_call *call = begin(self->client, 0);
        EXPECT(oac_call_perform(call, NULL) == OAC_OK);
        oac_call_end(call);
    }
}

static void test_freed_front(void)
{
    server self;
    oac_oauth2 grant = {.size = sizeof(oac_oauth2), .client_id = "id", .client_secret = "s3cret-of-the-client"};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    struct sockaddr_in address = {.sin_family = AF_INET};
    socklen_t size = sizeof address;
    pthread_t thread;
    char base_url[64];
    char token_url[80];
    int i;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    atomic_init(&self.tokens, 0);
    atomic_init(&self.live, 0);
    self.ended = 0;
    self.listener = socket(AF_INET, SOCK_STREAM, 0);
    EXPECT(self.listener >= 0 && bind(self.listener, (const struct sockaddr *)&address, size) == 0);
    EXPECT(listen(self.listener, 64) == 0);
    EXPECT(getsockname(self.listener, (struct sockaddr *)&address, &size) == 0);
    EXPECT(pthread_create(&thread, NULL, accept_all, &self) == 0);
    (void)snprintf(base_url, sizeof base_url, "http://127.0.0.1:%d", ntohs(address.sin_port));
    (void)snprintf(token_url, sizeof token_url, "%s/token", base_url);
    grant.token_url = token_url;
    options.api = &api;
    options.base_url = base_url;
    options.credentials = credentials;
    options.credential_count = 1;
    options.oauth2 = &grant;
    EXPECT(oac_client_new(&options, &self.client, NULL) == OAC_OK);
    EXPECT(oac_front_new(self.client, NULL, &self.asking, NULL) == OAC_OK);
    EXPECT(oac_front_start(self.asking, begin(self.client, 0), done, &self.ended, NULL) == OAC_OK);
    while (atomic_load(&self.tokens) == 0) {
        (void)oac_front_drive(self.asking, 20);
    }
    in_threads("a front that asks for a token is freed while others wait for it", wait_for_another, &self);
    EXPECT(self.ended == 1 && atomic_load(&self.tokens) == 2);
    EXPECT(oac_client_free(self.client) == OAC_OK);
    (void)shutdown(self.listener, SHUT_RDWR);
    EXPECT(pthread_join(thread, NULL) == 0);
    (void)close(self.listener);
    for (i = 0; i < 500 && atomic_load(&self.live) > 0; i++) {
        sleep_ms(10);
    }
    EXPECT(atomic_load(&self.live) == 0);
}

void test_tokens(void)
{
    test_own_transport(true);
    test_own_transport(false);
    test_freed_front();
}
