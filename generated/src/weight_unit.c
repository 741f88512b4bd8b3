/* ecwid_weight_unit: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:24546 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/weight_unit.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_weight_unit[ECWID_WEIGHT_UNIT_COUNT + 1] = {
    [ECWID_WEIGHT_UNIT_UNLISTED] = {"", 0},
    [ECWID_WEIGHT_UNIT_CARAT] = {"CARAT", 5},
    [ECWID_WEIGHT_UNIT_GRAM] = {"GRAM", 4},
    [ECWID_WEIGHT_UNIT_OUNCE] = {"OUNCE", 5},
    [ECWID_WEIGHT_UNIT_POUND] = {"POUND", 5},
    [ECWID_WEIGHT_UNIT_KILOGRAM] = {"KILOGRAM", 8},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_weight_unit[] = {
    0, 4, 0, 2, 0, 0, 0, 3, 0, 0, 0, 5, 1, 0, 0, 0,
};
/* clang-format on */

const oac_type ecwid_weight_unit_oac_type = {
    OAC_ENUM_TABLE(ecwid_weight_unit, 5, 15),
    .names = names_of_ecwid_weight_unit,
    .index = index_of_ecwid_weight_unit,
};

const char *ecwid_weight_unit_name(ecwid_weight_unit value)
{
    return oac_enum_name(&ecwid_weight_unit_oac_type, (unsigned)value);
}

ecwid_weight_unit ecwid_weight_unit_from(oac_string text)
{
    return (ecwid_weight_unit)oac_enum_from(&ecwid_weight_unit_oac_type, text);
}
