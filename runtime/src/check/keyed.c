/* Finding entries by their keys. */
#include "check/keyed.h"

#include <stdlib.h>

#include "check/check_internal.h"

/* So many keys are searched one after the other. */
#define OAC_KEYED_FEW 16

void oac_keyed_begin(oac_keyed *keyed, const void *entries, size_t count, size_t size)
{
    keyed->entries = entries;
    keyed->count = entries != NULL ? count : 0;
    keyed->size = size;
    keyed->sorted = NULL;
}

const void *oac_keyed_find(oac_keyed *keyed, size_t guess, oac_string key)
{
    const char *guessed = (const char *)keyed->entries + guess * keyed->size;
    if (guess < keyed->count && oac_string_equal(*(const oac_string *)(const void *)guessed, key)) {
        return guessed;
    }
    if (keyed->sorted == NULL && keyed->count > OAC_KEYED_FEW) {
        keyed->sorted = oac_sorted_keys(keyed->entries, keyed->count, keyed->size);
    }
    if (keyed->sorted != NULL) {
        return oac_find_key(keyed->sorted, keyed->count, &key);
    }
    return keyed->count > 0 ? oac_map_find(keyed->entries, keyed->count, keyed->size, key) : NULL;
}

void oac_keyed_end(oac_keyed *keyed)
{
    /* These are pointers, which nothing but the list of them belongs to. */
    free(keyed->sorted);
    keyed->sorted = NULL;
}
