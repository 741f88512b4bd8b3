/* ecwid_store_profile_info_storefront_url_slug_format: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:24204 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_info_storefront_url_slug_format.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_store_profile_info_storefront_url_slug_format
    [ECWID_STORE_PROFILE_INFO_STOREFRONT_URL_SLUG_FORMAT_COUNT + 1] = {
    [ECWID_STORE_PROFILE_INFO_STOREFRONT_URL_SLUG_FORMAT_UNLISTED] = {"", 0},
    [ECWID_STORE_PROFILE_INFO_STOREFRONT_URL_SLUG_FORMAT_WITH_IDS] = {"WITH_IDS", 8},
    [ECWID_STORE_PROFILE_INFO_STOREFRONT_URL_SLUG_FORMAT_WITHOUT_IDS] = {"WITHOUT_IDS", 11},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_store_profile_info_storefront_url_slug_format[] = {
    2, 1, 0, 0,
};
/* clang-format on */

const oac_type ecwid_store_profile_info_storefront_url_slug_format_oac_type = {
    OAC_ENUM_TABLE(ecwid_store_profile_info_storefront_url_slug_format, 2, 3),
    .names = names_of_ecwid_store_profile_info_storefront_url_slug_format,
    .index = index_of_ecwid_store_profile_info_storefront_url_slug_format,
};

const char *
ecwid_store_profile_info_storefront_url_slug_format_name(ecwid_store_profile_info_storefront_url_slug_format value)
{
    return oac_enum_name(&ecwid_store_profile_info_storefront_url_slug_format_oac_type, (unsigned)value);
}

ecwid_store_profile_info_storefront_url_slug_format
ecwid_store_profile_info_storefront_url_slug_format_from(oac_string text)
{
    return (ecwid_store_profile_info_storefront_url_slug_format)oac_enum_from(
        &ecwid_store_profile_info_storefront_url_slug_format_oac_type, text);
}
