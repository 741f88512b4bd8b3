/* ecwid_order_discount_info_base: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:17043 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_discount_info_base.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_order_discount_info_base[ECWID_ORDER_DISCOUNT_INFO_BASE_COUNT + 1] = {
    [ECWID_ORDER_DISCOUNT_INFO_BASE_UNLISTED] = {"", 0},
    [ECWID_ORDER_DISCOUNT_INFO_BASE_SUBTOTAL] = {"SUBTOTAL", 8},
    [ECWID_ORDER_DISCOUNT_INFO_BASE_ITEM] = {"ITEM", 4},
    [ECWID_ORDER_DISCOUNT_INFO_BASE_SHIPPING] = {"SHIPPING", 8},
    [ECWID_ORDER_DISCOUNT_INFO_BASE_ON_MEMBERSHIP] = {"ON_MEMBERSHIP", 13},
    [ECWID_ORDER_DISCOUNT_INFO_BASE_ON_TOTAL_AND_MEMBERSHIP] = {"ON_TOTAL_AND_MEMBERSHIP", 23},
    [ECWID_ORDER_DISCOUNT_INFO_BASE_CUSTOM] = {"CUSTOM", 6},
    [ECWID_ORDER_DISCOUNT_INFO_BASE_ON_TOTAL] = {"ON_TOTAL", 8},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_order_discount_info_base[] = {
    0, 0, 4, 7, 0, 0, 2, 3, 0, 0, 6, 0, 1, 5, 0, 0,
};
/* clang-format on */

const oac_type ecwid_order_discount_info_base_oac_type = {
    OAC_ENUM_TABLE(ecwid_order_discount_info_base, 7, 15),
    .flags = OAC_TYPE_OPEN,
    .names = names_of_ecwid_order_discount_info_base,
    .index = index_of_ecwid_order_discount_info_base,
};

const char *ecwid_order_discount_info_base_name(ecwid_order_discount_info_base value)
{
    return oac_enum_name(&ecwid_order_discount_info_base_oac_type, (unsigned)value);
}

ecwid_order_discount_info_base ecwid_order_discount_info_base_from(oac_string text)
{
    return (ecwid_order_discount_info_base)oac_enum_from(&ecwid_order_discount_info_base_oac_type, text);
}
