/* ecwid_download_product_file: GET /{storeId}/products/{productId}/files/{fileId}
 * Made from spec/ecwid/openapi.yaml:7430 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DOWNLOAD_PRODUCT_FILE_H
#define ECWID_DOWNLOAD_PRODUCT_FILE_H

#include <oac/oac.h>

#include <ecwid/client.h>

OAC_BEGIN_DECLS

/* Download product file.
 *
 * Answers with the bytes of a file that is attached to a product, as it was uploaded.
 *
 * Scopes: read_catalog.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * productId: Number of the product. Required.
 *
 * fileId: Number of the file. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/product-files/download-product-file */
OAC_API OAC_MUST_CHECK oac_status ecwid_download_product_file(oac_client *client, int64_t store_id, int64_t product_id,
                                                              int64_t file_id, oac_sink *answer, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_download_product_file_prepare(oac_client *client, int64_t store_id,
                                                                      int64_t product_id, int64_t file_id,
                                                                      oac_sink *answer, oac_call **prepared,
                                                                      oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_download_product_file_finish(oac_call *call, oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_download_product_file_operation;

OAC_END_DECLS

#endif
