/* ecwid_product_choice_price_modifier_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:20602 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_choice_price_modifier_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string
    names_of_ecwid_product_choice_price_modifier_type[ECWID_PRODUCT_CHOICE_PRICE_MODIFIER_TYPE_COUNT + 1] = {
    [ECWID_PRODUCT_CHOICE_PRICE_MODIFIER_TYPE_UNLISTED] = {"", 0},
    [ECWID_PRODUCT_CHOICE_PRICE_MODIFIER_TYPE_PERCENT] = {"PERCENT", 7},
    [ECWID_PRODUCT_CHOICE_PRICE_MODIFIER_TYPE_ABSOLUTE] = {"ABSOLUTE", 8},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_product_choice_price_modifier_type[] = {
    1, 2, 0, 0,
};
/* clang-format on */

const oac_type ecwid_product_choice_price_modifier_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_product_choice_price_modifier_type, 2, 3),
    .names = names_of_ecwid_product_choice_price_modifier_type,
    .index = index_of_ecwid_product_choice_price_modifier_type,
};

const char *ecwid_product_choice_price_modifier_type_name(ecwid_product_choice_price_modifier_type value)
{
    return oac_enum_name(&ecwid_product_choice_price_modifier_type_oac_type, (unsigned)value);
}

ecwid_product_choice_price_modifier_type ecwid_product_choice_price_modifier_type_from(oac_string text)
{
    return (ecwid_product_choice_price_modifier_type)oac_enum_from(&ecwid_product_choice_price_modifier_type_oac_type,
                                                                   text);
}
