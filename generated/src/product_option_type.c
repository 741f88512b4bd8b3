/* ecwid_product_option_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:20554 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_option_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_product_option_type[ECWID_PRODUCT_OPTION_TYPE_COUNT + 1] = {
    [ECWID_PRODUCT_OPTION_TYPE_UNLISTED] = {"", 0},
    [ECWID_PRODUCT_OPTION_TYPE_SELECT] = {"SELECT", 6},
    [ECWID_PRODUCT_OPTION_TYPE_RADIO] = {"RADIO", 5},
    [ECWID_PRODUCT_OPTION_TYPE_CHECKBOX] = {"CHECKBOX", 8},
    [ECWID_PRODUCT_OPTION_TYPE_TEXTFIELD] = {"TEXTFIELD", 9},
    [ECWID_PRODUCT_OPTION_TYPE_TEXTAREA] = {"TEXTAREA", 8},
    [ECWID_PRODUCT_OPTION_TYPE_DATE] = {"DATE", 4},
    [ECWID_PRODUCT_OPTION_TYPE_FILES] = {"FILES", 5},
    [ECWID_PRODUCT_OPTION_TYPE_SIZE] = {"SIZE", 4},
    [ECWID_PRODUCT_OPTION_TYPE_SWATCHES] = {"SWATCHES", 8},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_product_option_type[] = {
    0, 0, 0, 0, 0, 0, 1, 3, 0, 0, 6, 5, 0, 0, 8, 0, 4, 0, 0, 9, 0, 0, 0, 0, 0, 2, 0, 0, 7, 0, 0, 0,
};
/* clang-format on */

const oac_type ecwid_product_option_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_product_option_type, 9, 31),
    .names = names_of_ecwid_product_option_type,
    .index = index_of_ecwid_product_option_type,
};

const char *ecwid_product_option_type_name(ecwid_product_option_type value)
{
    return oac_enum_name(&ecwid_product_option_type_oac_type, (unsigned)value);
}

ecwid_product_option_type ecwid_product_option_type_from(oac_string text)
{
    return (ecwid_product_option_type)oac_enum_from(&ecwid_product_option_type_oac_type, text);
}
