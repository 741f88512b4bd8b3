/* ecwid_product_media: an object of the description.
 * Made from spec/ecwid/openapi.yaml:21229 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_MEDIA_H
#define ECWID_PRODUCT_MEDIA_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_media ecwid_product_media;
extern OAC_API const oac_type ecwid_product_media_oac_type;

typedef struct ecwid_product_media_ref {
    oac_presence state;
    const ecwid_product_media *value;
} ecwid_product_media_ref;
OAC_REF_FUNCTIONS(ecwid_product_media)

OAC_END_DECLS

#include <ecwid/product_image.h>
#include <ecwid/product_video.h>

OAC_BEGIN_DECLS

/* Images and videos of a product.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/search-products#media */
struct ecwid_product_media {
    /* images: The images. To change their texts, an update has to list all of them, with id and alt. */
    ecwid_product_image_list images;
    /* videos: The videos. */
    ecwid_product_video_list videos;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_MEDIA_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_media_serialize(const ecwid_product_media *value, oac_buffer *buffer,
                                                                oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_media_parse(const char *text, size_t length,
                                                            const oac_parse_options *options,
                                                            ecwid_product_media *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_media_validate(const ecwid_product_media *value, oac_validation mode,
                                                               oac_violations *violations, oac_error *error);
OAC_API void ecwid_product_media_dispose(ecwid_product_media *value);

OAC_RECORD_FUNCTIONS(ecwid_product_media)
OAC_CJSON_FUNCTIONS(ecwid_product_media)

OAC_END_DECLS

#endif
