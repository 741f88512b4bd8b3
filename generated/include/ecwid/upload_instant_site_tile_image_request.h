/* ecwid_upload_instant_site_tile_image_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:15400 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPLOAD_INSTANT_SITE_TILE_IMAGE_REQUEST_H
#define ECWID_UPLOAD_INSTANT_SITE_TILE_IMAGE_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_upload_instant_site_tile_image_request ecwid_upload_instant_site_tile_image_request;
extern OAC_API const oac_type ecwid_upload_instant_site_tile_image_request_oac_type;

OAC_END_DECLS

#include <ecwid/upload_instant_request_accept_header.h>

OAC_BEGIN_DECLS

/* How the image will be sent.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-tiles/instant-site-tile-images/
 * upload-instant-site-tile-image#request-json */
struct ecwid_upload_instant_site_tile_image_request {
    /* acceptHeader: Always multipart/form-data. Required. */
    ecwid_upload_instant_request_accept_header_opt accept_header;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_UPLOAD_INSTANT_SITE_TILE_IMAGE_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_upload_instant_site_tile_image_request_serialize(
    const ecwid_upload_instant_site_tile_image_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_upload_instant_site_tile_image_request_parse(
    const char *text, size_t length, const oac_parse_options *options,
    ecwid_upload_instant_site_tile_image_request *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_upload_instant_site_tile_image_request_validate(
    const ecwid_upload_instant_site_tile_image_request *value, oac_validation mode, oac_violations *violations,
    oac_error *error);
OAC_API void ecwid_upload_instant_site_tile_image_request_dispose(ecwid_upload_instant_site_tile_image_request *value);

OAC_RECORD_FUNCTIONS(ecwid_upload_instant_site_tile_image_request)
OAC_CJSON_FUNCTIONS(ecwid_upload_instant_site_tile_image_request)

OAC_END_DECLS

#endif
