/* ecwid_shipping_option_rates_table_based_on: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:23573 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/shipping_option_rates_table_based_on.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string
    names_of_ecwid_shipping_option_rates_table_based_on[ECWID_SHIPPING_OPTION_RATES_TABLE_BASED_ON_COUNT + 1] = {
    [ECWID_SHIPPING_OPTION_RATES_TABLE_BASED_ON_UNLISTED] = {"", 0},
    [ECWID_SHIPPING_OPTION_RATES_TABLE_BASED_ON_SUBTOTAL] = {"subtotal", 8},
    [ECWID_SHIPPING_OPTION_RATES_TABLE_BASED_ON_DISCOUNTED_SUBTOTAL] = {"discountedSubtotal", 18},
    [ECWID_SHIPPING_OPTION_RATES_TABLE_BASED_ON_WEIGHT] = {"weight", 6},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_shipping_option_rates_table_based_on[] = {
    3, 0, 0, 0, 0, 0, 2, 1,
};
/* clang-format on */

const oac_type ecwid_shipping_option_rates_table_based_on_oac_type = {
    OAC_ENUM_TABLE(ecwid_shipping_option_rates_table_based_on, 3, 7),
    .names = names_of_ecwid_shipping_option_rates_table_based_on,
    .index = index_of_ecwid_shipping_option_rates_table_based_on,
};

const char *ecwid_shipping_option_rates_table_based_on_name(ecwid_shipping_option_rates_table_based_on value)
{
    return oac_enum_name(&ecwid_shipping_option_rates_table_based_on_oac_type, (unsigned)value);
}

ecwid_shipping_option_rates_table_based_on ecwid_shipping_option_rates_table_based_on_from(oac_string text)
{
    return (ecwid_shipping_option_rates_table_based_on)oac_enum_from(
        &ecwid_shipping_option_rates_table_based_on_oac_type, text);
}
