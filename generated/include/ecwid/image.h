/* ecwid_image: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11527 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_IMAGE_H
#define ECWID_IMAGE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_image ecwid_image;
extern OAC_API const oac_type ecwid_image_oac_type;

typedef struct ecwid_image_ref {
    oac_presence state;
    const ecwid_image *value;
} ecwid_image_ref;
OAC_REF_FUNCTIONS(ecwid_image)

/* An array of ecwid_image: `items` has `count` of them and is borrowed. */
typedef struct ecwid_image_list {
    oac_presence state;
    size_t count;
    const ecwid_image *items;
} ecwid_image_list;
OAC_LIST_FUNCTIONS(ecwid_image_list, ecwid_image)
extern OAC_API const oac_type ecwid_image_list_oac_type;

/* An image, with its size in pixels.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/categories/search-categories#originalimage */
struct ecwid_image {
    /* url: Link to the image. */
    oac_opt_string url;
    /* width: Width in pixels. */
    oac_opt_int width;
    /* height: Height in pixels. */
    oac_opt_int height;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_IMAGE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_image_serialize(const ecwid_image *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_image_parse(const char *text, size_t length, const oac_parse_options *options,
                                                    ecwid_image *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_image_validate(const ecwid_image *value, oac_validation mode,
                                                       oac_violations *violations, oac_error *error);
OAC_API void ecwid_image_dispose(ecwid_image *value);

OAC_RECORD_FUNCTIONS(ecwid_image)
OAC_CJSON_FUNCTIONS(ecwid_image)

OAC_END_DECLS

#endif
