/* ecwid_tile_image_upload_result_border_info: an object of the description.
 * Made from spec/ecwid/openapi.yaml:15375 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_TILE_IMAGE_UPLOAD_RESULT_BORDER_INFO_H
#define ECWID_TILE_IMAGE_UPLOAD_RESULT_BORDER_INFO_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_tile_image_upload_result_border_info ecwid_tile_image_upload_result_border_info;
extern OAC_API const oac_type ecwid_tile_image_upload_result_border_info_oac_type;

typedef struct ecwid_tile_image_upload_result_border_info_ref {
    oac_presence state;
    const ecwid_tile_image_upload_result_border_info *value;
} ecwid_tile_image_upload_result_border_info_ref;
OAC_REF_FUNCTIONS(ecwid_tile_image_upload_result_border_info)

OAC_END_DECLS

#include <ecwid/tile_image_upload_result_color.h>

OAC_BEGIN_DECLS

/* The object TileImageUploadResultBorderInfo of the description.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-tiles/instant-site-tile-images/
 * get-tile-image-upload-result#borderinfo */
struct ecwid_tile_image_upload_result_border_info {
    /* homogeneity: boolean. */
    oac_opt_bool homogeneity;
    /* color: object. */
    ecwid_tile_image_upload_result_color_ref color;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_TILE_IMAGE_UPLOAD_RESULT_BORDER_INFO_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_tile_image_upload_result_border_info_serialize(
    const ecwid_tile_image_upload_result_border_info *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_tile_image_upload_result_border_info_parse(const char *text, size_t length, const oac_parse_options *options,
                                                 ecwid_tile_image_upload_result_border_info *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_tile_image_upload_result_border_info_validate(const ecwid_tile_image_upload_result_border_info *value,
                                                    oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_tile_image_upload_result_border_info_dispose(ecwid_tile_image_upload_result_border_info *value);

OAC_RECORD_FUNCTIONS(ecwid_tile_image_upload_result_border_info)
OAC_CJSON_FUNCTIONS(ecwid_tile_image_upload_result_border_info)

OAC_END_DECLS

#endif
