/* A table of items by the hashes of their keys. Private to the command. */
#include <stdlib.h>

#include "bulk/keys.h"

static uint32_t short_of(uint64_t hash)
{
    return (uint32_t)(hash ^ hash >> 32);
}

size_t oac_bulk_keys_next(const oac_bulk_keys *keys, uint64_t hash, size_t *at)
{
    const uint32_t wanted = short_of(hash);
    if (keys->slot_count == 0) {
        return SIZE_MAX;
    }
    *at = *at == SIZE_MAX ? wanted % keys->slot_count : (*at + 1) % keys->slot_count;
    while (keys->slots[*at] != 0) {
        const size_t item = keys->slots[*at] - (size_t)1;
        if (keys->hashes[item] == wanted) {
            return item;
        }
        *at = (*at + 1) % keys->slot_count;
    }
    return SIZE_MAX;
}

static void put(oac_bulk_keys *keys, uint32_t number)
{
    size_t at = keys->hashes[number - 1] % keys->slot_count;
    while (keys->slots[at] != 0) {
        at = (at + 1) % keys->slot_count;
    }
    keys->slots[at] = number;
}

static bool grow_slots(oac_bulk_keys *keys)
{
    const size_t slot_count = keys->slot_count == 0 ? 256 : keys->slot_count * 2;
    uint32_t *before = keys->slots;
    uint32_t *slots = calloc(slot_count, sizeof *slots);
    const size_t count = keys->slot_count;
    size_t i;
    if (slots == NULL) {
        return false;
    }
    keys->slots = slots;
    keys->slot_count = slot_count;
    for (i = 0; i < count; i++) {
        if (before[i] != 0) {
            put(keys, before[i]);
        }
    }
    free(before);
    return true;
}

bool oac_bulk_keys_add(oac_bulk_keys *keys, uint64_t hash, bool listed)
{
    if (keys->count == keys->room) {
        const size_t room = keys->room == 0 ? 256 : keys->room * 2;
        uint32_t *hashes = realloc(keys->hashes, room * sizeof *hashes);
        if (hashes == NULL) {
            return false;
        }
        keys->hashes = hashes;
        keys->room = room;
    }
    if ((keys->count + 1) * 2 > keys->slot_count && !grow_slots(keys)) {
        return false;
    }
    keys->hashes[keys->count++] = short_of(hash);
    if (listed) {
        put(keys, (uint32_t)keys->count);
    }
    return true;
}

void oac_bulk_keys_dispose(oac_bulk_keys *keys)
{
    free(keys->hashes);
    free(keys->slots);
    keys->hashes = NULL;
    keys->slots = NULL;
}
