/* ecwid_update_instant_site_redirect_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/instant-site.yaml:40), not this file. */
#ifndef ECWID_UPDATE_INSTANT_SITE_REDIRECT_REQUEST_H
#define ECWID_UPDATE_INSTANT_SITE_REDIRECT_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_update_instant_site_redirect_request ecwid_update_instant_site_redirect_request;
extern OAC_API const oac_type ecwid_update_instant_site_redirect_request_oac_type;

/* What a redirect is to be. */
struct ecwid_update_instant_site_redirect_request {
    /* fromUrl: Address that leads elsewhere. Required. */
    oac_opt_string from_url;
    /* toUrl: Address that visitors are led to. Required. */
    oac_opt_string to_url;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_UPDATE_INSTANT_SITE_REDIRECT_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_instant_site_redirect_request_serialize(
    const ecwid_update_instant_site_redirect_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_update_instant_site_redirect_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                                 ecwid_update_instant_site_redirect_request *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_update_instant_site_redirect_request_validate(const ecwid_update_instant_site_redirect_request *value,
                                                    oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_update_instant_site_redirect_request_dispose(ecwid_update_instant_site_redirect_request *value);

OAC_RECORD_FUNCTIONS(ecwid_update_instant_site_redirect_request)
OAC_CJSON_FUNCTIONS(ecwid_update_instant_site_redirect_request)

OAC_END_DECLS

#endif
