/* ecwid_upload_gallery_product_image_async: POST /{storeId}/products/{productId}/gallery/async
 * Made from spec/ecwid/openapi.yaml:7806 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPLOAD_GALLERY_PRODUCT_IMAGE_ASYNC_H
#define ECWID_UPLOAD_GALLERY_PRODUCT_IMAGE_ASYNC_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/create_result.h>
#include <ecwid/image_url_request.h>

OAC_BEGIN_DECLS

/* Upload gallery product image (async).
 *
 * Has the server fetch an image for the gallery of a product from a link. The answer does not wait for it, so the
 * size of the image has to be told.
 *
 * Scopes: update_catalog.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * productId: Number of the product. Required.
 *
 * A request is not sent again where it may have been carried out (oac_call_once).
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/products/product-images-and-videos/
 * upload-gallery-product-image-async */
OAC_API OAC_MUST_CHECK oac_status ecwid_upload_gallery_product_image_async(oac_client *client, int64_t store_id,
                                                                           int64_t product_id,
                                                                           const ecwid_image_url_request *request,
                                                                           ecwid_create_result *response,
                                                                           oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_upload_gallery_product_image_async_prepare(
    oac_client *client, int64_t store_id, int64_t product_id, const ecwid_image_url_request *request,
    oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_upload_gallery_product_image_async_finish(oac_call *call,
                                                                                  ecwid_create_result *response,
                                                                                  oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_upload_gallery_product_image_async_operation;

OAC_END_DECLS

#endif
