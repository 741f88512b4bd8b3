/* ecwid_adjust_product_stock: PUT /{storeId}/products/{productId}/inventory
 * Made from spec/ecwid/openapi.yaml:6243 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ADJUST_PRODUCT_STOCK_H
#define ECWID_ADJUST_PRODUCT_STOCK_H

#include <oac/oac.h>

#include <ecwid/adjust_product_stock_params.h>
#include <ecwid/adjust_stock_request.h>
#include <ecwid/client.h>
#include <ecwid/update_result.h>

OAC_BEGIN_DECLS

/* Adjust product stock.
 *
 * Adds to the stock of a product, or takes from it, however much is there at that moment. Sent twice, it counts
 * twice. A warning in the answer tells of stock below 0.
 *
 * Scopes: update_catalog.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * productId: Number of the product. Required.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/adjust-product-stock */
OAC_API OAC_MUST_CHECK oac_status ecwid_adjust_product_stock(oac_client *client, int64_t store_id, int64_t product_id,
                                                             const ecwid_adjust_product_stock_params *params,
                                                             const ecwid_adjust_stock_request *request,
                                                             ecwid_update_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_adjust_product_stock_prepare(oac_client *client, int64_t store_id,
                                                                     int64_t product_id,
                                                                     const ecwid_adjust_product_stock_params *params,
                                                                     const ecwid_adjust_stock_request *request,
                                                                     oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_adjust_product_stock_finish(oac_call *call, ecwid_update_result *response,
                                                                    oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_adjust_product_stock_operation;

OAC_END_DECLS

#endif
