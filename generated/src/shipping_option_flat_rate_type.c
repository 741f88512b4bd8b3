/* ecwid_shipping_option_flat_rate_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:23561 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/shipping_option_flat_rate_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_shipping_option_flat_rate_type[ECWID_SHIPPING_OPTION_FLAT_RATE_TYPE_COUNT +
                                                                      1] = {
    [ECWID_SHIPPING_OPTION_FLAT_RATE_TYPE_UNLISTED] = {"", 0},
    [ECWID_SHIPPING_OPTION_FLAT_RATE_TYPE_ABSOLUTE] = {"ABSOLUTE", 8},
    [ECWID_SHIPPING_OPTION_FLAT_RATE_TYPE_PERCENT] = {"PERCENT", 7},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_shipping_option_flat_rate_type[] = {
    2, 1, 0, 0,
};
/* clang-format on */

const oac_type ecwid_shipping_option_flat_rate_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_shipping_option_flat_rate_type, 2, 3),
    .names = names_of_ecwid_shipping_option_flat_rate_type,
    .index = index_of_ecwid_shipping_option_flat_rate_type,
};

const char *ecwid_shipping_option_flat_rate_type_name(ecwid_shipping_option_flat_rate_type value)
{
    return oac_enum_name(&ecwid_shipping_option_flat_rate_type_oac_type, (unsigned)value);
}

ecwid_shipping_option_flat_rate_type ecwid_shipping_option_flat_rate_type_from(oac_string text)
{
    return (ecwid_shipping_option_flat_rate_type)oac_enum_from(&ecwid_shipping_option_flat_rate_type_oac_type, text);
}
