/* ecwid_address: an object of the description.
 * Made from spec/ecwid/openapi.yaml:12416 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ADDRESS_H
#define ECWID_ADDRESS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_address ecwid_address;
extern OAC_API const oac_type ecwid_address_oac_type;

typedef struct ecwid_address_ref {
    oac_presence state;
    const ecwid_address *value;
} ecwid_address_ref;
OAC_REF_FUNCTIONS(ecwid_address)

/* An array of ecwid_address: `items` has `count` of them and is borrowed. */
typedef struct ecwid_address_list {
    oac_presence state;
    size_t count;
    const ecwid_address *items;
} ecwid_address_list;
OAC_LIST_FUNCTIONS(ecwid_address_list, ecwid_address)
extern OAC_API const oac_type ecwid_address_list_oac_type;

/* Name and address of a person, of a company or of a place that goods are sent from.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/customers/create-customer#billingperson */
struct ecwid_address {
    /* id: Number of the saved address. Only of createCustomer, searchCustomers, getCustomer and 1 more. */
    oac_opt_int id;
    /* name: Full name of the person. Only of createCustomer, searchCustomers, getCustomer and 9 more. */
    oac_opt_string name;
    /* firstName: First name, taken by the server from a name of two words or more. Absent otherwise. Only of
     * searchCustomers, getCustomer, calculateOrderDetails and 5 more. */
    oac_opt_string first_name;
    /* lastName: Last name, taken by the server from a name of two words or more. Absent otherwise. Only of
     * searchCustomers, getCustomer, calculateOrderDetails and 5 more. */
    oac_opt_string last_name;
    /* companyName: Name of the company. */
    oac_opt_string company_name;
    /* email: Email address of the person or company. Only of getStoreProfile, updateStoreProfile, getAbandonedCart
     * and 5 more. */
    oac_opt_string email;
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
    /* stateOrProvinceName: Name of the state or province. Only of searchCustomers, getCustomer, updateCustomer and 8
     * more. */
    oac_opt_string state_or_province_name;
    /* phone: Phone number, a text in any form. */
    oac_opt_string phone;
    /* addressFormatted: The whole address as one text, composed by the server from the other fields. Read-only: the
     * server sets it. Only of createCustomer, searchCustomers, getCustomer and 1 more. */
    oac_opt_string address_formatted;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ADDRESS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_address_serialize(const ecwid_address *value, oac_buffer *buffer,
                                                          oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_address_parse(const char *text, size_t length, const oac_parse_options *options,
                                                      ecwid_address *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_address_validate(const ecwid_address *value, oac_validation mode,
                                                         oac_violations *violations, oac_error *error);
OAC_API void ecwid_address_dispose(ecwid_address *value);

OAC_RECORD_FUNCTIONS(ecwid_address)
OAC_CJSON_FUNCTIONS(ecwid_address)

OAC_END_DECLS

#endif
