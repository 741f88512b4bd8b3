/* ecwid_product_image: an object of the description.
 * Made from spec/ecwid/openapi.yaml:21242 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_IMAGE_H
#define ECWID_PRODUCT_IMAGE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_image ecwid_product_image;
extern OAC_API const oac_type ecwid_product_image_oac_type;

/* An array of ecwid_product_image: `items` has `count` of them and is borrowed. */
typedef struct ecwid_product_image_list {
    oac_presence state;
    size_t count;
    const ecwid_product_image *items;
} ecwid_product_image_list;
OAC_LIST_FUNCTIONS(ecwid_product_image_list, ecwid_product_image)
extern OAC_API const oac_type ecwid_product_image_list_oac_type;

OAC_END_DECLS

#include <ecwid/product_variation_alt.h>

OAC_BEGIN_DECLS

/* An image of a product in several sizes.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/search-products#images */
struct ecwid_product_image {
    /* id: Id of the image within the product, a text that counts from 0. */
    oac_opt_string id;
    /* alt: Text for those who cannot see the image. */
    ecwid_product_variation_alt_ref alt;
    /* orderBy: Place among the images. The orderBy of galleryImages is the one that counts. */
    oac_opt_int order_by;
    /* isMain: Whether it is the main image of the product. */
    oac_opt_bool is_main;
    /* image160pxUrl: Link to the image, made to fit into 160 by 160 pixels. */
    oac_opt_string image160px_url;
    /* image400pxUrl: Link to the image, made to fit into 400 by 400 pixels. */
    oac_opt_string image400px_url;
    /* image800pxUrl: Link to the image, made to fit into 800 by 800 pixels. */
    oac_opt_string image800px_url;
    /* image1500pxUrl: Link to the image, made to fit into 1500 by 1500 pixels. */
    oac_opt_string image1500px_url;
    /* imageOriginalUrl: Link to the image in its own size. */
    oac_opt_string image_original_url;
    /* externalId: Id of the image in Lightspeed R-Series or X-Series, where it comes from there. Read-only: the
     * server sets it. */
    oac_opt_string external_id;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_IMAGE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_image_serialize(const ecwid_product_image *value, oac_buffer *buffer,
                                                                oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_image_parse(const char *text, size_t length,
                                                            const oac_parse_options *options,
                                                            ecwid_product_image *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_image_validate(const ecwid_product_image *value, oac_validation mode,
                                                               oac_violations *violations, oac_error *error);
OAC_API void ecwid_product_image_dispose(ecwid_product_image *value);

OAC_RECORD_FUNCTIONS(ecwid_product_image)
OAC_CJSON_FUNCTIONS(ecwid_product_image)

OAC_END_DECLS

#endif
