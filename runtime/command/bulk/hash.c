/* Hashes of items and of their keys. Private to the command. */
#include <string.h>

#include "bulk/bulk.h"

static uint64_t mix(uint64_t hash, uint64_t value)
{
    hash = (hash ^ value) * UINT64_C(0x9E3779B97F4A7C15);
    return hash ^ hash >> 32;
}

uint64_t oac_hash_bytes(uint64_t seed, const char *data, size_t length)
{
    uint64_t hash = mix(seed, length);
    uint64_t eight = 0;
    for (; length >= sizeof eight; data += sizeof eight, length -= sizeof eight) {
        memcpy(&eight, data, sizeof eight);
        hash = mix(hash, eight);
    }
    eight = 0;
    if (length > 0) {
        memcpy(&eight, data, length);
    }
    return mix(hash, eight);
}

uint64_t oac_hash_key(const char *data, size_t length)
{
    uint64_t hash = UINT64_C(0xCBF29CE484222325);
    size_t i;
    for (i = 0; i < length; i++) {
        hash = (hash ^ (unsigned char)data[i]) * UINT64_C(0x100000001B3);
    }
    return hash;
}
