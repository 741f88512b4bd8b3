/* What a source or the sink of a call failed with. Private. */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>

#include "http/call_internal.h"

void oac_transfer_fail(oac_call *call, oac_status status, const char *format, ...)
{
    oac_transfer *transfer = &call->transfer;
    va_list arguments;
    if (transfer->fault == OAC_OK) {
        transfer->fault = status;
        va_start(arguments, format);
        (void)vsnprintf(transfer->why, sizeof transfer->why, format, arguments);
        va_end(arguments);
    }
}

void oac_transfer_fail_file(oac_call *call, const char *what, const char *path, int number)
{
    char reason[96];
    if (strerror_r(number, reason, sizeof reason) != 0) {
        (void)snprintf(reason, sizeof reason, "error %d", number);
    }
    oac_transfer_fail(call, number == EMFILE || number == ENFILE ? OAC_ERROR_LIMIT : OAC_ERROR_FILE, "%s %.120s: %s",
                      what, path, reason);
}

oac_status oac_call_fault(const oac_call *call)
{
    return call->transfer.fault;
}

const char *oac_call_fault_text(const oac_call *call)
{
    return call->transfer.why;
}

void oac_transfer_tell(oac_call *call, oac_stage stage)
{
    oac_error *error = &call->error;
    const int http_status = call->response.http_status;
    (void)oac_error_set(error, call->transfer.fault, stage, "%s", call->transfer.why);
    if (http_status != 0) {
        oac_call_tell_of_answer(call, "cannot be used", error);
    }
    oac_redact_error(call, error);
    error->http_status = http_status;
    error->outcome = http_status != 0 ? OAC_OUTCOME_ANSWERED : OAC_OUTCOME_NEVER_SENT;
    call->attempt.transient = false;
}
