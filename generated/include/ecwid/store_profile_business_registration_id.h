/* ecwid_store_profile_business_registration_id: an object of the description.
 * Made from spec/ecwid/openapi.yaml:25058 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_BUSINESS_REGISTRATION_ID_H
#define ECWID_STORE_PROFILE_BUSINESS_REGISTRATION_ID_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_business_registration_id ecwid_store_profile_business_registration_id;
extern OAC_API const oac_type ecwid_store_profile_business_registration_id_oac_type;

typedef struct ecwid_store_profile_business_registration_id_ref {
    oac_presence state;
    const ecwid_store_profile_business_registration_id *value;
} ecwid_store_profile_business_registration_id_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_business_registration_id)

/* Number under which a company is registered.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/update-store-profile#businessregistrationid */
struct ecwid_store_profile_business_registration_id {
    /* name: What the number is called, such as VAT ID or ABN. */
    oac_opt_string name;
    /* value: The number, a text. */
    oac_opt_string value;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_BUSINESS_REGISTRATION_ID_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_business_registration_id_serialize(
    const ecwid_store_profile_business_registration_id *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_business_registration_id_parse(
    const char *text, size_t length, const oac_parse_options *options,
    ecwid_store_profile_business_registration_id *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_business_registration_id_validate(
    const ecwid_store_profile_business_registration_id *value, oac_validation mode, oac_violations *violations,
    oac_error *error);
OAC_API void ecwid_store_profile_business_registration_id_dispose(ecwid_store_profile_business_registration_id *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_business_registration_id)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_business_registration_id)

OAC_END_DECLS

#endif
