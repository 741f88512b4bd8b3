/* Looking up fields and listed values by their names. Internal.
 *
 * The index of a type has a slot for each place of a hash; what finds its slot taken stands in the next one that is
 * free. The generator makes it by the same hash (codegen/binding/emit/lookup.py). */
#ifndef OAC_BASE_LOOKUP_H
#define OAC_BASE_LOOKUP_H

#include <string.h>

#include "oac/gen/type.h"

/* Four bytes, the first of them the lowest. */
static inline uint64_t oac_lookup_four(const char *data)
{
    const unsigned char *bytes = (const unsigned char *)data;
    return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

/* So many bytes, at most 8: all of them, of more than 4 some twice. */
static inline uint64_t oac_lookup_bytes(const char *data, size_t count)
{
    if (count >= 4) {
        return oac_lookup_four(data) | oac_lookup_four(data + count - 4) << 32;
    }
    if (count == 0) {
        return 0;
    }
    const unsigned char *bytes = (const unsigned char *)data;
    return (uint64_t)bytes[0] | (uint64_t)bytes[count / 2] << 8 | (uint64_t)bytes[count - 1] << 16;
}

/* Whether two texts of one length are the same. Calls nothing, for the registers' sake. */
static inline bool oac_lookup_same(const char *one, const char *other, size_t length)
{
    for (; length > 8; length -= 8, one += 8, other += 8) {
        if (oac_lookup_bytes(one, 8) != oac_lookup_bytes(other, 8)) {
            return false;
        }
    }
    return oac_lookup_bytes(one, length) == oac_lookup_bytes(other, length);
}

#define OAC_LOOKUP_FACTOR UINT64_C(0x9E3779B97F4A7C15)

static inline uint32_t oac_lookup_hash(const char *data, size_t length)
{
    uint64_t hash = length;
    for (; length > 8; length -= 8, data += 8) {
        hash = (hash ^ oac_lookup_bytes(data, 8)) * OAC_LOOKUP_FACTOR;
        hash ^= hash >> 29;
    }
    return (uint32_t)(((hash ^ oac_lookup_bytes(data, length)) * OAC_LOOKUP_FACTOR) >> 40);
}

/* Where the search for a name begins; then one slot after the other. */
static inline uint32_t oac_lookup_slot(const oac_type *type, const char *data, size_t length)
{
    return oac_lookup_hash(data, length) & type->mask;
}

static inline unsigned oac_lookup_number(const oac_type *type, uint32_t slot)
{
    return type->count <= UINT8_MAX ? ((const uint8_t *)type->index)[slot] : ((const uint16_t *)type->index)[slot];
}

/* The number of the listed value of an enumeration that has this text; 0: none. */
static inline unsigned oac_lookup_value(const oac_type *type, const char *data, size_t length)
{
    const oac_string *names = type->names;
    for (uint32_t slot = oac_lookup_slot(type, data, length);; slot = (slot + 1) & type->mask) {
        const unsigned number = oac_lookup_number(type, slot);
        if (number == 0 || (names[number].length == length && oac_lookup_same(names[number].data, data, length))) {
            return number;
        }
    }
}

static inline bool oac_lookup_is(const oac_field *field, const char *data, size_t length)
{
    return field->length == length && oac_lookup_same(field->name, data, length);
}

/* The same of the fields of a record, which count from 1. Few are looked at one by one, and have no index. */
static inline unsigned oac_lookup_field(const oac_type *type, const char *data, size_t length)
{
    const oac_field *fields = type->fields;
    unsigned number = type->count;
    if (type->mask == 0) {
        while (number > 0 && !oac_lookup_is(&fields[number - 1], data, length)) {
            number--;
        }
        return number;
    }
    for (uint32_t slot = oac_lookup_slot(type, data, length);; slot = (slot + 1) & type->mask) {
        number = oac_lookup_number(type, slot);
        if (number == 0 || oac_lookup_is(&fields[number - 1], data, length)) {
            return number;
        }
    }
}

/* The same of either. */
static inline unsigned oac_lookup(const oac_type *type, const char *data, size_t length)
{
    return type->kind == OAC_TYPE_ENUM ? oac_lookup_value(type, data, length) : oac_lookup_field(type, data, length);
}

#endif
