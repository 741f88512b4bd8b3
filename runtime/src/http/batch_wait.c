/* A batch that the server has: asked about, waited for, stopped. Private half of oac/batch.h. */
#include "base/clock.h"
#include "http/batch_internal.h"

/* So long after the batch was sent it is asked about first, in microseconds, and then each time after twice as long. */
#define OAC_BATCH_FIRST 250000
/* Milliseconds. */
#define OAC_BATCH_WAIT 600000u

/* Asks once, from `begin` on (0: at once) and until `end` (0: as the client has it). */
static oac_status ask_batch(oac_batch *batch, bool with_answers, int64_t begin, int64_t end, oac_error *error)
{
    const oac_batch_table *table = batch->table;
    const oac_batch_parameter parameters[] = {
        {table->of_status.ticket, batch->ticket, false},
        {with_answers ? table->of_status.with_answers : NULL, NULL, true},
    };
    oac_call *call = NULL;
    oac_status status = oac_batch_request(batch, table->status, parameters, 2, &call, error);
    if (status != OAC_OK) {
        return status;
    }
    call->not_before = begin;
    call->not_after = end;
    status = oac_call_perform(call, error);
    if (status == OAC_OK) {
        status = oac_batch_read_progress(batch, call, error);
    }
    if (status == OAC_OK && with_answers && batch->progress.phase == OAC_BATCH_COMPLETED) {
        status = oac_batch_read_answers(batch, call, error);
    }
    oac_call_end(call);
    if (status == OAC_OK && batch->options.on_progress != NULL) {
        batch->options.on_progress(batch->options.context, &batch->progress);
    }
    return status;
}

/* Asks how far it has come, and for the answers where it is completed. */
static oac_status ask_all(oac_batch *batch, int64_t begin, int64_t end, oac_error *error)
{
    oac_status status = OAC_OK;
    if (batch->progress.phase < OAC_BATCH_COMPLETED) {
        status = ask_batch(batch, false, begin, end, error);
    }
    if (status == OAC_OK && batch->progress.phase == OAC_BATCH_COMPLETED) {
        status = ask_batch(batch, true, 0, end, error);
    }
    return status;
}

oac_status oac_batch_poll(oac_batch *batch, oac_error *error)
{
    const oac_status status = oac_batch_has_ticket(batch, "oac_batch_poll", error);
    return status == OAC_OK ? ask_all(batch, 0, 0, error) : status;
}

static oac_status time_is_over(const oac_batch *batch, oac_error *error)
{
    (void)oac_error_set(error, OAC_ERROR_TIMEOUT, OAC_STAGE_RECEIVE,
                        "the time is over, and the batch has not ended: %zu of its %zu calls are completed; it can be "
                        "asked about later, by its ticket",
                        batch->progress.completed, batch->progress.calls);
    if (error != NULL) {
        error->outcome = OAC_OUTCOME_UNKNOWN;
    }
    return OAC_ERROR_TIMEOUT;
}

oac_status oac_batch_wait(oac_batch *batch, uint32_t timeout_ms, oac_error *error)
{
    const int64_t whole = (int64_t)(timeout_ms > 0 ? timeout_ms : OAC_BATCH_WAIT) * 1000;
    const int64_t end = oac_clock_now() + whole;
    int64_t pause = whole / 2 < OAC_BATCH_FIRST ? whole / 2 : OAC_BATCH_FIRST;
    oac_status status = oac_batch_has_ticket(batch, "oac_batch_wait", error);
    while (status == OAC_OK && batch->progress.phase != OAC_BATCH_ENDED) {
        const int64_t longest = (int64_t)batch->options.poll_ms * 1000;
        const int64_t begin = oac_clock_now() + (pause < longest ? pause : longest);
        if (begin >= end && batch->progress.phase != OAC_BATCH_COMPLETED) {
            return time_is_over(batch, error);
        }
        status = ask_all(batch, begin, end, error);
        pause = pause < longest ? pause * 2 : longest;
    }
    return status == OAC_ERROR_TIMEOUT && oac_clock_now() >= end ? time_is_over(batch, error) : status;
}

oac_status oac_batch_run(oac_batch *batch, uint32_t timeout_ms, oac_error *error)
{
    oac_status status = OAC_OK;
    if (batch == NULL || batch->ticket[0] == '\0') {
        status = oac_batch_send(batch, error);
    }
    return batch != NULL && status == OAC_OK ? oac_batch_wait(batch, timeout_ms, error) : status;
}

oac_status oac_batch_stop(oac_batch *batch, oac_error *error)
{
    oac_status status = oac_batch_has_ticket(batch, "oac_batch_stop", error);
    oac_call *call = NULL;
    if (status != OAC_OK) {
        return status;
    }
    if (batch->table->stop == NULL || (batch->table->of_stop.group != NULL && batch->options.group == NULL)) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "oac_batch_stop: %s",
                             batch->table->stop == NULL ? "the API has nothing that stops a batch"
                                                        : "the batch was made without a group (option group)");
    }
    const oac_batch_parameter parameters[] = {
        {batch->table->of_stop.ticket, batch->ticket, false},
        {batch->table->of_stop.group, batch->group, false},
    };
    status = oac_batch_request(batch, batch->table->stop, parameters, 2, &call, error);
    if (status != OAC_OK) {
        return status;
    }
    status = oac_call_perform(call, error);
    if (status == OAC_OK) {
        status = oac_batch_read_stopped(batch, call, error);
    }
    oac_call_end(call);
    return status;
}
