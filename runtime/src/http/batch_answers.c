/* What a server says of the calls of a batch: each gets its answer. Private half of oac/batch.h. */
#include "http/batch_internal.h"

#include "http/making.h"
#include "http/said.h"
#include "http/steps.h"
#include "json/walk.h"

/* What is said of one call. */
typedef struct oac_batch_answer {
    oac_string id;   /* all three are JSON text; a length of 0: there is none */
    oac_string body; /* … the body, or a string that is it */
    oac_string reason;
    long http_status;
    bool is_text; /* the body */
    bool is_executed;
    bool is_failed;
    bool is_not_executed;
} oac_batch_answer;

static oac_batch_answer read_item(const oac_batch_table *table, oac_string item)
{
    oac_batch_answer found = OAC_ZERO_BY(http_status);
    oac_json_walk walk = OAC_ZERO;
    if (item.data[0] != '{') {
        return found;
    }
    walk = oac_walk_begin(item.data);
    while (oac_walk_next(&walk)) {
        const oac_string value = walk.value;
        if (oac_said_is_named(walk.name, table->of_status.id)) {
            found.id = value;
        } else if (oac_said_is_named(walk.name, table->of_status.fate)) {
            found.is_executed = oac_said_is(value, table->of_status.executed);
            found.is_failed = oac_said_is(value, table->of_status.failed);
            found.is_not_executed = oac_said_is(value, table->of_status.not_executed);
        } else if (oac_said_is_named(walk.name, table->of_status.http_status)) {
            found.http_status = oac_said_number(value);
        } else if (oac_said_is_named(walk.name, table->of_status.text) && oac_said_is_string(value)) {
            found.body = value;
            found.is_text = true;
        } else if (oac_said_is_named(walk.name, table->of_status.body) && !found.is_text && value.data[0] != 'n') {
            found.body = value;
        } else if (oac_said_is_named(walk.name, table->of_status.reason) && oac_said_is_string(value)) {
            found.reason = value;
        }
    }
    if (found.http_status < 100 && found.is_executed && found.body.length > 0) {
        found.http_status = 200; /* what failed would be told with its status */
    }
    return found;
}

/* The call is over without an answer that tells of it. */
static void settle_without(oac_call *call, oac_status status, oac_outcome outcome, const char *why)
{
    (void)oac_error_set(&call->error, status, OAC_STAGE_RECEIVE, "%s: %s", call->operation->id, why);
    call->error.outcome = outcome;
    oac_call_conclude(call);
}

/* Hands the call its answer. OAC_ERROR_MEMORY: it has none yet. */
static oac_status settle_entry(oac_call *call, const oac_batch_answer *answer)
{
    static const char type[] = "application/json";
    oac_status status = OAC_OK;
    oac_buffer_clear(&call->answer);
    status = answer->is_text ? oac_said_append(&call->answer, answer->body)
                             : oac_buffer_append(&call->answer, answer->body.data, answer->body.length);
    if (status != OAC_OK) {
        oac_buffer_clear(&call->answer);
    }
    if (status == OAC_ERROR_MEMORY) {
        return status;
    }
    oac_error_clear(&call->error);
    if (answer->is_not_executed) {
        call->fate = OAC_FATE_NOT_EXECUTED;
        settle_without(call, OAC_ERROR_NOT_EXECUTED, OAC_OUTCOME_NEVER_SENT,
                       "the server did not execute it, since another call of the batch had failed");
    } else if (status != OAC_OK) {
        call->fate = OAC_FATE_FAILED;
        settle_without(call, OAC_ERROR_RESPONSE, OAC_OUTCOME_UNKNOWN,
                       "its answer is longer than max_response_bytes; the request may have been carried out");
    } else if (answer->http_status < 100 || (answer->is_failed && answer->http_status == 200)) {
        call->fate = OAC_FATE_FAILED;
        settle_without(call, OAC_ERROR_RESPONSE, OAC_OUTCOME_UNKNOWN,
                       answer->http_status < 100 ? "the batch tells no HTTP status of it, and does not say that it was "
                                                   "not executed; it may have been carried out"
                                                 : "the batch calls it failed, with HTTP status 200; it may have been "
                                                   "carried out");
    } else {
        call->response.http_status = (int)answer->http_status;
        memcpy(call->response.content_type, type, call->answer.length > 0 ? sizeof type : 0);
        oac_call_answered_within(call, answer->reason);
        call->fate = call->error.status == OAC_OK ? OAC_FATE_DONE : OAC_FATE_FAILED;
    }
    return OAC_OK;
}

