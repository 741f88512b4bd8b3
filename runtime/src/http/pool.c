/* The pool of a client: calls with their buffers, handed to one thread at a time. Private. */
#include <stdio.h>
#include <time.h>

#include "http/call_internal.h"
#include "http/query.h"

/* Buffers that grew beyond this are given back to the allocator when a call ends. */
#define OAC_POOL_KEEP ((size_t)256 * 1024)

static void dispose(oac_call *call)
{
    const oac_client *client = call->client;
    (void)pthread_cond_destroy(&call->woken);
    (void)pthread_mutex_destroy(&call->lock);
    oac_buffer_dispose(&call->url);
    oac_buffer_dispose(&call->shown_url);
    oac_buffer_dispose(&call->body);
    oac_buffer_dispose(&call->answer);
    oac_buffer_dispose(&call->answer_headers);
    oac_buffer_dispose(&call->own_texts);
    oac_buffer_dispose(&call->access.texts);
    oac_transfer_dispose(call);
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

static oac_call *make_call(oac_client *client, oac_error *error)
{
    oac_call *call = oac_memory_new(client->allocator, sizeof *call);
    if (call == NULL) {
        (void)oac_error_set(error, OAC_ERROR_MEMORY, OAC_STAGE_ARGUMENT, "out of memory for a call");
        return NULL;
    }
    call->client = client;
    call->turn.call = call;
    call->attempt.call = call;
    call->attempt.client = client;
    call->attempt.options = &client->options;
    call->attempt.allocator = client->allocator;
    call->attempt.connections = &client->connections;
    call->attempt.request_id = call->request_id;
    call->attempt.response = &call->response;
    call->attempt.error = &call->error;
    init_locks(call);
    call->url.allocator = client->allocator;
    call->url.ceiling = (size_t)64 * 1024;
    call->shown_url.allocator = client->allocator;
    call->shown_url.ceiling = (size_t)256 * 1024;
    call->body.allocator = client->allocator;
    call->answer.allocator = client->allocator;
    call->answer.ceiling = client->options.max_response_bytes;
    call->answer_headers.allocator = client->allocator;
    call->answer_headers.ceiling = client->options.max_header_bytes;
    call->own_texts.allocator = client->allocator;
    call->own_texts.ceiling = (size_t)256 * 1024;
    call->access.texts.allocator = client->allocator;
    oac_transfer_init(&call->transfer, client->allocator);
    return call;
}

/* Nothing of the call that used it before may be left. */
static void freshen(oac_call *call, oac_client *view)
{
    call->view = view;
    call->fault = OAC_OK;
    call->blame = NULL;
    call->secret_query = 0;
    call->performed = false;
    call->selects = false;
    call->may_have_acted = false;
    call->asks = false;
    call->turn.number = 0;
    call->turn.passed = 0;
    call->attempts = 0;
    call->started = 0;
    call->deadline = 0;
    call->denied_us = 0;
    call->waiting_since = 0;
    call->not_before = 0;
    call->not_after = 0;
    call->batch = NULL;
    call->fate = OAC_FATE_NONE;
    call->place = OAC_PLACE_NONE;
    call->bell = NULL;
    call->for_token = false;
    call->behalf = NULL;
    call->asking = NULL;
    call->access.schemes = NULL;
    call->access.wants_token = false;
    call->access.has_token = false;
    call->access.renewed = false;
    call->access.awaits = false;
    call->access.limit = 0;
    call->access.token = 0;
    atomic_store(&call->access.news, false);
    atomic_store(&call->cancelled, false);
    oac_error_clear(&call->error);
    oac_call_forget_answer(call);
}

/* Writes the request id: the client's random half, and the call's number with six hexadecimal digits or more. */
static void name_call(oac_call *call, uint64_t number)
{
    static const char digits[] = "0123456789abcdef";
    const oac_client *client = call->client;
    const size_t start = strlen(client->id_start);
    size_t count = 6;
    size_t at = 0;
    while (count < 16 && number >> (4 * count) != 0) {
        count++;
    }
    memcpy(call->request_id, client->id_start, start);
    for (at = 0; at < count; at++) {
        call->request_id[start + at] = digits[number >> (4 * (count - 1 - at)) & 15];
    }
    call->request_id[start + count] = '\0';
    if (client->options.send_request_id) {
        (void)snprintf(call->request_id_line, sizeof call->request_id_line, "X-Request-Id: %s", call->request_id);
    }
}

/* Puts a call among the active ones. The client's lock is held. */
static void activate(oac_call *call)
{
    oac_client *client = call->client;
    client->counters.in_flight++;
    call->previous = NULL;
    call->next = client->active;
    if (call->next != NULL) {
        call->next->previous = call;
    }
    client->active = call;
}

oac_call *oac_pool_take(oac_client *view, oac_error *error)
{
    oac_client *client = view->base;
    oac_call *call = NULL;
    uint64_t number = 0;
    (void)pthread_mutex_lock(&client->lock);
    number = ++client->id_next;
    call = client->idle;
    if (call != NULL) {
        client->idle = call->next;
        freshen(call, view); /* before a cancellation can find it */
        activate(call);
    }
    (void)pthread_mutex_unlock(&client->lock);
    if (call == NULL) {
        call = make_call(client, error);
        if (call == NULL) {
            return NULL;
        }
        freshen(call, view);
        (void)pthread_mutex_lock(&client->lock);
        activate(call);
        (void)pthread_mutex_unlock(&client->lock);
    }
    name_call(call, number);
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
    oac_access_forget(call);
    oac_transfer_forget(call);
    oac_query_forget_secrets(call);
    trim(&call->url);
    trim(&call->shown_url);
    trim(&call->body);
    trim(&call->answer);
    trim(&call->answer_headers);
    oac_call_forget_headers(call);
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
    client->table->close(&client->connections, client->allocator);
    while (client->idle != NULL) {
        oac_call *call = client->idle;
        client->idle = call->next;
        dispose(call);
    }
}
