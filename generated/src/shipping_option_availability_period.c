/* ecwid_shipping_option_availability_period: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:23790 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/shipping_option_availability_period.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string
    names_of_ecwid_shipping_option_availability_period[ECWID_SHIPPING_OPTION_AVAILABILITY_PERIOD_COUNT + 1] = {
    [ECWID_SHIPPING_OPTION_AVAILABILITY_PERIOD_UNLISTED] = {"", 0},
    [ECWID_SHIPPING_OPTION_AVAILABILITY_PERIOD_TWO_DAYS] = {"TWO_DAYS", 8},
    [ECWID_SHIPPING_OPTION_AVAILABILITY_PERIOD_THREE_DAYS] = {"THREE_DAYS", 10},
    [ECWID_SHIPPING_OPTION_AVAILABILITY_PERIOD_SEVEN_DAYS] = {"SEVEN_DAYS", 10},
    [ECWID_SHIPPING_OPTION_AVAILABILITY_PERIOD_ONE_MONTH] = {"ONE_MONTH", 9},
    [ECWID_SHIPPING_OPTION_AVAILABILITY_PERIOD_THREE_MONTHS] = {"THREE_MONTHS", 12},
    [ECWID_SHIPPING_OPTION_AVAILABILITY_PERIOD_SIX_MONTHS] = {"SIX_MONTHS", 10},
    [ECWID_SHIPPING_OPTION_AVAILABILITY_PERIOD_ONE_YEAR] = {"ONE_YEAR", 8},
    [ECWID_SHIPPING_OPTION_AVAILABILITY_PERIOD_UNLIMITED] = {"UNLIMITED", 9},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_shipping_option_availability_period[] = {
    0, 0, 0, 0, 2, 0, 7, 6, 5, 3, 0, 0, 8, 0, 4, 1,
};
/* clang-format on */

const oac_type ecwid_shipping_option_availability_period_oac_type = {
    OAC_ENUM_TABLE(ecwid_shipping_option_availability_period, 8, 15),
    .names = names_of_ecwid_shipping_option_availability_period,
    .index = index_of_ecwid_shipping_option_availability_period,
};

const char *ecwid_shipping_option_availability_period_name(ecwid_shipping_option_availability_period value)
{
    return oac_enum_name(&ecwid_shipping_option_availability_period_oac_type, (unsigned)value);
}

ecwid_shipping_option_availability_period ecwid_shipping_option_availability_period_from(oac_string text)
{
    return (ecwid_shipping_option_availability_period)oac_enum_from(&ecwid_shipping_option_availability_period_oac_type,
                                                                    text);
}
