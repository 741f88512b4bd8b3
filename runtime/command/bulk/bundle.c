/* Items that go out as one request, from the first to the answers. Private to the command. */
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "bulk/bundle.h"
#include "http/batch_internal.h"

/* Microseconds. */
#define FIRST_PAUSE INT64_C(250000)
#define LONGEST_PAUSE INT64_C(4000000)
/* Questions in a row without an answer, of which each was tried several times. */
#define FAULTS_MOST 5u
/* Sendings of the same batch, of which each was tried several times. */
#define SENDINGS_MOST 10u

static void begin_batch(oac_sending *sending, oac_bundle *bundle, const char *key, oac_error *error)
{
    const oac_batch_table *table = oac_command_batch;
    const void *arguments[OAC_STATE_ARGUMENTS] = {NULL};
    oac_batch_options options = OAC_BATCH_OPTIONS_INIT;
    options.deduplication_key = key;
    options.parallel = true;
    options.go_on_after_failure = true;
    bundle->numbers = calloc(table->most, sizeof *bundle->numbers);
    bundle->calls = calloc(table->most, sizeof(oac_call *));
    if (bundle->numbers == NULL || bundle->calls == NULL) {
        (void)oac_error_set(error, OAC_ERROR_MEMORY, OAC_STAGE_ARGUMENT, "out of memory");
    } else if (!oac_state_arguments(sending->command, &sending->request, table->create, arguments)) {
        (void)oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "the batch is for another path");
    } else if (oac_batch_new(sending->view, table, arguments, &options, &bundle->batch, error) == OAC_OK) {
        return;
    }
    bundle->batch = NULL;
}

oac_bundle_added oac_bundle_add(oac_sending *sending, oac_bundle *bundle, size_t number, const char *key)
{
    const bool first = bundle->batch == NULL;
    oac_error error = OAC_ERROR_INIT;
    oac_call *call = NULL;
    if (!first && (bundle->count == oac_command_batch->most ||
                   bundle->batch->text.length + sending->request.body.length > OAC_BUNDLE_TEXT)) {
        return OAC_BUNDLE_FULL;
    }
    if (first) {
        begin_batch(sending, bundle, key, &error);
    }
    if (bundle->batch != NULL && oac_request_prepare(&sending->request, sending->view, &call, &error) == OAC_OK &&
        oac_batch_add(bundle->batch, call, &error) == OAC_OK) {
        bundle->calls[bundle->count] = call;
        bundle->numbers[bundle->count++] = number;
        return OAC_BUNDLE_TOOK;
    }
    oac_call_end(call);
    if (first) {
        oac_bundle_end(bundle);
    }
    if (error.status == OAC_ERROR_MEMORY) {
        oac_complain("%s", error.message);
        oac_sending_stop(sending, OAC_STOP_FAULT);
    }
    return first ? OAC_BUNDLE_NEVER : OAC_BUNDLE_FULL;
}

void oac_bundle_end(oac_bundle *bundle)
{
    size_t i;
    for (i = 0; i < bundle->count; i++) {
        oac_call_end(bundle->calls[i]);
    }
    oac_batch_free(bundle->batch);
    free(bundle->numbers);
    free(bundle->calls);
    memset(bundle, 0, sizeof *bundle);
}

/* ---- What came of it -------------------------------------------------------------------------------------------- */

void oac_bundle_fail(oac_sending *sending, oac_bundle *bundle, const oac_error *error)
{
    size_t i;
    for (i = 0; i < bundle->count; i++) {
        oac_item_end end = OAC_ZERO;
        oac_item_end_of(sending->command, NULL, error, false, NULL, &end);
        oac_sending_ended(sending, (size_t)bundle->numbers[i], &end);
    }
    oac_bundle_end(bundle);
}

/* None of it was carried out: its items are sent in another way. */
static void put_back(oac_sending *sending, oac_bundle *bundle)
{
    size_t i;
    for (i = 0; i < bundle->count; i++) {
        oac_sending_unsent(sending, (size_t)bundle->numbers[i]);
    }
    oac_bundle_end(bundle);
}

