/* ecwid_product_attribute_show: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:22178 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_attribute_show.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_product_attribute_show[ECWID_PRODUCT_ATTRIBUTE_SHOW_COUNT + 1] = {
    [ECWID_PRODUCT_ATTRIBUTE_SHOW_UNLISTED] = {"", 0},
    [ECWID_PRODUCT_ATTRIBUTE_SHOW_NOTSHOW] = {"NOTSHOW", 7},
    [ECWID_PRODUCT_ATTRIBUTE_SHOW_DESCR] = {"DESCR", 5},
    [ECWID_PRODUCT_ATTRIBUTE_SHOW_PRICE] = {"PRICE", 5},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_product_attribute_show[] = {
    0, 1, 0, 2, 3, 0, 0, 0,
};
/* clang-format on */

const oac_type ecwid_product_attribute_show_oac_type = {
    OAC_ENUM_TABLE(ecwid_product_attribute_show, 3, 7),
    .names = names_of_ecwid_product_attribute_show,
    .index = index_of_ecwid_product_attribute_show,
};

const char *ecwid_product_attribute_show_name(ecwid_product_attribute_show value)
{
    return oac_enum_name(&ecwid_product_attribute_show_oac_type, (unsigned)value);
}

ecwid_product_attribute_show ecwid_product_attribute_show_from(oac_string text)
{
    return (ecwid_product_attribute_show)oac_enum_from(&ecwid_product_attribute_show_oac_type, text);
}
