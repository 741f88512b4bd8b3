/* ecwid_store_profile_registration_answers_for_someone: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:25396 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_registration_answers_for_someone.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_store_profile_registration_answers_for_someone
    [ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_FOR_SOMEONE_COUNT + 1] = {
    [ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_FOR_SOMEONE_UNLISTED] = {"", 0},
    [ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_FOR_SOMEONE_YES] = {"yes", 3},
    [ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_FOR_SOMEONE_NO] = {"no", 2},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_store_profile_registration_answers_for_someone[] = {
    1, 2, 0, 0,
};
/* clang-format on */

const oac_type ecwid_store_profile_registration_answers_for_someone_oac_type = {
    OAC_ENUM_TABLE(ecwid_store_profile_registration_answers_for_someone, 2, 3),
    .names = names_of_ecwid_store_profile_registration_answers_for_someone,
    .index = index_of_ecwid_store_profile_registration_answers_for_someone,
};

const char *
ecwid_store_profile_registration_answers_for_someone_name(ecwid_store_profile_registration_answers_for_someone value)
{
    return oac_enum_name(&ecwid_store_profile_registration_answers_for_someone_oac_type, (unsigned)value);
}

ecwid_store_profile_registration_answers_for_someone
ecwid_store_profile_registration_answers_for_someone_from(oac_string text)
{
    return (ecwid_store_profile_registration_answers_for_someone)oac_enum_from(
        &ecwid_store_profile_registration_answers_for_someone_oac_type, text);
}
