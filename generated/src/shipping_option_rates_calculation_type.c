/* ecwid_shipping_option_rates_calculation_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:23737 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/shipping_option_rates_calculation_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string
    names_of_ecwid_shipping_option_rates_calculation_type[ECWID_SHIPPING_OPTION_RATES_CALCULATION_TYPE_COUNT + 1] = {
    [ECWID_SHIPPING_OPTION_RATES_CALCULATION_TYPE_UNLISTED] = {"", 0},
    [ECWID_SHIPPING_OPTION_RATES_CALCULATION_TYPE_CARRIER_CALCULATED] = {"carrier-calculated", 18},
    [ECWID_SHIPPING_OPTION_RATES_CALCULATION_TYPE_TABLE] = {"table", 5},
    [ECWID_SHIPPING_OPTION_RATES_CALCULATION_TYPE_FLAT] = {"flat", 4},
    [ECWID_SHIPPING_OPTION_RATES_CALCULATION_TYPE_APP] = {"app", 3},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_shipping_option_rates_calculation_type[] = {
    2, 4, 3, 0, 1, 0, 0, 0,
};
/* clang-format on */

const oac_type ecwid_shipping_option_rates_calculation_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_shipping_option_rates_calculation_type, 4, 7),
    .names = names_of_ecwid_shipping_option_rates_calculation_type,
    .index = index_of_ecwid_shipping_option_rates_calculation_type,
};

const char *ecwid_shipping_option_rates_calculation_type_name(ecwid_shipping_option_rates_calculation_type value)
{
    return oac_enum_name(&ecwid_shipping_option_rates_calculation_type_oac_type, (unsigned)value);
}

ecwid_shipping_option_rates_calculation_type ecwid_shipping_option_rates_calculation_type_from(oac_string text)
{
    return (ecwid_shipping_option_rates_calculation_type)oac_enum_from(
        &ecwid_shipping_option_rates_calculation_type_oac_type, text);
}
