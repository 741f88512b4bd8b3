/* ecwid_store_profile_and_units_weight_group_separator: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:24557 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_and_units_weight_group_separator.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_store_profile_and_units_weight_group_separator
    [ECWID_STORE_PROFILE_AND_UNITS_WEIGHT_GROUP_SEPARATOR_COUNT + 1] = {
    [ECWID_STORE_PROFILE_AND_UNITS_WEIGHT_GROUP_SEPARATOR_UNLISTED] = {"", 0},
    [ECWID_STORE_PROFILE_AND_UNITS_WEIGHT_GROUP_SEPARATOR_U20] = {" ", 1},
    [ECWID_STORE_PROFILE_AND_UNITS_WEIGHT_GROUP_SEPARATOR_U2E] = {".", 1},
    [ECWID_STORE_PROFILE_AND_UNITS_WEIGHT_GROUP_SEPARATOR_U2C] = {",", 1},
    [ECWID_STORE_PROFILE_AND_UNITS_WEIGHT_GROUP_SEPARATOR_EMPTY] = {"", 0},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_store_profile_and_units_weight_group_separator[] = {
    3, 4, 1, 0, 0, 2, 0, 0,
};
/* clang-format on */

const oac_type ecwid_store_profile_and_units_weight_group_separator_oac_type = {
    OAC_ENUM_TABLE(ecwid_store_profile_and_units_weight_group_separator, 4, 7),
    .names = names_of_ecwid_store_profile_and_units_weight_group_separator,
    .index = index_of_ecwid_store_profile_and_units_weight_group_separator,
};

const char *
ecwid_store_profile_and_units_weight_group_separator_name(ecwid_store_profile_and_units_weight_group_separator value)
{
    return oac_enum_name(&ecwid_store_profile_and_units_weight_group_separator_oac_type, (unsigned)value);
}

ecwid_store_profile_and_units_weight_group_separator
ecwid_store_profile_and_units_weight_group_separator_from(oac_string text)
{
    return (ecwid_store_profile_and_units_weight_group_separator)oac_enum_from(
        &ecwid_store_profile_and_units_weight_group_separator_oac_type, text);
}
