/* A value of any type, in one of its two forms. */
#include "base/form.h"

#include "base/lookup.h"

/* Where what is not behind a pointer begins. */
static size_t element_offset(oac_form form)
{
    switch (form.optional ? form.type->kind : OAC_TYPE_LIST) {
    case OAC_TYPE_BOOL:
        return offsetof(oac_opt_bool, value);
    case OAC_TYPE_INT:
        return offsetof(oac_opt_int, value);
    case OAC_TYPE_NUMBER:
        return offsetof(oac_opt_number, value);
    case OAC_TYPE_STRING:
    case OAC_TYPE_JSON:
        return offsetof(oac_opt_string, value);
    default: /* both forms are the same */
        return 0;
    }
}

const void *oac_form_element(oac_form form, const void *value)
{
    if (form.optional && (form.type->kind == OAC_TYPE_RECORD || form.type->kind == OAC_TYPE_SOURCE)) {
        return oac_held_pointer(value, OAC_HELD_POINTER);
    }
    return oac_held_at(value, element_offset(form));
}

oac_scalar oac_form_scalar(oac_form form, const void *value)
{
    oac_scalar scalar = {{NULL, 0}, 0, 0, false};
    const void *element = oac_form_element(form, value);
    const unsigned number = form.type->kind == OAC_TYPE_ENUM && form.optional ? oac_held_number(value) : 0;
    switch (form.type->kind) {
    case OAC_TYPE_BOOL:
        scalar.boolean = *(const bool *)element;
        break;
    case OAC_TYPE_INT:
        scalar.integer = *(const int64_t *)element;
        break;
    case OAC_TYPE_NUMBER:
        scalar.number = *(const double *)element;
        break;
    case OAC_TYPE_ENUM:
        scalar.text = number >= 1 && number <= form.type->count ? form.type->names[number]
                      : form.optional                           ? *(const oac_string *)oac_held_at(value, OAC_HELD_TEXT)
                                                                : *(const oac_string *)element;
        break;
    default:
        scalar.text = *(const oac_string *)element;
        break;
    }
    return scalar;
}

void oac_form_set_scalar(oac_form form, void *value, const oac_scalar *scalar)
{
    void *element = oac_held_place(value, element_offset(form));
    switch (form.type->kind) {
    case OAC_TYPE_BOOL:
        *(bool *)element = scalar->boolean;
        break;
    case OAC_TYPE_INT:
        *(int64_t *)element = scalar->integer;
        break;
    case OAC_TYPE_NUMBER:
        *(double *)element = scalar->number;
        break;
    case OAC_TYPE_ENUM:
        if (form.optional) {
            oac_held_set_number(value, oac_lookup_value(form.type, scalar->text.data, scalar->text.length));
            element = oac_held_place(value, OAC_HELD_TEXT);
        }
        *(oac_string *)element = scalar->text;
        break;
    default:
        *(oac_string *)element = scalar->text;
        break;
    }
    if (form.optional) {
        oac_form_set_state(value, OAC_VALUE);
    }
}

static bool text_is_filled(const void *text)
{
    return ((const oac_string *)text)->data != NULL || ((const oac_string *)text)->length != 0;
}

static bool bytes_are_filled(const char *bytes, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (bytes[i] != 0) {
            return true;
        }
    }
    return false;
}

/* Whether there is anything but the state. Padding does not count. */
static bool is_filled_beside_state(oac_form form, const void *value)
{
    const oac_type *type = form.type;
    switch (type->kind) {
    case OAC_TYPE_BOOL:
        return *(const bool *)oac_form_element(form, value);
    case OAC_TYPE_INT:
        return *(const int64_t *)oac_form_element(form, value) != 0;
    case OAC_TYPE_NUMBER:
        return *(const double *)oac_form_element(form, value) != 0;
    case OAC_TYPE_STRING:
    case OAC_TYPE_JSON:
        return text_is_filled(oac_form_element(form, value));
    case OAC_TYPE_ENUM:
        return oac_held_number(value) != 0 || text_is_filled(oac_held_at(value, OAC_HELD_TEXT));
    case OAC_TYPE_RECORD:
    case OAC_TYPE_SOURCE:
        return oac_held_pointer(value, OAC_HELD_POINTER) != NULL;
    case OAC_TYPE_UNION:
        return oac_held_number(value) != 0 || text_is_filled(oac_held_at(value, type->json)) ||
               bytes_are_filled((const char *)oac_held_at(value, type->offset), type->step);
    default:
        return oac_held_count(value) != 0 || oac_held_pointer(value, OAC_HELD_ITEMS) != NULL;
    }
}

bool oac_form_is_unsound(oac_form form, const void *value)
{
    const oac_presence state = oac_form_state(form, value);
    return state != OAC_VALUE && ((state != OAC_ABSENT && state != OAC_NULL) || is_filled_beside_state(form, value));
}

const oac_branch *oac_form_branch(const oac_type *type, const void *value, const void **element)
{
    const unsigned which = oac_held_number(value);
    if (which < 1 || which > type->count) {
        return NULL;
    }
    const oac_branch *branch = &type->branches[which - 1];
    *element = branch->is_pointer ? oac_held_pointer(value, type->offset) : oac_held_at(value, type->offset);
    return branch;
}
