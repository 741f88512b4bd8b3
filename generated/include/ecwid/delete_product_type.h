/* ecwid_delete_product_type: DELETE /{storeId}/classes/{classId}
 * Made from spec/ecwid/openapi.yaml:8253 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DELETE_PRODUCT_TYPE_H
#define ECWID_DELETE_PRODUCT_TYPE_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/delete_result.h>

OAC_BEGIN_DECLS

/* Delete product type.
 *
 * Deletes a product type for good. What becomes of its products is not documented.
 *
 * Scopes: update_catalog.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * classId: Number of the product type. 0 is the general type. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/product-types-and-attributes/delete-product-type */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_product_type(oac_client *client, int64_t store_id, int64_t class_id,
                                                            ecwid_delete_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_product_type_prepare(oac_client *client, int64_t store_id,
                                                                    int64_t class_id, oac_call **prepared,
                                                                    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_product_type_finish(oac_call *call, ecwid_delete_result *response,
                                                                   oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_delete_product_type_operation;

OAC_END_DECLS

#endif
