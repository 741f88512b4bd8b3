/* What is known of a request's effect on the server when an attempt, and at last a call, has failed. Private. */
#include <inttypes.h>
#include <stdio.h>

#include "http/call_internal.h"

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

/* Words at the end matter more than the end of what stands before them. */
static void append_words(char *message, size_t size, const char *words)
{
    const size_t more = strlen(words) + 1;
    size_t length = strlen(message);
    if (length > size - more) {
        length = size - more;
        while (length > 0 && ((unsigned char)message[length] & 0xC0) == 0x80) {
            length--;
        }
    }
    memcpy(message + length, words, more);
}

void oac_outcome_tell(oac_call *call)
{
    oac_error *error = &call->error;
    if (call->denied_us > 0) {
        char words[96];
        (void)snprintf(words, sizeof words, "; the next attempt would have been in %" PRId64 " ms, after the deadline",
                       (call->denied_us + 999) / 1000);
        append_words(error->message, sizeof error->message, words);
    }
    if (call->transfer.is_withheld) {
        append_words(error->message, sizeof error->message,
                     "; a source or a sink that cannot start anew keeps it from being sent again");
    } else if (call->once && error->outcome == OAC_OUTCOME_UNKNOWN) {
        append_words(error->message, sizeof error->message,
                     "; the request may have been carried out, and is not sent again");
    }
}
