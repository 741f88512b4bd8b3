/* ecwid_purchase_domain_response: an object of the description.
 * Made from spec/ecwid/openapi.yaml:14034 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PURCHASE_DOMAIN_RESPONSE_H
#define ECWID_PURCHASE_DOMAIN_RESPONSE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_purchase_domain_response ecwid_purchase_domain_response;
extern OAC_API const oac_type ecwid_purchase_domain_response_oac_type;

OAC_END_DECLS

#include <ecwid/purchase_domain_billing_info.h>
#include <ecwid/purchase_domain_owner_info.h>

OAC_BEGIN_DECLS

/* The object PurchaseDomainResponse of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/domains/purchase-domain#response-json */
struct ecwid_purchase_domain_response {
    /* id: integer. */
    oac_opt_int id;
    /* name: string. */
    oac_opt_string name;
    /* status: string. */
    oac_opt_string status;
    /* connectedToInstantSite: boolean. */
    oac_opt_bool connected_to_instant_site;
    /* primaryDomain: boolean. */
    oac_opt_bool primary_domain;
    /* redirectToPrimaryDomain: boolean. */
    oac_opt_bool redirect_to_primary_domain;
    /* purchaseDate: string. */
    oac_opt_string purchase_date;
    /* expirationDate: string. Format: ecwid-date-time. */
    oac_opt_string expiration_date;
    /* renewalDate: string. */
    oac_opt_string renewal_date;
    /* autorenew: boolean. */
    oac_opt_bool autorenew;
    /* domainOwnerInfo: object. */
    ecwid_purchase_domain_owner_info_ref domain_owner_info;
    /* billingInfo: object. */
    ecwid_purchase_domain_billing_info_ref billing_info;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PURCHASE_DOMAIN_RESPONSE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_purchase_domain_response_serialize(const ecwid_purchase_domain_response *value,
                                                                           oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_purchase_domain_response_parse(const char *text, size_t length,
                                                                       const oac_parse_options *options,
                                                                       ecwid_purchase_domain_response *value,
                                                                       oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_purchase_domain_response_validate(const ecwid_purchase_domain_response *value,
                                                                          oac_validation mode,
                                                                          oac_violations *violations, oac_error *error);
OAC_API void ecwid_purchase_domain_response_dispose(ecwid_purchase_domain_response *value);

OAC_RECORD_FUNCTIONS(ecwid_purchase_domain_response)
OAC_CJSON_FUNCTIONS(ecwid_purchase_domain_response)

OAC_END_DECLS

#endif
