/* ecwid_purchase_domain_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:14005 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PURCHASE_DOMAIN_REQUEST_H
#define ECWID_PURCHASE_DOMAIN_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_purchase_domain_request ecwid_purchase_domain_request;
extern OAC_API const oac_type ecwid_purchase_domain_request_oac_type;

/* The domain to buy, and who is to own it.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/domains/purchase-domain#request-json */
struct ecwid_purchase_domain_request {
    /* domainName: Name of the domain to buy, such as mysuperstore.com. */
    oac_opt_string domain_name;
    /* firstName: First name of the owner. */
    oac_opt_string first_name;
    /* lastName: Last name of the owner. */
    oac_opt_string last_name;
    /* email: Email address of the owner, which has to be confirmed. */
    oac_opt_string email;
    /* street: Street and house number of the owner. */
    oac_opt_string street;
    /* city: City or town of the owner. */
    oac_opt_string city;
    /* countryCode: Country of the owner as two upper-case letters (ISO 3166-1 alpha-2), such as US. */
    oac_opt_string country_code;
    /* postalCode: Postal or ZIP code of the owner. */
    oac_opt_string postal_code;
    /* stateOrProvinceCode: Code of the owner's state, such as NY, or name of the region. */
    oac_opt_string state_or_province_code;
    /* phone: Phone number of the owner. */
    oac_opt_string phone;
    /* companyName: Name of the company that owns the domain. */
    oac_opt_string company_name;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PURCHASE_DOMAIN_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_purchase_domain_request_serialize(const ecwid_purchase_domain_request *value,
                                                                          oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_purchase_domain_request_parse(const char *text, size_t length,
                                                                      const oac_parse_options *options,
                                                                      ecwid_purchase_domain_request *value,
                                                                      oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_purchase_domain_request_validate(const ecwid_purchase_domain_request *value,
                                                                         oac_validation mode,
                                                                         oac_violations *violations, oac_error *error);
OAC_API void ecwid_purchase_domain_request_dispose(ecwid_purchase_domain_request *value);

OAC_RECORD_FUNCTIONS(ecwid_purchase_domain_request)
OAC_CJSON_FUNCTIONS(ecwid_purchase_domain_request)

OAC_END_DECLS

#endif
