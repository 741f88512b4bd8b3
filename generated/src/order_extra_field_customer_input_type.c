/* ecwid_order_extra_field_customer_input_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:19220 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_extra_field_customer_input_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string
    names_of_ecwid_order_extra_field_customer_input_type[ECWID_ORDER_EXTRA_FIELD_CUSTOMER_INPUT_TYPE_COUNT + 1] = {
    [ECWID_ORDER_EXTRA_FIELD_CUSTOMER_INPUT_TYPE_UNLISTED] = {"", 0},
    [ECWID_ORDER_EXTRA_FIELD_CUSTOMER_INPUT_TYPE_TEXT] = {"TEXT", 4},
    [ECWID_ORDER_EXTRA_FIELD_CUSTOMER_INPUT_TYPE_TEXTAREA] = {"TEXTAREA", 8},
    [ECWID_ORDER_EXTRA_FIELD_CUSTOMER_INPUT_TYPE_SELECT] = {"SELECT", 6},
    [ECWID_ORDER_EXTRA_FIELD_CUSTOMER_INPUT_TYPE_CHECKBOX] = {"CHECKBOX", 8},
    [ECWID_ORDER_EXTRA_FIELD_CUSTOMER_INPUT_TYPE_TOGGLE_BUTTON_GROUP] = {"TOGGLE_BUTTON_GROUP", 19},
    [ECWID_ORDER_EXTRA_FIELD_CUSTOMER_INPUT_TYPE_RADIO_BUTTONS] = {"RADIO_BUTTONS", 13},
    [ECWID_ORDER_EXTRA_FIELD_CUSTOMER_INPUT_TYPE_DATETIME] = {"DATETIME", 8},
    [ECWID_ORDER_EXTRA_FIELD_CUSTOMER_INPUT_TYPE_LABEL] = {"LABEL", 5},
    [ECWID_ORDER_EXTRA_FIELD_CUSTOMER_INPUT_TYPE_EMPTY] = {"", 0},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_order_extra_field_customer_input_type[] = {
    9, 0, 0, 0, 0, 0, 3, 4, 7, 0, 5, 2, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 8,
};
/* clang-format on */

const oac_type ecwid_order_extra_field_customer_input_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_order_extra_field_customer_input_type, 9, 31),
    .names = names_of_ecwid_order_extra_field_customer_input_type,
    .index = index_of_ecwid_order_extra_field_customer_input_type,
};

const char *ecwid_order_extra_field_customer_input_type_name(ecwid_order_extra_field_customer_input_type value)
{
    return oac_enum_name(&ecwid_order_extra_field_customer_input_type_oac_type, (unsigned)value);
}

ecwid_order_extra_field_customer_input_type ecwid_order_extra_field_customer_input_type_from(oac_string text)
{
    return (ecwid_order_extra_field_customer_input_type)oac_enum_from(
        &ecwid_order_extra_field_customer_input_type_oac_type, text);
}
