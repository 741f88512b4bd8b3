/* Batches of one client on many threads, some of them cancelled by others while they are waited for. */
#include "threads.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define ROUNDS 20u
#define CALLS 5u

/* The ticket is the names of the calls, so that nothing has to be kept. */
static oac_status take(const char *body, oac_http_response *response)
{
    char text[1024] = "{\"receipt\":\"";
    size_t used = strlen(text);
    for (const char *at = strstr(body, "\",\"target\""); at != NULL; at = strstr(at + 1, "\",\"target\"")) {
        const char *name = at;
        while (name[-1] != '"') {
            name--;
        }
        used += (size_t)snprintf(text + used, sizeof text - used, "%.*s_", (int)(at - name), name);
    }
    used += (size_t)snprintf(text + used, sizeof text - used, "\"}");
    return oac_buffer_append(response->body, text, used);
}

static oac_status tell(const char *url, oac_http_response *response)
{
    static const char start[] = "{\"state\":\"OVER\",\"results\":[";
    const char *at = strstr(url, "receipt=") + sizeof "receipt=" - 1;
    oac_status status = oac_buffer_append(response->body, start, sizeof start - 1);
    for (size_t count = 0; *at != '\0' && *at != '&' && status == OAC_OK; count++) {
        char text[128];
        const size_t length = strcspn(at, "_&");
        const int written = snprintf(
            text, sizeof text,
            "%s{\"name\":\"%.*s\",\"end\":\"CARRIED_OUT\",\"code\":200,\"text\":\"{\\\"updateCount\\\":%zu}\"}",
            count > 0 ? "," : "", (int)length, at, count);
        status = oac_buffer_append(response->body, text, (size_t)written);
        at += length + (at[length] == '_' ? 1 : 0);
    }
    return status == OAC_OK ? oac_buffer_append(response->body, "]}", 2) : status;
}

static oac_status play(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    (void)context;
    (void)error;
    response->http_status = 200;
    return strcmp(request->method, "POST") == 0 ? take(request->body.data, response) : tell(request->url, response);
}

static void *cancel(void *view)
{
    const struct timespec pause = {0, 300000};
    (void)nanosleep(&pause, NULL);
    oac_client_cancel(view);
    return NULL;
}

static void check(oac_call *const calls[CALLS], oac_status status)
{
    for (size_t at = 0; at < CALLS; at++) {
        lab_update_customer_response response = LAB_UPDATE_CUSTOMER_RESPONSE_INIT;
        const oac_status finished = lab_update_customer_finish(calls[at], &response, NULL);
        EXPECT(status == OAC_ERROR_CANCELLED || finished == OAC_OK);
        EXPECT(finished != OAC_OK || response.update_count.value == (int64_t)at);
        lab_update_customer_response_dispose(&response);
    }
}

static void send_many(void *shared, unsigned number)
{
    oac_client *client = shared;
    for (unsigned round = 0; round < ROUNDS; round++) {
        const lab_update_customer_request request = {.name = oac_str("x")};
        const bool cancelled = (round + number) % 2 == 1;
        oac_batch_options options = OAC_BATCH_OPTIONS_INIT;
        oac_client *view = NULL;
        oac_batch *batch = NULL;
        oac_call *calls[CALLS];
        pthread_t thread;
        oac_status status = OAC_OK;
        options.poll_ms = 1;
        EXPECT(oac_client_view(client, NULL, &view, NULL) == OAC_OK);
        EXPECT(lab_batch_new(cancelled ? view : client, 1, &options, &batch, NULL) == OAC_OK);
        for (size_t at = 0; at < CALLS; at++) {
            EXPECT(lab_update_customer_prepare(client, 1, number * 100 + round + 1, &request, &calls[at], NULL) ==
                   OAC_OK);
            EXPECT(oac_batch_add(batch, calls[at], NULL) == OAC_OK);
        }
        EXPECT(!cancelled || pthread_create(&thread, NULL, cancel, view) == 0);
        status = oac_batch_run(batch, 60000, NULL);
        EXPECT(status == OAC_OK || (cancelled && status == OAC_ERROR_CANCELLED));
        EXPECT(!cancelled || pthread_join(thread, NULL) == 0);
        check(calls, status);
        for (size_t at = 0; at < CALLS; at++) {
            oac_call_end(calls[at]);
        }
        oac_batch_free(batch);
        EXPECT(oac_client_free(view) == OAC_OK);
    }
}

void test_batches(void)
{
    const oac_transport transport = {.size = sizeof(oac_transport), .send = play};
    oac_client_options options = lab_client_options();
    oac_client *client = NULL;
    options.token = "secret_threads";
    options.transport = &transport;
    options.rate_requests = 0;
    EXPECT(oac_client_new(&options, &client, NULL) == OAC_OK);
    in_threads("batches of one client, and those who cancel them", send_many, client);
    EXPECT(oac_client_free(client) == OAC_OK);
}
