/* ecwid_tile_image_upload_result_set: an object of the description.
 * Made from spec/ecwid/openapi.yaml:15360 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_TILE_IMAGE_UPLOAD_RESULT_SET_H
#define ECWID_TILE_IMAGE_UPLOAD_RESULT_SET_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_tile_image_upload_result_set ecwid_tile_image_upload_result_set;
extern OAC_API const oac_type ecwid_tile_image_upload_result_set_oac_type;

/* An array of ecwid_tile_image_upload_result_set: `items` has `count` of them and is borrowed. */
typedef struct ecwid_tile_image_upload_result_set_list {
    oac_presence state;
    size_t count;
    const ecwid_tile_image_upload_result_set *items;
} ecwid_tile_image_upload_result_set_list;
OAC_LIST_FUNCTIONS(ecwid_tile_image_upload_result_set_list, ecwid_tile_image_upload_result_set)
extern OAC_API const oac_type ecwid_tile_image_upload_result_set_list_oac_type;

/* The object TileImageUploadResultSet of the description.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-tiles/instant-site-tile-images/
 * get-tile-image-upload-result#set */
struct ecwid_tile_image_upload_result_set {
    /* url: string. */
    oac_opt_string url;
    /* width: integer. */
    oac_opt_int width;
    /* height: integer. */
    oac_opt_int height;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_TILE_IMAGE_UPLOAD_RESULT_SET_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_tile_image_upload_result_set_serialize(
    const ecwid_tile_image_upload_result_set *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_tile_image_upload_result_set_parse(const char *text, size_t length,
                                                                           const oac_parse_options *options,
                                                                           ecwid_tile_image_upload_result_set *value,
                                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_tile_image_upload_result_set_validate(
    const ecwid_tile_image_upload_result_set *value, oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_tile_image_upload_result_set_dispose(ecwid_tile_image_upload_result_set *value);

OAC_RECORD_FUNCTIONS(ecwid_tile_image_upload_result_set)
OAC_CJSON_FUNCTIONS(ecwid_tile_image_upload_result_set)

OAC_END_DECLS

#endif
