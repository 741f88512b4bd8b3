/* What a server says of a batch: its ticket, how far it has come, whether it was stopped. Private half of oac/batch.h.
 */
#include "http/batch_internal.h"

#include "http/making.h"
#include "http/said.h"

oac_status oac_batch_read_ticket(oac_batch *batch, const oac_call *asked, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_string answer = OAC_ZERO;
    oac_string ticket = OAC_ZERO;
    oac_status status = oac_said_open(asked, &answer, error);
    if (status != OAC_OK) {
        return status;
    }
    ticket = oac_said_member(answer, batch->table->of_create.ticket);
    text.allocator = batch->client->base->allocator;
    text.ceiling = OAC_BATCH_TICKET - 1;
    status = oac_said_is_string(ticket) ? oac_said_append(&text, ticket) : OAC_ERROR_RESPONSE;
    if (status == OAC_ERROR_MEMORY) {
        status = oac_error_set(error, status, OAC_STAGE_PARSE, "no memory for the ticket");
        status = oac_call_reject(asked, status, error);
    } else if (status != OAC_OK || text.length == 0 || strlen(text.data) != text.length) {
        status = oac_said_reject(asked, error, "it has no ticket of 1 to 255 bytes in", batch->table->of_create.ticket);
    } else {
        memcpy(batch->ticket, text.data, text.length + 1);
        status = oac_call_answered(asked, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status oac_batch_read_progress(oac_batch *batch, const oac_call *asked, oac_error *error)
{
    const oac_batch_table *table = batch->table;
    oac_batch_progress *progress = &batch->progress;
    oac_string answer = OAC_ZERO;
    oac_string state = OAC_ZERO;
    long completed = 0;
    const oac_status status = oac_said_open(asked, &answer, error);
    if (status != OAC_OK) {
        return status;
    }
    state = oac_said_member(answer, table->of_status.state);
    completed = oac_said_number(oac_said_member(answer, table->of_status.completed));
    if (!oac_said_is_string(state)) {
        return oac_said_reject(asked, error, "it has no text in", table->of_status.state);
    }
    progress->completed = completed >= 0 ? (size_t)completed : progress->completed;
    if (oac_said_is(state, table->of_status.done)) {
        progress->phase = OAC_BATCH_COMPLETED;
        progress->completed = completed >= 0 ? (size_t)completed : progress->calls;
    } else if (oac_said_is(state, table->of_status.queued)) {
        progress->phase = OAC_BATCH_QUEUED;
    } else { /* whatever it is called: it has not ended */
        progress->phase = OAC_BATCH_RUNNING;
    }
    return oac_call_answered(asked, error);
}

oac_status oac_batch_read_stopped(const oac_batch *batch, const oac_call *asked, oac_error *error)
{
    const char *name = batch->table->of_stop.count;
    oac_string answer = OAC_ZERO;
    oac_status status = OAC_OK;
    if (name == NULL) {
        return oac_call_answered(asked, error);
    }
    status = oac_said_open(asked, &answer, error);
    if (status == OAC_OK && oac_said_number(oac_said_member(answer, name)) == 0) {
        return oac_said_reject(asked, error, "nothing was stopped, as it says in", name);
    }
    return status == OAC_OK ? oac_call_answered(asked, error) : status;
}
