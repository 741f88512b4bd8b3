/* ecwid_delete_all_products: DELETE /{storeId}/products
 * Made from spec/ecwid/openapi.yaml:6362 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DELETE_ALL_PRODUCTS_H
#define ECWID_DELETE_ALL_PRODUCTS_H

#include <oac/oac.h>

#include <ecwid/client.h>

OAC_BEGIN_DECLS

/* Delete all products.
 *
 * Deletes every product of the store for good. The answer, 202, says that the server has begun, not that it is done.
 * It needs a scope of its own.
 *
 * Scopes: update_catalog_batch_delete.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/delete-all-products */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_all_products(oac_client *client, int64_t store_id, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_all_products_prepare(oac_client *client, int64_t store_id,
                                                                    oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_all_products_finish(oac_call *call, oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_delete_all_products_operation;

OAC_END_DECLS

#endif
