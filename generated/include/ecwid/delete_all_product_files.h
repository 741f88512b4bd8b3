/* ecwid_delete_all_product_files: DELETE /{storeId}/products/{productId}/files
 * Made from spec/ecwid/openapi.yaml:7452 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DELETE_ALL_PRODUCT_FILES_H
#define ECWID_DELETE_ALL_PRODUCT_FILES_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/delete_result.h>

OAC_BEGIN_DECLS

/* Delete all product files.
 *
 * Deletes all files of a product for good, and answers how many there were.
 *
 * Scopes: update_catalog.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * productId: Number of the product. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/product-files/delete-all-product-files */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_all_product_files(oac_client *client, int64_t store_id,
                                                                 int64_t product_id, ecwid_delete_result *response,
                                                                 oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_all_product_files_prepare(oac_client *client, int64_t store_id,
                                                                         int64_t product_id, oac_call **prepared,
                                                                         oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_all_product_files_finish(oac_call *call, ecwid_delete_result *response,
                                                                        oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_delete_all_product_files_operation;

OAC_END_DECLS

#endif
