/* What was wrong with a request while it was put together; oac_call_perform says so. Private. */
#include <stdio.h>

#include "http/call_internal.h"

void oac_call_blame(oac_call *call, oac_status status, const char *why)
{
    if (call->fault == OAC_OK && status != OAC_OK) {
        call->fault = status;
        call->blame = why;
    }
}

void oac_call_blame_header(oac_call *call, oac_status status, const char *name, const char *why)
{
    const oac_header header = {name, NULL};
    if (call->fault == OAC_OK) {
        (void)snprintf(call->blame_text, sizeof call->blame_text, "header %.80s: %s",
                       oac_header_has_name(&header) ? name : "of the call", why);
        oac_call_blame(call, status, call->blame_text);
    }
}

void oac_call_blame_url(oac_call *call, oac_status status)
{
    oac_call_blame(call, status,
                   status == OAC_ERROR_LIMIT ? "the URL is longer than 64 KiB" : "out of memory for the URL");
}
