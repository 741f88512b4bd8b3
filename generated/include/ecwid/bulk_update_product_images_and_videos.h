/* ecwid_bulk_update_product_images_and_videos: PUT /{storeId}/products/{productId}/media
 * Made from spec/ecwid/openapi.yaml:7511 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_BULK_UPDATE_PRODUCT_IMAGES_AND_VIDEOS_H
#define ECWID_BULK_UPDATE_PRODUCT_IMAGES_AND_VIDEOS_H

#include <oac/oac.h>

#include <ecwid/bulk_update_product_images_and_videos_request.h>
#include <ecwid/client.h>

OAC_BEGIN_DECLS

/* Bulk update product images and videos.
 *
 * Replaces images and videos of a product by those that the links lead to. The list takes the place of the whole
 * gallery: what it does not hold is deleted for good.
 *
 * Scopes: update_catalog.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * productId: Number of the product. Required.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/products/product-images-and-videos/
 * bulk-update-product-images-and-videos */
OAC_API OAC_MUST_CHECK oac_status ecwid_bulk_update_product_images_and_videos(
    oac_client *client, int64_t store_id, int64_t product_id,
    const ecwid_bulk_update_product_images_and_videos_request *request, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_bulk_update_product_images_and_videos_prepare(
    oac_client *client, int64_t store_id, int64_t product_id,
    const ecwid_bulk_update_product_images_and_videos_request *request, oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_bulk_update_product_images_and_videos_finish(oac_call *call, oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_bulk_update_product_images_and_videos_operation;

OAC_END_DECLS

#endif
