/* ecwid_store_profile_social_link: an object of the description.
 * Made from spec/ecwid/openapi.yaml:25349 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_SOCIAL_LINK_H
#define ECWID_STORE_PROFILE_SOCIAL_LINK_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_social_link ecwid_store_profile_social_link;
extern OAC_API const oac_type ecwid_store_profile_social_link_oac_type;

typedef struct ecwid_store_profile_social_link_ref {
    oac_presence state;
    const ecwid_store_profile_social_link *value;
} ecwid_store_profile_social_link_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_social_link)

/* A page in a social network.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/update-store-profile#sociallinksurl */
struct ecwid_store_profile_social_link {
    /* url: Address of the page. */
    oac_opt_string url;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_SOCIAL_LINK_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_social_link_serialize(
    const ecwid_store_profile_social_link *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_social_link_parse(const char *text, size_t length,
                                                                        const oac_parse_options *options,
                                                                        ecwid_store_profile_social_link *value,
                                                                        oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_social_link_validate(const ecwid_store_profile_social_link *value,
                                                                           oac_validation mode,
                                                                           oac_violations *violations,
                                                                           oac_error *error);
OAC_API void ecwid_store_profile_social_link_dispose(ecwid_store_profile_social_link *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_social_link)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_social_link)

OAC_END_DECLS

#endif
