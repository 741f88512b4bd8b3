/* What stands in values of any type, by the layouts that oac/gen/type.h tells of. Internal.
 *
 * Pointers are copied as bytes, as each type has pointers of its own; states and counts are what they are. */
#ifndef OAC_BASE_HELD_H
#define OAC_BASE_HELD_H

#include <string.h>

#include "oac/gen/type.h"

/* Where things stand in optional forms, in bytes. */
#define OAC_HELD_NUMBER offsetof(oac_held_enum, number)  /* of an enumeration, of a union */
#define OAC_HELD_TEXT offsetof(oac_held_enum, text)      /* of an enumeration */
#define OAC_HELD_POINTER offsetof(oac_held_ref, pointer) /* to an object */
#define OAC_HELD_COUNT offsetof(oac_bool_list, count)    /* of lists and maps */
#define OAC_HELD_ITEMS offsetof(oac_bool_list, items)    /* or entries */

/* How the optional forms of objects and enumerations are laid out; bytes are copied to one of these, nothing is
 * accessed as one. */
typedef struct oac_held_ref {
    oac_presence state;
    const void *pointer;
} oac_held_ref;

typedef struct oac_held_enum {
    oac_presence state;
    unsigned number;
    oac_string text;
} oac_held_enum;

/* What stands so many bytes behind the beginning of a value. */
static inline const void *oac_held_at(const void *value, size_t offset)
{
    return (const char *)value + offset;
}

static inline void *oac_held_place(void *value, size_t offset)
{
    return (char *)value + offset;
}

static inline oac_presence oac_held_state(const void *value)
{
    return *(const oac_presence *)value;
}

static inline size_t oac_held_count(const void *value)
{
    return *(const size_t *)oac_held_at(value, OAC_HELD_COUNT);
}

static inline const void *oac_held_pointer(const void *value, size_t offset)
{
    const void *pointer = NULL;
    memcpy(&pointer, oac_held_at(value, offset), sizeof pointer);
    return pointer;
}

static inline void oac_held_set_pointer(void *value, size_t offset, const void *pointer)
{
    memcpy(oac_held_place(value, offset), &pointer, sizeof pointer);
}

/* The number of an enumerator: of a value, of a branch. */
static inline unsigned oac_held_number(const void *value)
{
    unsigned number = 0;
    memcpy(&number, oac_held_at(value, OAC_HELD_NUMBER), sizeof number);
    return number;
}

static inline void oac_held_set_number(void *value, unsigned number)
{
    memcpy(oac_held_place(value, OAC_HELD_NUMBER), &number, sizeof number);
}

/* Of a list or a map. */
static inline void oac_held_set_items(void *value, const void *items, size_t count)
{
    *(size_t *)oac_held_place(value, OAC_HELD_COUNT) = count;
    oac_held_set_pointer(value, OAC_HELD_ITEMS, items);
}

/* Of a whole record. */
static inline oac_extra *oac_held_extra(const void *value, const oac_type *type)
{
    return *(oac_extra *const *)oac_held_at(value, type->offset);
}

/* The size of a type's optional form, in bytes. */
static inline size_t oac_held_optional_size(const oac_type *type)
{
    switch ((oac_type_kind)type->kind) {
    case OAC_TYPE_BOOL:
        return sizeof(oac_opt_bool);
    case OAC_TYPE_INT:
        return sizeof(oac_opt_int);
    case OAC_TYPE_NUMBER:
        return sizeof(oac_opt_number);
    case OAC_TYPE_STRING:
    case OAC_TYPE_JSON:
        return sizeof(oac_opt_string);
    case OAC_TYPE_ENUM:
        return sizeof(oac_held_enum);
    case OAC_TYPE_RECORD:
    case OAC_TYPE_SOURCE:
        return sizeof(oac_held_ref);
    case OAC_TYPE_LIST:
    case OAC_TYPE_MAP:
    case OAC_TYPE_UNION:
    case OAC_TYPE_SOURCES:
        break;
    }
    return type->size;
}

#endif
