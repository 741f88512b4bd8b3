/* ecwid_store_profile_info_storefront_url_format: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:24195 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_info_storefront_url_format.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string
    names_of_ecwid_store_profile_info_storefront_url_format[ECWID_STORE_PROFILE_INFO_STOREFRONT_URL_FORMAT_COUNT +
                                                            1] = {
    [ECWID_STORE_PROFILE_INFO_STOREFRONT_URL_FORMAT_UNLISTED] = {"", 0},
    [ECWID_STORE_PROFILE_INFO_STOREFRONT_URL_FORMAT_IFRAME] = {"IFRAME", 6},
    [ECWID_STORE_PROFILE_INFO_STOREFRONT_URL_FORMAT_WIX] = {"WIX", 3},
    [ECWID_STORE_PROFILE_INFO_STOREFRONT_URL_FORMAT_QUERY] = {"QUERY", 5},
    [ECWID_STORE_PROFILE_INFO_STOREFRONT_URL_FORMAT_HASH] = {"HASH", 4},
    [ECWID_STORE_PROFILE_INFO_STOREFRONT_URL_FORMAT_CLEAN] = {"CLEAN", 5},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_store_profile_info_storefront_url_format[] = {
    0, 0, 5, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1, 0, 3, 4,
};
/* clang-format on */

const oac_type ecwid_store_profile_info_storefront_url_format_oac_type = {
    OAC_ENUM_TABLE(ecwid_store_profile_info_storefront_url_format, 5, 15),
    .names = names_of_ecwid_store_profile_info_storefront_url_format,
    .index = index_of_ecwid_store_profile_info_storefront_url_format,
};

const char *ecwid_store_profile_info_storefront_url_format_name(ecwid_store_profile_info_storefront_url_format value)
{
    return oac_enum_name(&ecwid_store_profile_info_storefront_url_format_oac_type, (unsigned)value);
}

ecwid_store_profile_info_storefront_url_format ecwid_store_profile_info_storefront_url_format_from(oac_string text)
{
    return (ecwid_store_profile_info_storefront_url_format)oac_enum_from(
        &ecwid_store_profile_info_storefront_url_format_oac_type, text);
}
