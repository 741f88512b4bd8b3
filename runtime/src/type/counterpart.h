/* Which item of a list as it was before an item is, wherever it stands now. Internal. */
#ifndef OAC_TYPE_COUNTERPART_H
#define OAC_TYPE_COUNTERPART_H

#include "base/form.h"

/* The items of a list as it was. */
typedef struct oac_counterparts {
    const oac_type *list;
    const oac_field *identifier; /* of items that are objects: the member that tells them apart; null: none does */
    const void *items;
    size_t count; /* 0: none of them is looked for */
    size_t next;  /* where the next one probably stands */
} oac_counterparts;

/* Of a list of the type `from` that becomes one of `to`; `was` may be null. */
oac_counterparts oac_counterparts_of(const oac_type *from, const oac_type *to, const void *was);
/* What an item was, in the same form: the one with the same identifier; where nothing identifies items, one that is
 * equal, which is looked for only if the items of `to` are of another type. Null: there is none. */
const void *oac_counterpart(oac_counterparts *before, const void *item);

#endif
