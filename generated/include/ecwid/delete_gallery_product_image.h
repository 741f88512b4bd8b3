/* ecwid_delete_gallery_product_image: DELETE /{storeId}/products/{productId}/gallery/{galleryImageId}
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/products.yaml:427), not this file. */
#ifndef ECWID_DELETE_GALLERY_PRODUCT_IMAGE_H
#define ECWID_DELETE_GALLERY_PRODUCT_IMAGE_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/delete_result.h>

OAC_BEGIN_DECLS

/* Delete gallery product image.
 *
 * Deletes one image of a product's gallery for good.
 *
 * Scopes: update_catalog.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * productId: Number of the product. Required.
 *
 * galleryImageId: Number of the image in the gallery. Required.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/products/product-images-and-videos/delete-gallery-product-image */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_gallery_product_image(oac_client *client, int64_t store_id,
                                                                     int64_t product_id, int64_t gallery_image_id,
                                                                     ecwid_delete_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_gallery_product_image_prepare(oac_client *client, int64_t store_id,
                                                                             int64_t product_id,
                                                                             int64_t gallery_image_id,
                                                                             oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_gallery_product_image_finish(oac_call *call,
                                                                            ecwid_delete_result *response,
                                                                            oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_delete_gallery_product_image_operation;

OAC_END_DECLS

#endif
