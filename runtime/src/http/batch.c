/* The life of a batch: made, asked, freed without leaving a call behind. Private half of oac/batch.h. */
#include "http/batch_internal.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/clock.h"
#include "base/sized.h"
#include "http/making.h"

/* Milliseconds. */
#define OAC_BATCH_POLL 4000u

const char *oac_batch_phase_name(oac_batch_phase phase)
{
    switch (phase) {
    case OAC_BATCH_OPEN:
        return "OAC_BATCH_OPEN";
    case OAC_BATCH_SENT:
        return "OAC_BATCH_SENT";
    case OAC_BATCH_QUEUED:
        return "OAC_BATCH_QUEUED";
    case OAC_BATCH_RUNNING:
        return "OAC_BATCH_RUNNING";
    case OAC_BATCH_COMPLETED:
        return "OAC_BATCH_COMPLETED";
    case OAC_BATCH_ENDED:
        return "OAC_BATCH_ENDED";
    }
    return "OAC_BATCH_INVALID";
}

/* ---- Options ---------------------------------------------------------------------------------------------------- */

/* 8-4-4-4-12 hexadecimal digits. */
static bool is_uuid(const char *text)
{
    size_t at = 0;
    for (at = 0; at < OAC_BATCH_KEY - 1; at++) {
        const bool is_dash = at == 8 || at == 13 || at == 18 || at == 23;
        if (text[at] == '\0' || (is_dash ? text[at] != '-' : strchr("0123456789abcdefABCDEF", text[at]) == NULL)) {
            return false;
        }
    }
    return text[at] == '\0';
}

static bool is_group(const char *text)
{
    size_t length = 0;
    while (length < OAC_BATCH_GROUP && text[length] > ' ' && text[length] <= '~') {
        length++;
    }
    return length > 0 && length < OAC_BATCH_GROUP && text[length] == '\0';
}

/* A random UUID (RFC 9562, version 4). */
static void make_key(char key[OAC_BATCH_KEY])
{
    const uint64_t first = (oac_clock_random() & ~UINT64_C(0xF000)) | UINT64_C(0x4000);
    const uint64_t second = (oac_clock_random() >> 2) | UINT64_C(0x8000000000000000);
    (void)snprintf(key, OAC_BATCH_KEY, "%08" PRIx64 "-%04" PRIx64 "-%04" PRIx64 "-%04" PRIx64 "-%012" PRIx64,
                   first >> 32, first >> 16 & 0xFFFF, first & 0xFFFF, second >> 48, second & UINT64_C(0xFFFFFFFFFFFF));
}

static oac_status read_batch_options(const oac_batch_options *given, oac_batch_options *known, oac_error *error)
{
    static const oac_sized sized = {
        .type = "oac_batch_options",
        .init = "OAC_BATCH_OPTIONS_INIT",
        .size = sizeof(oac_batch_options),
        .first = offsetof(oac_batch_options, reserved) + sizeof(uint16_t),
    };
    oac_status status = given != NULL ? oac_sized_read(&sized, given, known, error) : OAC_OK;
    if (status == OAC_OK && known->deduplication_key != NULL && !is_uuid(known->deduplication_key)) {
        status = oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT,
                               "option deduplication_key: it must be a UUID, 8-4-4-4-12 hexadecimal digits");
    } else if (status == OAC_OK && known->group != NULL && !is_group(known->group)) {
        status = oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT,
                               "option group: it must be 1 to 64 visible ASCII characters");
    }
    return status;
}

static void take_options(oac_batch *batch, const oac_batch_options *options)
{
    batch->options = *options;
    batch->options.poll_ms = options->poll_ms > 0 ? options->poll_ms : OAC_BATCH_POLL;
    if (options->deduplication_key != NULL) {
        memcpy(batch->deduplication_key, options->deduplication_key, OAC_BATCH_KEY);
    } else {
        make_key(batch->deduplication_key);
    }
    batch->options.deduplication_key = batch->deduplication_key;
    if (options->group != NULL) {
        memcpy(batch->group, options->group, strlen(options->group) + 1);
        batch->options.group = batch->group;
    }
}

/* ---- Made and freed --------------------------------------------------------------------------------------------- */

static bool has_null(const oac_operation *operation, const void *const *arguments)
{
    size_t at = 0;
    while (at < operation->argument_count && arguments != NULL && arguments[operation->arguments[at].number] != NULL) {
        at++;
    }
    return at < operation->argument_count;
}

