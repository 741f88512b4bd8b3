/* ecwid_instant_site_profile_vertical: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:14368 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/instant_site_profile_vertical.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_instant_site_profile_vertical[ECWID_INSTANT_SITE_PROFILE_VERTICAL_COUNT + 1] = {
    [ECWID_INSTANT_SITE_PROFILE_VERTICAL_UNLISTED] = {"", 0},
    [ECWID_INSTANT_SITE_PROFILE_VERTICAL_APPAREL] = {"apparel", 7},
    [ECWID_INSTANT_SITE_PROFILE_VERTICAL_ART] = {"art", 3},
    [ECWID_INSTANT_SITE_PROFILE_VERTICAL_AUTO] = {"auto", 4},
    [ECWID_INSTANT_SITE_PROFILE_VERTICAL_BOOKS] = {"books", 5},
    [ECWID_INSTANT_SITE_PROFILE_VERTICAL_ELECTRONICS] = {"electronics", 11},
    [ECWID_INSTANT_SITE_PROFILE_VERTICAL_FOOD_RESTAURANT] = {"food_restaurant", 15},
    [ECWID_INSTANT_SITE_PROFILE_VERTICAL_FOOD_ECOMMERCE] = {"food_ecommerce", 14},
    [ECWID_INSTANT_SITE_PROFILE_VERTICAL_GIFTS] = {"gifts", 5},
    [ECWID_INSTANT_SITE_PROFILE_VERTICAL_HARDWARE] = {"hardware", 8},
    [ECWID_INSTANT_SITE_PROFILE_VERTICAL_HEALTH] = {"health", 6},
    [ECWID_INSTANT_SITE_PROFILE_VERTICAL_HOME] = {"home", 4},
    [ECWID_INSTANT_SITE_PROFILE_VERTICAL_JEWELRY] = {"jewelry", 7},
    [ECWID_INSTANT_SITE_PROFILE_VERTICAL_OFFICE] = {"office", 6},
    [ECWID_INSTANT_SITE_PROFILE_VERTICAL_PET] = {"pet", 3},
    [ECWID_INSTANT_SITE_PROFILE_VERTICAL_SERVICES] = {"services", 8},
    [ECWID_INSTANT_SITE_PROFILE_VERTICAL_SPORTS] = {"sports", 6},
    [ECWID_INSTANT_SITE_PROFILE_VERTICAL_STREAMING] = {"streaming", 9},
    [ECWID_INSTANT_SITE_PROFILE_VERTICAL_SUBSCRIPTION_PRODUCT] = {"subscription_product", 20},
    [ECWID_INSTANT_SITE_PROFILE_VERTICAL_TOYS] = {"toys", 4},
    [ECWID_INSTANT_SITE_PROFILE_VERTICAL_TOBACCO] = {"tobacco", 7},
    [ECWID_INSTANT_SITE_PROFILE_VERTICAL_ADULT] = {"adult", 5},
    [ECWID_INSTANT_SITE_PROFILE_VERTICAL_NOTSURE] = {"notsure", 7},
    [ECWID_INSTANT_SITE_PROFILE_VERTICAL_OTHER] = {"other", 5},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_instant_site_profile_vertical[] = {
    0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 14, 0, 16, 0, 23, 0, 0, 0, 0, 0, 22, 0, 18, 0, 9, 0, 0, 0, 0, 0, 0, 7, 2, 11, 3,
    4, 12, 19, 13, 8, 0, 0, 0, 21, 0, 0, 1, 5, 0, 6, 15, 20, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0,
};
/* clang-format on */

const oac_type ecwid_instant_site_profile_vertical_oac_type = {
    OAC_ENUM_TABLE(ecwid_instant_site_profile_vertical, 23, 63),
    .names = names_of_ecwid_instant_site_profile_vertical,
    .index = index_of_ecwid_instant_site_profile_vertical,
};

const char *ecwid_instant_site_profile_vertical_name(ecwid_instant_site_profile_vertical value)
{
    return oac_enum_name(&ecwid_instant_site_profile_vertical_oac_type, (unsigned)value);
}

ecwid_instant_site_profile_vertical ecwid_instant_site_profile_vertical_from(oac_string text)
{
    return (ecwid_instant_site_profile_vertical)oac_enum_from(&ecwid_instant_site_profile_vertical_oac_type, text);
}
