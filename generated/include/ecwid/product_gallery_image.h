/* ecwid_product_gallery_image: an object of the description.
 * Made from spec/ecwid/openapi.yaml:21162 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_GALLERY_IMAGE_H
#define ECWID_PRODUCT_GALLERY_IMAGE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_gallery_image ecwid_product_gallery_image;
extern OAC_API const oac_type ecwid_product_gallery_image_oac_type;

/* An array of ecwid_product_gallery_image: `items` has `count` of them and is borrowed. */
typedef struct ecwid_product_gallery_image_list {
    oac_presence state;
    size_t count;
    const ecwid_product_gallery_image *items;
} ecwid_product_gallery_image_list;
OAC_LIST_FUNCTIONS(ecwid_product_gallery_image_list, ecwid_product_gallery_image)
extern OAC_API const oac_type ecwid_product_gallery_image_list_oac_type;

OAC_END_DECLS

#include <ecwid/product_border_info.h>

OAC_BEGIN_DECLS

/* The object ProductGalleryImage of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/search-products#galleryimages */
struct ecwid_product_gallery_image {
    /* id: integer. */
    oac_opt_int id;
    /* url: string. */
    oac_opt_string url;
    /* thumbnail: string. */
    oac_opt_string thumbnail;
    /* originalImageUrl: string. */
    oac_opt_string original_image_url;
    /* imageUrl: string. */
    oac_opt_string image_url;
    /* hdThumbnailUrl: string. */
    oac_opt_string hd_thumbnail_url;
    /* thumbnailUrl: string. */
    oac_opt_string thumbnail_url;
    /* smallThumbnailUrl: string. */
    oac_opt_string small_thumbnail_url;
    /* width: integer. */
    oac_opt_int width;
    /* height: integer. */
    oac_opt_int height;
    /* orderBy: integer. */
    oac_opt_int order_by;
    /* borderInfo: object. */
    ecwid_product_border_info_ref border_info;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_GALLERY_IMAGE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_gallery_image_serialize(const ecwid_product_gallery_image *value,
                                                                        oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_gallery_image_parse(const char *text, size_t length,
                                                                    const oac_parse_options *options,
                                                                    ecwid_product_gallery_image *value,
                                                                    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_gallery_image_validate(const ecwid_product_gallery_image *value,
                                                                       oac_validation mode, oac_violations *violations,
                                                                       oac_error *error);
OAC_API void ecwid_product_gallery_image_dispose(ecwid_product_gallery_image *value);

OAC_RECORD_FUNCTIONS(ecwid_product_gallery_image)
OAC_CJSON_FUNCTIONS(ecwid_product_gallery_image)

OAC_END_DECLS

#endif
