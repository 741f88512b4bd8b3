/* Threads and libcurl against a server on loopback in this very program: blocking calls, cancelling, fronts. */
#include "http/making.h"
#include "threads.h"

#include <arpa/inet.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define ROUNDS 40u
#define SLOW_CUSTOMER 999999

/* ---- The server -------------------------------------------------------------------------------------------------- */

typedef struct server {
    int listener;
    char base_url[64];
    pthread_t thread;
    atomic_uint connections;
    atomic_uint live; /* threads that serve a connection */
} server;

typedef struct connection {
    server *owner;
    int socket;
} connection;

/* One request at a time; the answer counts as many updates as the customer's number says. False: the peer is gone. */
static bool answer_one(int peer)
{
    char request[8192];
    char answer[256];
    char body[64];
    size_t length = 0;
    long customer = 0;
    for (;;) {
        const ssize_t got = read(peer, request + length, sizeof request - 1 - length);
        const char *head;
        const char *wanted;
        if (got <= 0) {
            return false;
        }
        length += (size_t)got;
        request[length] = '\0';
        head = strstr(request, "\r\n\r\n");
        wanted = strstr(request, "Content-Length: ");
        if (head == NULL || wanted == NULL) {
            continue;
        }
        if (strlen(head + 4) >= strtoul(wanted + 16, NULL, 10)) {
            customer = strtol(strstr(request, "/customers/") + 11, NULL, 10);
            break;
        }
    }
    if (customer == SLOW_CUSTOMER) {
        return read(peer, request, 1) > 0; /* says nothing until the client goes away */
    }
    (void)snprintf(body, sizeof body, "{\"updateCount\":%ld}", customer);
    length = (size_t)snprintf(answer, sizeof answer,
                              "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %zu\r\n\r\n%s",
                              strlen(body), body);
    return write(peer, answer, length) == (ssize_t)length;
}

static void *serve(void *argument)
{
    connection *self = argument;
    while (answer_one(self->socket)) {
    }
    (void)close(self->socket);
    self->owner->live--;
    free(self);
    return NULL;
}

static void *accept_all(void *argument)
{
    server *self = argument;
    for (;;) {
        pthread_t thread;
        connection *made;
        const int peer = accept(self->listener, NULL, NULL);
        if (peer < 0) {
            return NULL;
        }
        made = malloc(sizeof *made);
        EXPECT(made != NULL);
        made->owner = self;
        made->socket = peer;
        self->connections++;
        self->live++;
        EXPECT(pthread_create(&thread, NULL, serve, made) == 0);
        EXPECT(pthread_detach(thread) == 0);
    }
}

static void start(server *self)
{
    struct sockaddr_in address = {.sin_family = AF_INET};
    socklen_t size = sizeof address;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    atomic_init(&self->connections, 0);
    atomic_init(&self->live, 0);
    self->listener = socket(AF_INET, SOCK_STREAM, 0);
    EXPECT(self->listener >= 0);
    EXPECT(bind(self->listener, (const struct sockaddr *)&address, size) == 0);
    EXPECT(listen(self->listener, 64) == 0);
    EXPECT(getsockname(self->listener, (struct sockaddr *)&address, &size) == 0);
    (void)snprintf(self->base_url, sizeof self->base_url, "http://127.0.0.1:%d", ntohs(address.sin_port));
    EXPECT(pthread_create(&self->thread, NULL, accept_all, self) == 0);
}

static void pause_ms(long milliseconds)
{
    const struct timespec time = {0, milliseconds * 1000000};
    (void)nanosleep(&time, NULL);
}

static void stop(server *self)
{
    int i;
    (void)shutdown(self->listener, SHUT_RDWR);
    EXPECT(pthread_join(self->thread, NULL) == 0);
    (void)close(self->listener);
    for (i = 0; i < 500 && self->live > 0; i++) {
        pause_ms(10);
    }
    EXPECT(self->live == 0);
}

/* ---- Scenarios --------------------------------------------------------------------------------------------------- */

