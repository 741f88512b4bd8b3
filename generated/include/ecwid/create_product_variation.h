/* ecwid_create_product_variation: POST /{storeId}/products/{productId}/combinations
 * Made from spec/ecwid/openapi.yaml:8406 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CREATE_PRODUCT_VARIATION_H
#define ECWID_CREATE_PRODUCT_VARIATION_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/create_product_variation_request.h>
#include <ecwid/create_result.h>

OAC_BEGIN_DECLS

/* Create product variation.
 *
 * Adds a variation to a product and answers with its number. Options that the product does not have yet are created,
 * as SELECT.
 *
 * Scopes: create_catalog.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * productId: Number of the product. Required.
 *
 * A request is not sent again where it may have been carried out (oac_call_once).
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/product-variations/create-product-variation */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_product_variation(oac_client *client, int64_t store_id,
                                                                 int64_t product_id,
                                                                 const ecwid_create_product_variation_request *request,
                                                                 ecwid_create_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_product_variation_prepare(
    oac_client *client, int64_t store_id, int64_t product_id, const ecwid_create_product_variation_request *request,
    oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_create_product_variation_finish(oac_call *call, ecwid_create_result *response,
                                                                        oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_create_product_variation_operation;

OAC_END_DECLS

#endif
