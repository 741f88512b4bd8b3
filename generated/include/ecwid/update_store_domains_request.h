/* ecwid_update_store_domains_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:14238 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_STORE_DOMAINS_REQUEST_H
#define ECWID_UPDATE_STORE_DOMAINS_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_update_store_domains_request ecwid_update_store_domains_request;
extern OAC_API const oac_type ecwid_update_store_domains_request_oac_type;

OAC_END_DECLS

#include <ecwid/domain.h>
#include <ecwid/instant_site_domain.h>

OAC_BEGIN_DECLS

/* The domains of a store, with what to change of them.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/domains/update-store-domains#request-json */
struct ecwid_update_store_domains_request {
    /* instantSiteDomain: Addresses of the store's Instant Site. */
    ecwid_instant_site_domain_ref instant_site_domain;
    /* purchasedDomains: Domains that were bought for the store. */
    ecwid_domain_list purchased_domains;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_UPDATE_STORE_DOMAINS_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_store_domains_request_serialize(
    const ecwid_update_store_domains_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_store_domains_request_parse(const char *text, size_t length,
                                                                           const oac_parse_options *options,
                                                                           ecwid_update_store_domains_request *value,
                                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_store_domains_request_validate(
    const ecwid_update_store_domains_request *value, oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_update_store_domains_request_dispose(ecwid_update_store_domains_request *value);

OAC_RECORD_FUNCTIONS(ecwid_update_store_domains_request)
OAC_CJSON_FUNCTIONS(ecwid_update_store_domains_request)

OAC_END_DECLS

#endif
