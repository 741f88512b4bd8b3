/* Threads and fronts that wait for their turns on one client, some of them in vain, through a transport of the test's
 * own; what is cancelled or refused meanwhile takes no turn. */
#include "http/making.h"
#include "threads.h"

#include <pthread.h>
#include <stdatomic.h>
#include <time.h>

#define ROUNDS 60u
#define RATE 1000u /* a second */

typedef struct turns {
    oac_client *client;
    oac_client *hasty;     /* a view that waits for its turn no longer than a millisecond */
    oac_client *cancelled; /* a view that is cancelled while its calls wait */
    atomic_uint sent;
    atomic_uint refused;
} turns;

static const oac_operation operation = {
    .abi = OAC_ABI, .id = "turn", .method = "PUT", .path = "/1", .idempotent = true};

static oac_status answer(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    turns *self = context;
    (void)request;
    (void)error;
    response->http_status = atomic_fetch_add(&self->sent, 1) == 100 ? 429 : 200; /* one pause for all */
    return oac_buffer_append(response->body, "{}", 2);
}

static oac_status perform(oac_client *client)
{
    oac_call *call = NULL;
    oac_status status = oac_call_begin(client, &operation, &call, NULL);
    EXPECT(status == OAC_OK);
    oac_call_path(call, "/1");
    status = oac_call_perform(call, NULL);
    oac_call_end(call);
    return status;
}

static void done(void *context, oac_call *call, oac_status status, const oac_error *error)
{
    unsigned *ended = context;
    (void)error;
    EXPECT(status == OAC_OK || status == OAC_ERROR_CANCELLED);
    ++*ended;
    oac_call_end(call);
}

static void start_on(oac_front *front, oac_client *client, oac_call **call, unsigned *ended)
{
    EXPECT(oac_call_begin(client, &operation, call, NULL) == OAC_OK);
    oac_call_path(*call, "/1");
    EXPECT(oac_front_start(front, *call, done, ended, NULL) == OAC_OK);
}

/* Every third call of the front is cancelled while it waits. */
static void drive(turns *self)
{
    oac_front *front = NULL;
    oac_call *calls[ROUNDS];
    unsigned ended = 0;
    unsigned i;
    EXPECT(oac_front_new(self->client, NULL, &front, NULL) == OAC_OK);
    for (i = 0; i < ROUNDS; i++) {
        start_on(front, self->client, &calls[i], &ended);
        if (i % 3 == 0) {
            oac_call_cancel(calls[i]);
        }
        (void)oac_front_drive(front, 0);
    }
    while (oac_front_drive(front, 1000) > 0) {
    }
    EXPECT(ended == ROUNDS);
    oac_front_free(front);
}

/* A front that has calls in the line, and is not driven until the others are done or nearly so. */
static void dawdle(turns *self)
{
    const struct timespec while_others_go = {0, 300 * 1000000};
    oac_front *front = NULL;
    oac_call *call = NULL;
    unsigned ended = 0;
    unsigned i;
    EXPECT(oac_front_new(self->client, NULL, &front, NULL) == OAC_OK);
    for (i = 0; i < 10; i++) {
        start_on(front, self->client, &call, &ended);
    }
    (void)oac_front_drive(front, 0);
    (void)nanosleep(&while_others_go, NULL);
    while (oac_front_drive(front, 1000) > 0) {
    }
    EXPECT(ended == 10);
    oac_front_free(front);
}

static void wait_for_turns(void *shared, unsigned number)
{
    turns *self = shared;
    unsigned i;
    if (number == 0 || number == 1) {
        drive(self);
        return;
    }
    if (number == 2) {
        dawdle(self);
        return;
    }
    for (i = 0; i < ROUNDS; i++) {
        if (number == 3) {
            const oac_status status = perform(self->hasty);
            EXPECT(status == OAC_OK || status == OAC_ERROR_TIMEOUT);
            atomic_fetch_add(&self->refused, status == OAC_ERROR_TIMEOUT ? 1 : 0);
        } else if (number == 4) {
            const oac_status status = perform(self->cancelled);
            EXPECT(status == OAC_OK || status == OAC_ERROR_CANCELLED);
        } else if (number == 5 && i == 10) {
            oac_client_cancel(self->cancelled);
        } else {
            EXPECT(perform(self->client) == OAC_OK);
        }
    }
}

void test_turns(void)
{
    static turns self;
    const oac_transport transport = {.size = sizeof(oac_transport), .send = answer, .context = &self};
    oac_client_options options = LAB_CLIENT_OPTIONS_INIT;
    oac_view_options hasty = OAC_VIEW_OPTIONS_INIT;
    oac_counters counters;
    options.token = "secret_threads";
    options.transport = &transport;
    options.rate_requests = RATE;
    options.rate_seconds = 1;
    options.rate_burst = 1;
    hasty.turn_timeout_ms = 1;
    EXPECT(oac_client_new(&options, &self.client, NULL) == OAC_OK);
    EXPECT(oac_client_view(self.client, &hasty, &self.hasty, NULL) == OAC_OK);
    EXPECT(oac_client_view(self.client, NULL, &self.cancelled, NULL) == OAC_OK);
    in_threads("turns, places that are given back, and a pause", wait_for_turns, &self);
    oac_client_counters(self.client, &counters);
    EXPECT(counters.in_flight == 0 && counters.attempts == self.sent && counters.refused_rate == 1);
    EXPECT(counters.wait_us > 0);
    oac_client_free(self.cancelled);
    oac_client_free(self.hasty);
    oac_client_free(self.client);
}
