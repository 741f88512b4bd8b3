/* Many changes by one command: the input, its plan, the journal of what became of each, and the sending. Private to the
 * command. */
#ifndef OAC_COMMAND_BULK_H
#define OAC_COMMAND_BULK_H

#include "call/call.h"

/* What has become of an item; the journal keeps it. */
typedef enum oac_item_state {
    OAC_ITEM_PLANNED,   /* nothing has been sent */
    OAC_ITEM_SENT,      /* it may be under way: what became of it is not known yet */
    OAC_ITEM_DONE,      /* carried out */
    OAC_ITEM_UNCHANGED, /* left out: it would have changed nothing */
    OAC_ITEM_FAILED,    /* certainly not carried out */
    OAC_ITEM_UNKNOWN    /* nobody knows */
} oac_item_state;

/* Where an item stands in the input, by which it is read again. Kept for each item: 24 bytes. */
typedef struct oac_item_place {
    uint64_t offset; /* in bytes */
    uint32_t length; /* in bytes, without what ends the line */
    uint32_t line;   /* from 1 */
    uint64_t hash;   /* of these bytes */
} oac_item_place;

/* ---- input.c, csv.c: a file of items, read from begin to end, and any item again by its place ---- */
typedef struct oac_bulk_input oac_bulk_input;

/* ---- journal.c ---- */
typedef struct oac_journal oac_journal;

#endif
