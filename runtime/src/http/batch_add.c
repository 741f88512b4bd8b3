/* What a call has to be to travel in a batch, and what is sent of it there. Private half of oac/batch.h. */
#include <inttypes.h>
#include <stdio.h>

#include "base/clock.h"
#include "base/letters.h"
#include "http/batch_internal.h"
#include "http/making.h"
#include "oac/gen/json_writer.h"
#include "json/write.h"
#include "json/writing.h"

/* ---- What can be carried ---------------------------------------------------------------------------------------- */

const char *oac_batch_fault(const oac_call *call)
{
    const oac_operation *operation = call->operation;
    const char *accept = oac_call_has_own(call, "Accept") ? oac_call_own_value(call, "Accept") : NULL;
    const bool has_accept = accept != NULL && operation->accept != NULL && strcmp(accept, operation->accept) == 0;
    if (call->once) {
        return "it must not be sent twice, and a server may repeat what is in a batch";
    }
    if (call->transfer.is_used || call->transfer.type.length > 0 || operation->sent != OAC_AS_JSON) {
        return "its body is no plain JSON, and a batch carries nothing else";
    }
    if (operation->answered != OAC_AS_JSON) {
        return "its answer is no JSON, and a batch brings nothing else";
    }
    if (call->own_count > (has_accept ? 1u : 0u)) {
        return "it has headers of its own, and a batch carries none";
    }
    return NULL;
}

/* Whether all that the call goes by is what the batch goes by, too. */
static bool has_credentials(const oac_batch *batch, const oac_call *call)
{
    const oac_scheme *const *one = call->access.schemes;
    for (; one != NULL && *one != NULL; one++) {
        const oac_scheme *const *held = batch->schemes;
        while (held != NULL && *held != NULL && *held != *one) {
            held++;
        }
        if (held == NULL || *held == NULL) {
            return false;
        }
    }
    return true;
}

static bool begins_like(const oac_call *call, const oac_batch *batch, size_t length)
{
    return call->url.length > length && memcmp(call->url.data, batch->url.data, length) == 0 &&
           call->url.data[length] == '/';
}

/* The same, asked of this batch. */
static const char *fault_of_place(const oac_batch *batch, const oac_call *call)
{
    const oac_batch_table *table = batch->table;
    const oac_operation *operation = call->operation;
    if (operation == table->create || operation == table->status || operation == table->stop) {
        return "a batch cannot hold what is about batches";
    }
    if (table->of_create.methods != NULL && !oac_has_word(table->of_create.methods, operation->method)) {
        return "the batch takes no calls with its method";
    }
    if (!has_credentials(batch, call)) {
        return "it needs other credentials than the batch";
    }
    if (!begins_like(call, batch, batch->base_length)) {
        return "it goes to another server than the batch";
    }
    if (!begins_like(call, batch, batch->head_length)) {
        return "its path begins otherwise than that of the batch: it is about another store, or the like";
    }
    return NULL;
}

static oac_status refuse_to_add(const oac_call *call, oac_status status, const char *why, oac_error *error)
{
    (void)oac_error_set(error, status, OAC_STAGE_ARGUMENT, "oac_batch_add, %s: %s", call->operation->id, why);
    oac_call_redact(call, error);
    return status;
}

static oac_status check_addition(const oac_batch *batch, const oac_call *call, oac_error *error)
{
    const char *why = NULL;
    if (call->client != batch->client->base) {
        why = "the call is one of another client";
    } else if (call->batch != NULL) {
        why = call->batch == batch ? "the call is in the batch already" : "the call is in another batch";
    } else if (call->performed) {
        why = "the call has been performed";
    } else if (batch->progress.phase != OAC_BATCH_OPEN || batch->is_closed) {
        why = "the batch has been sent";
    } else if (call->fault != OAC_OK) {
        return refuse_to_add(call, call->fault, call->blame, error);
    } else {
        why = oac_batch_fault(call);
        why = why != NULL ? why : fault_of_place(batch, call);
    }
    if (why != NULL) {
        return refuse_to_add(call, OAC_ERROR_ARGUMENT, why, error);
    }
    if (batch->progress.calls >= batch->table->most) {
        return oac_error_set(error, OAC_ERROR_LIMIT, OAC_STAGE_ARGUMENT,
                             "oac_batch_add: the batch is full, it has %zu calls", batch->progress.calls);
    }
    return OAC_OK;
}

