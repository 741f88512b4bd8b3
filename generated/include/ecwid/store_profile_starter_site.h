/* ecwid_store_profile_starter_site: an object of the description.
 * Made from spec/ecwid/openapi.yaml:24210 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_STARTER_SITE_H
#define ECWID_STORE_PROFILE_STARTER_SITE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_starter_site ecwid_store_profile_starter_site;
extern OAC_API const oac_type ecwid_store_profile_starter_site_oac_type;

typedef struct ecwid_store_profile_starter_site_ref {
    oac_presence state;
    const ecwid_store_profile_starter_site *value;
} ecwid_store_profile_starter_site_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_starter_site)

/* Addresses of a store's Instant Site.
 *
 * Members that name no operations are of getStoreProfile.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/get-store-profile#startersite */
struct ecwid_store_profile_starter_site {
    /* ecwidSubdomain: First part of its address, such as mysuperstore of mysuperstore.ecwid.com. Of all operations. */
    oac_opt_string ecwid_subdomain;
    /* customDomain: Domain of one's own, such as www.mysuperstore.com. Of all operations. */
    oac_opt_string custom_domain;
    /* generatedUrl: Address that Ecwid gives the site. */
    oac_opt_string generated_url;
    /* storeLogoUrl: Address of the logo of the site. */
    oac_opt_string store_logo_url;
    /* ecwidSubdomainSuffix: Last part of its address behind ecwidSubdomain. */
    oac_opt_string ecwid_subdomain_suffix;
    /* slugsWithoutIdsEnabled: Whether addresses of products and categories have no numbers in them. */
    oac_opt_bool slugs_without_ids_enabled;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_STARTER_SITE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_starter_site_serialize(
    const ecwid_store_profile_starter_site *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_starter_site_parse(const char *text, size_t length,
                                                                         const oac_parse_options *options,
                                                                         ecwid_store_profile_starter_site *value,
                                                                         oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_starter_site_validate(
    const ecwid_store_profile_starter_site *value, oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_profile_starter_site_dispose(ecwid_store_profile_starter_site *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_starter_site)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_starter_site)

OAC_END_DECLS

#endif
