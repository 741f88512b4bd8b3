/* Room for the items that are under way. Private to the command. */
#include <stdlib.h>

#include "bulk/flight.h"
#include "http/call_internal.h"

/* Of the calls that must not be sent twice no more wait for their turn than have theirs within this part of a second:
 * what is written down as sent and was not would have to be read back after a crash. */
#define AHEAD_PARTS 10u

static size_t count_ahead(const oac_sending *sending)
{
    const oac_client_options *options = &sending->client->options;
    const size_t ahead = options->rate_requests / (options->rate_seconds > 0 ? options->rate_seconds : 1) / AHEAD_PARTS;
    if (options->rate_requests == 0) {
        return sending->run->wishes->in_flight;
    }
    return ahead > 0 ? ahead : 1;
}

bool oac_flight_begin(oac_flight *flight, oac_sending *sending)
{
    const oac_bulk_run *run = sending->run;
    oac_front_options options = OAC_FRONT_OPTIONS_INIT;
    size_t i;
    flight->sending = sending;
    flight->count = run->wishes->in_flight;
    flight->ahead = count_ahead(sending);
    flight->ordered = run->plan->duplicates > 0 && oac_request_is_keyed(sending->command);
    flight->slots = calloc(flight->count, sizeof *flight->slots);
    flight->going = calloc(flight->count, sizeof(oac_slot *));
    options.max_in_flight = run->wishes->in_flight;
    if (flight->slots == NULL || flight->going == NULL ||
        oac_front_new(sending->view, &options, &flight->front, NULL) != OAC_OK) {
        return false;
    }
    for (i = flight->count; i > 0; i--) {
        flight->slots[i - 1].flight = flight;
        flight->slots[i - 1].next = flight->free;
        flight->free = &flight->slots[i - 1];
    }
    return true;
}

void oac_flight_end(oac_flight *flight)
{
    size_t i;
    (void)oac_front_free(flight->front);
    for (i = 0; flight->slots != NULL && i < flight->count; i++) {
        oac_call_end(flight->slots[i].call);
        oac_request_dispose(&flight->slots[i].request);
    }
    free(flight->slots);
    free(flight->going);
    free(flight->doubts);
}

bool oac_slot_waits(const oac_slot *slot)
{
    return slot->call->attempts == 0;
}

oac_slot *oac_slot_take(oac_flight *flight)
{
    oac_slot *slot = flight->free;
    if (slot != NULL) {
        flight->free = slot->next;
        slot->next = NULL;
        slot->is_used = true;
    }
    return slot;
}

void oac_slot_give_back(oac_slot *slot)
{
    oac_flight *flight = slot->flight;
    oac_call_end(slot->call);
    slot->call = NULL;
    slot->is_used = false;
    slot->is_under_way = false;
    slot->next = flight->free;
    flight->free = slot;
}

void oac_slot_fail(oac_slot *slot, const oac_error *error)
{
    oac_item_end end = OAC_ZERO;
    oac_item_end_with(&end, OAC_ITEM_FAILED, error);
    oac_sending_ended(slot->flight->sending, slot->number, &end);
    oac_slot_give_back(slot);
}

bool oac_slot_prepare(oac_slot *slot)
{
    oac_sending *sending = slot->flight->sending;
    oac_error error = OAC_ERROR_INIT;
    const oac_status status =
        slot->purpose == OAC_SLOT_SENDS
            ? oac_request_prepare(&slot->request, sending->view, &slot->call, &error)
            : oac_state_read(sending->command, &slot->request, sending->view, &slot->call, &error);
    if (status == OAC_OK) {
        return true;
    }
    oac_slot_fail(slot, &error);
    return false;
}

void oac_slot_put_behind(oac_slot *slot)
{
    oac_slot **at = &slot->flight->ready;
    while (*at != NULL && (*at)->number < slot->number) {
        at = &(*at)->next;
    }
    slot->next = *at;
    *at = slot;
}

void oac_flight_recall(oac_flight *flight)
{
    size_t i;
    for (i = 0; i < flight->count; i++) {
        const oac_slot *slot = &flight->slots[i];
        if (slot->is_under_way && slot->call != NULL && slot->call->place != OAC_PLACE_SENDING &&
            !slot->call->may_have_acted) {
            oac_call_cancel(slot->call);
        }
    }
}

void oac_slot_doubt(const oac_slot *slot)
{
    oac_flight *flight = slot->flight;
    uint64_t *doubts = NULL;
    if (!flight->ordered || oac_slot_is_doubted(slot)) {
        return;
    }
    doubts = realloc(flight->doubts, (flight->doubt_count + 1) * sizeof *doubts);
    if (doubts == NULL) {
        oac_complain("out of memory");
        oac_sending_stop(flight->sending, OAC_STOP_FAULT);
        return;
    }
    flight->doubts = doubts;
    doubts[flight->doubt_count++] = oac_hash_key(slot->request.key.data, slot->request.key.length);
}

bool oac_slot_is_doubted(const oac_slot *slot)
{
    const oac_flight *flight = slot->flight;
    const uint64_t hash = flight->doubt_count > 0 ? oac_hash_key(slot->request.key.data, slot->request.key.length) : 0;
    size_t i = 0;
    while (i < flight->doubt_count && flight->doubts[i] != hash) {
        i++;
    }
    return i < flight->doubt_count;
}
