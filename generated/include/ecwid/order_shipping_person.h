/* ecwid_order_shipping_person: an object of the description.
 * Made from spec/ecwid/openapi.yaml:17084 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_SHIPPING_PERSON_H
#define ECWID_ORDER_SHIPPING_PERSON_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_shipping_person ecwid_order_shipping_person;
extern OAC_API const oac_type ecwid_order_shipping_person_oac_type;

typedef struct ecwid_order_shipping_person_ref {
    oac_presence state;
    const ecwid_order_shipping_person *value;
} ecwid_order_shipping_person_ref;
OAC_REF_FUNCTIONS(ecwid_order_shipping_person)

/* The object OrderShippingPerson of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/update-order#shippingperson */
struct ecwid_order_shipping_person {
    /* name: string. */
    oac_opt_string name;
    /* companyName: string. */
    oac_opt_string company_name;
    /* street: string. */
    oac_opt_string street;
    /* city: string. */
    oac_opt_string city;
    /* countryCode: string. Matches ^[A-Z]{2}$. */
    oac_opt_string country_code;
    /* countryName: string. */
    oac_opt_string country_name;
    /* postalCode: string. */
    oac_opt_string postal_code;
    /* stateOrProvinceCode: string. */
    oac_opt_string state_or_province_code;
    /* stateOrProvinceName: string. */
    oac_opt_string state_or_province_name;
    /* phone: string. */
    oac_opt_string phone;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_SHIPPING_PERSON_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_shipping_person_serialize(const ecwid_order_shipping_person *value,
                                                                        oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_shipping_person_parse(const char *text, size_t length,
                                                                    const oac_parse_options *options,
                                                                    ecwid_order_shipping_person *value,
                                                                    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_shipping_person_validate(const ecwid_order_shipping_person *value,
                                                                       oac_validation mode, oac_violations *violations,
                                                                       oac_error *error);
OAC_API void ecwid_order_shipping_person_dispose(ecwid_order_shipping_person *value);

OAC_RECORD_FUNCTIONS(ecwid_order_shipping_person)
OAC_CJSON_FUNCTIONS(ecwid_order_shipping_person)

OAC_END_DECLS

#endif
