/* Which items are about the same thing. Private to bulk. */
#ifndef OAC_COMMAND_BULK_KEYS_H
#define OAC_COMMAND_BULK_KEYS_H

#include "bulk/bulk.h"

/* ---- keys.c: a table of items by the hashes of their keys ---- */
typedef struct oac_bulk_keys {
    uint64_t *slots; /* half of the hash, and the number of the item from 1; 0: free */
    size_t slot_count;
    size_t used;
} oac_bulk_keys;

/* The next item whose key may be the same; SIZE_MAX: there is none more. `*at` is SIZE_MAX for the first. */
size_t oac_bulk_keys_next(const oac_bulk_keys *keys, uint64_t hash, size_t *at);
/* Adds an item. False when memory is out. */
bool oac_bulk_keys_add(oac_bulk_keys *keys, uint64_t hash, size_t item);
void oac_bulk_keys_dispose(oac_bulk_keys *keys);

/* Which shard has what hashes to this, from 1. */
static inline uint32_t oac_bulk_shard_of(uint64_t hash, uint32_t shards)
{
    return (uint32_t)((hash ^ hash >> 32) % shards) + 1;
}

/* ---- plan_items.c ---- */
/* Adds one. False when memory is out, as below. */
bool oac_bulk_places_add(oac_item_place **places, size_t *count, size_t *room, const oac_item_place *place);
/* Sets the bit with this number, which is that of the last one and 1. */
bool oac_bulk_bits_set(uint8_t **bits, size_t number, bool value);

#endif
