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
    flight->going = calloc(flight->count, sizeof *flight->going);
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
}

bool oac_slot_waits(const oac_slot *slot)
{
    return slot->call->attempts == 0;
}
