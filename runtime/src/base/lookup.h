/* Looking up fields and listed values by their names. Internal.
 *
 * The index of a type has a slot for each place of a hash; what finds its slot taken stands in the next one that is
 * free. The generator makes it by the same hash (codegen/binding/emit/lookup.py). */
#ifndef OAC_BASE_LOOKUP_H
#define OAC_BASE_LOOKUP_H

#include <string.h>

#include "oac/gen/type.h"

/* `count` bytes, at most 8, the first of them the lowest. */
static inline uint64_t oac_lookup_bytes(const char *data, size_t count)
{
    uint64_t word = 0;
    for (size_t i = 0; i < count; i++) {
        word |= (uint64_t)(unsigned char)data[i] << (8 * i);
    }
    return word;
}

#define OAC_LOOKUP_MIX(hash, word) ((((hash) ^ (word)) * UINT64_C(0x9E3779B97F4A7C15)) ^ (((hash) ^ (word)) >> 29))

static inline uint32_t oac_lookup_hash(const char *data, size_t length)
{
    uint64_t hash = length;
    for (; length > 8; length -= 8, data += 8) {
        hash = OAC_LOOKUP_MIX(hash, oac_lookup_bytes(data, 8));
    }
    hash = (hash ^ oac_lookup_bytes(data, length)) * UINT64_C(0x9E3779B97F4A7C15);
    return (uint32_t)(hash >> 40);
}

/* Whether the field, or the listed value, with this number has this name. */
static inline bool oac_lookup_is(const oac_type *type, unsigned number, const char *data, size_t length)
{
    const bool is_enum = type->kind == OAC_TYPE_ENUM;
    const char *name = is_enum ? type->names[number].data : type->fields[number - 1].name;
    const size_t named = is_enum ? type->names[number].length : type->fields[number - 1].length;
    return named == length && (length == 0 || memcmp(name, data, length) == 0);
}

/* The number of the field, or of the listed value, that has this name; 0: none. Few are looked at one by one, and have
 * no index. */
static inline unsigned oac_lookup(const oac_type *type, const char *data, size_t length)
{
    if (type->slots == 0) {
        unsigned number = type->count;
        while (number > 0 && !oac_lookup_is(type, number, data, length)) {
            number--;
        }
        return number;
    }
    for (uint32_t slot = oac_lookup_hash(data, length);; slot++) {
        const unsigned number = type->index[slot & (type->slots - 1)];
        if (number == 0 || oac_lookup_is(type, number, data, length)) {
            return number;
        }
    }
}

#endif
