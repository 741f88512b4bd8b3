/* What to do with an item, by what the journal says of it. Private to the command. */
#include "bulk/bulk.h"

oac_resume_step oac_resume_step_of(oac_resume_facts facts)
{
    switch (facts.state) {
    case OAC_ITEM_DONE:
    case OAC_ITEM_UNCHANGED:
        return OAC_RESUME_LEAVE;
    case OAC_ITEM_FAILED: /* certainly not carried out, so this is safe for all */
        return facts.retry_failed ? OAC_RESUME_SEND : OAC_RESUME_LEAVE;
    case OAC_ITEM_PLANNED:
        return OAC_RESUME_SEND;
    case OAC_ITEM_SENT:
    case OAC_ITEM_UNKNOWN:
        break;
    }
    if (facts.repeatable) {
        return OAC_RESUME_SEND;
    }
    return facts.readable ? OAC_RESUME_READ_BACK : OAC_RESUME_LIST;
}

oac_resume_step oac_resume_step_after(oac_resume_reading reading)
{
    switch (reading) {
    case OAC_READING_HOLDS:
        return OAC_RESUME_LEAVE;
    case OAC_READING_DIFFERS:
        return OAC_RESUME_SEND;
    case OAC_READING_FAILED:
        break;
    }
    return OAC_RESUME_LIST;
}
