/* ecwid_store_profile_and_units_dimensions_unit: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:24595 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_and_units_dimensions_unit.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string
    names_of_ecwid_store_profile_and_units_dimensions_unit[ECWID_STORE_PROFILE_AND_UNITS_DIMENSIONS_UNIT_COUNT + 1] = {
    [ECWID_STORE_PROFILE_AND_UNITS_DIMENSIONS_UNIT_UNLISTED] = {"", 0},
    [ECWID_STORE_PROFILE_AND_UNITS_DIMENSIONS_UNIT_MM] = {"MM", 2},
    [ECWID_STORE_PROFILE_AND_UNITS_DIMENSIONS_UNIT_CM] = {"CM", 2},
    [ECWID_STORE_PROFILE_AND_UNITS_DIMENSIONS_UNIT_IN] = {"IN", 2},
    [ECWID_STORE_PROFILE_AND_UNITS_DIMENSIONS_UNIT_YD] = {"YD", 2},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_store_profile_and_units_dimensions_unit[] = {
    0, 0, 4, 0, 1, 2, 3, 0,
};
/* clang-format on */

const oac_type ecwid_store_profile_and_units_dimensions_unit_oac_type = {
    OAC_ENUM_TABLE(ecwid_store_profile_and_units_dimensions_unit, 4, 7),
    .names = names_of_ecwid_store_profile_and_units_dimensions_unit,
    .index = index_of_ecwid_store_profile_and_units_dimensions_unit,
};

const char *ecwid_store_profile_and_units_dimensions_unit_name(ecwid_store_profile_and_units_dimensions_unit value)
{
    return oac_enum_name(&ecwid_store_profile_and_units_dimensions_unit_oac_type, (unsigned)value);
}

ecwid_store_profile_and_units_dimensions_unit ecwid_store_profile_and_units_dimensions_unit_from(oac_string text)
{
    return (ecwid_store_profile_and_units_dimensions_unit)oac_enum_from(
        &ecwid_store_profile_and_units_dimensions_unit_oac_type, text);
}
