/* ecwid_instant_site_colors: an object of the description.
 * Made from spec/ecwid/openapi.yaml:14923 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INSTANT_SITE_COLORS_H
#define ECWID_INSTANT_SITE_COLORS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_instant_site_colors ecwid_instant_site_colors;
extern OAC_API const oac_type ecwid_instant_site_colors_oac_type;

typedef struct ecwid_instant_site_colors_ref {
    oac_presence state;
    const ecwid_instant_site_colors *value;
} ecwid_instant_site_colors_ref;
OAC_REF_FUNCTIONS(ecwid_instant_site_colors)

/* The six colors of a theme. What each is used for is not documented.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-themes/
 * update-current-instant-site-theme#colors */
struct ecwid_instant_site_colors {
    /* colorA: First color of the palette. */
    oac_opt_string color_a;
    /* colorB: Second color of the palette. */
    oac_opt_string color_b;
    /* colorC: Third color of the palette. */
    oac_opt_string color_c;
    /* colorD: Fourth color of the palette. */
    oac_opt_string color_d;
    /* colorE: Fifth color of the palette. */
    oac_opt_string color_e;
    /* colorF: Sixth color of the palette. */
    oac_opt_string color_f;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_INSTANT_SITE_COLORS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_colors_serialize(const ecwid_instant_site_colors *value,
                                                                      oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_colors_parse(const char *text, size_t length,
                                                                  const oac_parse_options *options,
                                                                  ecwid_instant_site_colors *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_colors_validate(const ecwid_instant_site_colors *value,
                                                                     oac_validation mode, oac_violations *violations,
                                                                     oac_error *error);
OAC_API void ecwid_instant_site_colors_dispose(ecwid_instant_site_colors *value);

OAC_RECORD_FUNCTIONS(ecwid_instant_site_colors)
OAC_CJSON_FUNCTIONS(ecwid_instant_site_colors)

OAC_END_DECLS

#endif
