/* Whether two values are equal (oac/gen/check.h). */
#include "check/check_internal.h"

#include <stdlib.h>

#include "json/equal_json.h"

/* So many keys are searched one after the other. */
#define OAC_ITEMS_FEW 16

bool oac_equal_string(const void *one, const void *other)
{
    return oac_string_equal(*(const oac_string *)one, *(const oac_string *)other);
}

bool oac_equal_json(const void *one, const void *other)
{
    return oac_json_equal(*(const oac_string *)one, *(const oac_string *)other);
}

/* Scalars, and their optional forms. */
#define OAC_EQUAL(name, type)                              \
    bool name(const void *one, const void *other)          \
    {                                                      \
        return *(const type *)one == *(const type *)other; \
    }
#define OAC_EQUAL_OPTIONAL(name, type, equal)                                                                   \
    bool name(const void *one, const void *other)                                                               \
    {                                                                                                           \
        const type *left = (const type *)one;                                                                   \
        const type *right = (const type *)other;                                                                \
        return left->state == right->state && (left->state != OAC_VALUE || equal(&left->value, &right->value)); \
    }

OAC_EQUAL(oac_equal_bool, bool)
OAC_EQUAL(oac_equal_int, int64_t)
OAC_EQUAL(oac_equal_number, double)
OAC_EQUAL_OPTIONAL(oac_equal_opt_bool, oac_opt_bool, oac_equal_bool)
OAC_EQUAL_OPTIONAL(oac_equal_opt_int, oac_opt_int, oac_equal_int)
OAC_EQUAL_OPTIONAL(oac_equal_opt_number, oac_opt_number, oac_equal_number)
OAC_EQUAL_OPTIONAL(oac_equal_opt_string, oac_opt_string, oac_equal_string)
OAC_EQUAL_OPTIONAL(oac_equal_opt_json, oac_opt_json, oac_equal_json)

bool oac_equal_items(const void *one, size_t one_count, const void *other, size_t other_count, size_t size,
                     oac_equal *equal)
{
    const char *left = (const char *)one;
    const char *right = (const char *)other;
    if (one_count != other_count || (one_count > 0 && (one == NULL || other == NULL))) {
        return false;
    }
    for (size_t i = 0; i < one_count; i++) {
        if (!equal(left + i * size, right + i * size)) {
            return false;
        }
    }
    return true;
}

bool oac_equal_entries(const void *one, size_t one_count, const void *other, size_t other_count, size_t size,
                       size_t value, oac_equal *equal)
{
    const char *left = (const char *)one;
    const char *right = (const char *)other;
    if (one_count != other_count || (one_count > 0 && (one == NULL || other == NULL))) {
        return false;
    }
    const oac_string **sorted = NULL;
    size_t i = 0;
    bool same = true;
    for (; same && i < one_count; i++, left += size) {
        const oac_string *key = (const oac_string *)(const void *)left;
        /* Mostly in the same order. */
        const char *found = right + i * size;
        if (!oac_string_equal(*(const oac_string *)(const void *)found, *key)) {
            sorted = sorted == NULL && one_count > OAC_ITEMS_FEW ? oac_sorted_keys(other, other_count, size) : sorted;
            /* Without memory they are searched one after the other. */
            found = sorted != NULL ? (const char *)oac_find_key(sorted, other_count, key)
                                   : (const char *)oac_map_find(other, other_count, size, *key);
        }
        same = found != NULL && equal(left + value, found + value);
    }
    free(sorted);
    return same;
}

#define OAC_EQUAL_LIST(name, type, equal)                                                                           \
    bool name(const void *one, const void *other)                                                                   \
    {                                                                                                               \
        const type *left = (const type *)one;                                                                       \
        const type *right = (const type *)other;                                                                    \
        return left->state == right->state &&                                                                       \
               (left->state != OAC_VALUE ||                                                                         \
                oac_equal_items(left->items, left->count, right->items, right->count, sizeof *left->items, equal)); \
    }
#define OAC_EQUAL_MAP(name, type, equal)                                                                           \
    bool name(const void *one, const void *other)                                                                  \
    {                                                                                                              \
        const type *left = (const type *)one;                                                                      \
        const type *right = (const type *)other;                                                                   \
        return left->state == right->state &&                                                                      \
               (left->state != OAC_VALUE ||                                                                        \
                oac_equal_entries(left->entries, left->count, right->entries, right->count, sizeof *left->entries, \
                                  offsetof(type##_entry, value), equal));                                          \
    }

OAC_EQUAL_LIST(oac_equal_bool_list, oac_bool_list, oac_equal_bool)
OAC_EQUAL_LIST(oac_equal_int_list, oac_int_list, oac_equal_int)
OAC_EQUAL_LIST(oac_equal_number_list, oac_number_list, oac_equal_number)
OAC_EQUAL_LIST(oac_equal_string_list, oac_string_list, oac_equal_string)
OAC_EQUAL_LIST(oac_equal_json_list, oac_json_list, oac_equal_json)
OAC_EQUAL_LIST(oac_equal_opt_bool_list, oac_opt_bool_list, oac_equal_opt_bool)
OAC_EQUAL_LIST(oac_equal_opt_int_list, oac_opt_int_list, oac_equal_opt_int)
OAC_EQUAL_LIST(oac_equal_opt_number_list, oac_opt_number_list, oac_equal_opt_number)
OAC_EQUAL_LIST(oac_equal_opt_string_list, oac_opt_string_list, oac_equal_opt_string)
OAC_EQUAL_MAP(oac_equal_bool_map, oac_bool_map, oac_equal_bool)
OAC_EQUAL_MAP(oac_equal_int_map, oac_int_map, oac_equal_int)
OAC_EQUAL_MAP(oac_equal_number_map, oac_number_map, oac_equal_number)
OAC_EQUAL_MAP(oac_equal_string_map, oac_string_map, oac_equal_string)
OAC_EQUAL_MAP(oac_equal_json_map, oac_json_map, oac_equal_json)
OAC_EQUAL_MAP(oac_equal_opt_bool_map, oac_opt_bool_map, oac_equal_opt_bool)
OAC_EQUAL_MAP(oac_equal_opt_int_map, oac_opt_int_map, oac_equal_opt_int)
OAC_EQUAL_MAP(oac_equal_opt_number_map, oac_opt_number_map, oac_equal_opt_number)
OAC_EQUAL_MAP(oac_equal_opt_string_map, oac_opt_string_map, oac_equal_opt_string)
