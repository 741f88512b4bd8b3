/* ecwid_bulk_update_images_and_videos_main_media: an object of the description.
 * Made from spec/ecwid/openapi.yaml:21710 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_BULK_UPDATE_IMAGES_AND_VIDEOS_MAIN_MEDIA_H
#define ECWID_BULK_UPDATE_IMAGES_AND_VIDEOS_MAIN_MEDIA_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_bulk_update_images_and_videos_main_media ecwid_bulk_update_images_and_videos_main_media;
extern OAC_API const oac_type ecwid_bulk_update_images_and_videos_main_media_oac_type;

typedef struct ecwid_bulk_update_images_and_videos_main_media_ref {
    oac_presence state;
    const ecwid_bulk_update_images_and_videos_main_media *value;
} ecwid_bulk_update_images_and_videos_main_media_ref;
OAC_REF_FUNCTIONS(ecwid_bulk_update_images_and_videos_main_media)

/* The object BulkUpdateProductImagesAndVideosMainMedia of the description.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/products/product-images-and-videos/
 * bulk-update-product-images-and-videos#mainmedia */
struct ecwid_bulk_update_images_and_videos_main_media {
    /* videoUrl: string. Format: uri. */
    oac_opt_string video_url;
    /* imageUrl: string. Format: uri. */
    oac_opt_string image_url;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_BULK_UPDATE_IMAGES_AND_VIDEOS_MAIN_MEDIA_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_bulk_update_images_and_videos_main_media_serialize(
    const ecwid_bulk_update_images_and_videos_main_media *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_bulk_update_images_and_videos_main_media_parse(
    const char *text, size_t length, const oac_parse_options *options,
    ecwid_bulk_update_images_and_videos_main_media *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_bulk_update_images_and_videos_main_media_validate(
    const ecwid_bulk_update_images_and_videos_main_media *value, oac_validation mode, oac_violations *violations,
    oac_error *error);
OAC_API void
ecwid_bulk_update_images_and_videos_main_media_dispose(ecwid_bulk_update_images_and_videos_main_media *value);

OAC_RECORD_FUNCTIONS(ecwid_bulk_update_images_and_videos_main_media)
OAC_CJSON_FUNCTIONS(ecwid_bulk_update_images_and_videos_main_media)

OAC_END_DECLS

#endif
