/* ecwid_instant_site_theme_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:14916 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INSTANT_SITE_THEME_REQUEST_H
#define ECWID_INSTANT_SITE_THEME_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_instant_site_theme_request ecwid_instant_site_theme_request;
extern OAC_API const oac_type ecwid_instant_site_theme_request_oac_type;

OAC_END_DECLS

#include <ecwid/instant_site_colors.h>

OAC_BEGIN_DECLS

/* Colors for a theme.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-themes/
 * create-instant-site-theme#request-json */
struct ecwid_instant_site_theme_request {
    /* colors: The palette of the theme. */
    ecwid_instant_site_colors_ref colors;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_INSTANT_SITE_THEME_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_theme_request_serialize(
    const ecwid_instant_site_theme_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_theme_request_parse(const char *text, size_t length,
                                                                         const oac_parse_options *options,
                                                                         ecwid_instant_site_theme_request *value,
                                                                         oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_theme_request_validate(
    const ecwid_instant_site_theme_request *value, oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_instant_site_theme_request_dispose(ecwid_instant_site_theme_request *value);

OAC_RECORD_FUNCTIONS(ecwid_instant_site_theme_request)
OAC_CJSON_FUNCTIONS(ecwid_instant_site_theme_request)

OAC_END_DECLS

#endif
