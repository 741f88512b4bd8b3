/* What is true of a run while it goes on: its client, what stops it, and what becomes of its items. Private to the
 * command. */
#include <inttypes.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "bulk/send.h"
#include "exits.h"

/* A run may wait for its turns as long as it takes. */
#define TURN_TIMEOUT_MS UINT32_MAX
/* Items that failed, or are unknown, are told one by one so often; the files at the end have them all. */
#define TOLD_MOST 10u
/* Items in a row for which there is no connection, though each was tried several times: nothing will come of others. */
#define UNREACHED_MOST 20u
#define SECOND INT64_C(1000000)

static bool count_items(oac_sending *sending)
{
    size_t i;
    memset(&sending->tally, 0, sizeof sending->tally);
    sending->tally.count = sending->run->plan->count;
    sending->ended = calloc(sending->tally.count / CHAR_BIT + 1, 1);
    for (i = 0; i < sending->tally.count; i++) {
        sending->tally.of[oac_journal_state(sending->run->journal, i)]++;
        sending->tally.wanted += oac_sending_step(sending, i) != OAC_RESUME_LEAVE ? 1 : 0;
    }
    return sending->ended != NULL;
}

bool oac_sending_begin(oac_sending *sending, const oac_bulk_run *run, int *code)
{
    oac_client_wishes wishes = oac_client_wishes_of(run->arguments);
    oac_view_options options = OAC_VIEW_OPTIONS_INIT;
    oac_error error = OAC_ERROR_INIT;
    memset(sending, 0, sizeof *sending);
    sending->run = run;
    sending->command = run->arguments->flags.command;
    wishes.rate_requests = run->wishes->rate_requests;
    wishes.rate_seconds = run->wishes->rate_seconds;
    wishes.stop_on_refused_token = true;
    wishes.quiet = true;
    wishes.steady = true;
    if (!count_items(sending)) {
        oac_complain("out of memory");
        return false;
    }
    sending->client = oac_client_make(sending->command, &wishes, &sending->watch, code);
    if (sending->client == NULL) {
        return false;
    }
    options.turn_timeout_ms = TURN_TIMEOUT_MS;
    *code = EXIT_REFUSED;
    if (oac_client_view(sending->client, &options, &sending->view, &error) != OAC_OK) {
        oac_complain("%s", error.message);
        return false;
    }
    if (sending->command->counter_name != NULL) {
        sending->response = calloc(1, sending->command->operation->response->size);
        if (sending->response == NULL) {
            oac_complain("out of memory");
            return false;
        }
    }
    return true;
}

void oac_sending_end(oac_sending *sending)
{
    (void)oac_client_free(sending->view);
    (void)oac_client_free(sending->client);
    free(sending->response);
    free(sending->ended);
    oac_request_dispose(&sending->request);
    oac_violations_dispose(&sending->violations);
}

void oac_sending_stop(oac_sending *sending, oac_stop why)
{
    if (sending->stop == OAC_STOP_NOT) {
        sending->stop = why;
    }
}

void oac_sending_look(oac_sending *sending)
{
    const unsigned asked = oac_signals_asked();
    const int64_t now = oac_clock_now();
    if (asked > 0 && !sending->told) {
        sending->told = true;
        oac_sending_stop(sending, OAC_STOP_SIGNAL);
        oac_complain("interrupted: waiting for what is under way; a second time ends it at once");
    }
    if (asked > 1 && !sending->cancelled) {
        sending->cancelled = true;
        oac_client_cancel(sending->view);
    }
    if (oac_client_stopped(sending->client)) {
        oac_sending_stop(sending, OAC_STOP_TOKEN);
    }
    if (!oac_journal_tick(sending->run->journal, now / 1000)) {
        oac_sending_stop(sending, OAC_STOP_JOURNAL);
    }
    if (now - sending->shared_at >= SECOND) {
        sending->shared_at = now;
        if (sending->sharing.descriptor == -1) { /* a command may have been asked for the token by now */
            oac_sharing_begin(&sending->sharing, oac_bearer_identity());
        }
        oac_sharing_look(&sending->sharing);
    }
    sending->progress.note = sending->stop != OAC_STOP_NOT ? "ending what is under way" : sending->doing;
    sending->progress.paused_until = sending->watch.paused_until;
    oac_progress_show(&sending->progress, &sending->tally, now);
}

static void count_end(oac_sending *sending, size_t number, oac_item_state state)
{
    unsigned char *byte = &sending->ended[number / CHAR_BIT];
    const unsigned char bit = (unsigned char)(1u << number % CHAR_BIT);
    const bool was = (*byte & bit) != 0;
    const bool is = state != OAC_ITEM_PLANNED && state != OAC_ITEM_SENT;
    sending->tally.of[oac_journal_state(sending->run->journal, number)]--;
    sending->tally.of[state]++;
    if (was != is) { /* a batch may leave unknown what is sent once more */
        *byte ^= bit;
        sending->tally.here = is ? sending->tally.here + 1 : sending->tally.here - 1;
    }
}

