/* ecwid_bulk_update_product_images_and_videos_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:21697 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_BULK_UPDATE_PRODUCT_IMAGES_AND_VIDEOS_REQUEST_H
#define ECWID_BULK_UPDATE_PRODUCT_IMAGES_AND_VIDEOS_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_bulk_update_product_images_and_videos_request ecwid_bulk_update_product_images_and_videos_request;
extern OAC_API const oac_type ecwid_bulk_update_product_images_and_videos_request_oac_type;

OAC_END_DECLS

#include <ecwid/product_media_url.h>

OAC_BEGIN_DECLS

/* Links to all images and videos that a product is to have.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/products/product-images-and-videos/
 * bulk-update-product-images-and-videos#request-json */
struct ecwid_bulk_update_product_images_and_videos_request {
    /* mainMedia: Main image or video. Null or empty changes nothing. May be null. */
    ecwid_product_media_url_ref main_media;
    /* galleryMedia: Images and videos of the gallery, in place of all that are there. Left out or empty, the gallery
     * is deleted. */
    ecwid_product_media_url_list gallery_media;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_BULK_UPDATE_PRODUCT_IMAGES_AND_VIDEOS_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_bulk_update_product_images_and_videos_request_serialize(
    const ecwid_bulk_update_product_images_and_videos_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_bulk_update_product_images_and_videos_request_parse(
    const char *text, size_t length, const oac_parse_options *options,
    ecwid_bulk_update_product_images_and_videos_request *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_bulk_update_product_images_and_videos_request_validate(
    const ecwid_bulk_update_product_images_and_videos_request *value, oac_validation mode, oac_violations *violations,
    oac_error *error);
OAC_API void
ecwid_bulk_update_product_images_and_videos_request_dispose(ecwid_bulk_update_product_images_and_videos_request *value);

OAC_RECORD_FUNCTIONS(ecwid_bulk_update_product_images_and_videos_request)
OAC_CJSON_FUNCTIONS(ecwid_bulk_update_product_images_and_videos_request)

OAC_END_DECLS

#endif
