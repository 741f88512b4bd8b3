/* Requests about a batch, and the one that sends it. Private half of oac/batch.h. */
#include "http/batch_internal.h"

#include "base/clock.h"
#include "http/making.h"
#include "oac/gen/json_writer.h"
#include "json/write.h"
#include "json/writing.h"

/* Puts the parameters where those of the operation stand. */
static oac_status put_parameters(oac_call *call, const oac_batch_parameter *parameters, size_t count, oac_error *error)
{
    oac_writer writer;
    oac_status status = OAC_OK;
    size_t at = 0;
    oac_writer_begin(&writer, oac_call_body(call));
    oac_write_object_begin(&writer);
    for (at = 0; at < count; at++) {
        const oac_batch_parameter *one = &parameters[at];
        if (one->name == NULL) {
            continue;
        }
        oac_writer_put_name(&writer, oac_text(one->name));
        if (one->text != NULL) {
            oac_write_string(&writer, oac_text(one->text));
        } else {
            oac_write_bool(&writer, one->is_true);
        }
    }
    oac_write_object_end(&writer);
    status = oac_writer_end(&writer, error);
    if (status == OAC_OK) {
        oac_call_parameters(call, call->operation->fields, call->operation->field_count);
    }
    return status;
}

oac_status oac_batch_request(const oac_batch *batch, const oac_operation *operation,
                             const oac_batch_parameter *parameters, size_t count, oac_call **call, oac_error *error)
{
    oac_call *begun = NULL;
    oac_status status = oac_call_begin(batch->client, operation, &begun, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_call_blame_url(begun, oac_buffer_append(&begun->url, batch->url.data + batch->base_length,
                                                batch->head_length - batch->base_length));
    oac_call_path(begun, operation->rest != NULL ? operation->rest : "");
    status = put_parameters(begun, parameters, count, error);
    if (status != OAC_OK) {
        oac_call_end(begun);
        return status;
    }
    *call = begun;
    return OAC_OK;
}

static oac_status refuse_batch(oac_error *error, const char *function, const char *why)
{
    return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "%s: %s", function, why);
}

/* Whether anything can be done with the batch at all. */
static oac_status check_batch(const oac_batch *batch, const char *function, oac_error *error)
{
    oac_error_clear(error);
    if (batch == NULL) {
        return refuse_batch(error, function, "a null argument");
    }
    return oac_fork_is_foreign(batch->client) ? oac_fork_refuse(error, function) : OAC_OK;
}

oac_status oac_batch_has_ticket(const oac_batch *batch, const char *function, oac_error *error)
{
    const oac_status status = check_batch(batch, function, error);
    if (status == OAC_OK && batch->ticket[0] == '\0') {
        return refuse_batch(error, function, "the batch has no ticket: it has not been sent, or no answer came");
    }
    return status;
}

/* Whether a call was changed while it was in the batch, in a way that is lost there. */
static oac_status check_calls(const oac_batch *batch, oac_error *error)
{
    size_t at = 0;
    for (at = 0; at < batch->progress.calls; at++) {
        const oac_call *call = batch->entries[at].call;
        const char *why = call != NULL ? oac_batch_fault(call) : NULL;
        why = call != NULL && call->fault != OAC_OK ? call->blame : why;
        if (why != NULL) {
            (void)oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT,
                                "oac_batch_send, call %zu, which was changed since it was added, %s: %s", at,
                                call->operation->id, why);
            oac_call_redact(call, error);
            return OAC_ERROR_ARGUMENT;
        }
    }
    return OAC_OK;
}

/* ---- Sending ---------------------------------------------------------------------------------------------------- */

/* So long the server knows its key; 0: that is not said. */
static int64_t known_until(const oac_batch *batch)
{
    const uint32_t seconds = batch->table->of_create.deduplication_seconds;
    return seconds > 0 ? batch->tried_at + (int64_t)seconds * 1000000 : 0;
}

oac_status oac_batch_send(oac_batch *batch, oac_error *error)
{
    oac_status status = check_batch(batch, "oac_batch_send", error);
    const oac_batch_table *table = status == OAC_OK ? batch->table : NULL;
    oac_call *call = NULL;
    if (status != OAC_OK) {
        return status;
    }
    if (batch->progress.calls == 0 || batch->ticket[0] != '\0') {
        return refuse_batch(error, "oac_batch_send",
                            batch->progress.calls == 0 ? "no calls are in the batch" : "the batch has been sent");
    }
    if (batch->tried_at != 0 && known_until(batch) != 0 && oac_clock_now() >= known_until(batch)) {
        return refuse_batch(
            error, "oac_batch_send",
            "the server has forgotten its deduplication key by now, and would carry it out once more if "
            "it has done so before: look at what it has");
    }
    status = check_calls(batch, error);
    if (status != OAC_OK) {
        return status;
    }
    const oac_batch_parameter parameters[] = {
        {batch->options.parallel ? table->of_create.parallel : NULL, NULL, true},
        {table->of_create.stop_on_failure, NULL, !batch->options.go_on_after_failure},
        {table->of_create.deduplication_key, batch->deduplication_key, false},
        {batch->options.group != NULL ? table->of_create.group : NULL, batch->group, false},
    };
    status =
        oac_batch_request(batch, table->create, parameters, sizeof parameters / sizeof parameters[0], &call, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_call_blame(call, oac_buffer_append(&call->body, batch->text.data, batch->text.length), "no room for its body");
    oac_call_blame(call, oac_buffer_append(&call->body, "]", 1), "no room for its body");
    call->once = call->once && table->of_create.deduplication_key == NULL; /* by its key it is recognized */
    batch->is_closed = true;
    batch->tried_at = batch->tried_at != 0 ? batch->tried_at : oac_clock_now();
    call->not_after = known_until(batch);
    status = oac_call_perform(call, error);
    if (status == OAC_OK || call->error.outcome == OAC_OUTCOME_UNKNOWN) {
        oac_batch_is_sent(batch);
    } else if (batch->progress.phase == OAC_BATCH_OPEN) { /* nothing came of it */
        batch->tried_at = 0;
    }
    if (status == OAC_OK) {
        status = oac_batch_read_ticket(batch, call, error);
    }
    oac_call_end(call);
    return status;
}

oac_status oac_batch_resume(oac_batch *batch, const char *ticket, oac_error *error)
{
    const size_t length = ticket != NULL ? strlen(ticket) : 0;
    const oac_status status = check_batch(batch, "oac_batch_resume", error);
    if (status != OAC_OK) {
        return status;
    }
    if (length == 0 || length >= sizeof batch->ticket) {
        return refuse_batch(error, "oac_batch_resume", "a ticket has 1 to 255 bytes");
    }
    if (batch->progress.calls == 0 || batch->is_closed) {
        return refuse_batch(error, "oac_batch_resume",
                            batch->is_closed ? "the batch has been sent" : "no calls are in the batch");
    }
    memcpy(batch->ticket, ticket, length + 1);
    batch->is_closed = true;
    oac_batch_is_sent(batch);
    return OAC_OK;
}
