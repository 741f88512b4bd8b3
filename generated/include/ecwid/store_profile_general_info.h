/* ecwid_store_profile_general_info: an object of the description.
 * Made from spec/ecwid/openapi.yaml:24178 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_GENERAL_INFO_H
#define ECWID_STORE_PROFILE_GENERAL_INFO_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_general_info ecwid_store_profile_general_info;
extern OAC_API const oac_type ecwid_store_profile_general_info_oac_type;

typedef struct ecwid_store_profile_general_info_ref {
    oac_presence state;
    const ecwid_store_profile_general_info *value;
} ecwid_store_profile_general_info_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_general_info)

OAC_END_DECLS

#include <ecwid/store_profile_info_storefront_url_format.h>
#include <ecwid/store_profile_info_storefront_url_slug_format.h>
#include <ecwid/store_profile_starter_site.h>

OAC_BEGIN_DECLS

/* Number, addresses and platform of a store.
 *
 * Members that name no operations are of getStoreProfile.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/get-store-profile#generalinfo */
struct ecwid_store_profile_general_info {
    /* storeId: Number of the store. */
    oac_opt_int store_id;
    /* profileId: Id of the profile of the staff account that made the app. */
    oac_opt_string profile_id;
    /* storeUrl: Address of the site that shows the store. Of all operations. */
    oac_opt_string store_url;
    /* starterSite: The store's Instant Site. Of all operations. */
    ecwid_store_profile_starter_site_ref starter_site;
    /* websitePlatform: Platform of the site, such as wix or wordpress; unknown by default. Of all operations.
     * Default: "unknown". */
    oac_opt_string website_platform;
    /* storefrontUrlFormat: How addresses of the store's pages are formed. Read-only: the server sets it. */
    ecwid_store_profile_info_storefront_url_format_opt storefront_url_format;
    /* storefrontUrlSlugFormat: Whether addresses of products and categories have their numbers in them. Read-only:
     * the server sets it. */
    ecwid_store_profile_info_storefront_url_slug_format_opt storefront_url_slug_format;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_GENERAL_INFO_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_general_info_serialize(
    const ecwid_store_profile_general_info *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_general_info_parse(const char *text, size_t length,
                                                                         const oac_parse_options *options,
                                                                         ecwid_store_profile_general_info *value,
                                                                         oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_general_info_validate(
    const ecwid_store_profile_general_info *value, oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_profile_general_info_dispose(ecwid_store_profile_general_info *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_general_info)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_general_info)

OAC_END_DECLS

#endif
