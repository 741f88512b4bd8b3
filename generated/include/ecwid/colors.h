/* ecwid_colors: an object of the description.
 * Made from spec/ecwid/openapi.yaml:14923 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_COLORS_H
#define ECWID_COLORS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_colors ecwid_colors;
extern OAC_API const oac_type ecwid_colors_oac_type;

typedef struct ecwid_colors_ref {
    oac_presence state;
    const ecwid_colors *value;
} ecwid_colors_ref;
OAC_REF_FUNCTIONS(ecwid_colors)

/* The object Colors of the description.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-themes/
 * update-current-instant-site-theme#colors */
struct ecwid_colors {
    /* colorA: string. */
    oac_opt_string color_a;
    /* colorB: string. */
    oac_opt_string color_b;
    /* colorC: string. */
    oac_opt_string color_c;
    /* colorD: string. */
    oac_opt_string color_d;
    /* colorE: string. */
    oac_opt_string color_e;
    /* colorF: string. */
    oac_opt_string color_f;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_COLORS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_colors_serialize(const ecwid_colors *value, oac_buffer *buffer,
                                                         oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_colors_parse(const char *text, size_t length, const oac_parse_options *options,
                                                     ecwid_colors *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_colors_validate(const ecwid_colors *value, oac_validation mode,
                                                        oac_violations *violations, oac_error *error);
OAC_API void ecwid_colors_dispose(ecwid_colors *value);

OAC_RECORD_FUNCTIONS(ecwid_colors)
OAC_CJSON_FUNCTIONS(ecwid_colors)

OAC_END_DECLS

#endif
