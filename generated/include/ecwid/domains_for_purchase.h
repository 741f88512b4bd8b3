/* ecwid_domains_for_purchase: an object of the description.
 * Made from spec/ecwid/openapi.yaml:14114 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DOMAINS_FOR_PURCHASE_H
#define ECWID_DOMAINS_FOR_PURCHASE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_domains_for_purchase ecwid_domains_for_purchase;
extern OAC_API const oac_type ecwid_domains_for_purchase_oac_type;

OAC_END_DECLS

#include <ecwid/domains_for_purchase_domain.h>

OAC_BEGIN_DECLS

/* The object DomainsForPurchase of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/domains/search-domains-for-purchase#response-json */
struct ecwid_domains_for_purchase {
    /* keyword: string. */
    oac_opt_string keyword;
    /* domains: array of objects. */
    ecwid_domains_for_purchase_domain_list domains;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_DOMAINS_FOR_PURCHASE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_domains_for_purchase_serialize(const ecwid_domains_for_purchase *value,
                                                                       oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_domains_for_purchase_parse(const char *text, size_t length,
                                                                   const oac_parse_options *options,
                                                                   ecwid_domains_for_purchase *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_domains_for_purchase_validate(const ecwid_domains_for_purchase *value,
                                                                      oac_validation mode, oac_violations *violations,
                                                                      oac_error *error);
OAC_API void ecwid_domains_for_purchase_dispose(ecwid_domains_for_purchase *value);

OAC_RECORD_FUNCTIONS(ecwid_domains_for_purchase)
OAC_CJSON_FUNCTIONS(ecwid_domains_for_purchase)

OAC_END_DECLS

#endif
