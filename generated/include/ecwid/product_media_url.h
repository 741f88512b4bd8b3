/* ecwid_product_media_url: an object of the description.
 * Made from spec/ecwid/openapi.yaml:21710 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_MEDIA_URL_H
#define ECWID_PRODUCT_MEDIA_URL_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_media_url ecwid_product_media_url;
extern OAC_API const oac_type ecwid_product_media_url_oac_type;

typedef struct ecwid_product_media_url_ref {
    oac_presence state;
    const ecwid_product_media_url *value;
} ecwid_product_media_url_ref;
OAC_REF_FUNCTIONS(ecwid_product_media_url)

/* An array of ecwid_product_media_url: `items` has `count` of them and is borrowed. */
typedef struct ecwid_product_media_url_list {
    oac_presence state;
    size_t count;
    const ecwid_product_media_url *items;
} ecwid_product_media_url_list;
OAC_LIST_FUNCTIONS(ecwid_product_media_url_list, ecwid_product_media_url)
extern OAC_API const oac_type ecwid_product_media_url_list_oac_type;

/* An image or a video, by its link.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/products/product-images-and-videos/
 * bulk-update-product-images-and-videos#mainmedia */
struct ecwid_product_media_url {
    /* videoUrl: Link to a video. For the main one, leaving it out deletes the main video. Format: uri. */
    oac_opt_string video_url;
    /* imageUrl: Link to an image. For the main one, leaving it out deletes the main image. Format: uri. */
    oac_opt_string image_url;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_MEDIA_URL_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_media_url_serialize(const ecwid_product_media_url *value,
                                                                    oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_media_url_parse(const char *text, size_t length,
                                                                const oac_parse_options *options,
                                                                ecwid_product_media_url *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_media_url_validate(const ecwid_product_media_url *value,
                                                                   oac_validation mode, oac_violations *violations,
                                                                   oac_error *error);
OAC_API void ecwid_product_media_url_dispose(ecwid_product_media_url *value);

OAC_RECORD_FUNCTIONS(ecwid_product_media_url)
OAC_CJSON_FUNCTIONS(ecwid_product_media_url)

OAC_END_DECLS

#endif
