/* ecwid_store_domains_domain_registrant_info: an object of the description.
 * Made from spec/ecwid/openapi.yaml:14209 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_DOMAINS_DOMAIN_REGISTRANT_INFO_H
#define ECWID_STORE_DOMAINS_DOMAIN_REGISTRANT_INFO_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_domains_domain_registrant_info ecwid_store_domains_domain_registrant_info;
extern OAC_API const oac_type ecwid_store_domains_domain_registrant_info_oac_type;

typedef struct ecwid_store_domains_domain_registrant_info_ref {
    oac_presence state;
    const ecwid_store_domains_domain_registrant_info *value;
} ecwid_store_domains_domain_registrant_info_ref;
OAC_REF_FUNCTIONS(ecwid_store_domains_domain_registrant_info)

/* The object StoreDomainsDomainRegistrantInfo of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/domains/search-store-domains#domainregistrantinfo */
struct ecwid_store_domains_domain_registrant_info {
    /* verificationStatus: string. */
    oac_opt_string verification_status;
    /* firstName: string. */
    oac_opt_string first_name;
    /* lastName: string. */
    oac_opt_string last_name;
    /* email: string. */
    oac_opt_string email;
    /* street: string. */
    oac_opt_string street;
    /* city: string. */
    oac_opt_string city;
    /* countryCode: string. */
    oac_opt_string country_code;
    /* postalCode: string. */
    oac_opt_string postal_code;
    /* stateOrProvinceCode: string. */
    oac_opt_string state_or_province_code;
    /* phone: string. */
    oac_opt_string phone;
    /* companyName: string. */
    oac_opt_string company_name;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_DOMAINS_DOMAIN_REGISTRANT_INFO_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_domains_domain_registrant_info_serialize(
    const ecwid_store_domains_domain_registrant_info *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_store_domains_domain_registrant_info_parse(const char *text, size_t length, const oac_parse_options *options,
                                                 ecwid_store_domains_domain_registrant_info *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_store_domains_domain_registrant_info_validate(const ecwid_store_domains_domain_registrant_info *value,
                                                    oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_domains_domain_registrant_info_dispose(ecwid_store_domains_domain_registrant_info *value);

OAC_RECORD_FUNCTIONS(ecwid_store_domains_domain_registrant_info)
OAC_CJSON_FUNCTIONS(ecwid_store_domains_domain_registrant_info)

OAC_END_DECLS

#endif
