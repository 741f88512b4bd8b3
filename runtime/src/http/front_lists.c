/* The lists of a front's calls. Private. */
#include "http/front_internal.h"

oac_calls *oac_front_list(oac_front *front, oac_place place)
{
    switch (place) {
    case OAC_PLACE_ARRIVED:
        return &front->arrived;
    case OAC_PLACE_QUEUE:
        return &front->queue;
    case OAC_PLACE_WAITING:
        return &front->waiting;
    default:
        return &front->sending;
    }
}

void oac_front_take(oac_front *front, oac_call *call)
{
    oac_calls *from = oac_front_list(front, call->place);
    if (call->front_previous != NULL) {
        call->front_previous->front_next = call->front_next;
    } else {
        from->first = call->front_next;
    }
    if (call->front_next != NULL) {
        call->front_next->front_previous = call->front_previous;
    } else {
        from->last = call->front_previous;
    }
    call->place = OAC_PLACE_NONE;
}

/* The last of the waiting that is not to come after `at`. Looked for from both ends: most come in at one of them. */
static oac_call *last_until(const oac_calls *waiting, int64_t at)
{
    oac_call *late = waiting->last;
    oac_call *early = waiting->first;
    while (late != NULL && late->wake_at > at) {
        if (early->wake_at > at) {
            return early->front_previous;
        }
        late = late->front_previous;
        early = early->front_next;
    }
    return late;
}

/* Puts the call at the end of a list; among the waiting, at its time. */
void oac_front_put(oac_front *front, oac_call *call, oac_place place)
{
    oac_calls *to = oac_front_list(front, place);
    oac_call *before = place == OAC_PLACE_WAITING ? last_until(to, call->wake_at) : to->last;
    call->place = place;
    call->front_previous = before;
    call->front_next = before != NULL ? before->front_next : to->first;
    if (call->front_next != NULL) {
        call->front_next->front_previous = call;
    } else {
        to->last = call;
    }
    if (before != NULL) {
        before->front_next = call;
    } else {
        to->first = call;
    }
}