/* Counts, and lets go of the call. */
static void close_entry(oac_batch *batch, oac_batch_entry *entry, oac_fate fate)
{
    oac_batch_progress *progress = &batch->progress;
    progress->done += fate == OAC_FATE_DONE ? 1 : 0;
    progress->failed += fate == OAC_FATE_FAILED ? 1 : 0;
    progress->not_executed += fate == OAC_FATE_NOT_EXECUTED ? 1 : 0;
    entry->is_settled = true;
    if (entry->call != NULL) {
        entry->call->performed = fate != OAC_FATE_NOT_EXECUTED; /* then it may be sent otherwise */
        oac_batch_forget(entry->call);
    }
}

/* The entry that an answer is about; null: none of this batch's that has none yet. */
static oac_batch_entry *entry_of(const oac_batch *batch, oac_string id)
{
    char wanted[OAC_BATCH_ID];
    size_t place = 0;
    size_t at = 1;
    if (!oac_said_is_string(id)) {
        return NULL;
    }
    while (at < id.length && at < 10 && id.data[at] >= '0' && id.data[at] <= '9') {
        place = place * 10 + (size_t)(id.data[at++] - '0');
    }
    if (place >= batch->progress.calls || batch->entries[place].is_settled) {
        return NULL;
    }
    oac_batch_name(batch, place, wanted);
    return oac_said_is(id, wanted) ? &batch->entries[place] : NULL;
}

/* The same for a call that has ended before: only counted. */
static oac_fate fate_of(const oac_batch_answer *answer)
{
    const bool is_done = answer->http_status >= 200 && answer->http_status <= 299;
    return answer->is_not_executed                                         ? OAC_FATE_NOT_EXECUTED
           : is_done && !(answer->is_failed && answer->http_status == 200) ? OAC_FATE_DONE
                                                                           : OAC_FATE_FAILED;
}

oac_status oac_batch_read_answers(oac_batch *batch, const oac_call *asked, oac_error *error)
{
    const oac_batch_table *table = batch->table;
    oac_string whole = OAC_ZERO;
    oac_string list = OAC_ZERO;
    oac_json_walk walk = OAC_ZERO;
    size_t at = 0;
    oac_status status = oac_said_open(asked, &whole, error);
    if (status != OAC_OK) {
        return status;
    }
    list = oac_said_member(whole, table->of_status.answers);
    if (list.length == 0 || list.data[0] != '[') {
        return oac_said_reject(asked, error, "it has no list of answers in", table->of_status.answers);
    }
    walk = oac_walk_begin(list.data);
    while (oac_walk_next(&walk)) {
        const oac_batch_answer answer = read_item(table, walk.value);
        oac_batch_entry *entry = entry_of(batch, answer.id);
        if (entry != NULL && entry->call != NULL && settle_entry(entry->call, &answer) != OAC_OK) {
            status = oac_error_set(error, OAC_ERROR_MEMORY, OAC_STAGE_PARSE, "no memory for the answers of a batch");
            return oac_call_reject(asked, status, error);
        }
        if (entry != NULL) {
            close_entry(batch, entry, entry->call != NULL ? entry->call->fate : fate_of(&answer));
        }
    }
    for (at = 0; at < batch->progress.calls; at++) {
        oac_batch_entry *entry = &batch->entries[at];
        if (!entry->is_settled && entry->call != NULL) {
            entry->call->fate = OAC_FATE_FAILED;
            settle_without(entry->call, OAC_ERROR_RESPONSE, OAC_OUTCOME_UNKNOWN,
                           "the batch is completed, and has no answer to it; it may have been carried out");
        }
        if (!entry->is_settled) {
            close_entry(batch, entry, OAC_FATE_FAILED);
        }
    }
    batch->progress.phase = OAC_BATCH_ENDED;
    return oac_call_answered(asked, error);
}
