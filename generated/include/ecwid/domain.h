/* ecwid_domain: an object of the description.
 * Made from spec/ecwid/openapi.yaml:14034 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DOMAIN_H
#define ECWID_DOMAIN_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_domain ecwid_domain;
extern OAC_API const oac_type ecwid_domain_oac_type;

/* An array of ecwid_domain: `items` has `count` of them and is borrowed. */
typedef struct ecwid_domain_list {
    oac_presence state;
    size_t count;
    const ecwid_domain *items;
} ecwid_domain_list;
OAC_LIST_FUNCTIONS(ecwid_domain_list, ecwid_domain)
extern OAC_API const oac_type ecwid_domain_list_oac_type;

OAC_END_DECLS

#include <ecwid/domain_billing.h>
#include <ecwid/domain_owner.h>

OAC_BEGIN_DECLS

/* A domain that was bought for the store.
 *
 * Members that name no operations are of purchaseDomain and searchStoreDomains.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/domains/purchase-domain#response-json */
struct ecwid_domain {
    /* id: Number of the domain within Ecwid. */
    oac_opt_int id;
    /* name: Name of the domain, such as mysuperstore.com. */
    oac_opt_string name;
    /* status: State of the domain at the registrar. Its values are not documented. */
    oac_opt_string status;
    /* connectedToInstantSite: Whether the domain shows the store's Instant Site. Of all operations. */
    oac_opt_bool connected_to_instant_site;
    /* primaryDomain: Whether it is the main one of the store's domains. Of all operations. */
    oac_opt_bool primary_domain;
    /* redirectToPrimaryDomain: Whether it leads to the main domain. Only there where it is not the main one itself. */
    oac_opt_bool redirect_to_primary_domain;
    /* purchaseDate: When the domain was bought. Format: ecwid-date-time. */
    oac_opt_string purchase_date;
    /* expirationDate: When the domain runs out if it is not renewed. Format: ecwid-date-time. */
    oac_opt_string expiration_date;
    /* renewalDate: When the next renewal is charged. Format: ecwid-date-time. */
    oac_opt_string renewal_date;
    /* autorenew: Whether the domain is renewed, and charged, by itself. Of all operations. */
    oac_opt_bool autorenew;
    /* domainRegistrantInfo: Who owns the domain, as told when it was bought. Only of searchStoreDomains. */
    ecwid_domain_owner_ref domain_registrant_info;
    /* domainOwnerInfo: Who owns the domain, as told when it was bought. Only of purchaseDomain. */
    ecwid_domain_owner_ref domain_owner_info;
    /* billingInfo: What a renewal of the domain costs. */
    ecwid_domain_billing_ref billing_info;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_DOMAIN_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_domain_serialize(const ecwid_domain *value, oac_buffer *buffer,
                                                         oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_domain_parse(const char *text, size_t length, const oac_parse_options *options,
                                                     ecwid_domain *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_domain_validate(const ecwid_domain *value, oac_validation mode,
                                                        oac_violations *violations, oac_error *error);
OAC_API void ecwid_domain_dispose(ecwid_domain *value);

OAC_RECORD_FUNCTIONS(ecwid_domain)
OAC_CJSON_FUNCTIONS(ecwid_domain)

OAC_END_DECLS

#endif
