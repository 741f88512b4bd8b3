/* The pool of a client: calls with their buffers and connections, handed to one thread at a time. Private. */
#include <inttypes.h>
#include <stdio.h>
#include <time.h>

#include "client_private.h"

/* Buffers that grew beyond this are given back to the allocator when a call ends. */
#define OAC_POOL_KEEP ((size_t)256 * 1024)

static void dispose(oac_call *call)
{
    const oac_client *client = call->client;
    oac_connection_free(call->connection, client->allocator);
    (void)pthread_cond_destroy(&call->woken);
    (void)pthread_mutex_destroy(&call->lock);
    oac_buffer_dispose(&call->url);
    oac_buffer_dispose(&call->body);
    oac_buffer_dispose(&call->answer);
    oac_storage_release(client->allocator, call);
}

static void init_locks(oac_call *call)
{
    pthread_condattr_t attributes;
    (void)pthread_mutex_init(&call->lock, NULL);
    (void)pthread_condattr_init(&attributes);
    (void)pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    (void)pthread_cond_init(&call->woken, &attributes);
    (void)pthread_condattr_destroy(&attributes);
}

static oac_call *make(oac_client *client, oac_error *error)
{
    oac_call *call = oac_memory_new(client->allocator, sizeof *call);
    if (call == NULL) {
        (void)oac_error_set(error, OAC_ERROR_MEMORY, OAC_STAGE_ARGUMENT, "out of memory for a call");
        return NULL;
    }
    call->client = client;
    init_locks(call);
    call->url.allocator = client->allocator;
    call->url.ceiling = (size_t)64 * 1024;
    call->body.allocator = client->allocator;
    call->answer.allocator = client->allocator;
    call->answer.ceiling = client->options.max_response_bytes;
    if (client->transport.send == NULL && oac_connection_new(call, error) != OAC_OK) {
        dispose(call);
        return NULL;
    }
    return call;
}

/* Nothing of the call that used it before may be left. */
static void freshen(oac_call *call, oac_client *view)
{
    call->view = view;
    call->fault = OAC_OK;
    call->blame = NULL;
    call->performed = false;
    call->transient = false;
    call->ever_sent = false;
    call->has_turn = false;
    call->attempts = 0;
    call->started = 0;
    call->waiting_since = 0;
    call->place = OAC_PLACE_NONE;
    call->front = NULL;
    atomic_store(&call->cancelled, false);
    memset(&call->error, 0, sizeof call->error);
    memset(&call->response, 0, sizeof call->response);
    call->response.body = &call->answer;
    call->response.retry_after_ms = -1;
}

oac_call *oac_pool_take(oac_client *view, oac_error *error)
{
    oac_client *client = view->base;
    oac_call *call = NULL;
    uint64_t number = 0;
    (void)pthread_mutex_lock(&client->lock);
    call = client->idle;
    if (call != NULL) {
        client->idle = call->next;
    }
    number = ++client->id_next;
    (void)pthread_mutex_unlock(&client->lock);
    if (call == NULL) {
        call = make(client, error);
        if (call == NULL) {
            return NULL;
        }
    }
    freshen(call, view);
    (void)snprintf(call->request_id, sizeof call->request_id, "%016" PRIx64 "-%06" PRIx64, client->id_base, number);
    if (client->options.send_request_id) {
        (void)snprintf(call->request_id_line, sizeof call->request_id_line, "X-Request-Id: %s", call->request_id);
    }
    (void)pthread_mutex_lock(&client->lock);
    client->counters.in_flight++;
    call->previous = NULL;
    call->next = client->active;
    if (call->next != NULL) {
        call->next->previous = call;
    }
    client->active = call;
    (void)pthread_mutex_unlock(&client->lock);
    return call;
}

void oac_pool_wake(oac_client *view)
{
    oac_client *client = view->base;
    oac_call *call = NULL;
    (void)pthread_mutex_lock(&client->lock);
    for (call = client->active; call != NULL; call = call->next) {
        if (view == client || call->view == view) {
            if (call->front != NULL) {
                oac_front_attend(call->front);
            } else {
                oac_call_wake(call);
            }
        }
    }
    (void)pthread_mutex_unlock(&client->lock);
}

static void trim(oac_buffer *buffer)
{
    if (buffer->capacity > OAC_POOL_KEEP) {
        const size_t ceiling = buffer->ceiling;
        const oac_allocator *allocator = buffer->allocator;
        oac_buffer_dispose(buffer);
        buffer->ceiling = ceiling;
        buffer->allocator = allocator;
    } else {
        oac_buffer_clear(buffer);
    }
}

void oac_pool_give(oac_call *call)
{
    oac_client *client = call->client;
    trim(&call->url);
    trim(&call->body);
    trim(&call->answer);
    (void)pthread_mutex_lock(&client->lock);
    client->counters.in_flight--;
    if (call->previous != NULL) {
        call->previous->next = call->next;
    } else {
        client->active = call->next;
    }
    if (call->next != NULL) {
        call->next->previous = call->previous;
    }
    call->next = client->idle;
    client->idle = call;
    (void)pthread_mutex_unlock(&client->lock);
}

void oac_pool_close(oac_client *client)
{
    while (client->idle != NULL) {
        oac_call *call = client->idle;
        client->idle = call->next;
        dispose(call);
    }
}
