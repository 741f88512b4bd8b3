/* Finding entries by their keys: of maps, and of members that the description does not know. Internal. */
#ifndef OAC_CHECK_KEYED_H
#define OAC_CHECK_KEYED_H

#include "oac/value.h"

/* `count` things of `size` bytes that begin with their key. */
typedef struct oac_keyed {
    const void *entries;
    size_t count;
    size_t size;
    const oac_string **sorted; /* made when it is first needed */
} oac_keyed;

/* Gets ready; ended by oac_keyed_end. */
void oac_keyed_begin(oac_keyed *keyed, const void *entries, size_t count, size_t size);
/* The entry with this key, or null. It mostly stands at `guess`; without memory for anything better, the others are
 * searched one after the other. */
const void *oac_keyed_find(oac_keyed *keyed, size_t guess, oac_string key);
void oac_keyed_end(oac_keyed *keyed);

#endif
