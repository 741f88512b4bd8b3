/* ecwid_store_profile_registration_answers_website: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:25401 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_registration_answers_website.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string
    names_of_ecwid_store_profile_registration_answers_website[ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_WEBSITE_COUNT +
                                                              1] = {
    [ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_WEBSITE_UNLISTED] = {"", 0},
    [ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_WEBSITE_YES] = {"yes", 3},
    [ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_WEBSITE_NO] = {"no", 2},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_store_profile_registration_answers_website[] = {
    1, 2, 0, 0,
};
/* clang-format on */

const oac_type ecwid_store_profile_registration_answers_website_oac_type = {
    OAC_ENUM_TABLE(ecwid_store_profile_registration_answers_website, 2, 3),
    .names = names_of_ecwid_store_profile_registration_answers_website,
    .index = index_of_ecwid_store_profile_registration_answers_website,
};

const char *
ecwid_store_profile_registration_answers_website_name(ecwid_store_profile_registration_answers_website value)
{
    return oac_enum_name(&ecwid_store_profile_registration_answers_website_oac_type, (unsigned)value);
}

ecwid_store_profile_registration_answers_website ecwid_store_profile_registration_answers_website_from(oac_string text)
{
    return (ecwid_store_profile_registration_answers_website)oac_enum_from(
        &ecwid_store_profile_registration_answers_website_oac_type, text);
}
