/* What the end of a call means for its item. Private to the command. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "bulk/send.h"

static void give_reason(oac_item_end *end, const char *text)
{
    oac_string shown;
    const size_t length = strlen(text);
    const bool whole = oac_secret_hide(text, length, &shown) == length;
    (void)snprintf(end->reason, sizeof end->reason, "%.*s%s", (int)shown.length, shown.data, whole ? "" : "…");
}

/* It has not been sent, and is not to be held against the item. */
static bool was_never_tried(const oac_error *error)
{
    return error->outcome == OAC_OUTCOME_NEVER_SENT &&
           (error->status == OAC_ERROR_STOPPED || error->status == OAC_ERROR_CANCELLED ||
            error->status == OAC_ERROR_NOT_EXECUTED || error->stage == OAC_STAGE_CONNECT);
}

bool oac_item_is_put_off(const oac_error *error)
{
    return (error->outcome != OAC_OUTCOME_UNKNOWN && error->http_status == 429) ||
           (error->outcome == OAC_OUTCOME_NEVER_SENT && error->status == OAC_ERROR_TIMEOUT &&
            error->stage != OAC_STAGE_CONNECT);
}

bool oac_item_is_in_doubt(const oac_error *error)
{
    return error->outcome == OAC_OUTCOME_UNKNOWN ||
           (error->outcome == OAC_OUTCOME_ANSWERED && error->http_status >= 200 && error->http_status < 300);
}

void oac_item_end_with(oac_item_end *end, oac_item_state state, const oac_error *error)
{
    char text[sizeof error->path + sizeof error->message + 8];
    end->state = state;
    end->http_status = error->http_status;
    (void)snprintf(text, sizeof text, "%s%s%s", error->path, error->path[0] != '\0' ? ": " : "", error->message);
    give_reason(end, text);
}

static void end_failure(const oac_command *command, const oac_error *error, bool again, oac_item_end *end)
{
    const bool is_gone = error->http_status == 404 || error->http_status == 410;
    oac_item_state state = OAC_ITEM_FAILED;
    if (is_gone && strcmp(command->operation->method, "DELETE") == 0 &&
        (again || error->outcome == OAC_OUTCOME_UNKNOWN)) {
        state = OAC_ITEM_DONE; /* by an attempt whose answer was lost */
    } else if (was_never_tried(error) || oac_client_is_refused(error)) {
        state = error->outcome == OAC_OUTCOME_UNKNOWN ? OAC_ITEM_UNKNOWN : OAC_ITEM_PLANNED;
    } else if (oac_item_is_in_doubt(error)) {
        state = OAC_ITEM_UNKNOWN;
    }
    oac_item_end_with(end, state, error);
    if (state == OAC_ITEM_DONE) {
        end->reason[0] = '\0';
    }
}

/* The counter of a success that was read. */
static void end_counted(const oac_command *command, const void *response, bool again, oac_item_end *end)
{
    oac_opt_int counter;
    char text[256];
    memcpy(&counter, (const char *)response + command->counter_offset, sizeof counter);
    if (counter.state == OAC_VALUE && counter.value >= 1) {
        return;
    }
    if (counter.state == OAC_VALUE && counter.value == 0) {
        if (again && strcmp(command->operation->method, "DELETE") == 0) {
            return;
        }
        end->state = OAC_ITEM_FAILED;
        (void)snprintf(text, sizeof text, "%s is 0: %s", command->counter_name, command->zero_means);
    } else {
        end->state = OAC_ITEM_UNKNOWN;
        (void)snprintf(text, sizeof text,
                       counter.state == OAC_VALUE
                           ? "%s is no count: whether the request took effect is not known"
                           : "%s is missing in the answer: whether the request took effect is not known",
                       command->counter_name);
    }
    give_reason(end, text);
}

/* Whether what came back may be what the operation answers with. A proxy's page, or half an answer, is not: nobody
 * knows who has answered. */
static bool is_answer(const oac_command *command, const oac_call *call, oac_error *fault)
{
    const oac_string body = oac_call_answer(call);
    return command->operation->response == NULL || body.length == 0 ||
           oac_json_check(body.data, body.length, 0, fault) == OAC_OK;
}

void oac_item_end_of(const oac_command *command, oac_call *call, const oac_error *error, bool again, void *response,
                     oac_item_end *end)
{
    oac_error fault = OAC_ERROR_INIT;
    memset(end, 0, offsetof(oac_item_end, reason) + 1);
    if (error != NULL && error->status != OAC_OK) {
        end_failure(command, error, again, end);
        return;
    }
    end->state = OAC_ITEM_DONE;
    end->http_status = oac_call_http_status(call);
    if (command->counter_name == NULL || response == NULL) { /* it was carried out, whatever the answer says */
        if (!is_answer(command, call, &fault)) {
            oac_item_end_with(end, OAC_ITEM_UNKNOWN, &fault);
        }
        return;
    }
    memset(response, 0, command->operation->response->size);
    if (oac_operation_finish(call, command->operation, response, &fault) != OAC_OK) {
        oac_item_end_with(end, OAC_ITEM_UNKNOWN, &fault);
        return;
    }
    end_counted(command, response, again || (error != NULL && error->attempts > 1), end);
    oac_record_dispose(command->operation->response, response);
}
