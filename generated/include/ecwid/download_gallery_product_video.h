/* ecwid_download_gallery_product_video: GET /{storeId}/products/{productId}/gallery/video/{galleryVideoId}
 * Made from spec/ecwid/openapi.yaml:7751 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DOWNLOAD_GALLERY_PRODUCT_VIDEO_H
#define ECWID_DOWNLOAD_GALLERY_PRODUCT_VIDEO_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/product_video.h>

OAC_BEGIN_DECLS

/* Download gallery product video.
 *
 * Reads what is known of a video in a product's gallery, such as its link and its covers. The video itself is not in
 * the answer.
 *
 * Scopes: update_catalog.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * productId: Number of the product. Required.
 *
 * galleryVideoId: Number of the video in the gallery. Required.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/products/product-images-and-videos/download-gallery-product-video */
OAC_API OAC_MUST_CHECK oac_status ecwid_download_gallery_product_video(oac_client *client, int64_t store_id,
                                                                       int64_t product_id, int64_t gallery_video_id,
                                                                       ecwid_product_video *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_download_gallery_product_video_prepare(oac_client *client, int64_t store_id,
                                                                               int64_t product_id,
                                                                               int64_t gallery_video_id,
                                                                               oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_download_gallery_product_video_finish(oac_call *call,
                                                                              ecwid_product_video *response,
                                                                              oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_download_gallery_product_video_operation;

OAC_END_DECLS

#endif
