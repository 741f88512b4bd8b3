/* Items that go out as one request. Private to the command. */
#ifndef OAC_COMMAND_BULK_BUNDLE_H
#define OAC_COMMAND_BULK_BUNDLE_H

#include <oac/gen/batch.h>

#include "bulk/send.h"

/* Bytes of the calls in one: servers do not take bodies of any length. */
#define OAC_BUNDLE_TEXT ((size_t)768 * 1024)

typedef struct oac_bundle {
    oac_batch *batch;  /* null: it is not used */
    uint64_t *numbers; /* of its items */
    oac_call **calls;
    size_t count;
    int64_t ask_at;  /* when it is asked about next, in microseconds */
    int64_t pause;   /* before the question after that */
    unsigned faults; /* questions in a row that had no answer */
} oac_bundle;

/* What became of adding an item. */
typedef enum oac_bundle_added {
    OAC_BUNDLE_TOOK,
    OAC_BUNDLE_FULL, /* not: it is full, or the item is about another place */
    OAC_BUNDLE_NEVER /* not: it travels in no batch, or has ended */
} oac_bundle_added;

/* ---- bundle.c ---- */
/* Adds the item that the run has loaded. `key`: of the batch, where it is made by this; null: a new one. */
oac_bundle_added oac_bundle_add(oac_sending *sending, oac_bundle *bundle, size_t number, const char *key);
/* Frees the batch and its calls; what became of its items has been said. */
void oac_bundle_end(oac_bundle *bundle);
/* Writes it down and sends it. False: it is not under way, and has been ended. */
bool oac_bundle_send(oac_sending *sending, oac_bundle *bundle);
/* Asks about it where it is time to; ends it when it has ended. */
void oac_bundle_ask(oac_sending *sending, oac_bundle *bundle, int64_t now);
/* All its items are ended so, by the error: as failed, or what else it says. */
void oac_bundle_fail(oac_sending *sending, oac_bundle *bundle, const oac_error *error);
/* It is asked about soon, and later less and less often. */
void oac_bundle_begin_asking(oac_bundle *bundle);

#endif
