/* The pool of a client: calls with their buffers and connections, handed to one thread at a time. Private. */
#include <inttypes.h>
#include <stdio.h>

#include "client_private.h"

/* Buffers that grew beyond this are given back to the allocator when a call ends. */
#define OAC_POOL_KEEP ((size_t)256 * 1024)

static void dispose(oac_call *call)
{
    const oac_client *client = call->client;
    oac_connection_free(call->connection, client->allocator);
    oac_buffer_dispose(&call->url);
    oac_buffer_dispose(&call->body);
    oac_buffer_dispose(&call->answer);
    oac_storage_release(client->allocator, call);
}

static oac_call *make(oac_client *client, oac_error *error)
{
    oac_call *call = oac_memory_new(client->allocator, sizeof *call);
    if (call == NULL) {
        (void)oac_error_set(error, OAC_ERROR_MEMORY, OAC_STAGE_ARGUMENT, "out of memory for a call");
        return NULL;
    }
    call->client = client;
    call->url.allocator = client->allocator;
    call->url.ceiling = (size_t)64 * 1024;
    call->body.allocator = client->allocator;
    call->answer.allocator = client->allocator;
    call->answer.ceiling = client->options.max_response_bytes;
    if (client->transport.send == NULL && oac_connection_new(client, &call->connection, error) != OAC_OK) {
        dispose(call);
        return NULL;
    }
    return call;
}

oac_call *oac_pool_take(oac_client *client, oac_error *error)
{
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
    (void)snprintf(call->request_id, sizeof call->request_id, "%016" PRIx64 "-%06" PRIx64, client->id_base, number);
    (void)pthread_mutex_lock(&client->lock);
    call->previous = NULL;
    call->next = client->active;
    if (call->next != NULL) {
        call->next->previous = call;
    }
    client->active = call;
    (void)pthread_mutex_unlock(&client->lock);
    return call;
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