static oac_client *client_of(const server *self)
{
    oac_client_options options = LAB_CLIENT_OPTIONS_INIT;
    oac_client *client = NULL;
    options.base_url = self->base_url;
    options.token = "secret_threads";
    options.rate_requests = 0;
    options.total_timeout_ms = 60000;
    EXPECT(oac_client_new(&options, &client, NULL) == OAC_OK);
    return client;
}

static void call_often(void *shared, unsigned number)
{
    unsigned round;
    for (round = 0; round < ROUNDS; round++) {
        call_once(shared, number * 1000 + round + 1);
    }
}

static void own_client(void *shared, unsigned number)
{
    unsigned round;
    for (round = 0; round < 4; round++) {
        oac_client *client = client_of(shared);
        call_once(client, number + 1);
        call_once(client, number + 2);
        oac_client_free(client);
    }
}

/* Half of the threads wait for an answer that does not come; the other half cancel their views meanwhile. */
typedef struct cancelling {
    oac_client *views[THREADS / 2];
} cancelling;

static void cancel_each_other(void *shared, unsigned number)
{
    cancelling *self = shared;
    oac_client *view = self->views[number / 2];
    if (number % 2 == 0) {
        oac_error error = OAC_ERROR_INIT;
        EXPECT(lab_update_customer(view, 1, SLOW_CUSTOMER, shared_request(), NULL, &error) == OAC_ERROR_CANCELLED);
        EXPECT(error.status == OAC_ERROR_CANCELLED);
    } else {
        pause_ms(20 + 10 * (long)number);
        oac_client_cancel(view);
    }
}

typedef struct drive {
    int64_t first;
    unsigned ended;
} drive;

static void done(void *context, oac_call *call, oac_status status, const oac_error *error)
{
    drive *self = context;
    (void)error;
    EXPECT(status == OAC_OK);
    EXPECT(oac_call_answer(call).length > 0);
    self->ended++;
    oac_call_end(call);
}

/* A front of its own in each thread, all on one client. */
static void drive_front(void *shared, unsigned number)
{
    static const oac_operation operation = {.abi = OAC_ABI,
                                            .id = "updateCustomer",
                                            .method = "PUT",
                                            .path = "/{storeId}/customers/{customerId}",
                                            .idempotent = true};
    oac_client *client = shared;
    oac_front *front = NULL;
    drive self = {number * 1000 + 1, 0};
    unsigned i;
    EXPECT(oac_front_new(client, NULL, &front, NULL) == OAC_OK);
    for (i = 0; i < ROUNDS; i++) {
        oac_call *call = NULL;
        EXPECT(oac_call_begin(client, &operation, &call, NULL) == OAC_OK);
        oac_call_path(call, "/1/customers/");
        oac_call_path_int(call, self.first + i);
        EXPECT(lab_update_customer_request_serialize(shared_request(), oac_call_body(call), NULL) == OAC_OK);
        EXPECT(oac_front_start(front, call, done, &self, NULL) == OAC_OK);
    }
    while (oac_front_drive(front, 1000) > 0) {
    }
    EXPECT(self.ended == ROUNDS);
    oac_front_free(front);
}

void test_wire(void)
{
    server self;
    cancelling views;
    oac_client *client;
    unsigned i;
    start(&self);
    client = client_of(&self);
    in_threads("many threads on one client, through libcurl", call_often, client);
    EXPECT(self.connections <= THREADS);
    for (i = 0; i < THREADS / 2; i++) {
        EXPECT(oac_client_view(client, NULL, &views.views[i], NULL) == OAC_OK);
    }
    in_threads("calls that are cancelled from other threads", cancel_each_other, &views);
    for (i = 0; i < THREADS / 2; i++) {
        oac_client_free(views.views[i]);
    }
    in_threads("blocking calls after that", call_often, client);
    in_threads("a front in each thread, on one client", drive_front, client);
    oac_client_free(client);
    in_threads("many clients, through libcurl", own_client, &self);
    stop(&self);
}
