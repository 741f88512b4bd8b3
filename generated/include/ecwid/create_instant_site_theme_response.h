/* ecwid_create_instant_site_theme_response: an object of the description.
 * Made from spec/ecwid/openapi.yaml:14940 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CREATE_INSTANT_SITE_THEME_RESPONSE_H
#define ECWID_CREATE_INSTANT_SITE_THEME_RESPONSE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_create_instant_site_theme_response ecwid_create_instant_site_theme_response;
extern OAC_API const oac_type ecwid_create_instant_site_theme_response_oac_type;

OAC_END_DECLS

#include <ecwid/colors.h>

OAC_BEGIN_DECLS

/* The object CreateInstantSiteThemeResponse of the description.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-themes/
 * create-instant-site-theme#response-json */
struct ecwid_create_instant_site_theme_response {
    /* themeId: string. */
    oac_opt_string theme_id;
    /* colors: object. */
    ecwid_colors_ref colors;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CREATE_INSTANT_SITE_THEME_RESPONSE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_instant_site_theme_response_serialize(
    const ecwid_create_instant_site_theme_response *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_create_instant_site_theme_response_parse(const char *text, size_t length, const oac_parse_options *options,
                                               ecwid_create_instant_site_theme_response *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_create_instant_site_theme_response_validate(const ecwid_create_instant_site_theme_response *value,
                                                  oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_create_instant_site_theme_response_dispose(ecwid_create_instant_site_theme_response *value);

OAC_RECORD_FUNCTIONS(ecwid_create_instant_site_theme_response)
OAC_CJSON_FUNCTIONS(ecwid_create_instant_site_theme_response)

OAC_END_DECLS

#endif
