/* A table of items by the hashes of their keys. Private to the command. */
#include <stdlib.h>

#include "bulk/keys.h"

static uint32_t short_of(uint64_t hash)
{
    return (uint32_t)(hash ^ hash >> 32);
}

/* Keys that are much alike do not stand in one heap. */
static size_t slot_of(const oac_bulk_keys *keys, uint32_t hash)
{
    return (size_t)(hash * UINT64_C(0x9E3779B97F4A7C15) >> 32) % keys->slot_count;
}

size_t oac_bulk_keys_next(const oac_bulk_keys *keys, uint64_t hash, size_t *at)
{
    const uint32_t wanted = short_of(hash);
    if (keys->slot_count == 0) {
        return SIZE_MAX;
    }
    *at = *at == SIZE_MAX ? slot_of(keys, wanted) : (*at + 1) % keys->slot_count;
    while (keys->slots[*at] != 0) {
        if (keys->slots[*at] >> 32 == wanted) {
            return (uint32_t)keys->slots[*at] - (size_t)1;
        }
        *at = (*at + 1) % keys->slot_count;
    }
    return SIZE_MAX;
}

static void put(oac_bulk_keys *keys, uint64_t slot)
{
    size_t at = slot_of(keys, (uint32_t)(slot >> 32));
    while (keys->slots[at] != 0) {
        at = (at + 1) % keys->slot_count;
    }
    keys->slots[at] = slot;
}

static bool grow(oac_bulk_keys *keys)
{
    uint64_t *before = keys->slots;
    const size_t count = keys->slot_count;
    const size_t more = count == 0 ? 256 : count * 2;
    uint64_t *slots = calloc(more, sizeof *slots);
    size_t i;
    if (slots == NULL) {
        return false;
    }
    keys->slots = slots;
    keys->slot_count = more;
    for (i = 0; i < count; i++) {
        if (before[i] != 0) {
            put(keys, before[i]);
        }
    }
    free(before);
    return true;
}

bool oac_bulk_keys_add(oac_bulk_keys *keys, uint64_t hash, size_t item)
{
    if ((keys->used + 1) * 2 > keys->slot_count && !grow(keys)) {
        return false;
    }
    keys->used++;
    put(keys, (uint64_t)short_of(hash) << 32 | (uint32_t)(item + 1));
    return true;
}

void oac_bulk_keys_dispose(oac_bulk_keys *keys)
{
    free(keys->slots);
    keys->slots = NULL;
}
