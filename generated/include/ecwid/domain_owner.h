/* ecwid_domain_owner: an object of the description.
 * Made from spec/ecwid/openapi.yaml:14064 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DOMAIN_OWNER_H
#define ECWID_DOMAIN_OWNER_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_domain_owner ecwid_domain_owner;
extern OAC_API const oac_type ecwid_domain_owner_oac_type;

typedef struct ecwid_domain_owner_ref {
    oac_presence state;
    const ecwid_domain_owner *value;
} ecwid_domain_owner_ref;
OAC_REF_FUNCTIONS(ecwid_domain_owner)

/* Who owns a domain.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/domains/purchase-domain#domainownerinfo */
struct ecwid_domain_owner {
    /* verificationStatus: verified once the owner has confirmed the email address. */
    oac_opt_string verification_status;
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
#define ECWID_DOMAIN_OWNER_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_domain_owner_serialize(const ecwid_domain_owner *value, oac_buffer *buffer,
                                                               oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_domain_owner_parse(const char *text, size_t length,
                                                           const oac_parse_options *options, ecwid_domain_owner *value,
                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_domain_owner_validate(const ecwid_domain_owner *value, oac_validation mode,
                                                              oac_violations *violations, oac_error *error);
OAC_API void ecwid_domain_owner_dispose(ecwid_domain_owner *value);

OAC_RECORD_FUNCTIONS(ecwid_domain_owner)
OAC_CJSON_FUNCTIONS(ecwid_domain_owner)

OAC_END_DECLS

#endif
