/* Items one by one, many at a time: those under way are all that is held of them. Private to the command. */
#include <stdlib.h>
#include <string.h>

#include "bulk/flight.h"

/* Milliseconds between two looks at signals and progress. */
#define LOOK_MS 100u
/* An item is sent again so often that the server has put off, and one of which nobody knows what came of it; each call
 * has tried several times, and waited between. */
#define PUT_OFF_MOST 25u
#define UNKNOWN_MOST 1u

/* ---- Which item is next ----------------------------------------------------------------------------------------- */

static oac_slot *take_free(oac_flight *flight)
{
    oac_slot *slot = flight->free;
    if (slot != NULL) {
        flight->free = slot->next;
        slot->next = NULL;
        slot->is_used = true;
    }
    return slot;
}

static void give_back(oac_slot *slot)
{
    oac_flight *flight = slot->flight;
    oac_call_end(slot->call);
    slot->call = NULL;
    slot->is_used = false;
    slot->is_under_way = false;
    slot->next = flight->free;
    flight->free = slot;
}

static void end_with_error(oac_slot *slot, const oac_error *error)
{
    oac_item_end end = OAC_ZERO;
    oac_item_end_with(&end, OAC_ITEM_FAILED, error);
    oac_sending_ended(slot->flight->sending, slot->number, &end);
    give_back(slot);
}

/* An item that nobody can know about. */
static void leave_unknown(oac_flight *flight, size_t number)
{
    static const oac_item_end end = {.state = OAC_ITEM_UNKNOWN,
                                     .reason = "an earlier run has sent it and never knew what came of that; it must "
                                               "not be sent twice, and cannot be read back"};
    oac_sending_ended(flight->sending, number, &end);
}

/* Makes the call that the item is to have next. */
static bool prepare(oac_slot *slot)
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
    end_with_error(slot, &error);
    return false;
}

