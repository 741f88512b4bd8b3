/* ecwid_store_profile_info_storefront_url_slug_format: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:24204 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_INFO_STOREFRONT_URL_SLUG_FORMAT_H
#define ECWID_STORE_PROFILE_INFO_STOREFRONT_URL_SLUG_FORMAT_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether addresses of products and categories have their numbers in them. */
typedef enum ecwid_store_profile_info_storefront_url_slug_format {
    ECWID_STORE_PROFILE_INFO_STOREFRONT_URL_SLUG_FORMAT_UNLISTED = 0,
    /* With numbers, such as my-product-p123456. */
    ECWID_STORE_PROFILE_INFO_STOREFRONT_URL_SLUG_FORMAT_WITH_IDS = 1,
    /* Without numbers, such as my-product. */
    ECWID_STORE_PROFILE_INFO_STOREFRONT_URL_SLUG_FORMAT_WITHOUT_IDS = 2
} ecwid_store_profile_info_storefront_url_slug_format;

#define ECWID_STORE_PROFILE_INFO_STOREFRONT_URL_SLUG_FORMAT_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_store_profile_info_storefront_url_slug_format_opt {
    oac_presence state;
    ecwid_store_profile_info_storefront_url_slug_format value;
    oac_string text;
} ecwid_store_profile_info_storefront_url_slug_format_opt;
extern OAC_API const oac_type ecwid_store_profile_info_storefront_url_slug_format_oac_type;
OAC_API const char *
ecwid_store_profile_info_storefront_url_slug_format_name(ecwid_store_profile_info_storefront_url_slug_format value);
OAC_API ecwid_store_profile_info_storefront_url_slug_format
ecwid_store_profile_info_storefront_url_slug_format_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_store_profile_info_storefront_url_slug_format)

OAC_END_DECLS

#endif
