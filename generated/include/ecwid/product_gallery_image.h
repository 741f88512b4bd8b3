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

/* An image in a product's gallery.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/search-products#galleryimages */
struct ecwid_product_gallery_image {
    /* id: Number of the image. The server gives it. */
    oac_opt_int id;
    /* url: Link to the image. */
    oac_opt_string url;
    /* thumbnail: Link to the image, made to fit into 160 by 160 pixels. */
    oac_opt_string thumbnail;
    /* originalImageUrl: Link to the image in its own size. */
    oac_opt_string original_image_url;
    /* imageUrl: Link to the image, made to fit into 1200 by 1200 pixels. */
    oac_opt_string image_url;
    /* hdThumbnailUrl: Link to the image, made to fit into 800 by 800 pixels. */
    oac_opt_string hd_thumbnail_url;
    /* thumbnailUrl: Link to the image, made to fit into 400 by 400 pixels. */
    oac_opt_string thumbnail_url;
    /* smallThumbnailUrl: Link to the image, made to fit into 160 by 160 pixels. */
    oac_opt_string small_thumbnail_url;
    /* width: Width in pixels of the image in its own size. */
    oac_opt_int width;
    /* height: Height in pixels of the image in its own size. */
    oac_opt_int height;
    /* orderBy: Place in the gallery, counted from 0. */
    oac_opt_int order_by;
    /* borderInfo: What the border of the image looks like. */
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
