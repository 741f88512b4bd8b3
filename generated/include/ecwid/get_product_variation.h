/* ecwid_get_product_variation: GET /{storeId}/products/{productId}/combinations/{combinationId}
 * Made from spec/ecwid/openapi.yaml:8617 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_PRODUCT_VARIATION_H
#define ECWID_GET_PRODUCT_VARIATION_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/get_product_variation_params.h>
#include <ecwid/product_variation.h>

OAC_BEGIN_DECLS

/* Get product variation.
 *
 * Reads one variation of a product.
 *
 * Scopes: read_catalog.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * productId: Number of the product. Required.
 *
 * combinationId: Number of the variation. Required.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/product-variations/get-product-variation */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_product_variation(oac_client *client, int64_t store_id, int64_t product_id,
                                                              int64_t combination_id,
                                                              const ecwid_get_product_variation_params *params,
                                                              ecwid_product_variation *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_product_variation_prepare(oac_client *client, int64_t store_id,
                                                                      int64_t product_id, int64_t combination_id,
                                                                      const ecwid_get_product_variation_params *params,
                                                                      oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_product_variation_finish(oac_call *call, ecwid_product_variation *response,
                                                                     oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_product_variation_operation;

OAC_END_DECLS

#endif