/* Learns from a call that would create the batch where it goes and by which credentials. */
static oac_status learn(oac_batch *batch, const void *const *arguments, oac_error *error)
{
    const oac_operation *create = batch->table->create;
    oac_call *call = NULL;
    oac_status status = oac_call_begin(batch->client, create, &call, error);
    if (status != OAC_OK) {
        return status;
    }
    batch->base_length = call->url.length;
    status = oac_operation_begin_path(call, create, arguments, error);
    if (status == OAC_OK && call->fault != OAC_OK) {
        status = oac_error_set(error, call->fault, OAC_STAGE_ARGUMENT, "%s: %s", create->id, call->blame);
    }
    if (status == OAC_OK && oac_buffer_append(&batch->url, call->url.data, call->url.length) != OAC_OK) {
        status = oac_error_set(error, OAC_ERROR_MEMORY, OAC_STAGE_ARGUMENT, "out of memory for a batch");
    }
    if (status == OAC_OK) {
        batch->schemes = call->access.schemes;
        batch->head_length = batch->url.length - (create->rest != NULL ? strlen(create->rest) : 0);
    }
    oac_call_redact(call, status != OAC_OK ? error : NULL);
    oac_call_end(call);
    return status;
}

static void release(oac_batch *batch)
{
    const oac_allocator *allocator = batch->client->base->allocator;
    oac_buffer_dispose(&batch->url);
    oac_buffer_dispose(&batch->text);
    oac_storage_release(allocator, batch->entries);
    oac_storage_release(allocator, batch);
}

/* Its client cannot be freed before it. */
static void count_batch(oac_client *client, bool is_new)
{
    (void)pthread_mutex_lock(&client->base->lock);
    client->base->batches += is_new ? 1 : (size_t)-1;
    client->batches += client == client->base ? 0 : is_new ? 1 : (size_t)-1;
    (void)pthread_mutex_unlock(&client->base->lock);
}

oac_status oac_batch_new(oac_client *client, const oac_batch_table *table, const void *const *arguments,
                         const oac_batch_options *options, oac_batch **batch, oac_error *error)
{
    oac_batch_options known = OAC_BATCH_OPTIONS_INIT;
    oac_batch *made = NULL;
    oac_status status = OAC_OK;
    oac_error_clear(error);
    if (client == NULL || table == NULL || batch == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "oac_batch_new: a null argument");
    }
    status = oac_abi_check(table->abi, "the batch", error);
    if (status == OAC_OK && has_null(table->create, arguments)) {
        status = oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "oac_batch_new: a null argument");
    }
    if (status == OAC_OK) {
        status = read_batch_options(options, &known, error);
    }
    if (status == OAC_OK && oac_fork_is_foreign(client)) {
        status = oac_fork_refuse(error, "oac_batch_new");
    }
    if (status != OAC_OK) {
        return status;
    }
    made = oac_memory_new(client->base->allocator, sizeof *made);
    if (made == NULL) {
        return oac_error_set(error, OAC_ERROR_MEMORY, OAC_STAGE_ARGUMENT, "out of memory for a batch");
    }
    made->client = client;
    made->table = table;
    made->url.allocator = client->base->allocator;
    made->text.allocator = client->base->allocator;
    made->text.ceiling = OAC_BUFFER_CEILING - 1; /* it is sent with a bracket more */
    take_options(made, &known);
    made->entries = oac_memory_new(client->base->allocator, table->most * sizeof *made->entries);
    status = made->entries != NULL ? learn(made, arguments, error)
                                   : oac_error_set(error, OAC_ERROR_MEMORY, OAC_STAGE_ARGUMENT,
                                                   "out of memory for a batch of %u calls", (unsigned)table->most);
    if (status != OAC_OK) {
        release(made);
        return status;
    }
    count_batch(client, true);
    *batch = made;
    return OAC_OK;
}

void oac_batch_free(oac_batch *batch)
{
    size_t at = 0;
    if (batch == NULL) {
        return;
    }
    for (at = 0; at < batch->progress.calls; at++) {
        oac_call *call = batch->entries[at].call;
        if (call != NULL) {
            call->batch = NULL;
            call->performed = call->fate != OAC_FATE_NONE;
        }
    }
    if (!oac_fork_is_foreign(batch->client)) { /* in a child the lock may be held for ever */
        count_batch(batch->client, false);
    }
    release(batch);
}

void oac_batch_is_sent(oac_batch *batch)
{
    size_t at = 0;
    batch->progress.phase = OAC_BATCH_SENT;
    for (at = 0; at < batch->progress.calls; at++) {
        oac_call *call = batch->entries[at].call;
        if (call != NULL) {
            call->fate = OAC_FATE_UNKNOWN;
            (void)oac_error_set(&call->error, OAC_ERROR_PENDING, OAC_STAGE_RECEIVE,
                                "%s is in a batch that has been sent, and it is not known yet what became of it",
                                call->operation->id);
            call->error.outcome = OAC_OUTCOME_UNKNOWN;
            memcpy(call->error.request_id, call->request_id, sizeof call->error.request_id);
        }
    }
}

/* ---- What can be asked ------------------------------------------------------------------------------------------ */

const oac_batch_progress *oac_batch_look(const oac_batch *batch)
{
    static const oac_batch_progress nothing = OAC_ZERO_BY(calls);
    return batch != NULL ? &batch->progress : &nothing;
}

const char *oac_batch_ticket(const oac_batch *batch)
{
    return batch != NULL ? batch->ticket : "";
}

const char *oac_batch_deduplication_key(const oac_batch *batch)
{
    return batch != NULL ? batch->deduplication_key : NULL;
}
