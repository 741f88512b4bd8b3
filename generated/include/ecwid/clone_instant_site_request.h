/* ecwid_clone_instant_site_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:14277 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CLONE_INSTANT_SITE_REQUEST_H
#define ECWID_CLONE_INSTANT_SITE_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_clone_instant_site_request ecwid_clone_instant_site_request;
extern OAC_API const oac_type ecwid_clone_instant_site_request_oac_type;

/* From where to copy, and whether as a draft.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/instant-site/clone-instant-site#request-json */
struct ecwid_clone_instant_site_request {
    /* source: Number of the store whose site is copied. */
    oac_opt_int source;
    /* draft: True leaves the copy in the draft, false publishes it at once. */
    oac_opt_bool draft;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CLONE_INSTANT_SITE_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_clone_instant_site_request_serialize(
    const ecwid_clone_instant_site_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_clone_instant_site_request_parse(const char *text, size_t length,
                                                                         const oac_parse_options *options,
                                                                         ecwid_clone_instant_site_request *value,
                                                                         oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_clone_instant_site_request_validate(
    const ecwid_clone_instant_site_request *value, oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_clone_instant_site_request_dispose(ecwid_clone_instant_site_request *value);

OAC_RECORD_FUNCTIONS(ecwid_clone_instant_site_request)
OAC_CJSON_FUNCTIONS(ecwid_clone_instant_site_request)

OAC_END_DECLS

#endif
