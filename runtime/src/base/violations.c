/* The list of broken rules, and the names of the rules. */
#include "oac/validate.h"

#include <string.h>

#include "base/storage.h"
#include "base/utf8.h"
#include "oac/arena.h"

#define OAC_VIOLATION_VALUE 64u
#define OAC_VIOLATION_TEXTS 2048u

const char *oac_rule_name(oac_rule rule)
{
    static const struct {
        oac_rule rule;
        const char *name;
    } names[] = {
        {OAC_RULE_TYPE, "type"},
        {OAC_RULE_PRESENCE, "presence"},
        {OAC_RULE_NULL, "null"},
        {OAC_RULE_ENCODING, "encoding"},
        {OAC_RULE_REQUIRED, "required"},
        {OAC_RULE_MINIMUM, "minimum"},
        {OAC_RULE_MAXIMUM, "maximum"},
        {OAC_RULE_EXCLUSIVE_MINIMUM, "exclusiveMinimum"},
        {OAC_RULE_EXCLUSIVE_MAXIMUM, "exclusiveMaximum"},
        {OAC_RULE_MULTIPLE_OF, "multipleOf"},
        {OAC_RULE_MIN_LENGTH, "minLength"},
        {OAC_RULE_MAX_LENGTH, "maxLength"},
        {OAC_RULE_MIN_ITEMS, "minItems"},
        {OAC_RULE_MAX_ITEMS, "maxItems"},
        {OAC_RULE_MIN_PROPERTIES, "minProperties"},
        {OAC_RULE_MAX_PROPERTIES, "maxProperties"},
        {OAC_RULE_ENUM, "enum"},
        {OAC_RULE_CONST, "const"},
        {OAC_RULE_PATTERN, "pattern"},
        {OAC_RULE_READ_ONLY, "readOnly"},
        {OAC_RULE_UNKNOWN_MEMBER, "unknown member"},
        {OAC_RULE_UNIQUE_ITEMS, "uniqueItems"},
        {OAC_RULE_CONTAINS, "contains"},
        {OAC_RULE_DEPENDENT_REQUIRED, "dependentRequired"},
        {OAC_RULE_IF_THEN, "if/then"},
        {OAC_RULE_ONE_OF, "oneOf"},
    };
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (names[i].rule == rule) {
            return names[i].name;
        }
    }
    return "unknown rule";
}

void oac_violations_dispose(oac_violations *violations)
{
    if (violations == NULL) {
        return;
    }
    oac_arena_free(violations->arena);
    oac_storage_release(violations->allocator, (void *)(uintptr_t)violations->items);
    violations->items = NULL;
    violations->arena = NULL;
    violations->count = 0;
    violations->refused = 0;
    violations->dropped = 0;
    violations->capacity = 0;
}

static char *copy_text(oac_arena *arena, const char *text, size_t room)
{
    if (text == NULL) {
        text = "";
    }
    const size_t length = oac_utf8_cut(text, strlen(text), room);
    char *copy = (char *)oac_arena_allocate(arena, length + 1);
    if (copy != NULL && length > 0) {
        memcpy(copy, text, length);
    }
    return copy;
}

static oac_status make_room(oac_violations *violations)
{
    if (violations->arena == NULL) {
        violations->arena = oac_arena_new(violations->allocator, OAC_VIOLATION_TEXTS, 0);
        if (violations->arena == NULL) {
            return OAC_ERROR_MEMORY;
        }
    }
    if (violations->count == violations->capacity) {
        size_t capacity = violations->capacity == 0 ? 8 : violations->capacity * 2;
        void *items = oac_storage_reallocate(violations->allocator, (void *)(uintptr_t)violations->items,
                                             capacity * sizeof(oac_violation));
        if (items == NULL) {
            return OAC_ERROR_MEMORY;
        }
        violations->items = (oac_violation *)items;
        violations->capacity = capacity;
    }
    return OAC_OK;
}

oac_status oac_violations_add(oac_violations *violations, const oac_violation *violation)
{
    if (violations == NULL || violation == NULL) {
        return OAC_ERROR_ARGUMENT;
    }
    size_t ceiling = violations->ceiling != 0 ? violations->ceiling : OAC_VIOLATIONS_CEILING;
    if (violations->count >= ceiling) {
        violations->dropped++;
        violations->refused += violation->refused;
        return OAC_OK;
    }
    oac_status status = make_room(violations);
    if (status != OAC_OK) {
        return status;
    }
    const oac_violation copy = {
        .rule = violation->rule,
        .refused = violation->refused,
        .path = copy_text(violations->arena, violation->path, SIZE_MAX),
        .message = copy_text(violations->arena, violation->message, SIZE_MAX),
        .limit = copy_text(violations->arena, violation->limit, SIZE_MAX),
        .value = copy_text(violations->arena, violation->value, OAC_VIOLATION_VALUE),
    };
    if (copy.path == NULL || copy.message == NULL || copy.limit == NULL || copy.value == NULL) {
        return OAC_ERROR_MEMORY;
    }
    oac_violation *items = (oac_violation *)(uintptr_t)violations->items;
    items[violations->count++] = copy;
    violations->refused += violation->refused;
    return OAC_OK;
}
