/* ecwid_order_selected_option_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:17312 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_selected_option_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_order_selected_option_type[ECWID_ORDER_SELECTED_OPTION_TYPE_COUNT + 1] = {
    [ECWID_ORDER_SELECTED_OPTION_TYPE_UNLISTED] = {"", 0},
    [ECWID_ORDER_SELECTED_OPTION_TYPE_CHOICE] = {"CHOICE", 6},
    [ECWID_ORDER_SELECTED_OPTION_TYPE_CHOICES] = {"CHOICES", 7},
    [ECWID_ORDER_SELECTED_OPTION_TYPE_TEXT] = {"TEXT", 4},
    [ECWID_ORDER_SELECTED_OPTION_TYPE_DATE] = {"DATE", 4},
    [ECWID_ORDER_SELECTED_OPTION_TYPE_FILES] = {"FILES", 5},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_order_selected_option_type[] = {
    0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 4, 3, 5, 0, 0, 0,
};
/* clang-format on */

const oac_type ecwid_order_selected_option_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_order_selected_option_type, 5, 15),
    .names = names_of_ecwid_order_selected_option_type,
    .index = index_of_ecwid_order_selected_option_type,
};

const char *ecwid_order_selected_option_type_name(ecwid_order_selected_option_type value)
{
    return oac_enum_name(&ecwid_order_selected_option_type_oac_type, (unsigned)value);
}

ecwid_order_selected_option_type ecwid_order_selected_option_type_from(oac_string text)
{
    return (ecwid_order_selected_option_type)oac_enum_from(&ecwid_order_selected_option_type_oac_type, text);
}