/* Reads the next item that something is to be done with into a free slot. */
static oac_slot *load_next(oac_flight *flight)
{
    oac_sending *sending = flight->sending;
    const oac_journal *journal = sending->run->journal;
    oac_slot *slot = NULL;
    while (sending->stop == OAC_STOP_NOT && flight->next < sending->tally.count) {
        const size_t number = flight->next;
        const oac_resume_step step = oac_sending_step(sending, number);
        slot = step == OAC_RESUME_SEND || step == OAC_RESUME_READ_BACK ? take_free(flight) : NULL;
        if (slot == NULL && (step == OAC_RESUME_SEND || step == OAC_RESUME_READ_BACK)) {
            return NULL;
        }
        flight->next++;
        if (step == OAC_RESUME_LIST) {
            leave_unknown(flight, number);
        }
        if (slot == NULL) {
            continue;
        }
        slot->number = number;
        slot->put_off = 0;
        slot->unknown = 0;
        slot->again = oac_journal_is_in_doubt(journal, number);
        slot->purpose = step == OAC_RESUME_READ_BACK ? OAC_SLOT_READS_BACK
                        : flight->looks              ? OAC_SLOT_LOOKS
                                                     : OAC_SLOT_SENDS;
        if (!oac_sending_load(sending, number, &slot->request)) {
            give_back(slot);
            continue;
        }
        slot->once = !oac_request_repeatable(&slot->request);
        if (prepare(slot)) {
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

static void put_behind(oac_slot *slot)
{
    oac_slot **at = &slot->flight->ready;
    while (*at != NULL && (*at)->number < slot->number) {
        at = &(*at)->next;
    }
    slot->next = *at;
    *at = slot;
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

static void on_done(void *context, oac_call *call, oac_status status, const oac_error *error);

static void start(oac_slot *slot)
{
    oac_error error = OAC_ERROR_INIT;
    slot->is_under_way = true;
    if (oac_front_start(slot->flight->front, slot->call, on_done, slot, &error) != OAC_OK) {
        end_with_error(slot, &error);
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
            give_back(flight->going[i]);
        }
    }
}

/* ---- What came of it -------------------------------------------------------------------------------------------- */

/* Whether the thing is as a predicate wants it; `*read`: whether it could be read. */
static bool look_at_state(const oac_slot *slot, oac_call *call, bool *read)
{
    const oac_command *command = slot->flight->sending->command;
    const oac_type *type = command->read->operation->response;
    void *state = calloc(1, type->size);
    bool is_so = false;
    *read = state != NULL && oac_operation_finish(call, command->read->operation, state, NULL) == OAC_OK;
    if (*read) {
        is_so = slot->purpose == OAC_SLOT_LOOKS ? !oac_state_would_change(command, &slot->request, type, state)
                                                : oac_state_holds(command, &slot->request, type, state);
        oac_record_dispose(type, state);
    }
    free(state);
    return is_so;
}

/* Makes it ready to be sent, after another call of its own. */
static void send_next(oac_slot *slot)
{
    oac_call_end(slot->call);
    slot->call = NULL;
    slot->is_under_way = false;
    slot->purpose = OAC_SLOT_SENDS;
    if (prepare(slot)) {
        put_behind(slot);
    }
}

/* It was read: it has ended, or is sent. */
static void on_read(oac_slot *slot, oac_call *call, const oac_error *error)
{
    oac_sending *sending = slot->flight->sending;
    oac_item_end end = OAC_ZERO;
    bool read = false;
    const bool is_so = error->status == OAC_OK && look_at_state(slot, call, &read);
    if (is_so) {
        end.state = slot->purpose == OAC_SLOT_LOOKS ? OAC_ITEM_UNCHANGED : OAC_ITEM_DONE;
    } else if (error->status == OAC_ERROR_STOPPED || error->status == OAC_ERROR_CANCELLED ||
               oac_client_is_refused(error)) {
        give_back(slot); /* its state stays what it is */
        return;
    } else if (slot->purpose == OAC_SLOT_READS_BACK && !read && error->http_status != 404) {
        oac_item_end_with(&end, OAC_ITEM_UNKNOWN, error);
    } else {
        send_next(slot);
        return;
    }
    oac_sending_ended(sending, slot->number, &end);
    give_back(slot);
}

/* Whether another call may do better than this one. */
static bool is_sent_again(oac_slot *slot, const oac_error *error)
{
    if (oac_item_is_put_off(error)) {
        if (slot->put_off++ < PUT_OFF_MOST) {
            oac_sending_unsent(slot->flight->sending, slot->number);
            return true;
        }
        return false;
    }
    if (slot->once || error->outcome != OAC_OUTCOME_UNKNOWN || error->status == OAC_ERROR_STOPPED ||
        error->status == OAC_ERROR_CANCELLED) {
        return false;
    }
    slot->again = true;
    return slot->unknown++ < UNKNOWN_MOST;
}

static void on_done(void *context, oac_call *call, oac_status status, const oac_error *error)
{
    oac_slot *slot = context;
    oac_sending *sending = slot->flight->sending;
    oac_item_end end = OAC_ZERO;
    if (slot->purpose != OAC_SLOT_SENDS) {
        on_read(slot, call, error);
        return;
    }
    if (status != OAC_OK && sending->stop == OAC_STOP_NOT && is_sent_again(slot, error)) {
        send_next(slot);
        return;
    }
    oac_item_end_of(sending->command, call, error, slot->again, sending->response, &end);
    oac_sending_ended(sending, slot->number, &end);
    give_back(slot);
}

/* ---- The run ---------------------------------------------------------------------------------------------------- */

static void drop_ready(oac_flight *flight)
{
    while (flight->ready != NULL) {
        oac_slot *slot = flight->ready;
        flight->ready = slot->next;
        give_back(slot);
    }
}

void oac_flight_run(oac_sending *sending, bool looks)
{
    oac_flight flight = OAC_ZERO;
    flight.looks = looks;
    if (!oac_flight_begin(&flight, sending)) {
        oac_complain("out of memory");
        oac_sending_stop(sending, OAC_STOP_FAULT);
    }
    while (flight.front != NULL) {
        oac_sending_look(sending);
        fill(&flight);
        if (sending->stop != OAC_STOP_NOT) {
            drop_ready(&flight);
        }
        if (oac_front_pending(flight.front) == 0 && flight.ready == NULL &&
            (sending->stop != OAC_STOP_NOT || flight.next == sending->tally.count)) {
            break;
        }
        (void)oac_front_drive(flight.front, LOOK_MS);
    }
    oac_flight_end(&flight);
}
