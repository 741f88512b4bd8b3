/* ecwid_customer_billing_person: an object of the description.
 * Made from spec/ecwid/openapi.yaml:12995 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CUSTOMER_BILLING_PERSON_H
#define ECWID_CUSTOMER_BILLING_PERSON_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_customer_billing_person ecwid_customer_billing_person;
extern OAC_API const oac_type ecwid_customer_billing_person_oac_type;

typedef struct ecwid_customer_billing_person_ref {
    oac_presence state;
    const ecwid_customer_billing_person *value;
} ecwid_customer_billing_person_ref;
OAC_REF_FUNCTIONS(ecwid_customer_billing_person)

/* A customer's name and address for invoices.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/customers/search-customers#billingperson */
struct ecwid_customer_billing_person {
    /* name: Full name of the person. */
    oac_opt_string name;
    /* firstName: string. Only of searchCustomers and getCustomer. */
    oac_opt_string first_name;
    /* lastName: string. Only of searchCustomers and getCustomer. */
    oac_opt_string last_name;
    /* companyName: Name of the company. */
    oac_opt_string company_name;
    /* street: One or two address lines, with a line feed (U+000A, \n in JSON) between them. */
    oac_opt_string street;
    /* city: City or town. */
    oac_opt_string city;
    /* countryCode: Country as two upper-case letters (ISO 3166-1 alpha-2), such as US. Matches ^[A-Z]{2}$. */
    oac_opt_string country_code;
    /* countryName: Name of the country. */
    oac_opt_string country_name;
    /* postalCode: Postal or ZIP code, a text in any national form. */
    oac_opt_string postal_code;
    /* stateOrProvinceCode: Code of the state or province within the country, such as NY. */
    oac_opt_string state_or_province_code;
    /* stateOrProvinceName: Name of the state or province. Only of searchCustomers, getCustomer and updateCustomer. */
    oac_opt_string state_or_province_name;
    /* phone: Phone number, a text in any form. */
    oac_opt_string phone;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CUSTOMER_BILLING_PERSON_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_customer_billing_person_serialize(const ecwid_customer_billing_person *value,
                                                                          oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_customer_billing_person_parse(const char *text, size_t length,
                                                                      const oac_parse_options *options,
                                                                      ecwid_customer_billing_person *value,
                                                                      oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_customer_billing_person_validate(const ecwid_customer_billing_person *value,
                                                                         oac_validation mode,
                                                                         oac_violations *violations, oac_error *error);
OAC_API void ecwid_customer_billing_person_dispose(ecwid_customer_billing_person *value);

OAC_RECORD_FUNCTIONS(ecwid_customer_billing_person)
OAC_CJSON_FUNCTIONS(ecwid_customer_billing_person)

OAC_END_DECLS

#endif
