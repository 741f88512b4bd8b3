/* Batches of an earlier run, which it has sent or may have. Private to the command. */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/clock.h"
#include "bulk/bundle.h"

/* Nanoseconds between two looks. */
#define LOOK 50000000L

/* What the journal has of them, as it goes on while they are looked at. */
static oac_journal_batch *copy_batches(oac_journal *journal, size_t *count)
{
    const oac_journal_batch *held = oac_journal_batches(journal, count);
    oac_journal_batch *copies = calloc(*count + 1, sizeof *copies);
    size_t i;
    for (i = 0; copies != NULL && i < *count; i++) {
        copies[i].key = strdup(held[i].key);
        copies[i].ticket = held[i].ticket != NULL ? strdup(held[i].ticket) : NULL;
        copies[i].items = calloc(held[i].count + 1, sizeof *copies[i].items);
        copies[i].count = copies[i].key != NULL && copies[i].items != NULL ? held[i].count : 0;
        if (copies[i].count > 0) {
            memcpy(copies[i].items, held[i].items, held[i].count * sizeof *held[i].items);
        }
    }
    return copies;
}

static void free_batches(oac_journal_batch *copies, size_t count)
{
    size_t i;
    for (i = 0; copies != NULL && i < count; i++) {
        free(copies[i].key);
        free(copies[i].ticket);
        free(copies[i].items);
    }
    free(copies);
}

/* The same calls in the same order, by which its answers are known. */
static bool make_again(oac_sending *sending, const oac_journal_batch *held, oac_bundle *bundle)
{
    size_t i;
    for (i = 0; i < held->count; i++) {
        const size_t number = (size_t)held->items[i];
        if (!oac_sending_load(sending, number, &sending->request) ||
            oac_bundle_add(sending, bundle, number, held->key) != OAC_BUNDLE_TOOK) {
            oac_bundle_end(bundle);
            return false;
        }
    }
    return bundle->count > 0;
}

/* Asks until it has ended. What cannot be known of it is sent again, as all that is in batches may be. */
static void wait_for(oac_sending *sending, oac_bundle *bundle)
{
    const struct timespec time = {.tv_nsec = LOOK};
    while (bundle->batch != NULL && sending->stop == OAC_STOP_NOT) {
        oac_bundle_ask(sending, bundle, oac_clock_now());
        oac_sending_look(sending);
        (void)nanosleep(&time, NULL);
    }
    oac_bundle_end(bundle);
}

/* Whether the server still knows a batch by its key. */
static bool is_known(const oac_sending *sending)
{
    const uint32_t seconds = oac_command_batch->of_create.deduplication_seconds;
    return seconds == 0 || oac_journal_quiet_ms(sending->run->journal) < (int64_t)seconds * 1000;
}

static void go_on(oac_sending *sending, const oac_journal_batch *held)
{
    oac_bundle bundle = OAC_ZERO;
    if (!make_again(sending, held, &bundle)) {
        return;
    }
    if (held->ticket != NULL ? oac_batch_resume(bundle.batch, held->ticket, NULL) == OAC_OK
                             : is_known(sending) && oac_bundle_send(sending, &bundle)) {
        wait_for(sending, &bundle);
    }
    oac_bundle_end(&bundle);
}

void oac_batches_resume(oac_sending *sending)
{
    size_t count = 0;
    oac_journal_batch *held = oac_command_batch != NULL ? copy_batches(sending->run->journal, &count) : NULL;
    size_t i;
    for (i = 0; held != NULL && i < count && sending->stop == OAC_STOP_NOT; i++) {
        go_on(sending, &held[i]);
    }
    free_batches(held, count);
}
