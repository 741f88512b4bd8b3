/* The items that are under way: what is held of each. Private to the command. */
#ifndef OAC_COMMAND_BULK_FLIGHT_H
#define OAC_COMMAND_BULK_FLIGHT_H

#include "bulk/send.h"

/* What the call of an item is for. */
typedef enum oac_slot_purpose {
    OAC_SLOT_SENDS,
    OAC_SLOT_LOOKS,     /* it is read before it is sent: perhaps nothing would change */
    OAC_SLOT_READS_BACK /* an earlier run sent it: perhaps it was carried out */
} oac_slot_purpose;

typedef struct oac_flight oac_flight;

typedef struct oac_slot {
    oac_flight *flight;
    struct oac_slot *next; /* of those that are free, or ready */
    size_t number;         /* of its item */
    oac_bulk_request request;
    oac_call *call;
    oac_slot_purpose purpose;
    bool once;        /* it must not be sent twice */
    bool again;       /* an earlier run may have sent it */
    unsigned put_off; /* how often the server has put it off */
    unsigned unknown; /* how often nobody knew what came of it */
    bool is_used;
    bool is_under_way;
} oac_slot;

struct oac_flight {
    oac_sending *sending;
    oac_front *front;
    oac_slot *slots;
    size_t count;
    oac_slot *free;
    oac_slot *ready;  /* with their calls, by their numbers */
    oac_slot **going; /* room for those that begin now */
    size_t next;      /* item that has not been looked at */
    size_t ahead;     /* calls that must not be sent twice and may wait for their turn */
    bool ordered;     /* some items are about the same thing */
    uint64_t *doubts; /* hashes of what such items are about of which one is unknown: those behind it wait */
    size_t doubt_count;
    oac_flight_kind kind;
};

/* ---- slots.c ---- */
/* False when memory is out; it is ended in any case. */
bool oac_flight_begin(oac_flight *flight, oac_sending *sending);
void oac_flight_end(oac_flight *flight);
/* Null: none is free. */
oac_slot *oac_slot_take(oac_flight *flight);
/* It is free again, and its call ended. */
void oac_slot_give_back(oac_slot *slot);
/* Its item has failed; it is given back. */
void oac_slot_fail(oac_slot *slot, const oac_error *error);
/* Makes the call that its item is to have next. False: it has failed. */
bool oac_slot_prepare(oac_slot *slot);
/* Puts it among those that are ready. */
void oac_slot_put_behind(oac_slot *slot);
/* Nobody knows what came of its item: no later one about the same thing may go before it. */
void oac_slot_doubt(const oac_slot *slot);
bool oac_slot_is_doubted(const oac_slot *slot);
/* Whether a call that was started waits for its first turn. */
bool oac_slot_waits(const oac_slot *slot);
/* Ends calls that wait, and of which nothing has come so far: they are not under way. */
void oac_flight_recall(oac_flight *flight);

/* ---- flight_ends.c ---- */
/* The end of a call; `context` is its slot. */
void oac_slot_done(void *context, oac_call *call, oac_status status, const oac_error *error);

#endif
