/* Looking up a key in a map (oac/containers.h). */
#include "oac/containers.h"

const void *oac_map_find(const void *entries, size_t count, size_t size, oac_string key)
{
    const char *entry = (const char *)entries;
    for (size_t i = 0; entry != NULL && i < count; i++, entry += size) {
        const oac_string *found = (const oac_string *)(const void *)entry;
        if (found->length == key.length && (key.length == 0 || (found->data != NULL && key.data != NULL &&
                                                                memcmp(found->data, key.data, key.length) == 0))) {
            return entry;
        }
    }
    return NULL;
}
