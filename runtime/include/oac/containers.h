/* Lists of items that may be null, maps, and what all lists and maps have in common. Public; header only; part of
 * oac/value.h.
 *
 * A map holds members of any name with values of one type, in the order of the text. Entries and keys are borrowed, as
 * items are; OAC_LIST makes a map of an array of entries, too. No two keys are the same: a text with one twice is
 * refused, and so is a map with one twice when it is checked or written. */
#ifndef OAC_CONTAINERS_H
#define OAC_CONTAINERS_H

#include "fields.h"

OAC_BEGIN_DECLS

/* The entry with this key among `count` entries of `size` bytes that begin with their key; null when there is none.
 * Looks at one after the other. */
OAC_API const void *oac_map_find(const void *entries, size_t count, size_t size, oac_string key);

/* The functions of a list type: NAME_of(items, count), of which none are a value, too (the empty list), and
 * NAME_null(), an explicit null. */
#define OAC_LIST_FUNCTIONS(name, item)                            \
    static inline name name##_of(const item *items, size_t count) \
    {                                                             \
        name list = OAC_ZERO;                                     \
        list.state = OAC_VALUE;                                   \
        list.count = count;                                       \
        list.items = items;                                       \
        return list;                                              \
    }                                                             \
    static inline name name##_null(void)                          \
    {                                                             \
        name list = OAC_ZERO;                                     \
        list.state = OAC_NULL;                                    \
        return list;                                              \
    }

/* The functions of a map type: NAME_of(entries, count) and NAME_null() as for lists; NAME_find(map, key), the value
 * that the key has, or null. */
#define OAC_MAP_FUNCTIONS(name, item)                                                                        \
    static inline name name##_of(const name##_entry *entries, size_t count)                                  \
    {                                                                                                        \
        name map = OAC_ZERO;                                                                                 \
        map.state = OAC_VALUE;                                                                               \
        map.count = count;                                                                                   \
        map.entries = entries;                                                                               \
        return map;                                                                                          \
    }                                                                                                        \
    static inline name name##_null(void)                                                                     \
    {                                                                                                        \
        name map = OAC_ZERO;                                                                                 \
        map.state = OAC_NULL;                                                                                \
        return map;                                                                                          \
    }                                                                                                        \
    static inline const item *name##_find(const name *map, oac_string key)                                   \
    {                                                                                                        \
        const size_t count = map != NULL && map->state == OAC_VALUE ? map->count : 0;                        \
        const void *entry = count > 0 ? oac_map_find(map->entries, count, sizeof(name##_entry), key) : NULL; \
        return entry != NULL ? &((const name##_entry *)entry)->value : NULL;                                 \
    }

/* A whole list type. */
#define OAC_LIST_TYPE(name, item) \
    typedef struct name {         \
        oac_presence state;       \
        size_t count;             \
        const item *items;        \
    } name;                       \
    OAC_LIST_FUNCTIONS(name, item)
/* A whole map type with its entries. */
#define OAC_MAP_TYPE(name, item)     \
    typedef struct name##_entry {    \
        oac_string key;              \
        item value;                  \
    } name##_entry;                  \
    typedef struct name {            \
        oac_presence state;          \
        size_t count;                \
        const name##_entry *entries; \
    } name;                          \
    OAC_MAP_FUNCTIONS(name, item)

/* Lists whose items may be null. */
OAC_LIST_TYPE(oac_opt_bool_list, oac_opt_bool)
OAC_LIST_TYPE(oac_opt_int_list, oac_opt_int)
OAC_LIST_TYPE(oac_opt_number_list, oac_opt_number)
OAC_LIST_TYPE(oac_opt_string_list, oac_opt_string)

/* Maps of scalars. Each value of the last one is a JSON text. */
OAC_MAP_TYPE(oac_bool_map, bool)
OAC_MAP_TYPE(oac_int_map, int64_t)
OAC_MAP_TYPE(oac_number_map, double)
OAC_MAP_TYPE(oac_string_map, oac_string)
OAC_MAP_TYPE(oac_json_map, oac_string)

/* Maps whose values may be null. */
OAC_MAP_TYPE(oac_opt_bool_map, oac_opt_bool)
OAC_MAP_TYPE(oac_opt_int_map, oac_opt_int)
OAC_MAP_TYPE(oac_opt_number_map, oac_opt_number)
OAC_MAP_TYPE(oac_opt_string_map, oac_opt_string)

#undef OAC_LIST_TYPE
#undef OAC_MAP_TYPE

OAC_END_DECLS

#endif
