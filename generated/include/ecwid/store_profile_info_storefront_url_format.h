/* ecwid_store_profile_info_storefront_url_format: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:24195 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_INFO_STOREFRONT_URL_FORMAT_H
#define ECWID_STORE_PROFILE_INFO_STOREFRONT_URL_FORMAT_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* How addresses of the store's pages are formed. */
typedef enum ecwid_store_profile_info_storefront_url_format {
    ECWID_STORE_PROFILE_INFO_STOREFRONT_URL_FORMAT_UNLISTED = 0,
    /* The store is in a frame of another site. */
    ECWID_STORE_PROFILE_INFO_STOREFRONT_URL_FORMAT_IFRAME = 1,
    /* The store is on a site of Wix. */
    ECWID_STORE_PROFILE_INFO_STOREFRONT_URL_FORMAT_WIX = 2,
    /* Pages are named in the query, an old form. */
    ECWID_STORE_PROFILE_INFO_STOREFRONT_URL_FORMAT_QUERY = 3,
    /* Pages are named behind a hash mark, an old form. */
    ECWID_STORE_PROFILE_INFO_STOREFRONT_URL_FORMAT_HASH = 4,
    /* Pages have paths of their own. */
    ECWID_STORE_PROFILE_INFO_STOREFRONT_URL_FORMAT_CLEAN = 5
} ecwid_store_profile_info_storefront_url_format;

#define ECWID_STORE_PROFILE_INFO_STOREFRONT_URL_FORMAT_COUNT 5

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_store_profile_info_storefront_url_format_opt {
    oac_presence state;
    ecwid_store_profile_info_storefront_url_format value;
    oac_string text;
} ecwid_store_profile_info_storefront_url_format_opt;
extern OAC_API const oac_type ecwid_store_profile_info_storefront_url_format_oac_type;
OAC_API const char *
ecwid_store_profile_info_storefront_url_format_name(ecwid_store_profile_info_storefront_url_format value);
OAC_API ecwid_store_profile_info_storefront_url_format
ecwid_store_profile_info_storefront_url_format_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_store_profile_info_storefront_url_format)

OAC_END_DECLS

#endif
