/* Items in batches: several at a time, each asked about until its answers are there. Private to the command. */
#include <string.h>
#include <time.h>

#include "base/clock.h"
#include "bulk/bundle.h"

/* Batches at the same time: a server works on one while the next is sent. */
#define BUNDLES ((size_t)4)
/* What the server has not executed is put into another batch so often, and is then sent alone. */
#define ROUNDS 3u
/* Microseconds between two looks. */
#define LOOK INT64_C(50000)

typedef struct oac_bundles {
    oac_bundle items[BUNDLES];
    size_t next; /* item that has not been looked at */
} oac_bundles;

bool oac_batches_can(const oac_command *command)
{
    if (oac_command_batch == NULL) {
        oac_complain("--via batch: the API takes no batches");
        return false;
    }
    if (command->operation->sent != OAC_AS_JSON || command->operation->answered != OAC_AS_JSON) {
        oac_complain("--via batch: `%s` sends or gets what is no JSON, and a batch carries nothing else",
                     command->name);
        return false;
    }
    return true;
}

/* Whether the item may go into a batch. */
static bool is_for_batch(const oac_sending *sending, size_t number)
{
    return oac_sending_step(sending, number) == OAC_RESUME_SEND &&
           oac_journal_is_repeatable(sending->run->journal, number) &&
           sending->run->plan->items[number].length < OAC_BUNDLE_TEXT;
}

static oac_bundle *free_bundle(oac_bundles *bundles)
{
    size_t i;
    for (i = 0; i < BUNDLES; i++) {
        if (bundles->items[i].batch == NULL) {
            return &bundles->items[i];
        }
    }
    return NULL;
}

static size_t count_bundles(const oac_bundles *bundles)
{
    size_t count = 0;
    size_t i;
    for (i = 0; i < BUNDLES; i++) {
        count += bundles->items[i].batch != NULL ? 1 : 0;
    }
    return count;
}

/* Puts items into it until it is full. */
static void fill(oac_sending *sending, oac_bundles *bundles, oac_bundle *bundle)
{
    while (sending->stop == OAC_STOP_NOT && bundles->next < sending->tally.count) {
        const size_t number = bundles->next;
        if (is_for_batch(sending, number) && oac_sending_load(sending, number, &sending->request) &&
            oac_bundle_add(sending, bundle, number, NULL) == OAC_BUNDLE_FULL) {
            return;
        }
        bundles->next++;
    }
}

static void rest(void)
{
    const struct timespec time = {.tv_nsec = LOOK * 1000};
    (void)nanosleep(&time, NULL);
}

/* Asks about those that are under way. */
static void ask_all(oac_sending *sending, oac_bundles *bundles)
{
    size_t i;
    for (i = 0; i < BUNDLES; i++) {
        oac_bundle_ask(sending, &bundles->items[i], oac_clock_now());
        oac_sending_look(sending);
    }
}

/* What is under way is left as the journal has it. */
static void leave_all(oac_bundles *bundles)
{
    size_t i;
    for (i = 0; i < BUNDLES; i++) {
        oac_bundle_end(&bundles->items[i]);
    }
}

static void run_round(oac_sending *sending)
{
    oac_bundles bundles = OAC_ZERO;
    while (!sending->cancelled) {
        oac_bundle *bundle = free_bundle(&bundles);
        if (bundle != NULL && sending->stop == OAC_STOP_NOT && !sending->no_batches) {
            fill(sending, &bundles, bundle);
            if (bundle->batch != NULL && oac_bundle_send(sending, bundle)) {
                oac_sending_look(sending);
                continue;
            }
        }
        if (count_bundles(&bundles) == 0 &&
            (sending->stop != OAC_STOP_NOT || sending->no_batches || bundles.next == sending->tally.count)) {
            break;
        }
        sending->doing = "batches are under way";
        ask_all(sending, &bundles);
        rest();
    }
    sending->doing = NULL;
    leave_all(&bundles);
}

void oac_batches_run(oac_sending *sending)
{
    unsigned round;
    size_t left = SIZE_MAX;
    if (sending->run->plan->duplicates > 0 && oac_request_is_keyed(sending->command)) {
        oac_complain("some items are about the same thing, so all are sent one by one, in their order");
        return;
    }
    for (round = 0; round < ROUNDS && sending->stop == OAC_STOP_NOT && !sending->no_batches; round++) {
        if (sending->tally.of[OAC_ITEM_PLANNED] + sending->tally.of[OAC_ITEM_SENT] >= left) {
            return;
        }
        left = sending->tally.of[OAC_ITEM_PLANNED] + sending->tally.of[OAC_ITEM_SENT];
        run_round(sending);
    }
}
