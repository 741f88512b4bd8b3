/* ecwid_store_domains_purchased_domain: an object of the description.
 * Made from spec/ecwid/openapi.yaml:14179 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_DOMAINS_PURCHASED_DOMAIN_H
#define ECWID_STORE_DOMAINS_PURCHASED_DOMAIN_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_domains_purchased_domain ecwid_store_domains_purchased_domain;
extern OAC_API const oac_type ecwid_store_domains_purchased_domain_oac_type;

/* An array of ecwid_store_domains_purchased_domain: `items` has `count` of them and is borrowed. */
typedef struct ecwid_store_domains_purchased_domain_list {
    oac_presence state;
    size_t count;
    const ecwid_store_domains_purchased_domain *items;
} ecwid_store_domains_purchased_domain_list;
OAC_LIST_FUNCTIONS(ecwid_store_domains_purchased_domain_list, ecwid_store_domains_purchased_domain)
extern OAC_API const oac_type ecwid_store_domains_purchased_domain_list_oac_type;

OAC_END_DECLS

#include <ecwid/purchase_domain_billing_info.h>
#include <ecwid/store_domains_domain_registrant_info.h>

OAC_BEGIN_DECLS

/* The object StoreDomainsPurchasedDomain of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/domains/search-store-domains#purchaseddomains */
struct ecwid_store_domains_purchased_domain {
    /* id: integer. Only of searchStoreDomains. */
    oac_opt_int id;
    /* name: string. Only of searchStoreDomains. */
    oac_opt_string name;
    /* status: string. Only of searchStoreDomains. */
    oac_opt_string status;
    /* connectedToInstantSite: boolean. */
    oac_opt_bool connected_to_instant_site;
    /* primaryDomain: boolean. */
    oac_opt_bool primary_domain;
    /* redirectToPrimaryDomain: boolean. Only of searchStoreDomains. */
    oac_opt_bool redirect_to_primary_domain;
    /* purchaseDate: string. Only of searchStoreDomains. */
    oac_opt_string purchase_date;
    /* expirationDate: string. Format: ecwid-date-time. Only of searchStoreDomains. */
    oac_opt_string expiration_date;
    /* renewalDate: string. Only of searchStoreDomains. */
    oac_opt_string renewal_date;
    /* autorenew: boolean. */
    oac_opt_bool autorenew;
    /* domainRegistrantInfo: object. Only of searchStoreDomains. */
    ecwid_store_domains_domain_registrant_info_ref domain_registrant_info;
    /* billingInfo: object. Only of searchStoreDomains. */
    ecwid_purchase_domain_billing_info_ref billing_info;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_DOMAINS_PURCHASED_DOMAIN_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_domains_purchased_domain_serialize(
    const ecwid_store_domains_purchased_domain *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_store_domains_purchased_domain_parse(const char *text, size_t length, const oac_parse_options *options,
                                           ecwid_store_domains_purchased_domain *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_store_domains_purchased_domain_validate(const ecwid_store_domains_purchased_domain *value, oac_validation mode,
                                              oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_domains_purchased_domain_dispose(ecwid_store_domains_purchased_domain *value);

OAC_RECORD_FUNCTIONS(ecwid_store_domains_purchased_domain)
OAC_CJSON_FUNCTIONS(ecwid_store_domains_purchased_domain)

OAC_END_DECLS

#endif
