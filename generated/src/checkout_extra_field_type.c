/* ecwid_checkout_extra_field_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:12054 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/checkout_extra_field_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_checkout_extra_field_type[ECWID_CHECKOUT_EXTRA_FIELD_TYPE_COUNT + 1] = {
    [ECWID_CHECKOUT_EXTRA_FIELD_TYPE_UNLISTED] = {"", 0},
    [ECWID_CHECKOUT_EXTRA_FIELD_TYPE_TEXT] = {"text", 4},
    [ECWID_CHECKOUT_EXTRA_FIELD_TYPE_TEXTAREA] = {"textarea", 8},
    [ECWID_CHECKOUT_EXTRA_FIELD_TYPE_SELECT] = {"select", 6},
    [ECWID_CHECKOUT_EXTRA_FIELD_TYPE_RADIO_BUTTONS] = {"radio_buttons", 13},
    [ECWID_CHECKOUT_EXTRA_FIELD_TYPE_CHECKBOX] = {"checkbox", 8},
    [ECWID_CHECKOUT_EXTRA_FIELD_TYPE_TOGGLE_BUTTON_GROUP] = {"toggle_button_group", 19},
    [ECWID_CHECKOUT_EXTRA_FIELD_TYPE_DATETIME] = {"datetime", 8},
    [ECWID_CHECKOUT_EXTRA_FIELD_TYPE_EMPTY] = {"empty", 5},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_checkout_extra_field_type[] = {
    0, 0, 4, 0, 0, 0, 8, 0, 0, 3, 5, 6, 7, 0, 1, 2,
};
/* clang-format on */

const oac_type ecwid_checkout_extra_field_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_checkout_extra_field_type, 8, 15),
    .names = names_of_ecwid_checkout_extra_field_type,
    .index = index_of_ecwid_checkout_extra_field_type,
};

const char *ecwid_checkout_extra_field_type_name(ecwid_checkout_extra_field_type value)
{
    return oac_enum_name(&ecwid_checkout_extra_field_type_oac_type, (unsigned)value);
}

ecwid_checkout_extra_field_type ecwid_checkout_extra_field_type_from(oac_string text)
{
    return (ecwid_checkout_extra_field_type)oac_enum_from(&ecwid_checkout_extra_field_type_oac_type, text);
}