static void end_item(oac_sending *sending, const oac_bundle *bundle, size_t at)
{
    const size_t number = (size_t)bundle->numbers[at];
    oac_call *call = bundle->calls[at];
    oac_error error = OAC_ERROR_INIT;
    oac_item_end end = OAC_ZERO;
    if (oac_call_fate(call) == OAC_FATE_NOT_EXECUTED) {
        oac_sending_unsent(sending, number);
        return;
    }
    if (oac_call_fate(call) == OAC_FATE_DONE) {
        oac_item_end_of(sending->command, call, NULL, false, sending->response, &end);
    } else {
        if (oac_operation_finish(call, sending->command->operation, NULL, &error) == OAC_OK) {
            error.outcome = OAC_OUTCOME_UNKNOWN; /* not so: an error is what it has */
        }
        if (oac_item_is_put_off(&error)) {
            oac_sending_unsent(sending, number); /* for another batch, or one by one */
            return;
        }
        oac_item_end_of(sending->command, call, &error, oac_journal_is_in_doubt(sending->run->journal, number), NULL,
                        &end);
    }
    oac_sending_ended(sending, number, &end);
}

static void take_answers(oac_sending *sending, oac_bundle *bundle)
{
    size_t i;
    for (i = 0; i < bundle->count; i++) {
        end_item(sending, bundle, i);
    }
    oac_bundle_end(bundle);
}

/* ---- Sending and asking ----------------------------------------------------------------------------------------- */

void oac_bundle_begin_asking(oac_bundle *bundle)
{
    bundle->pause = FIRST_PAUSE;
    bundle->ask_at = oac_clock_now() + bundle->pause;
}

static bool write_down(oac_sending *sending, const oac_bundle *bundle)
{
    const char *key = oac_batch_deduplication_key(bundle->batch);
    if (!oac_sending_bundled(sending, key, bundle->numbers, bundle->count)) {
        return false;
    }
    return oac_sending_sync(sending);
}

bool oac_bundle_send(oac_sending *sending, oac_bundle *bundle)
{
    oac_error error = OAC_ERROR_INIT;
    oac_status status = OAC_ERROR_ARGUMENT;
    unsigned tries;
    if (!write_down(sending, bundle)) {
        put_back(sending, bundle);
        return false;
    }
    oac_signals_wait(true);
    for (tries = 0; tries < SENDINGS_MOST; tries++) {
        status = oac_batch_send(bundle->batch, &error);
        if (status == OAC_OK || (!oac_item_is_in_doubt(&error) && !oac_item_is_put_off(&error))) {
            break;
        }
        oac_sending_look(sending);
        if (sending->cancelled) {
            break;
        }
    }
    oac_signals_wait(false);
    if (status == OAC_OK) {
        (void)oac_journal_ticket(sending->run->journal, oac_batch_deduplication_key(bundle->batch),
                                 oac_batch_ticket(bundle->batch));
        oac_bundle_begin_asking(bundle);
        return true;
    }
    if (oac_sending_lacks_token(sending, &error)) {
        put_back(sending, bundle);
        return false;
    }
    if (error.outcome == OAC_OUTCOME_ANSWERED && !oac_item_is_in_doubt(&error) && !oac_client_is_refused(&error)) {
        oac_complain("the server takes no batch: %s; its items are sent one by one", error.message);
        sending->no_batches = true;
        put_back(sending, bundle);
    } else {
        oac_bundle_fail(sending, bundle, &error);
    }
    return false;
}

/* The server does not know it, or will not tell. */
static bool is_refusal(const oac_error *error)
{
    return error->outcome == OAC_OUTCOME_ANSWERED && error->http_status >= 400 && !oac_item_is_put_off(error);
}

void oac_bundle_ask(oac_sending *sending, oac_bundle *bundle, int64_t now)
{
    oac_error error = OAC_ERROR_INIT;
    oac_status status;
    if (bundle->batch == NULL || now < bundle->ask_at) {
        return;
    }
    oac_signals_wait(true);
    status = oac_batch_poll(bundle->batch, &error);
    oac_signals_wait(false);
    bundle->pause = bundle->pause * 2 < LONGEST_PAUSE ? bundle->pause * 2 : LONGEST_PAUSE;
    bundle->ask_at = oac_clock_now() + bundle->pause;
    if (status == OAC_OK && oac_batch_look(bundle->batch)->phase == OAC_BATCH_ENDED) {
        take_answers(sending, bundle);
        return;
    }
    bundle->faults = status == OAC_OK ? 0 : bundle->faults + 1;
    if (status != OAC_OK && (bundle->faults >= FAULTS_MOST || is_refusal(&error) || error.status == OAC_ERROR_STOPPED ||
                             oac_client_is_refused(&error) || sending->cancelled)) {
        error.outcome = OAC_OUTCOME_UNKNOWN; /* of the items */
        oac_bundle_fail(sending, bundle, &error);
    }
}
