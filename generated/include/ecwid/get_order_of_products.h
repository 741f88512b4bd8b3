/* ecwid_get_order_of_products: GET /{storeId}/products/sort
 * Made from spec/ecwid/openapi.yaml:1068 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_ORDER_OF_PRODUCTS_H
#define ECWID_GET_ORDER_OF_PRODUCTS_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/get_order_of_products_params.h>
#include <ecwid/sorted_ids.h>

OAC_BEGIN_DECLS

/* Get order of products.
 *
 * Lists the numbers of the products of one category, in the order in which the store shows them.
 *
 * Scopes: read_catalog.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; parent_category must be there.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/categories/manage-order-of-products-in-the-category/
 * get-order-of-products */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_order_of_products(oac_client *client, int64_t store_id,
                                                              const ecwid_get_order_of_products_params *params,
                                                              ecwid_sorted_ids *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_order_of_products_prepare(oac_client *client, int64_t store_id,
                                                                      const ecwid_get_order_of_products_params *params,
                                                                      oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_order_of_products_finish(oac_call *call, ecwid_sorted_ids *response,
                                                                     oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_order_of_products_operation;

OAC_END_DECLS

#endif
