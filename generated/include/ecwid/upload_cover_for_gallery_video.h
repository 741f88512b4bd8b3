/* ecwid_upload_cover_for_gallery_video: PUT /{storeId}/products/{productId}/gallery/video/{galleryVideoId}
 * Made from spec/ecwid/openapi.yaml:7774 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPLOAD_COVER_FOR_GALLERY_VIDEO_H
#define ECWID_UPLOAD_COVER_FOR_GALLERY_VIDEO_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/create_result.h>
#include <ecwid/upload_cover_for_gallery_video_params.h>

OAC_BEGIN_DECLS

/* Upload cover for gallery video.
 *
 * Sets the picture that stands for a video of the gallery, from a link in externalUrl or from the bytes of a file in
 * the body, up to 20 MB.
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
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/products/product-images-and-videos/upload-cover-for-gallery-video */
OAC_API OAC_MUST_CHECK oac_status
ecwid_upload_cover_for_gallery_video(oac_client *client, int64_t store_id, int64_t product_id, int64_t gallery_video_id,
                                     const ecwid_upload_cover_for_gallery_video_params *params, const oac_source *body,
                                     ecwid_create_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_upload_cover_for_gallery_video_prepare(
    oac_client *client, int64_t store_id, int64_t product_id, int64_t gallery_video_id,
    const ecwid_upload_cover_for_gallery_video_params *params, const oac_source *body, oac_call **prepared,
    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_upload_cover_for_gallery_video_finish(oac_call *call,
                                                                              ecwid_create_result *response,
                                                                              oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_upload_cover_for_gallery_video_operation;

OAC_END_DECLS

#endif
