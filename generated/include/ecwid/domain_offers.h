/* ecwid_domain_offers: an object of the description.
 * Made from spec/ecwid/openapi.yaml:14114 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DOMAIN_OFFERS_H
#define ECWID_DOMAIN_OFFERS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_domain_offers ecwid_domain_offers;
extern OAC_API const oac_type ecwid_domain_offers_oac_type;

OAC_END_DECLS

#include <ecwid/domain_offer.h>

OAC_BEGIN_DECLS

/* Domain names that were found.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/domains/search-domains-for-purchase#response-json */
struct ecwid_domain_offers {
    /* keyword: Text that was searched for. */
    oac_opt_string keyword;
    /* domains: The names that were found, free or taken. */
    ecwid_domain_offer_list domains;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_DOMAIN_OFFERS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_domain_offers_serialize(const ecwid_domain_offers *value, oac_buffer *buffer,
                                                                oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_domain_offers_parse(const char *text, size_t length,
                                                            const oac_parse_options *options,
                                                            ecwid_domain_offers *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_domain_offers_validate(const ecwid_domain_offers *value, oac_validation mode,
                                                               oac_violations *violations, oac_error *error);
OAC_API void ecwid_domain_offers_dispose(ecwid_domain_offers *value);

OAC_RECORD_FUNCTIONS(ecwid_domain_offers)
OAC_CJSON_FUNCTIONS(ecwid_domain_offers)

OAC_END_DECLS

#endif
