/* ecwid_store_profile_tax_settings_b2b_b2c: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/store-profile.yaml:235), not this file. */
#include <ecwid/store_profile_tax_settings_b2b_b2c.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string
    names_of_ecwid_store_profile_tax_settings_b2b_b2c[ECWID_STORE_PROFILE_TAX_SETTINGS_B2B_B2C_COUNT + 1] = {
    [ECWID_STORE_PROFILE_TAX_SETTINGS_B2B_B2C_UNLISTED] = {"", 0},
    [ECWID_STORE_PROFILE_TAX_SETTINGS_B2B_B2C_B2B] = {"b2b", 3},
    [ECWID_STORE_PROFILE_TAX_SETTINGS_B2B_B2C_B2C] = {"b2c", 3},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_store_profile_tax_settings_b2b_b2c[] = {
    1, 0, 0, 2,
};
/* clang-format on */

const oac_type ecwid_store_profile_tax_settings_b2b_b2c_oac_type = {
    OAC_ENUM_TABLE(ecwid_store_profile_tax_settings_b2b_b2c, 2, 3),
    .names = names_of_ecwid_store_profile_tax_settings_b2b_b2c,
    .index = index_of_ecwid_store_profile_tax_settings_b2b_b2c,
};

const char *ecwid_store_profile_tax_settings_b2b_b2c_name(ecwid_store_profile_tax_settings_b2b_b2c value)
{
    return oac_enum_name(&ecwid_store_profile_tax_settings_b2b_b2c_oac_type, (unsigned)value);
}

ecwid_store_profile_tax_settings_b2b_b2c ecwid_store_profile_tax_settings_b2b_b2c_from(oac_string text)
{
    return (ecwid_store_profile_tax_settings_b2b_b2c)oac_enum_from(&ecwid_store_profile_tax_settings_b2b_b2c_oac_type,
                                                                   text);
}
