/* What is known of a request's effect on the server when an attempt, and at last a call, has failed. Private. */
#include "http/call.h"

/* Whether the server looked at the request and said no: nothing came of it. */
static bool is_refusal(const oac_error *error)
{
    return error->http_status >= 300 && error->http_status <= 499 && error->http_status != 408;
}

/* Stages in which it can be that nothing has been sent. */
static bool is_before_receiving(oac_stage stage)
{
    return stage >= OAC_STAGE_ARGUMENT && stage <= OAC_STAGE_SEND;
}

void oac_outcome_settle(oac_call *call)
{
    oac_error *error = &call->error;
    const bool failed = error->http_status < 200 || error->http_status == 408 || error->http_status >= 500;
    bool may_have_acted = false;
    if (error->status == OAC_ERROR_HTTP &&
        failed) { /* an answer, but none that tells whether the request took effect */
        error->outcome = OAC_OUTCOME_UNKNOWN;
    } else if (error->outcome == OAC_OUTCOME_NEVER_SENT && !is_before_receiving(error->stage)) {
        error->outcome = OAC_OUTCOME_UNKNOWN; /* a program's transport left it out */
    }
    may_have_acted = error->outcome != OAC_OUTCOME_NEVER_SENT && !is_refusal(error);
    if (!may_have_acted && call->may_have_acted) {
        error->outcome = OAC_OUTCOME_UNKNOWN; /* of an earlier attempt, which this one does not settle */
    }
    call->may_have_acted = call->may_have_acted || may_have_acted;
}

void oac_outcome_tell(oac_call *call)
{
    static const char words[] = "; the request may have been carried out, and is not sent again";
    char *message = call->error.message;
    const size_t room = sizeof call->error.message - sizeof words;
    size_t length = strlen(message);
    if (!call->once || call->error.outcome != OAC_OUTCOME_UNKNOWN) {
        return;
    }
    if (length > room) { /* the words matter more than the end of what stands before them */
        length = room;
        while (length > 0 && ((unsigned char)message[length] & 0xC0) == 0x80) {
            length--;
        }
    }
    memcpy(message + length, words, sizeof words);
}
