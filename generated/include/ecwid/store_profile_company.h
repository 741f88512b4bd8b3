/* ecwid_store_profile_company: an object of the description.
 * Made from spec/ecwid/openapi.yaml:24487 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_COMPANY_H
#define ECWID_STORE_PROFILE_COMPANY_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_company ecwid_store_profile_company;
extern OAC_API const oac_type ecwid_store_profile_company_oac_type;

typedef struct ecwid_store_profile_company_ref {
    oac_presence state;
    const ecwid_store_profile_company *value;
} ecwid_store_profile_company_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_company)

/* The object StoreProfileCompany of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/update-store-profile#company */
struct ecwid_store_profile_company {
    /* companyName: string. */
    oac_opt_string company_name;
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
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_COMPANY_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_company_serialize(const ecwid_store_profile_company *value,
                                                                        oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_company_parse(const char *text, size_t length,
                                                                    const oac_parse_options *options,
                                                                    ecwid_store_profile_company *value,
                                                                    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_company_validate(const ecwid_store_profile_company *value,
                                                                       oac_validation mode, oac_violations *violations,
                                                                       oac_error *error);
OAC_API void ecwid_store_profile_company_dispose(ecwid_store_profile_company *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_company)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_company)

OAC_END_DECLS

#endif