/* ---- What is sent of it ----------------------------------------------------------------------------------------- */

/* FNV-1a. */
static uint64_t sum(uint64_t so_far, const char *data, size_t length)
{
    size_t at = 0;
    for (at = 0; at < length; at++) {
        so_far = (so_far ^ (unsigned char)data[at]) * UINT64_C(1099511628211);
    }
    return so_far;
}

static uint64_t sum_of(const oac_batch *batch, const oac_call *call)
{
    const char *path = call->url.data + batch->head_length;
    uint64_t found = UINT64_C(14695981039346656037);
    found = sum(found, call->operation->method, strlen(call->operation->method) + 1);
    found = sum(found, path, call->url.length - batch->head_length + 1);
    return call->body.length > 0 ? sum(found, call->body.data, call->body.length) : found;
}

void oac_batch_name(const oac_batch *batch, size_t place, char id[OAC_BATCH_ID])
{
    (void)snprintf(id, OAC_BATCH_ID, "%zu-%016" PRIx64, place, batch->entries[place].sum);
}

static void put_named_text(oac_writer *writer, const char *name, const char *text, size_t length)
{
    const oac_string value = {text, length};
    oac_writer_put_name(writer, oac_text(name));
    oac_write_string(writer, value);
}

/* Appends the call in `place` to the text. */
static oac_status write_call(oac_batch *batch, size_t place, const oac_call *call, oac_error *error)
{
    const oac_batch_table *table = batch->table;
    const oac_string body = {call->body.data, call->body.length};
    const size_t before = batch->text.length;
    oac_writer writer;
    char id[OAC_BATCH_ID];
    oac_status status = oac_buffer_append(&batch->text, place == 0 ? "[" : ",", 1);
    if (status != OAC_OK) {
        return oac_error_set(error, status, OAC_STAGE_SERIALIZE, "oac_batch_add: no room for the call");
    }
    oac_batch_name(batch, place, id);
    oac_writer_begin(&writer, &batch->text);
    oac_write_object_begin(&writer);
    put_named_text(&writer, table->of_create.id, id, strlen(id));
    put_named_text(&writer, table->of_create.path, call->url.data + batch->head_length,
                   call->url.length - batch->head_length);
    put_named_text(&writer, table->of_create.method, call->operation->method, strlen(call->operation->method));
    if (body.length > 0) {
        oac_writer_put_name(&writer, oac_text(table->of_create.body));
        oac_write_json(&writer, body);
    }
    oac_write_object_end(&writer);
    status = oac_writer_end(&writer, error);
    if (status != OAC_OK) { /* the text is as it was */
        batch->text.length = before;
        batch->text.data[before] = '\0';
    }
    return status;
}

oac_status oac_batch_add(oac_batch *batch, oac_call *call, oac_error *error)
{
    const size_t place = batch != NULL ? batch->progress.calls : 0;
    oac_status status = OAC_OK;
    oac_error_clear(error);
    if (batch == NULL || call == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "oac_batch_add: a null argument");
    }
    if (oac_fork_is_foreign(batch->client)) {
        return oac_fork_refuse(error, "oac_batch_add");
    }
    status = check_addition(batch, call, error);
    if (status != OAC_OK) {
        return status;
    }
    batch->entries[place].sum = sum_of(batch, call);
    status = write_call(batch, place, call, error);
    if (status != OAC_OK) {
        oac_call_redact(call, error);
        return status;
    }
    batch->entries[place].call = call;
    batch->progress.calls++;
    call->batch = batch;
    call->batch_place = place;
    call->performed = true;
    call->started = oac_clock_now();
    call->fate = OAC_FATE_NONE;
    oac_error_clear(&call->error);
    oac_call_forget_answer(call);
    return OAC_OK;
}
