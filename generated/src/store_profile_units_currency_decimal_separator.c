/* ecwid_store_profile_units_currency_decimal_separator: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:24537 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_units_currency_decimal_separator.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_store_profile_units_currency_decimal_separator
    [ECWID_STORE_PROFILE_UNITS_CURRENCY_DECIMAL_SEPARATOR_COUNT + 1] = {
    [ECWID_STORE_PROFILE_UNITS_CURRENCY_DECIMAL_SEPARATOR_UNLISTED] = {"", 0},
    [ECWID_STORE_PROFILE_UNITS_CURRENCY_DECIMAL_SEPARATOR_U2E] = {".", 1},
    [ECWID_STORE_PROFILE_UNITS_CURRENCY_DECIMAL_SEPARATOR_U2C] = {",", 1},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_store_profile_units_currency_decimal_separator[] = {
    2, 1, 0, 0,
};
/* clang-format on */

const oac_type ecwid_store_profile_units_currency_decimal_separator_oac_type = {
    OAC_ENUM_TABLE(ecwid_store_profile_units_currency_decimal_separator, 2, 3),
    .names = names_of_ecwid_store_profile_units_currency_decimal_separator,
    .index = index_of_ecwid_store_profile_units_currency_decimal_separator,
};

const char *
ecwid_store_profile_units_currency_decimal_separator_name(ecwid_store_profile_units_currency_decimal_separator value)
{
    return oac_enum_name(&ecwid_store_profile_units_currency_decimal_separator_oac_type, (unsigned)value);
}

ecwid_store_profile_units_currency_decimal_separator
ecwid_store_profile_units_currency_decimal_separator_from(oac_string text)
{
    return (ecwid_store_profile_units_currency_decimal_separator)oac_enum_from(
        &ecwid_store_profile_units_currency_decimal_separator_oac_type, text);
}
