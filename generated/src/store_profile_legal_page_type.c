/* ecwid_store_profile_legal_page_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:25195 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_legal_page_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_store_profile_legal_page_type[ECWID_STORE_PROFILE_LEGAL_PAGE_TYPE_COUNT + 1] = {
    [ECWID_STORE_PROFILE_LEGAL_PAGE_TYPE_UNLISTED] = {"", 0},
    [ECWID_STORE_PROFILE_LEGAL_PAGE_TYPE_LEGAL_INFO] = {"LEGAL_INFO", 10},
    [ECWID_STORE_PROFILE_LEGAL_PAGE_TYPE_SHIPPING_COST_PAYMENT_INFO] = {"SHIPPING_COST_PAYMENT_INFO", 26},
    [ECWID_STORE_PROFILE_LEGAL_PAGE_TYPE_REVOCATION_TERMS] = {"REVOCATION_TERMS", 16},
    [ECWID_STORE_PROFILE_LEGAL_PAGE_TYPE_TERMS] = {"TERMS", 5},
    [ECWID_STORE_PROFILE_LEGAL_PAGE_TYPE_PRIVACY_STATEMENT] = {"PRIVACY_STATEMENT", 17},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_store_profile_legal_page_type[] = {
    5, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 3, 0,
};
/* clang-format on */

const oac_type ecwid_store_profile_legal_page_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_store_profile_legal_page_type, 5, 15),
    .names = names_of_ecwid_store_profile_legal_page_type,
    .index = index_of_ecwid_store_profile_legal_page_type,
};

const char *ecwid_store_profile_legal_page_type_name(ecwid_store_profile_legal_page_type value)
{
    return oac_enum_name(&ecwid_store_profile_legal_page_type_oac_type, (unsigned)value);
}

ecwid_store_profile_legal_page_type ecwid_store_profile_legal_page_type_from(oac_string text)
{
    return (ecwid_store_profile_legal_page_type)oac_enum_from(&ecwid_store_profile_legal_page_type_oac_type, text);
}
