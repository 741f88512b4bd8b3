/* Items one by one, many at a time: those under way are all that is held of them. Private to the command. */
#include <stdlib.h>
#include <string.h>

#include "bulk/flight.h"

/* Milliseconds between two looks at signals and progress. */
#define LOOK_MS 100u

/* ---- Which item is next ----------------------------------------------------------------------------------------- */

/* An item that nobody can know about. */
static void leave_unknown(oac_flight *flight, size_t number)
{
    static const oac_item_end end = {.state = OAC_ITEM_UNKNOWN,
                                     .reason = "an earlier run has sent it and never knew what came of that; it must "
                                               "not be sent twice, and cannot be read back"};
    oac_sending_ended(flight->sending, number, &end);
}

/* What is to be done first with an item of a step that is SEND or READ_BACK. */
static oac_slot_purpose purpose_of(const oac_flight *flight, oac_resume_step step)
{
    if (step == OAC_RESUME_READ_BACK) {
        return OAC_SLOT_READS_BACK;
    }
    return flight->kind == OAC_FLIGHT_SENDS ? OAC_SLOT_SENDS : OAC_SLOT_LOOKS;
}

/* Whether something is to be done with it in this flight. */
static bool is_wanted(const oac_flight *flight, oac_resume_step step)
{
    return step == OAC_RESUME_SEND || (step == OAC_RESUME_READ_BACK && flight->kind != OAC_FLIGHT_LOOKS);
}

/* Reads the item into the slot. False: it has ended, or the run stops. */
static bool load(oac_slot *slot, size_t number, oac_resume_step step)
{
    oac_flight *flight = slot->flight;
    slot->number = number;
    slot->put_off = 0;
    slot->unknown = 0;
    slot->again = oac_journal_is_in_doubt(flight->sending->run->journal, number);
    slot->purpose = purpose_of(flight, step);
    if (!oac_sending_load(flight->sending, number, &slot->request)) {
        oac_slot_give_back(slot);
        return false;
    }
    slot->once = !oac_request_repeatable(&slot->request);
    return oac_slot_prepare(slot);
}

/* Reads the next item that something is to be done with into a free slot. Null: there is none now. */
static oac_slot *load_next(oac_flight *flight)
{
    oac_sending *sending = flight->sending;
    while (sending->stop == OAC_STOP_NOT && flight->next < sending->tally.count) {
        const oac_resume_step step = oac_sending_step(sending, flight->next);
        oac_slot *slot = is_wanted(flight, step) ? oac_slot_take(flight) : NULL;
        if (slot == NULL && is_wanted(flight, step)) {
            return NULL;
        }
        flight->next++;
        if (step == OAC_RESUME_LIST && flight->kind != OAC_FLIGHT_LOOKS) {
            leave_unknown(flight, flight->next - 1);
        }
        if (slot != NULL && load(slot, flight->next - 1, step)) {
            return slot;
        }
    }
    return NULL;
}

/* Those that are ready come first: they are earlier items. */
static oac_slot *next_ready(oac_flight *flight)
{
    oac_slot *slot = flight->ready;
    if (slot != NULL) {
        flight->ready = slot->next;
        slot->next = NULL;
        return slot;
    }
    return load_next(flight);
}

static void put_in_front(oac_slot *slot)
{
    slot->next = slot->flight->ready;
    slot->flight->ready = slot;
}

/* ---- Whether it may begin --------------------------------------------------------------------------------------- */

static bool has_key(const oac_slot *slot, const oac_slot *other)
{
    return slot->request.key.length == other->request.key.length &&
           memcmp(slot->request.key.data, other->request.key.data, slot->request.key.length) == 0;
}

/* Whether an earlier item about the same thing has not ended. Only asked where the plan has such. */
static bool is_behind_another(const oac_flight *flight, const oac_slot *slot)
{
    size_t i;
    for (i = 0; i < flight->count; i++) {
        const oac_slot *other = &flight->slots[i];
        if (other != slot && other->is_used && other->number < slot->number && has_key(slot, other)) {
            return true;
        }
    }
    return false;
}

/* Calls that must not be sent twice and wait for their first turn. */
static size_t count_waiting(const oac_flight *flight)
{
    size_t count = 0;
    size_t i;
    for (i = 0; i < flight->count; i++) {
        const oac_slot *slot = &flight->slots[i];
        count += slot->is_under_way && slot->once && oac_slot_waits(slot) ? 1 : 0;
    }
    return count;
}

/* ---- Sending ---------------------------------------------------------------------------------------------------- */

static void start(oac_slot *slot)
{
    oac_error error = OAC_ERROR_INIT;
    slot->is_under_way = true;
    if (oac_front_start(slot->flight->front, slot->call, oac_slot_done, slot, &error) != OAC_OK) {
        oac_slot_fail(slot, &error);
    }
}

/* Whether that it goes out must be on disk before: it must not be sent twice; or a second time is answered otherwise
 * than the first, as nothing is there any more. */
static bool must_be_known(const oac_slot *slot)
{
    return slot->once || strcmp(slot->flight->sending->command->operation->method, "DELETE") == 0;
}

/* Begins as many as may begin. What is sent is written down first. */
static void fill(oac_flight *flight)
{
    oac_sending *sending = flight->sending;
    size_t waiting = count_waiting(flight);
    size_t count = 0;
    size_t i;
    bool safe = true;
    bool known = false;
    while (sending->stop == OAC_STOP_NOT) {
        oac_slot *slot = next_ready(flight);
        if (slot == NULL) {
            break;
        }
        const bool sends = slot->purpose == OAC_SLOT_SENDS;
        if (oac_slot_is_doubted(slot)) {
            oac_slot_give_back(slot); /* for another run, after the one before it */
            continue;
        }
        if ((flight->ordered && is_behind_another(flight, slot)) || (sends && slot->once && waiting >= flight->ahead)) {
            put_in_front(slot);
            break;
        }
        if (sends) {
            safe = oac_sending_sent(sending, slot->number) && safe;
            waiting += slot->once ? 1 : 0;
            known = known || must_be_known(slot);
        }
        flight->going[count++] = slot;
    }
    safe = safe && (!known || oac_sending_sync(sending));
    for (i = 0; i < count; i++) {
        if (safe) {
            start(flight->going[i]);
        } else {
            oac_sending_unsent(sending, flight->going[i]->number);
            oac_slot_give_back(flight->going[i]);
        }
    }
}

/* ---- The run ---------------------------------------------------------------------------------------------------- */

static void drop_ready(oac_flight *flight)
{
    while (flight->ready != NULL) {
        oac_slot *slot = flight->ready;
        flight->ready = slot->next;
        oac_slot_give_back(slot);
    }
}

void oac_flight_run(oac_sending *sending, oac_flight_kind kind)
{
    oac_flight flight = OAC_ZERO;
    flight.kind = kind;
    if (!oac_flight_begin(&flight, sending)) {
        oac_complain("out of memory");
        oac_sending_stop(sending, OAC_STOP_FAULT);
    }
    while (flight.front != NULL) {
        oac_sending_look(sending);
        fill(&flight);
        if (sending->stop != OAC_STOP_NOT) {
            drop_ready(&flight);
            oac_flight_recall(&flight);
        }
        if (oac_front_pending(flight.front) == 0 && flight.ready == NULL &&
            (sending->stop != OAC_STOP_NOT || flight.next == sending->tally.count)) {
            break;
        }
        (void)oac_front_drive(flight.front, LOOK_MS);
    }
    oac_flight_end(&flight);
}
