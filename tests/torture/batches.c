/* Batches through a transport of the test's own: sent, asked about, each call finished; and after a failure asked about
 * again, so that what came in between is not lost. */
#include "torture.h"

#include <stdio.h>
#include <string.h>

static const char key[] = "0f0e0d0c-0b0a-4909-8807-060504030201";

typedef struct peer {
    char names[3][40]; /* of the calls that were sent */
    size_t count;
    size_t length; /* of what was sent */
} peer;

static void note_names(peer *self, const char *body, size_t length)
{
    static const char mark[] = "\"name\":\"";
    const char *at = body;
    const char *target = NULL;
    self->count = 0;
    self->length = length;
    while ((target = strstr(at, "\",\"target\"")) != NULL && self->count < 3) {
        const char *name = target;
        while (strncmp(name - (sizeof mark - 1), mark, sizeof mark - 1) != 0) {
            name--;
        }
        (void)snprintf(self->names[self->count++], sizeof self->names[0], "%.*s", (int)(target - name), name);
        at = target + 1;
    }
    if (self->count != 3 || length == 0 || body[length - 1] != ']' || strstr(body, "Zo\xc3\xab") == NULL) {
        complain("a short batch was sent");
    }
}

static oac_status play(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    peer *self = context;
    char text[1024] = "{\"receipt\":\"t\\u00e9\"}";
    oac_status status = OAC_OK;
    if (strcmp(request->method, "POST") == 0) {
        note_names(self, request->body.data, request->body.length);
    } else if (strstr(request->url, "withResults") == NULL) {
        (void)snprintf(text, sizeof text, "{\"state\":\"OVER\",\"completedCount\":3}");
    } else {
        (void)snprintf(
            text, sizeof text,
            "{\"state\":\"OVER\",\"results\":[{\"name\":\"%s\",\"end\":\"CARRIED_OUT\",\"code\":200,\"text\":"
            "\"{\\\"updateCount\\\":1,\\\"more\\\":[\\\"x\\\"]}\"},{\"name\":\"%s\",\"end\":\"REFUSED\","
            "\"code\":404,\"json\":{\"errorCode\":\"GONE\"}},{\"name\":\"%s\",\"end\":\"SKIPPED\"}]}",
            self->names[0], self->names[1], self->names[2]);
    }
    status = oac_buffer_append(response->body, text, strlen(text));
    response->http_status = 200;
    return status == OAC_OK ? OAC_OK : oac_error_set(error, status, OAC_STAGE_RECEIVE, "out of memory");
}

/* What each call comes to; one that fails for want of memory has lost nothing. */
static oac_status finish(oac_call *const calls[3])
{
    lab_update_customer_response response = LAB_UPDATE_CUSTOMER_RESPONSE_INIT;
    oac_error error = OAC_ERROR_INIT;
    const oac_status status = lab_update_customer_finish(calls[0], &response, &error);
    if (status == OAC_OK && response.update_count.value != 1) {
        complain("success without an answer");
    }
    lab_update_customer_response_dispose(&response);
    if (lab_read_contacts_finish(calls[1], NULL, &error) != OAC_ERROR_HTTP || strcmp(error.server_code, "GONE") != 0 ||
        lab_delete_customer_finish(calls[2], &error) != OAC_ERROR_NOT_EXECUTED) {
        complain("calls of a batch came to something else");
    }
    return status;
}

static oac_status send_batch(const void *argument)
{
    const lab_update_customer_request request = {.name = oac_str("Zo\xc3\xab")};
    peer self = {.count = 0};
    const oac_transport transport = {.size = sizeof(oac_transport), .send = play, .context = &self};
    oac_client_options options = lab_client_options();
    oac_batch_options batch_options = OAC_BATCH_OPTIONS_INIT;
    oac_client *client = NULL;
    oac_batch *batch = NULL;
    oac_call *calls[3] = {NULL, NULL, NULL};
    oac_status status = OAC_OK;
    (void)argument;
    batch_options.deduplication_key = key;
    options.token = "secret_torture";
    options.transport = &transport;
    options.rate_requests = 0;
    options.max_attempts = 1;
    status = oac_client_new(&options, &client, NULL);
    status = status == OAC_OK ? lab_batch_new(client, 1, &batch_options, &batch, NULL) : status;
    status = status == OAC_OK ? lab_update_customer_prepare(client, 1, 2, &request, &calls[0], NULL) : status;
    status = status == OAC_OK ? lab_read_contacts_prepare(client, 1, 3, &calls[1], NULL) : status;
    status = status == OAC_OK ? lab_delete_customer_prepare(client, 1, 4, &calls[2], NULL) : status;
    for (size_t i = 0; i < 3 && status == OAC_OK; i++) {
        status = oac_batch_add(batch, calls[i], NULL);
    }
    status = status == OAC_OK ? oac_batch_send(batch, NULL) : status;
    if (status == OAC_OK) {
        status = oac_batch_poll(batch, NULL);
        if (status == OAC_ERROR_MEMORY && oac_batch_poll(batch, NULL) != OAC_OK) {
            complain("a batch cannot be asked about again");
        }
        if (status == OAC_OK || status == OAC_ERROR_MEMORY) {
            const oac_status finished = finish(calls);
            status = status == OAC_OK ? finished : status;
        }
    }
    for (size_t i = 0; i < 3; i++) {
        oac_call_end(calls[i]);
    }
    oac_batch_free(batch);
    if (oac_client_free(client) != OAC_OK) {
        complain("a call or a batch was left");
    }
    return status;
}

void torture_batches(void)
{
    torture("a batch", send_batch, NULL);
}
