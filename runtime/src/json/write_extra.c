/* Writing members that the description does not know, or says of that any name may be theirs. */
#include "json/write.h"

void oac_write_extra(oac_writer *writer, const oac_extra *extra)
{
    if (extra == NULL || extra->count == 0) {
        return;
    }
    if (extra->members == NULL) {
        oac_writer_fail(writer, OAC_ERROR_INVALID, "a list of unknown members is a null pointer");
        return;
    }
    /* A name may be the name of a documented member as well, which cannot be seen from here. */
    writer->recheck = true;
    for (size_t i = 0; i < extra->count && writer->status == OAC_OK; i++) {
        oac_writer_put_name(writer, extra->members[i].name);
        oac_write_json(writer, extra->members[i].value);
    }
}

bool oac_write_additional(oac_writer *writer, oac_presence state, size_t count, const void *entries)
{
    if (OAC_LIKELY(state == OAC_ABSENT && count == 0 && entries == NULL)) {
        return false;
    }
    if (state != OAC_VALUE) {
        const char *fault = state == OAC_NULL ? "the members without a name of their own cannot be null"
                                              : "the presence of the members without a name of their own is not value";
        oac_writer_fail(writer, OAC_ERROR_INVALID, fault);
    } else if (entries == NULL && count > 0) {
        oac_writer_fail(writer, OAC_ERROR_INVALID, "a map that has entries is a null pointer");
    }
    /* Keys may be there twice, which cannot be seen from here. */
    writer->recheck = writer->recheck || count > 0;
    return writer->status == OAC_OK;
}
