/* Room for the items that are under way. Private to the command. */
#include <stdlib.h>

#include "bulk/window.h"
#include "http/call_internal.h"

/* Of the calls that must not be sent twice no more wait for their turn than have theirs within this part of a second:
 * what is written down as sent and was not would have to be read back after a crash. */
#define AHEAD_PARTS 10u

static size_t count_ahead(const oac_bulk_wishes *wishes)
{
    const oac_client_options options = oac_command_client_options();
    const uint32_t requests = wishes->rate_requests != 0 ? wishes->rate_requests : options.rate_requests;
    const uint32_t seconds = wishes->rate_requests != 0 ? wishes->rate_seconds : options.rate_seconds;
    const size_t ahead = seconds > 0 ? requests / seconds / AHEAD_PARTS : 0;
    if (requests == 0) {
        return wishes->in_flight;
    }
    return ahead > 0 ? ahead : 1;
}

bool oac_window_begin(oac_window *window, oac_sending *sending)
{
    const oac_bulk_run *run = sending->run;
    oac_front_options options = OAC_FRONT_OPTIONS_INIT;
    size_t i;
    window->sending = sending;
    window->count = run->wishes->in_flight;
    window->ahead = count_ahead(run->wishes);
    window->ordered = run->plan->duplicates > 0 && oac_request_is_keyed(sending->command);
    window->slots = calloc(window->count, sizeof *window->slots);
    window->going = calloc(window->count, sizeof *window->going);
    options.max_in_flight = run->wishes->in_flight;
    if (window->slots == NULL || window->going == NULL ||
        oac_front_new(sending->view, &options, &window->front, NULL) != OAC_OK) {
        return false;
    }
    for (i = window->count; i > 0; i--) {
        window->slots[i - 1].window = window;
        window->slots[i - 1].next = window->free;
        window->free = &window->slots[i - 1];
    }
    return true;
}

void oac_window_end(oac_window *window)
{
    size_t i;
    (void)oac_front_free(window->front);
    for (i = 0; window->slots != NULL && i < window->count; i++) {
        oac_call_end(window->slots[i].call);
        oac_request_dispose(&window->slots[i].request);
    }
    free(window->slots);
    free(window->going);
}

bool oac_slot_waits(const oac_slot *slot)
{
    return slot->call->attempts == 0;
}
