/* ecwid_create_product: POST /{storeId}/products
 * Made from spec/ecwid/openapi.yaml:6284 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CREATE_PRODUCT_H
#define ECWID_CREATE_PRODUCT_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/create_product_params.h>
#include <ecwid/create_product_request.h>
#include <ecwid/create_result.h>

OAC_BEGIN_DECLS

/* Create product.
 *
 * Creates a product and answers with its number. Variations in the body are ignored unless saveCombinations is true.
 * At most 200 variations and 100 categories go into one request. Sent twice, it creates two, or is refused if SKUs
 * must differ.
 *
 * Scopes: create_catalog.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * A request is not sent again where it may have been carried out (oac_call_once).
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/create-product */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_product(oac_client *client, int64_t store_id,
                                                       const ecwid_create_product_params *params,
                                                       const ecwid_create_product_request *request,
                                                       ecwid_create_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_product_prepare(oac_client *client, int64_t store_id,
                                                               const ecwid_create_product_params *params,
                                                               const ecwid_create_product_request *request,
                                                               oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_create_product_finish(oac_call *call, ecwid_create_result *response,
                                                              oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_create_product_operation;

OAC_END_DECLS

#endif
