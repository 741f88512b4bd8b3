/* Refusals of what works on values of any type: where, and why. Internal. */
#ifndef OAC_TYPE_REFUSE_H
#define OAC_TYPE_REFUSE_H

#include "base/form.h"
#include "check/checks.h"

/* Makes `error`, which may be null, tell of `path` (null: the document) and a message; returns `status`. */
oac_status oac_refuse(oac_error *error, oac_status status, const oac_path *path, const char *format, ...)
    OAC_PRINTF(4, 5);

/* The same where an arena had no memory left. */
oac_status oac_refuse_memory(oac_error *error, const oac_arena *arena);

/* What values of a type are, as in "a list". */
const char *oac_refuse_kind(const oac_type *type);

/* There is no member `name` at `path` (that of the object): names the nearest that there is. */
oac_status oac_refuse_unknown(oac_error *error, oac_status status, const oac_path *path, const oac_type *type,
                              oac_string name);

#endif
