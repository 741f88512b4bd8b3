/* ecwid_product_shipping_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:20624 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_shipping_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_product_shipping_type[ECWID_PRODUCT_SHIPPING_TYPE_COUNT + 1] = {
    [ECWID_PRODUCT_SHIPPING_TYPE_UNLISTED] = {"", 0},
    [ECWID_PRODUCT_SHIPPING_TYPE_GLOBAL_METHODS] = {"GLOBAL_METHODS", 14},
    [ECWID_PRODUCT_SHIPPING_TYPE_SELECTED_METHODS] = {"SELECTED_METHODS", 16},
    [ECWID_PRODUCT_SHIPPING_TYPE_FLAT_RATE] = {"FLAT_RATE", 9},
    [ECWID_PRODUCT_SHIPPING_TYPE_FREE_SHIPPING] = {"FREE_SHIPPING", 13},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_product_shipping_type[] = {
    1, 0, 0, 3, 4, 0, 2, 0,
};
/* clang-format on */

const oac_type ecwid_product_shipping_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_product_shipping_type, 4, 7),
    .names = names_of_ecwid_product_shipping_type,
    .index = index_of_ecwid_product_shipping_type,
};

const char *ecwid_product_shipping_type_name(ecwid_product_shipping_type value)
{
    return oac_enum_name(&ecwid_product_shipping_type_oac_type, (unsigned)value);
}

ecwid_product_shipping_type ecwid_product_shipping_type_from(oac_string text)
{
    return (ecwid_product_shipping_type)oac_enum_from(&ecwid_product_shipping_type_oac_type, text);
}
