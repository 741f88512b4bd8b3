/* ecwid_instant_site_tile_image_color: an object of the description.
 * Made from spec/ecwid/openapi.yaml:15384 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INSTANT_SITE_TILE_IMAGE_COLOR_H
#define ECWID_INSTANT_SITE_TILE_IMAGE_COLOR_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_instant_site_tile_image_color ecwid_instant_site_tile_image_color;
extern OAC_API const oac_type ecwid_instant_site_tile_image_color_oac_type;

typedef struct ecwid_instant_site_tile_image_color_ref {
    oac_presence state;
    const ecwid_instant_site_tile_image_color *value;
} ecwid_instant_site_tile_image_color_ref;
OAC_REF_FUNCTIONS(ecwid_instant_site_tile_image_color)

/* A color with its opacity.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-tiles/instant-site-tile-images/
 * get-tile-image-upload-result#color */
struct ecwid_instant_site_tile_image_color {
    /* r: Red. */
    oac_opt_int r;
    /* g: Green. */
    oac_opt_int g;
    /* b: Blue. */
    oac_opt_int b;
    /* a: Opacity. */
    oac_opt_number a;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_INSTANT_SITE_TILE_IMAGE_COLOR_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_tile_image_color_serialize(
    const ecwid_instant_site_tile_image_color *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_tile_image_color_parse(const char *text, size_t length,
                                                                            const oac_parse_options *options,
                                                                            ecwid_instant_site_tile_image_color *value,
                                                                            oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_instant_site_tile_image_color_validate(const ecwid_instant_site_tile_image_color *value, oac_validation mode,
                                             oac_violations *violations, oac_error *error);
OAC_API void ecwid_instant_site_tile_image_color_dispose(ecwid_instant_site_tile_image_color *value);

OAC_RECORD_FUNCTIONS(ecwid_instant_site_tile_image_color)
OAC_CJSON_FUNCTIONS(ecwid_instant_site_tile_image_color)

OAC_END_DECLS

#endif
