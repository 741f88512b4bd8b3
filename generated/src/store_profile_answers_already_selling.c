/* ecwid_store_profile_answers_already_selling: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:25361 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_answers_already_selling.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string
    names_of_ecwid_store_profile_answers_already_selling[ECWID_STORE_PROFILE_ANSWERS_ALREADY_SELLING_COUNT + 1] = {
    [ECWID_STORE_PROFILE_ANSWERS_ALREADY_SELLING_UNLISTED] = {"", 0},
    [ECWID_STORE_PROFILE_ANSWERS_ALREADY_SELLING_GETTING_STARTED] = {"getting_started", 15},
    [ECWID_STORE_PROFILE_ANSWERS_ALREADY_SELLING_OFFLINE_ONLY] = {"offline_only", 12},
    [ECWID_STORE_PROFILE_ANSWERS_ALREADY_SELLING_ONLINE_DIFFERENT] = {"online_different", 16},
    [ECWID_STORE_PROFILE_ANSWERS_ALREADY_SELLING_LOOKING_AROUND] = {"looking_around", 14},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_store_profile_answers_already_selling[] = {
    0, 0, 4, 2, 1, 3, 0, 0,
};
/* clang-format on */

const oac_type ecwid_store_profile_answers_already_selling_oac_type = {
    OAC_ENUM_TABLE(ecwid_store_profile_answers_already_selling, 4, 7),
    .names = names_of_ecwid_store_profile_answers_already_selling,
    .index = index_of_ecwid_store_profile_answers_already_selling,
};

const char *ecwid_store_profile_answers_already_selling_name(ecwid_store_profile_answers_already_selling value)
{
    return oac_enum_name(&ecwid_store_profile_answers_already_selling_oac_type, (unsigned)value);
}

ecwid_store_profile_answers_already_selling ecwid_store_profile_answers_already_selling_from(oac_string text)
{
    return (ecwid_store_profile_answers_already_selling)oac_enum_from(
        &ecwid_store_profile_answers_already_selling_oac_type, text);
}
