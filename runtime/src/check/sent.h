/* What is asked of values before they are sent. Internal. */
#ifndef OAC_CHECK_SENT_H
#define OAC_CHECK_SENT_H

#include "oac/gen/constraint.h"

/* Checks a record, a union or a document, whose path this is: rules over several members first, then its members in
 * their order, then what has no name. `value` is in its element form. */
void oac_check_record(oac_checker *checker, const oac_path *path, const oac_type *type, const void *value);
/* An argument of a call: scalars and records in their element form, everything else in the optional one. Of a null
 * pointer nothing is said. */
void oac_check_argument(oac_checker *checker, const char *name, const oac_type *type, const void *value,
                        const oac_constraint *rules, unsigned flags);
/* Whether something is created anew each time a record, a union or a document is sent. */
bool oac_creates(const oac_type *type, const void *value);

#endif
