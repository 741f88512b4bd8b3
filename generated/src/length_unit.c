/* ecwid_length_unit: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:24595 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/length_unit.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_length_unit[ECWID_LENGTH_UNIT_COUNT + 1] = {
    [ECWID_LENGTH_UNIT_UNLISTED] = {"", 0},
    [ECWID_LENGTH_UNIT_MM] = {"MM", 2},
    [ECWID_LENGTH_UNIT_CM] = {"CM", 2},
    [ECWID_LENGTH_UNIT_IN] = {"IN", 2},
    [ECWID_LENGTH_UNIT_YD] = {"YD", 2},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_length_unit[] = {
    0, 0, 4, 0, 1, 2, 3, 0,
};
/* clang-format on */

const oac_type ecwid_length_unit_oac_type = {
    OAC_ENUM_TABLE(ecwid_length_unit, 4, 7),
    .names = names_of_ecwid_length_unit,
    .index = index_of_ecwid_length_unit,
};

const char *ecwid_length_unit_name(ecwid_length_unit value)
{
    return oac_enum_name(&ecwid_length_unit_oac_type, (unsigned)value);
}

ecwid_length_unit ecwid_length_unit_from(oac_string text)
{
    return (ecwid_length_unit)oac_enum_from(&ecwid_length_unit_oac_type, text);
}
