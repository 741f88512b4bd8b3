/* Whether two values of a type are equal, as JSON has it: items in the same order, members in any. */
#include "check/typed.h"

#include <stdlib.h>

#include "json/equal_json.h"

/* So many keys are searched one after the other. */
#define FEW 16

static bool items_are_equal(const oac_type *type, const oac_typed_items *left, const oac_typed_items *right)
{
    const bool optional = (type->flags & OAC_TYPE_OPTIONAL_ITEMS) != 0;
    for (size_t i = 0; i < left->count; i++) {
        if (!oac_values_are_equal(type->item, optional, left->items + i * type->step, right->items + i * type->step)) {
            return false;
        }
    }
    return true;
}

static bool entries_are_equal(const oac_type *type, const oac_typed_items *left, const oac_typed_items *right)
{
    const bool optional = (type->flags & OAC_TYPE_OPTIONAL_ITEMS) != 0;
    const oac_string **sorted = NULL;
    bool same = true;
    for (size_t i = 0; same && i < left->count; i++) {
        const char *entry = left->items + i * type->step;
        const oac_string *key = (const oac_string *)(const void *)entry;
        /* Mostly in the same order. */
        const char *found = right->items + i * type->step;
        if (!oac_string_equal(*(const oac_string *)(const void *)found, *key)) {
            if (sorted == NULL && left->count > FEW) {
                sorted = oac_sorted_keys(right->items, right->count, type->step);
            }
            /* Without memory they are searched one after the other. */
            found = sorted != NULL ? (const char *)oac_find_key(sorted, right->count, key)
                                   : (const char *)oac_map_find(right->items, right->count, type->step, *key);
        }
        same = found != NULL && oac_values_are_equal(type->item, optional, entry + type->offset, found + type->offset);
    }
    free(sorted);
    return same;
}

static bool lists_are_equal(const oac_type *type, const void *one, const void *other)
{
    oac_typed_items left;
    oac_typed_items right;
    memcpy(&left, one, sizeof left);
    memcpy(&right, other, sizeof right);
    if (left.count != right.count || (left.count > 0 && (left.items == NULL || right.items == NULL))) {
        return false;
    }
    return type->kind == OAC_TYPE_MAP ? entries_are_equal(type, &left, &right) : items_are_equal(type, &left, &right);
}

/* A null pointer where an object should be has been told of already. */
static bool records_are_equal(const oac_type *type, const void *one, const void *other)
{
    const size_t count = oac_typed_field_count(type);
    if (one == NULL || other == NULL) {
        return one == other;
    }
    for (size_t i = 0; i < count; i++) {
        const oac_field *field = &type->fields[i];
        if (!oac_values_are_equal(field->type, true, (const char *)one + field->offset,
                                  (const char *)other + field->offset)) {
            return false;
        }
    }
    return true;
}

static bool unions_are_equal(const oac_type *type, const char *one, const char *other)
{
    unsigned left;
    unsigned right;
    memcpy(&left, one + sizeof(oac_presence), sizeof left);
    memcpy(&right, other + sizeof(oac_presence), sizeof right);
    if (left != right) {
        return false;
    }
    if (left == 0 || left > type->count) {
        return oac_values_are_equal(&oac_type_json, false, one + type->json, other + type->json);
    }
    const oac_branch *branch = &type->branches[left - 1];
    const void *first = one + type->offset;
    const void *second = other + type->offset;
    if (branch->is_pointer) {
        memcpy(&first, first, sizeof first);
        memcpy(&second, second, sizeof second);
        if (first == NULL || second == NULL) {
            return false;
        }
    }
    return oac_values_are_equal(branch->type, false, first, second);
}

/* Texts, numbers and nested objects that are there. */
static bool held_are_equal(const oac_type *type, const void *one, const void *other)
{
    oac_typed_enum left;
    oac_typed_enum right;
    oac_typed_ref first;
    oac_typed_ref second;
    switch (type->kind) {
    case OAC_TYPE_BOOL:
        return ((const oac_opt_bool *)one)->value == ((const oac_opt_bool *)other)->value;
    case OAC_TYPE_INT:
        return ((const oac_opt_int *)one)->value == ((const oac_opt_int *)other)->value;
    case OAC_TYPE_NUMBER:
        return ((const oac_opt_number *)one)->value == ((const oac_opt_number *)other)->value;
    case OAC_TYPE_STRING:
        return oac_string_equal(((const oac_opt_string *)one)->value, ((const oac_opt_string *)other)->value);
    case OAC_TYPE_JSON:
        return oac_json_equal(((const oac_opt_string *)one)->value, ((const oac_opt_string *)other)->value);
    case OAC_TYPE_ENUM:
        memcpy(&left, one, sizeof left);
        memcpy(&right, other, sizeof right);
        return left.number == right.number && (left.number != 0 || oac_string_equal(left.text, right.text));
    default:
        memcpy(&first, one, sizeof first);
        memcpy(&second, other, sizeof second);
        return type->kind == OAC_TYPE_RECORD ? records_are_equal(type, first.value, second.value)
                                             : first.value == second.value;
    }
}

bool oac_values_are_equal(const oac_type *type, bool optional, const void *one, const void *other)
{
    const bool has_state = optional || (type->kind >= OAC_TYPE_LIST && type->kind != OAC_TYPE_SOURCE);
    if (has_state && (oac_typed_state(one) != oac_typed_state(other) || oac_typed_state(one) != OAC_VALUE)) {
        return oac_typed_state(one) == oac_typed_state(other);
    }
    switch (type->kind) {
    case OAC_TYPE_LIST:
    case OAC_TYPE_MAP:
    case OAC_TYPE_SOURCES:
        return lists_are_equal(type, one, other);
    case OAC_TYPE_UNION:
        return unions_are_equal(type, (const char *)one, (const char *)other);
    default:
        break;
    }
    if (optional) {
        return held_are_equal(type, one, other);
    }
    switch (type->kind) {
    case OAC_TYPE_BOOL:
        return *(const bool *)one == *(const bool *)other;
    case OAC_TYPE_INT:
        return *(const int64_t *)one == *(const int64_t *)other;
    case OAC_TYPE_NUMBER:
        return *(const double *)one == *(const double *)other;
    case OAC_TYPE_STRING:
    case OAC_TYPE_ENUM:
        return oac_string_equal(*(const oac_string *)one, *(const oac_string *)other);
    case OAC_TYPE_JSON:
        return oac_json_equal(*(const oac_string *)one, *(const oac_string *)other);
    case OAC_TYPE_RECORD:
        return records_are_equal(type, one, other);
    default:
        return one == other; /* bytes */
    }
}
