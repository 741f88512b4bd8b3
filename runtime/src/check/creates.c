/* Whether a request holds what is created anew each time it is sent (oac/gen/constraint.h). */
#include "check/sent.h"
#include "check/typed.h"

/* Null, 0 and "" identify nothing. */
static bool is_identified(const oac_type *type, const void *value)
{
    oac_opt_string text;
    oac_opt_number number;
    if (oac_held_state(value) != OAC_VALUE) {
        return false;
    }
    if (type->kind == OAC_TYPE_NUMBER) { /* 0 has a sign here */
        memcpy(&number, value, sizeof number);
        return number.value != 0;
    }
    if (type->kind != OAC_TYPE_STRING) {
        return ((const oac_opt_int *)value)->value != 0;
    }
    memcpy(&text, value, sizeof text);
    return text.value.length != 0;
}

static bool is_created(const oac_type *type, bool optional, const void *value, const oac_creation *row, unsigned depth)
{
    oac_typed_items list;
    oac_held_ref held = {OAC_VALUE, value};
    switch (type->kind) {
    case OAC_TYPE_LIST:
    case OAC_TYPE_MAP:
        memcpy(&list, value, sizeof list);
        for (size_t i = 0; list.state == OAC_VALUE && i < list.count; i++) {
            if (is_created(type->item, (type->flags & OAC_TYPE_OPTIONAL_ITEMS) != 0,
                           list.items + i * type->step + type->offset, row, depth + 1)) {
                return true;
            }
        }
        return false;
    case OAC_TYPE_UNION:
        return oac_held_state(value) == OAC_VALUE && oac_creates(type, value);
    case OAC_TYPE_RECORD:
        if (optional) {
            memcpy(&held, value, sizeof held);
        }
        if (held.state != OAC_VALUE || held.pointer == NULL) {
            return false;
        }
        if (depth == 1 && row->identifier != OAC_CREATION_NONE) {
            const oac_field *field = &type->fields[row->identifier];
            if (!is_identified(field->type, (const char *)held.pointer + field->offset)) {
                return true;
            }
        }
        return (row->flags & OAC_CREATION_WITHIN) != 0 && oac_creates(type, held.pointer);
    default:
        return false;
    }
}

static bool branch_creates(const oac_type *type, const char *value, const oac_creation *row)
{
    const oac_branch *branch = &type->branches[row->at];
    const void *held;
    unsigned which;
    memcpy(&which, value + sizeof(oac_presence), sizeof which);
    if (which != row->at + 1u) {
        return false;
    }
    memcpy(&held, value + type->offset, sizeof held);
    return held != NULL && is_created(branch->type, false, held, row, 0);
}

static const oac_creation *rows_of(const oac_type *type)
{
    const oac_constraint *first = type->rules;
    return first != NULL && first->rule == OAC_ROWS_OF_CREATIONS ? first->of.creations : NULL;
}

static const oac_creation *next_row(const oac_creation *row)
{
    return (row->flags & OAC_CREATION_LAST) == 0 ? row + 1 : NULL;
}

bool oac_creates(const oac_type *type, const void *value)
{
    for (const oac_creation *row = rows_of(type); row != NULL; row = next_row(row)) {
        if (type->kind == OAC_TYPE_UNION) {
            if (branch_creates(type, (const char *)value, row)) {
                return true;
            }
            continue;
        }
        const oac_field *field = &type->fields[row->at];
        if (is_created(field->type, true, (const char *)value + field->offset, row, 0)) {
            return true;
        }
    }
    return false;
}
