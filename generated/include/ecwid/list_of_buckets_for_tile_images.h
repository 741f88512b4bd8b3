/* ecwid_list_of_buckets_for_tile_images: an object of the description.
 * Made from spec/ecwid/openapi.yaml:15338 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_LIST_OF_BUCKETS_FOR_TILE_IMAGES_H
#define ECWID_LIST_OF_BUCKETS_FOR_TILE_IMAGES_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_list_of_buckets_for_tile_images ecwid_list_of_buckets_for_tile_images;
extern OAC_API const oac_type ecwid_list_of_buckets_for_tile_images_oac_type;

/* The object ListOfBucketsForTileImages of the description.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-tiles/instant-site-tile-images/
 * get-list-of-buckets-for-tile-images#response-json */
struct ecwid_list_of_buckets_for_tile_images {
    /* urls: map of strings. */
    oac_string_map urls;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_LIST_OF_BUCKETS_FOR_TILE_IMAGES_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_list_of_buckets_for_tile_images_serialize(
    const ecwid_list_of_buckets_for_tile_images *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_list_of_buckets_for_tile_images_parse(const char *text, size_t length, const oac_parse_options *options,
                                            ecwid_list_of_buckets_for_tile_images *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_list_of_buckets_for_tile_images_validate(const ecwid_list_of_buckets_for_tile_images *value, oac_validation mode,
                                               oac_violations *violations, oac_error *error);
OAC_API void ecwid_list_of_buckets_for_tile_images_dispose(ecwid_list_of_buckets_for_tile_images *value);

OAC_RECORD_FUNCTIONS(ecwid_list_of_buckets_for_tile_images)
OAC_CJSON_FUNCTIONS(ecwid_list_of_buckets_for_tile_images)

OAC_END_DECLS

#endif
