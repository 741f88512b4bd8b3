/* Which answers count as done: 200, 201, 203, and what the description lists. An answer that has another status from
 * 200 to 299 is neither a refusal nor a success. Private. */
#include "http/call_internal.h"

bool oac_is_success(const oac_operation *operation, int http_status)
{
    static const uint16_t without_body[] = {204, 205, 0};
    const uint16_t *listed = operation->statuses != NULL ? operation->statuses : without_body;
    if (http_status < 200 || http_status > 299) {
        return false;
    }
    if (http_status == 200 || http_status == 201 || http_status == 203) {
        return true;
    }
    for (; *listed != 0; listed++) {
        if (*listed == http_status || *listed == 2) {
            return true;
        }
    }
    return false;
}

void oac_not_a_success(oac_call *call)
{
    const int http_status = call->response.http_status;
    const char *what = "what it says of the request is not known";
    switch (http_status) {
    case 202:
        what = "the server accepted the request, and has perhaps not carried it out";
        break;
    case 204:
    case 205:
        what = "the answer has no body where one was to be read; the request may have been carried out";
        break;
    case 206:
        what = "a part of an answer, though no part was asked for; the request may have been carried out";
        break;
    case 207:
        what = "parts of the request may have failed";
        break;
    default:
        break;
    }
    (void)oac_error_set(&call->error, OAC_ERROR_RESPONSE, OAC_STAGE_RECEIVE,
                        "HTTP %d: %s; the description does not list this status", http_status, what);
    call->error.http_status = http_status;
    call->error.outcome = OAC_OUTCOME_ANSWERED;
    call->attempt.transient = false;
}