static void tell_end(oac_sending *sending, size_t number, const oac_item_end *end)
{
    if (sending->told_ends < TOLD_MOST) {
        oac_complain("%s:%" PRIu32 ": %s%s", oac_bulk_input_name(sending->run->input),
                     sending->run->plan->items[number].line, end->state == OAC_ITEM_UNKNOWN ? "unknown: " : "",
                     end->reason);
    } else if (sending->told_ends == TOLD_MOST) {
        oac_complain("further failures are not told one by one; the files at the end have them all");
    }
    sending->told_ends++;
}

/* What stays planned, and why. */
static void look_at_unsent(oac_sending *sending, const oac_item_end *end)
{
    const bool unreached = end->state == OAC_ITEM_PLANNED && end->http_status == 0 && end->reason[0] != '\0';
    if (end->state == OAC_ITEM_PLANNED && end->reason[0] != '\0' && sending->refusal[0] == '\0') {
        memcpy(sending->refusal, end->reason, sizeof sending->refusal);
    }
    if (end->state == OAC_ITEM_PLANNED && end->http_status != 0) {
        oac_sending_stop(sending, OAC_STOP_TOKEN);
    }
    sending->unreached = unreached ? sending->unreached + 1 : 0;
    if (sending->unreached >= UNREACHED_MOST) {
        oac_sending_stop(sending, OAC_STOP_NETWORK);
    }
}

void oac_sending_ended(oac_sending *sending, size_t number, const oac_item_end *end)
{
    count_end(sending, number, end->state);
    look_at_unsent(sending, end);
    if (end->state == OAC_ITEM_FAILED || (end->state == OAC_ITEM_UNKNOWN && !sending->cancelled)) {
        tell_end(sending, number, end);
    }
    if (!oac_journal_end_of(sending->run->journal, number, end->state, end->http_status, end->reason)) {
        oac_sending_stop(sending, OAC_STOP_JOURNAL);
    }
}

bool oac_sending_sent(oac_sending *sending, size_t number)
{
    count_end(sending, number, OAC_ITEM_SENT);
    if (!oac_journal_sent(sending->run->journal, number)) {
        oac_sending_stop(sending, OAC_STOP_JOURNAL);
        return false;
    }
    return true;
}

bool oac_sending_bundled(oac_sending *sending, const char *key, const uint64_t *numbers, size_t count)
{
    size_t i;
    for (i = 0; i < count; i++) {
        count_end(sending, (size_t)numbers[i], OAC_ITEM_SENT);
    }
    if (!oac_journal_batch_of(sending->run->journal, key, numbers, count)) {
        oac_sending_stop(sending, OAC_STOP_JOURNAL);
        return false;
    }
    return true;
}

void oac_sending_unsent(oac_sending *sending, size_t number)
{
    static const oac_item_end end = {.state = OAC_ITEM_PLANNED};
    if (oac_journal_state(sending->run->journal, number) != OAC_ITEM_PLANNED) {
        oac_sending_ended(sending, number, &end);
    }
}

bool oac_sending_lacks_token(oac_sending *sending, const oac_error *error)
{
    if (error->status == OAC_OK || error->stage != OAC_STAGE_TOKEN || error->outcome == OAC_OUTCOME_UNKNOWN ||
        error->status == OAC_ERROR_STOPPED || error->status == OAC_ERROR_CANCELLED || oac_client_is_refused(error)) {
        return false;
    }
    if (sending->refusal[0] == '\0') {
        oac_item_end end = OAC_ZERO;
        oac_item_end_with(&end, OAC_ITEM_PLANNED, error);
        memcpy(sending->refusal, end.reason, sizeof sending->refusal);
    }
    oac_sending_stop(sending, OAC_STOP_NO_TOKEN);
    return true;
}

bool oac_sending_sync(oac_sending *sending)
{
    if (!oac_journal_sync(sending->run->journal)) {
        oac_sending_stop(sending, OAC_STOP_JOURNAL);
        return false;
    }
    return true;
}

bool oac_sending_load(oac_sending *sending, size_t number, oac_bulk_request *request)
{
    oac_string text;
    oac_item_end end = OAC_ZERO;
    oac_error error = OAC_ERROR_INIT;
    oac_status status;
    if (!oac_bulk_input_read(sending->run->input, &sending->run->plan->items[number], &text)) {
        oac_sending_stop(sending, OAC_STOP_FAULT);
        return false;
    }
    status = oac_request_make(request, sending->command, sending->run->arguments, text, &sending->violations, &error);
    if (status == OAC_OK) {
        return true;
    }
    if (status == OAC_ERROR_MEMORY) {
        oac_complain("out of memory");
        oac_sending_stop(sending, OAC_STOP_FAULT);
        return false;
    }
    oac_item_end_with(&end, OAC_ITEM_FAILED, &error);
    oac_sending_ended(sending, number, &end);
    return false;
}

oac_resume_step oac_sending_step(const oac_sending *sending, size_t number)
{
    const oac_journal *journal = sending->run->journal;
    const oac_resume_facts facts = {
        .state = oac_journal_state(journal, number),
        .repeatable = oac_journal_is_repeatable(journal, number),
        .readable = sending->command->read != NULL && sending->command->read->operation->none == NULL,
        .retry_failed = sending->run->wishes->retry_failed,
    };
    return oac_resume_step_of(facts);
}
