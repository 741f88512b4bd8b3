/* ecwid_store_profile_display_location: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:25442 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_display_location.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_store_profile_display_location[ECWID_STORE_PROFILE_DISPLAY_LOCATION_COUNT +
                                                                      1] = {
    [ECWID_STORE_PROFILE_DISPLAY_LOCATION_UNLISTED] = {"", 0},
    [ECWID_STORE_PROFILE_DISPLAY_LOCATION_CATALOG_AND_FOOTER] = {"CATALOG_AND_FOOTER", 18},
    [ECWID_STORE_PROFILE_DISPLAY_LOCATION_CATALOG] = {"CATALOG", 7},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_store_profile_display_location[] = {
    0, 2, 0, 1,
};
/* clang-format on */

const oac_type ecwid_store_profile_display_location_oac_type = {
    OAC_ENUM_TABLE(ecwid_store_profile_display_location, 2, 3),
    .names = names_of_ecwid_store_profile_display_location,
    .index = index_of_ecwid_store_profile_display_location,
};

const char *ecwid_store_profile_display_location_name(ecwid_store_profile_display_location value)
{
    return oac_enum_name(&ecwid_store_profile_display_location_oac_type, (unsigned)value);
}

ecwid_store_profile_display_location ecwid_store_profile_display_location_from(oac_string text)
{
    return (ecwid_store_profile_display_location)oac_enum_from(&ecwid_store_profile_display_location_oac_type, text);
}
