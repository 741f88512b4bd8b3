/* Which item of a list as it was before an item is. */
#include "type/counterpart.h"

#include "base/held.h"
#include "check/equal_value.h"

static const oac_field *identifier_of(const oac_type *type)
{
    for (size_t i = 0; i < type->count; i++) {
        if ((type->fields[i].flags & OAC_FIELD_IDENTIFIES) != 0) {
            return &type->fields[i];
        }
    }
    return NULL;
}

oac_counterparts oac_counterparts_of(const oac_type *from, const oac_type *to, const void *was)
{
    oac_counterparts before = {.list = from};
    if (was != NULL && from->item->kind == OAC_TYPE_RECORD) {
        before.identifier = identifier_of(from->item);
        before.items = oac_held_pointer(was, OAC_HELD_ITEMS);
        if (before.items != NULL && (before.identifier != NULL || from->item != to->item)) {
            before.count = oac_held_count(was);
        }
    }
    return before;
}

/* What two items are compared by: the identifier, or the object; null: there is none. */
static const void *compared(const oac_counterparts *before, const void *item)
{
    const oac_form form = oac_form_of_items(before->list);
    const void *record = oac_form_state(form, item) == OAC_VALUE ? oac_form_element(form, item) : NULL;
    if (record == NULL || before->identifier == NULL) {
        return record;
    }
    const void *identifier = oac_held_at(record, before->identifier->offset);
    return oac_held_state(identifier) == OAC_VALUE ? identifier : NULL;
}

const void *oac_counterpart(oac_counterparts *before, const void *item)
{
    const void *one = before->count > 0 ? compared(before, item) : NULL;
    const bool by_identifier = before->identifier != NULL;
    const oac_type *type = by_identifier ? before->identifier->type : before->list->item;
    for (size_t i = 0; one != NULL && i < before->count; i++) {
        const size_t at = (before->next + i) % before->count;
        const void *candidate = oac_held_at(before->items, at * before->list->step);
        const void *other = compared(before, candidate);
        if (other != NULL && oac_equal_value(type, by_identifier, one, other)) {
            before->next = at + 1;
            return candidate;
        }
    }
    return NULL;
}
