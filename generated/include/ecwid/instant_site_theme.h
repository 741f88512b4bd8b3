/* ecwid_instant_site_theme: an object of the description.
 * Made from spec/ecwid/openapi.yaml:14940 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INSTANT_SITE_THEME_H
#define ECWID_INSTANT_SITE_THEME_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_instant_site_theme ecwid_instant_site_theme;
extern OAC_API const oac_type ecwid_instant_site_theme_oac_type;

/* An array of ecwid_instant_site_theme: `items` has `count` of them and is borrowed. */
typedef struct ecwid_instant_site_theme_list {
    oac_presence state;
    size_t count;
    const ecwid_instant_site_theme *items;
} ecwid_instant_site_theme_list;
OAC_LIST_FUNCTIONS(ecwid_instant_site_theme_list, ecwid_instant_site_theme)
extern OAC_API const oac_type ecwid_instant_site_theme_list_oac_type;

OAC_END_DECLS

#include <ecwid/instant_site_colors.h>

OAC_BEGIN_DECLS

/* A theme, which gives a site its colors.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-themes/
 * create-instant-site-theme#response-json */
struct ecwid_instant_site_theme {
    /* themeId: Id of the theme. The server gives it. Only of createInstantSiteTheme, updateInstantSiteTheme,
     * deleteInstantSiteTheme and 2 more. */
    oac_opt_string theme_id;
    /* colors: The palette of the theme. */
    ecwid_instant_site_colors_ref colors;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_INSTANT_SITE_THEME_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_theme_serialize(const ecwid_instant_site_theme *value,
                                                                     oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_theme_parse(const char *text, size_t length,
                                                                 const oac_parse_options *options,
                                                                 ecwid_instant_site_theme *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_theme_validate(const ecwid_instant_site_theme *value,
                                                                    oac_validation mode, oac_violations *violations,
                                                                    oac_error *error);
OAC_API void ecwid_instant_site_theme_dispose(ecwid_instant_site_theme *value);

OAC_RECORD_FUNCTIONS(ecwid_instant_site_theme)
OAC_CJSON_FUNCTIONS(ecwid_instant_site_theme)

OAC_END_DECLS

#endif
