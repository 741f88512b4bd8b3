/* What came of the calls that are under way: an item ends, or has another call. Private to the command. */
#include <stdlib.h>

#include "bulk/flight.h"

/* An item is sent again so often that the server has put off, and one of which nobody knows what came of it; each call
 * has tried several times, and waited between. */
#define PUT_OFF_MOST 25u
#define UNKNOWN_MOST 1u

/* Beside what was read: whether the item is there, or would change nothing; FAILED: that cannot be told. */
static oac_resume_reading look_at_state(const oac_slot *slot, oac_call *call)
{
    const oac_command *command = slot->flight->sending->command;
    const oac_type *type = command->read->operation->response;
    void *state = calloc(1, type->size);
    oac_resume_reading reading = OAC_READING_FAILED;
    if (state != NULL && oac_operation_finish(call, command->read->operation, state, NULL) == OAC_OK) {
        if (slot->purpose == OAC_SLOT_READS_BACK) {
            reading = oac_state_holds(command, &slot->request, type, state);
        } else {
            reading =
                oac_state_would_change(command, &slot->request, type, state) ? OAC_READING_DIFFERS : OAC_READING_HOLDS;
        }
        oac_record_dispose(type, state);
    }
    free(state);
    return reading;
}

/* Makes it ready to be sent, after another call of its own. */
static void send_next(oac_slot *slot)
{
    oac_call_end(slot->call);
    slot->call = NULL;
    slot->is_under_way = false;
    slot->purpose = OAC_SLOT_SENDS;
    if (oac_slot_prepare(slot)) {
        oac_slot_put_behind(slot);
    }
}

/* Why nobody knows what came of an item that was read back. */
static void end_unknown(const oac_error *error, oac_item_end *end)
{
    static const oac_item_end partly = {.state = OAC_ITEM_UNKNOWN,
                                        .reason = "an earlier run has sent it, and what is there does not tell whether "
                                                  "it was carried out; it must not be sent twice"};
    if (error->status == OAC_OK) {
        *end = partly;
    } else {
        oac_item_end_with(end, OAC_ITEM_UNKNOWN, error);
    }
}

/* It was read: it has ended, or is sent. */
static void on_read(oac_slot *slot, oac_call *call, const oac_error *error)
{
    oac_sending *sending = slot->flight->sending;
    const bool is_back = slot->purpose == OAC_SLOT_READS_BACK;
    const bool is_gone = error->http_status == 404;
    oac_item_end end = OAC_ZERO;
    oac_resume_reading reading = error->status == OAC_OK ? look_at_state(slot, call) : OAC_READING_FAILED;
    if (error->status == OAC_ERROR_STOPPED || error->status == OAC_ERROR_CANCELLED || oac_client_is_refused(error) ||
        (slot->flight->kind == OAC_FLIGHT_LOOKS && reading != OAC_READING_HOLDS)) {
        oac_slot_give_back(slot); /* its state stays what it is */
        return;
    }
    if (reading == OAC_READING_DIFFERS || is_gone || (reading == OAC_READING_FAILED && !is_back)) {
        send_next(slot);
        return;
    }
    end.state = is_back ? OAC_ITEM_DONE : OAC_ITEM_UNCHANGED;
    if (reading == OAC_READING_FAILED) {
        end_unknown(error, &end);
    }
    if (end.state == OAC_ITEM_UNKNOWN) {
        oac_slot_doubt(slot);
    }
    oac_sending_ended(sending, slot->number, &end);
    oac_slot_give_back(slot);
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

void oac_slot_done(void *context, oac_call *call, oac_status status, const oac_error *error)
{
    oac_slot *slot = context;
    oac_sending *sending = slot->flight->sending;
    oac_item_end end = OAC_ZERO;
    if (oac_sending_lacks_token(sending, error)) {
        if (slot->purpose == OAC_SLOT_SENDS && !slot->again) {
            oac_sending_unsent(sending, slot->number);
        }
        oac_slot_give_back(slot); /* otherwise its state stays what it is */
        return;
    }
    if (slot->purpose != OAC_SLOT_SENDS) {
        on_read(slot, call, error);
        return;
    }
    if (status != OAC_OK && sending->stop == OAC_STOP_NOT && is_sent_again(slot, error)) {
        send_next(slot);
        return;
    }
    if (status != OAC_OK && sending->stop != OAC_STOP_NOT && oac_item_is_put_off(error)) {
        oac_sending_unsent(sending, slot->number); /* for another run */
        oac_slot_give_back(slot);
        return;
    }
    oac_item_end_of(sending->command, call, error, slot->again, sending->response, &end);
    if (end.state == OAC_ITEM_UNKNOWN) {
        oac_slot_doubt(slot);
    }
    oac_sending_ended(sending, slot->number, &end);
    oac_slot_give_back(slot);
}
