/* ecwid_order_discount_info_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:17038 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_discount_info_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_order_discount_info_type[ECWID_ORDER_DISCOUNT_INFO_TYPE_COUNT + 1] = {
    [ECWID_ORDER_DISCOUNT_INFO_TYPE_UNLISTED] = {"", 0},
    [ECWID_ORDER_DISCOUNT_INFO_TYPE_ABS] = {"ABS", 3},
    [ECWID_ORDER_DISCOUNT_INFO_TYPE_PERCENT] = {"PERCENT", 7},
    [ECWID_ORDER_DISCOUNT_INFO_TYPE_ABSOLUTE] = {"ABSOLUTE", 8},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_order_discount_info_type[] = {
    0, 1, 3, 0, 2, 0, 0, 0,
};
/* clang-format on */

const oac_type ecwid_order_discount_info_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_order_discount_info_type, 3, 7),
    .names = names_of_ecwid_order_discount_info_type,
    .index = index_of_ecwid_order_discount_info_type,
};

const char *ecwid_order_discount_info_type_name(ecwid_order_discount_info_type value)
{
    return oac_enum_name(&ecwid_order_discount_info_type_oac_type, (unsigned)value);
}

ecwid_order_discount_info_type ecwid_order_discount_info_type_from(oac_string text)
{
    return (ecwid_order_discount_info_type)oac_enum_from(&ecwid_order_discount_info_type_oac_type, text);
}
