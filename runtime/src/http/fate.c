/* What has become of a call in a batch, and of a batch without it. Private half of oac/batch.h. */
#include "http/batch_internal.h"

const char *oac_fate_name(oac_fate fate)
{
    switch (fate) {
    case OAC_FATE_NONE:
        return "OAC_FATE_NONE";
    case OAC_FATE_UNKNOWN:
        return "OAC_FATE_UNKNOWN";
    case OAC_FATE_DONE:
        return "OAC_FATE_DONE";
    case OAC_FATE_FAILED:
        return "OAC_FATE_FAILED";
    case OAC_FATE_NOT_EXECUTED:
        return "OAC_FATE_NOT_EXECUTED";
    }
    return "OAC_FATE_INVALID";
}

oac_fate oac_call_fate(const oac_call *call)
{
    return call != NULL ? call->fate : OAC_FATE_NONE;
}

void oac_batch_forget(oac_call *call)
{
    if (call->batch != NULL) {
        call->batch->entries[call->batch_place].call = NULL;
        call->batch = NULL;
    }
}
