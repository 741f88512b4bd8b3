/* ecwid_store_profile_registration_answers_platform: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:25406 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_registration_answers_platform.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string
    names_of_ecwid_store_profile_registration_answers_platform[ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_PLATFORM_COUNT +
                                                               1] = {
    [ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_PLATFORM_UNLISTED] = {"", 0},
    [ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_PLATFORM_JOOMLA] = {"joomla", 6},
    [ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_PLATFORM_RAPID_WEAVER] = {"rapid_weaver", 12},
    [ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_PLATFORM_WORDPRESS] = {"wordpress", 9},
    [ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_PLATFORM_WIX] = {"wix", 3},
    [ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_PLATFORM_WEEBLY] = {"weebly", 6},
    [ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_PLATFORM_BLOGSPOT] = {"blogspot", 8},
    [ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_PLATFORM_DRUPAL] = {"drupal", 6},
    [ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_PLATFORM_CUSTOM_SITE] = {"custom_site", 11},
    [ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_PLATFORM_NOT_SURE] = {"not_sure", 8},
    [ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_PLATFORM_OTHER] = {"other", 5},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_store_profile_registration_answers_platform[] = {
    6, 0, 2, 0, 5, 0, 0, 0, 4, 0, 0, 0, 0, 0, 1, 10, 0, 0, 0, 0, 0, 0, 8, 9, 0, 0, 0, 0, 7, 0, 0, 3,
};
/* clang-format on */

const oac_type ecwid_store_profile_registration_answers_platform_oac_type = {
    OAC_ENUM_TABLE(ecwid_store_profile_registration_answers_platform, 10, 31),
    .names = names_of_ecwid_store_profile_registration_answers_platform,
    .index = index_of_ecwid_store_profile_registration_answers_platform,
};

const char *
ecwid_store_profile_registration_answers_platform_name(ecwid_store_profile_registration_answers_platform value)
{
    return oac_enum_name(&ecwid_store_profile_registration_answers_platform_oac_type, (unsigned)value);
}

ecwid_store_profile_registration_answers_platform
ecwid_store_profile_registration_answers_platform_from(oac_string text)
{
    return (ecwid_store_profile_registration_answers_platform)oac_enum_from(
        &ecwid_store_profile_registration_answers_platform_oac_type, text);
}
