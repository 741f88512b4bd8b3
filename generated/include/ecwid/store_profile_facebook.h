/* ecwid_store_profile_facebook: an object of the description.
 * Made from spec/ecwid/openapi.yaml:25349 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_FACEBOOK_H
#define ECWID_STORE_PROFILE_FACEBOOK_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_facebook ecwid_store_profile_facebook;
extern OAC_API const oac_type ecwid_store_profile_facebook_oac_type;

typedef struct ecwid_store_profile_facebook_ref {
    oac_presence state;
    const ecwid_store_profile_facebook *value;
} ecwid_store_profile_facebook_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_facebook)

/* The object StoreProfileFacebook of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/update-store-profile#sociallinksurl */
struct ecwid_store_profile_facebook {
    /* url: string. */
    oac_opt_string url;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_FACEBOOK_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_facebook_serialize(const ecwid_store_profile_facebook *value,
                                                                         oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_facebook_parse(const char *text, size_t length,
                                                                     const oac_parse_options *options,
                                                                     ecwid_store_profile_facebook *value,
                                                                     oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_facebook_validate(const ecwid_store_profile_facebook *value,
                                                                        oac_validation mode, oac_violations *violations,
                                                                        oac_error *error);
OAC_API void ecwid_store_profile_facebook_dispose(ecwid_store_profile_facebook *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_facebook)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_facebook)

OAC_END_DECLS

#endif
