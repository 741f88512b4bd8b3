/* ecwid_store_profile_legal_page_display: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:25211 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_legal_page_display.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_store_profile_legal_page_display[ECWID_STORE_PROFILE_LEGAL_PAGE_DISPLAY_COUNT +
                                                                        1] = {
    [ECWID_STORE_PROFILE_LEGAL_PAGE_DISPLAY_UNLISTED] = {"", 0},
    [ECWID_STORE_PROFILE_LEGAL_PAGE_DISPLAY_INLINE] = {"INLINE", 6},
    [ECWID_STORE_PROFILE_LEGAL_PAGE_DISPLAY_EXTERNAL_URL] = {"EXTERNAL_URL", 12},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_store_profile_legal_page_display[] = {
    2, 0, 0, 1,
};
/* clang-format on */

const oac_type ecwid_store_profile_legal_page_display_oac_type = {
    OAC_ENUM_TABLE(ecwid_store_profile_legal_page_display, 2, 3),
    .names = names_of_ecwid_store_profile_legal_page_display,
    .index = index_of_ecwid_store_profile_legal_page_display,
};

const char *ecwid_store_profile_legal_page_display_name(ecwid_store_profile_legal_page_display value)
{
    return oac_enum_name(&ecwid_store_profile_legal_page_display_oac_type, (unsigned)value);
}

ecwid_store_profile_legal_page_display ecwid_store_profile_legal_page_display_from(oac_string text)
{
    return (ecwid_store_profile_legal_page_display)oac_enum_from(&ecwid_store_profile_legal_page_display_oac_type,
                                                                 text);
}
