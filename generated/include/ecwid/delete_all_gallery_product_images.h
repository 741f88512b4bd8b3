/* ecwid_delete_all_gallery_product_images: DELETE /{storeId}/products/{productId}/gallery
 * Made from spec/ecwid/openapi.yaml:7536 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DELETE_ALL_GALLERY_PRODUCT_IMAGES_H
#define ECWID_DELETE_ALL_GALLERY_PRODUCT_IMAGES_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/delete_result.h>

OAC_BEGIN_DECLS

/* Delete all gallery product images.
 *
 * Deletes all images of a product's gallery for good, and answers how many there were.
 *
 * Scopes: update_catalog, update_catalog_batch_delete.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * productId: Number of the product. Required.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/products/product-images-and-videos/delete-all-gallery-product-images */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_all_gallery_product_images(oac_client *client, int64_t store_id,
                                                                          int64_t product_id,
                                                                          ecwid_delete_result *response,
                                                                          oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_all_gallery_product_images_prepare(oac_client *client, int64_t store_id,
                                                                                  int64_t product_id,
                                                                                  oac_call **prepared,
                                                                                  oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_all_gallery_product_images_finish(oac_call *call,
                                                                                 ecwid_delete_result *response,
                                                                                 oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_delete_all_gallery_product_images_operation;

OAC_END_DECLS

#endif
