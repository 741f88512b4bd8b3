/* ecwid_change_product_file_description: PUT /{storeId}/products/{productId}/files/{fileId}
 * Made from spec/ecwid/openapi.yaml:7378 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CHANGE_PRODUCT_FILE_DESCRIPTION_H
#define ECWID_CHANGE_PRODUCT_FILE_DESCRIPTION_H

#include <oac/oac.h>

#include <ecwid/change_product_file_description_request.h>
#include <ecwid/client.h>
#include <ecwid/update_result.h>

OAC_BEGIN_DECLS

/* Change product file description.
 *
 * Changes what customers read about a file. The file and its name stay.
 *
 * Scopes: update_catalog.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * productId: Number of the product. Required.
 *
 * fileId: Number of the file. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/product-files/change-product-file-description */
OAC_API OAC_MUST_CHECK oac_status ecwid_change_product_file_description(
    oac_client *client, int64_t store_id, int64_t product_id, int64_t file_id,
    const ecwid_change_product_file_description_request *request, ecwid_update_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_change_product_file_description_prepare(
    oac_client *client, int64_t store_id, int64_t product_id, int64_t file_id,
    const ecwid_change_product_file_description_request *request, oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_change_product_file_description_finish(oac_call *call,
                                                                               ecwid_update_result *response,
                                                                               oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_change_product_file_description_operation;

OAC_END_DECLS

#endif
