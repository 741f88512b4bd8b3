/* ecwid_product_video: an object of the description.
 * Made from spec/ecwid/openapi.yaml:21772 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_VIDEO_H
#define ECWID_PRODUCT_VIDEO_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_video ecwid_product_video;
extern OAC_API const oac_type ecwid_product_video_oac_type;

/* An array of ecwid_product_video: `items` has `count` of them and is borrowed. */
typedef struct ecwid_product_video_list {
    oac_presence state;
    size_t count;
    const ecwid_product_video *items;
} ecwid_product_video_list;
OAC_LIST_FUNCTIONS(ecwid_product_video_list, ecwid_product_video)
extern OAC_API const oac_type ecwid_product_video_list_oac_type;

/* A video of a product.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/products/product-images-and-videos/
 * download-gallery-product-video#response-json */
struct ecwid_product_video {
    /* id: Number of the video within the product, counted from 0. */
    oac_opt_int id;
    /* videoCoverId: Number of the image that stands for the video. */
    oac_opt_int video_cover_id;
    /* url: Link to the video. */
    oac_opt_string url;
    /* embedHtml: HTML that shows the video on a page. */
    oac_opt_string embed_html;
    /* providerName: Name of the service that hosts the video. May be empty. */
    oac_opt_string provider_name;
    /* title: Title of the video. May be empty. */
    oac_opt_string title;
    /* image160pxUrl: Link to the cover, made to fit into 160 by 160 pixels. */
    oac_opt_string image160px_url;
    /* image400pxUrl: Link to the cover, made to fit into 400 by 400 pixels. */
    oac_opt_string image400px_url;
    /* image800pxUrl: Link to the cover, made to fit into 800 by 800 pixels. */
    oac_opt_string image800px_url;
    /* image1500pxUrl: Link to the cover, made to fit into 1500 by 1500 pixels. */
    oac_opt_string image1500px_url;
    /* imageOriginalUrl: Link to the cover in its own size. Only of searchProducts and getProduct. */
    oac_opt_string image_original_url;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_VIDEO_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_video_serialize(const ecwid_product_video *value, oac_buffer *buffer,
                                                                oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_video_parse(const char *text, size_t length,
                                                            const oac_parse_options *options,
                                                            ecwid_product_video *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_video_validate(const ecwid_product_video *value, oac_validation mode,
                                                               oac_violations *violations, oac_error *error);
OAC_API void ecwid_product_video_dispose(ecwid_product_video *value);

OAC_RECORD_FUNCTIONS(ecwid_product_video)
OAC_CJSON_FUNCTIONS(ecwid_product_video)

OAC_END_DECLS

#endif
