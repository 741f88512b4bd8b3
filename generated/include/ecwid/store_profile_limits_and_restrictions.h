/* ecwid_store_profile_limits_and_restrictions: an object of the description.
 * Made from spec/ecwid/openapi.yaml:24254 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_LIMITS_AND_RESTRICTIONS_H
#define ECWID_STORE_PROFILE_LIMITS_AND_RESTRICTIONS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_limits_and_restrictions ecwid_store_profile_limits_and_restrictions;
extern OAC_API const oac_type ecwid_store_profile_limits_and_restrictions_oac_type;

typedef struct ecwid_store_profile_limits_and_restrictions_ref {
    oac_presence state;
    const ecwid_store_profile_limits_and_restrictions *value;
} ecwid_store_profile_limits_and_restrictions_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_limits_and_restrictions)

/* Limits of a store's plan.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/get-store-profile#limitsandrestrictions */
struct ecwid_store_profile_limits_and_restrictions {
    /* maxProductLimit: How many products the store may have; variations do not count. It needs the scope
     * read_store_profile_extended. Read-only: the server sets it. */
    oac_opt_int max_product_limit;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_LIMITS_AND_RESTRICTIONS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_limits_and_restrictions_serialize(
    const ecwid_store_profile_limits_and_restrictions *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_store_profile_limits_and_restrictions_parse(const char *text, size_t length, const oac_parse_options *options,
                                                  ecwid_store_profile_limits_and_restrictions *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_store_profile_limits_and_restrictions_validate(const ecwid_store_profile_limits_and_restrictions *value,
                                                     oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_profile_limits_and_restrictions_dispose(ecwid_store_profile_limits_and_restrictions *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_limits_and_restrictions)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_limits_and_restrictions)

OAC_END_DECLS

#endif
