/* ecwid_instant_site_tile_image_upload: an object of the description.
 * Made from spec/ecwid/openapi.yaml:15409 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INSTANT_SITE_TILE_IMAGE_UPLOAD_H
#define ECWID_INSTANT_SITE_TILE_IMAGE_UPLOAD_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_instant_site_tile_image_upload ecwid_instant_site_tile_image_upload;
extern OAC_API const oac_type ecwid_instant_site_tile_image_upload_oac_type;

/* Where to send the image.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-tiles/instant-site-tile-images/
 * upload-instant-site-tile-image#response-json */
struct ecwid_instant_site_tile_image_upload {
    /* url: Link to which the image has to be posted as multipart/form-data. */
    oac_opt_string url;
    /* id: Id of the image, which getTileImageUploadResult takes. */
    oac_opt_string id;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_INSTANT_SITE_TILE_IMAGE_UPLOAD_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_tile_image_upload_serialize(
    const ecwid_instant_site_tile_image_upload *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_instant_site_tile_image_upload_parse(const char *text, size_t length, const oac_parse_options *options,
                                           ecwid_instant_site_tile_image_upload *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_instant_site_tile_image_upload_validate(const ecwid_instant_site_tile_image_upload *value, oac_validation mode,
                                              oac_violations *violations, oac_error *error);
OAC_API void ecwid_instant_site_tile_image_upload_dispose(ecwid_instant_site_tile_image_upload *value);

OAC_RECORD_FUNCTIONS(ecwid_instant_site_tile_image_upload)
OAC_CJSON_FUNCTIONS(ecwid_instant_site_tile_image_upload)

OAC_END_DECLS

#endif
