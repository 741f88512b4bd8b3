/* ecwid_product_attribute_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:22423 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_attribute_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_product_attribute_type[ECWID_PRODUCT_ATTRIBUTE_TYPE_COUNT + 1] = {
    [ECWID_PRODUCT_ATTRIBUTE_TYPE_UNLISTED] = {"", 0},
    [ECWID_PRODUCT_ATTRIBUTE_TYPE_CUSTOM] = {"CUSTOM", 6},
    [ECWID_PRODUCT_ATTRIBUTE_TYPE_UPC] = {"UPC", 3},
    [ECWID_PRODUCT_ATTRIBUTE_TYPE_BRAND] = {"BRAND", 5},
    [ECWID_PRODUCT_ATTRIBUTE_TYPE_GENDER] = {"GENDER", 6},
    [ECWID_PRODUCT_ATTRIBUTE_TYPE_AGE_GROUP] = {"AGE_GROUP", 9},
    [ECWID_PRODUCT_ATTRIBUTE_TYPE_COLOR] = {"COLOR", 5},
    [ECWID_PRODUCT_ATTRIBUTE_TYPE_SIZE] = {"SIZE", 4},
    [ECWID_PRODUCT_ATTRIBUTE_TYPE_PRICE_PER_UNIT] = {"PRICE_PER_UNIT", 14},
    [ECWID_PRODUCT_ATTRIBUTE_TYPE_UNITS_IN_PRODUCT] = {"UNITS_IN_PRODUCT", 16},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_product_attribute_type[] = {
    0, 0, 8, 0, 3, 0, 5, 0, 0, 0, 0, 0, 2, 0, 7, 0, 9, 0, 0, 6, 0, 0, 0, 0, 0, 0, 1, 4, 0, 0, 0, 0,
};
/* clang-format on */

const oac_type ecwid_product_attribute_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_product_attribute_type, 9, 31),
    .names = names_of_ecwid_product_attribute_type,
    .index = index_of_ecwid_product_attribute_type,
};

const char *ecwid_product_attribute_type_name(ecwid_product_attribute_type value)
{
    return oac_enum_name(&ecwid_product_attribute_type_oac_type, (unsigned)value);
}

ecwid_product_attribute_type ecwid_product_attribute_type_from(oac_string text)
{
    return (ecwid_product_attribute_type)oac_enum_from(&ecwid_product_attribute_type_oac_type, text);
}
