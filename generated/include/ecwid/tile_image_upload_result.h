/* ecwid_tile_image_upload_result: an object of the description.
 * Made from spec/ecwid/openapi.yaml:15345 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_TILE_IMAGE_UPLOAD_RESULT_H
#define ECWID_TILE_IMAGE_UPLOAD_RESULT_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_tile_image_upload_result ecwid_tile_image_upload_result;
extern OAC_API const oac_type ecwid_tile_image_upload_result_oac_type;

OAC_END_DECLS

#include <ecwid/tile_image_upload_result_border_info.h>
#include <ecwid/tile_image_upload_result_set.h>

OAC_BEGIN_DECLS

/* The object TileImageUploadResult of the description.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-tiles/instant-site-tile-images/
 * get-tile-image-upload-result#response-json */
struct ecwid_tile_image_upload_result {
    /* bucket: string. */
    oac_opt_string bucket;
    /* set: array of objects. */
    ecwid_tile_image_upload_result_set_list set;
    /* borderInfo: object. */
    ecwid_tile_image_upload_result_border_info_ref border_info;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_TILE_IMAGE_UPLOAD_RESULT_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_tile_image_upload_result_serialize(const ecwid_tile_image_upload_result *value,
                                                                           oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_tile_image_upload_result_parse(const char *text, size_t length,
                                                                       const oac_parse_options *options,
                                                                       ecwid_tile_image_upload_result *value,
                                                                       oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_tile_image_upload_result_validate(const ecwid_tile_image_upload_result *value,
                                                                          oac_validation mode,
                                                                          oac_violations *violations, oac_error *error);
OAC_API void ecwid_tile_image_upload_result_dispose(ecwid_tile_image_upload_result *value);

OAC_RECORD_FUNCTIONS_AS(ecwid_tile_image_upload_result, ecwid_tile_image_upload_result_oac_type,
                        ecwid_tile_image_upload_result_copy, ecwid_tile_image_upload_result_equal,
                        ecwid_tile_image_upload_result_changes, ecwid_tile_image_upload_result_set_2,
                        ecwid_tile_image_upload_result_set_null, ecwid_tile_image_upload_result_unset,
                        ecwid_tile_image_upload_result_print, ecwid_tile_image_upload_result_walk)
OAC_CJSON_FUNCTIONS(ecwid_tile_image_upload_result)

OAC_END_DECLS

#endif
