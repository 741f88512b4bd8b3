/* ecwid_instant_site_tile_image: an object of the description.
 * Made from spec/ecwid/openapi.yaml:15345 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INSTANT_SITE_TILE_IMAGE_H
#define ECWID_INSTANT_SITE_TILE_IMAGE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_instant_site_tile_image ecwid_instant_site_tile_image;
extern OAC_API const oac_type ecwid_instant_site_tile_image_oac_type;

OAC_END_DECLS

#include <ecwid/image.h>
#include <ecwid/instant_site_tile_image_border.h>

OAC_BEGIN_DECLS

/* Where an uploaded image is.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-tiles/instant-site-tile-images/
 * get-tile-image-upload-result#response-json */
struct ecwid_instant_site_tile_image {
    /* bucket: Id of the server that holds the image, such as eu-fra. getListOfBucketsForTileImages tells its
     * address. */
    oac_opt_string bucket;
    /* set: The image in one or more sizes. The address of its bucket belongs before the url of each. */
    ecwid_image_list set;
    /* borderInfo: What the border of the image looks like. */
    ecwid_instant_site_tile_image_border_ref border_info;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_INSTANT_SITE_TILE_IMAGE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_tile_image_serialize(const ecwid_instant_site_tile_image *value,
                                                                          oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_tile_image_parse(const char *text, size_t length,
                                                                      const oac_parse_options *options,
                                                                      ecwid_instant_site_tile_image *value,
                                                                      oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_tile_image_validate(const ecwid_instant_site_tile_image *value,
                                                                         oac_validation mode,
                                                                         oac_violations *violations, oac_error *error);
OAC_API void ecwid_instant_site_tile_image_dispose(ecwid_instant_site_tile_image *value);

OAC_RECORD_FUNCTIONS(ecwid_instant_site_tile_image)
OAC_CJSON_FUNCTIONS(ecwid_instant_site_tile_image)

OAC_END_DECLS

#endif
