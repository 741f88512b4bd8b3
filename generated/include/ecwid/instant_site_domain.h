/* ecwid_instant_site_domain: an object of the description.
 * Made from spec/ecwid/openapi.yaml:14159 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INSTANT_SITE_DOMAIN_H
#define ECWID_INSTANT_SITE_DOMAIN_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_instant_site_domain ecwid_instant_site_domain;
extern OAC_API const oac_type ecwid_instant_site_domain_oac_type;

typedef struct ecwid_instant_site_domain_ref {
    oac_presence state;
    const ecwid_instant_site_domain *value;
} ecwid_instant_site_domain_ref;
OAC_REF_FUNCTIONS(ecwid_instant_site_domain)

OAC_END_DECLS

#include <ecwid/instant_site_domain_status.h>

OAC_BEGIN_DECLS

/* Addresses of a store's Instant Site.
 *
 * Members that name no operations are of searchStoreDomains.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/domains/search-store-domains#instantsitedomain */
struct ecwid_instant_site_domain {
    /* primaryInstantSiteDomain: Main domain of the Instant Site. */
    oac_opt_string primary_instant_site_domain;
    /* primaryInstantSiteDomainStatus: Whether the main domain shows the site already, or is still being set up. */
    ecwid_instant_site_domain_status_opt primary_instant_site_domain_status;
    /* ecwidSubdomain: First part of the address that Ecwid gives the site. Of all operations. */
    oac_opt_string ecwid_subdomain;
    /* instantSiteIpAddress: IP address to which a domain of one's own has to point. */
    oac_opt_string instant_site_ip_address;
    /* instantSiteUrl: Address of the Instant Site as it is now. */
    oac_opt_string instant_site_url;
    /* thirdPartyVendorDomain: Domain from elsewhere that was entered in the control panel. Empty where there is
     * none. Of all operations. */
    oac_opt_string third_party_vendor_domain;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_INSTANT_SITE_DOMAIN_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_domain_serialize(const ecwid_instant_site_domain *value,
                                                                      oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_domain_parse(const char *text, size_t length,
                                                                  const oac_parse_options *options,
                                                                  ecwid_instant_site_domain *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_domain_validate(const ecwid_instant_site_domain *value,
                                                                     oac_validation mode, oac_violations *violations,
                                                                     oac_error *error);
OAC_API void ecwid_instant_site_domain_dispose(ecwid_instant_site_domain *value);

OAC_RECORD_FUNCTIONS(ecwid_instant_site_domain)
OAC_CJSON_FUNCTIONS(ecwid_instant_site_domain)

OAC_END_DECLS

#endif
