/* ecwid_order_tax_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:17166 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_tax_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_order_tax_type[ECWID_ORDER_TAX_TYPE_COUNT + 1] = {
    [ECWID_ORDER_TAX_TYPE_UNLISTED] = {"", 0},
    [ECWID_ORDER_TAX_TYPE_STATE] = {"STATE", 5},
    [ECWID_ORDER_TAX_TYPE_COUNTY] = {"COUNTY", 6},
    [ECWID_ORDER_TAX_TYPE_CITY] = {"CITY", 4},
    [ECWID_ORDER_TAX_TYPE_SPECIAL_DISTRICT] = {"SPECIAL_DISTRICT", 16},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_order_tax_type[] = {
    1, 4, 0, 2, 0, 0, 0, 3,
};
/* clang-format on */

const oac_type ecwid_order_tax_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_order_tax_type, 4, 7),
    .names = names_of_ecwid_order_tax_type,
    .index = index_of_ecwid_order_tax_type,
};

const char *ecwid_order_tax_type_name(ecwid_order_tax_type value)
{
    return oac_enum_name(&ecwid_order_tax_type_oac_type, (unsigned)value);
}

ecwid_order_tax_type ecwid_order_tax_type_from(oac_string text)
{
    return (ecwid_order_tax_type)oac_enum_from(&ecwid_order_tax_type_oac_type, text);
}
