/* ecwid_search_product_variations: GET /{storeId}/products/{productId}/combinations
 * Made from spec/ecwid/openapi.yaml:8459 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_PRODUCT_VARIATIONS_H
#define ECWID_SEARCH_PRODUCT_VARIATIONS_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/search_product_variations_params.h>
#include <ecwid/search_product_variations_response.h>

OAC_BEGIN_DECLS

/* Search product variations.
 *
 * Lists all variations of a product in one answer.
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
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/product-variations/search-product-variations */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_product_variations(oac_client *client, int64_t store_id,
                                                                  int64_t product_id,
                                                                  const ecwid_search_product_variations_params *params,
                                                                  ecwid_search_product_variations_response *response,
                                                                  oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_product_variations_prepare(
    oac_client *client, int64_t store_id, int64_t product_id, const ecwid_search_product_variations_params *params,
    oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_product_variations_finish(
    oac_call *call, ecwid_search_product_variations_response *response, oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_search_product_variations_operation;

OAC_END_DECLS

#endif
