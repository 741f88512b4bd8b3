/* A value of any type, in one of its two forms (oac/gen/type.h). Internal. */
#ifndef OAC_BASE_FORM_H
#define OAC_BASE_FORM_H

#include "base/held.h"

/* Of which type a value is, and whether it stands in its optional form. */
typedef struct oac_form {
    const oac_type *type;
    bool optional;
} oac_form;

static inline oac_form oac_form_of_items(const oac_type *container)
{
    const oac_form form = {container->item, (container->flags & OAC_TYPE_OPTIONAL_ITEMS) != 0};
    return form;
}

static inline oac_form oac_form_of_field(const oac_field *field)
{
    const oac_form form = {field->type, true};
    return form;
}

/* Of a branch, which stands in its element form. */
static inline oac_form oac_form_of_branch(const oac_branch *branch)
{
    const oac_form form = {branch->type, false};
    return form;
}

static inline size_t oac_form_size(oac_form form)
{
    return form.optional ? oac_held_optional_size(form.type) : form.type->size;
}

/* Lists, maps and unions have a state in both forms. */
static inline bool oac_form_has_state(oac_form form)
{
    const uint8_t kind = form.type->kind;
    return form.optional || kind == OAC_TYPE_LIST || kind == OAC_TYPE_MAP || kind == OAC_TYPE_UNION ||
           kind == OAC_TYPE_SOURCES;
}

static inline oac_presence oac_form_state(oac_form form, const void *value)
{
    return oac_form_has_state(form) ? oac_held_state(value) : OAC_VALUE;
}

static inline void oac_form_set_state(void *value, oac_presence state)
{
    *(oac_presence *)value = state;
}

/* How many fields a record has, that of members of other names included. */
static inline size_t oac_form_fields(const oac_type *record)
{
    return (size_t)record->count + ((record->flags & OAC_TYPE_ADDITIONAL) != 0);
}

/* That field; null: the record has none. */
static inline const oac_field *oac_form_additional(const oac_type *record)
{
    return (record->flags & OAC_TYPE_ADDITIONAL) != 0 ? &record->fields[record->count] : NULL;
}

/* Where the element form of a value begins, of any kind but enumerations in their optional form; null where a pointer
 * is. The state is a value. */
const void *oac_form_element(oac_form form, const void *value);

/* Booleans, numbers and texts: the one that counts follows from the kind. JSON is a text, and so are enumerations. */
typedef struct oac_scalar {
    oac_string text;
    int64_t integer;
    double number;
    bool boolean;
} oac_scalar;

static inline bool oac_form_is_scalar(oac_form form)
{
    return form.type->kind <= OAC_TYPE_ENUM;
}

/* That of a scalar whose state is a value. */
oac_scalar oac_form_scalar(oac_form form, const void *value);
/* Makes `value`, which is zeroed, this one; texts are borrowed. */
void oac_form_set_scalar(oac_form form, void *value, const oac_scalar *scalar);

/* Whether a form that has a state is set by halves: something stands beside absent or null, or the state is none. */
bool oac_form_is_unsound(oac_form form, const void *value);

/* The branch that a union holds, and where; null: none, and then its text is in `json`. */
const oac_branch *oac_form_branch(const oac_type *type, const void *value, const void **element);

#endif
