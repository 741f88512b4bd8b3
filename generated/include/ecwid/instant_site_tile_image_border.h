/* ecwid_instant_site_tile_image_border: an object of the description.
 * Made from spec/ecwid/openapi.yaml:15375 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INSTANT_SITE_TILE_IMAGE_BORDER_H
#define ECWID_INSTANT_SITE_TILE_IMAGE_BORDER_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_instant_site_tile_image_border ecwid_instant_site_tile_image_border;
extern OAC_API const oac_type ecwid_instant_site_tile_image_border_oac_type;

typedef struct ecwid_instant_site_tile_image_border_ref {
    oac_presence state;
    const ecwid_instant_site_tile_image_border *value;
} ecwid_instant_site_tile_image_border_ref;
OAC_REF_FUNCTIONS(ecwid_instant_site_tile_image_border)

OAC_END_DECLS

#include <ecwid/instant_site_tile_image_color.h>

OAC_BEGIN_DECLS

/* What the border of an image looks like.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-tiles/instant-site-tile-images/
 * get-tile-image-upload-result#borderinfo */
struct ecwid_instant_site_tile_image_border {
    /* homogeneity: Whether the border has one color only. */
    oac_opt_bool homogeneity;
    /* color: Color of the border. */
    ecwid_instant_site_tile_image_color_ref color;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_INSTANT_SITE_TILE_IMAGE_BORDER_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_tile_image_border_serialize(
    const ecwid_instant_site_tile_image_border *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_instant_site_tile_image_border_parse(const char *text, size_t length, const oac_parse_options *options,
                                           ecwid_instant_site_tile_image_border *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_instant_site_tile_image_border_validate(const ecwid_instant_site_tile_image_border *value, oac_validation mode,
                                              oac_violations *violations, oac_error *error);
OAC_API void ecwid_instant_site_tile_image_border_dispose(ecwid_instant_site_tile_image_border *value);

OAC_RECORD_FUNCTIONS(ecwid_instant_site_tile_image_border)
OAC_CJSON_FUNCTIONS(ecwid_instant_site_tile_image_border)

OAC_END_DECLS

#endif
