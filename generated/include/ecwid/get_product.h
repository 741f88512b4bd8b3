/* ecwid_get_product: GET /{storeId}/products/{productId}
 * Made from spec/ecwid/openapi.yaml:6997 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_PRODUCT_H
#define ECWID_GET_PRODUCT_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/get_product_params.h>
#include <ecwid/product.h>

OAC_BEGIN_DECLS

/* Get product.
 *
 * Reads one product with its options, variations, attributes, images and files.
 *
 * Scopes: read_catalog.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * productId: Number of the product. Required.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/get-product */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_product(oac_client *client, int64_t store_id, int64_t product_id,
                                                    const ecwid_get_product_params *params, ecwid_product *response,
                                                    oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_product_prepare(oac_client *client, int64_t store_id, int64_t product_id,
                                                            const ecwid_get_product_params *params, oac_call **prepared,
                                                            oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_product_finish(oac_call *call, ecwid_product *response, oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_product_operation;

OAC_END_DECLS

#endif
