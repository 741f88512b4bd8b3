/* ecwid_search_product_types: GET /{storeId}/classes
 * Made from spec/ecwid/openapi.yaml:8208 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_PRODUCT_TYPES_H
#define ECWID_SEARCH_PRODUCT_TYPES_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/search_product_types_response.h>

OAC_BEGIN_DECLS

/* Search product types.
 *
 * Lists all product types of the store with their attributes, in one answer.
 *
 * Scopes: read_catalog.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/product-types-and-attributes/search-product-types */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_product_types(oac_client *client, int64_t store_id,
                                                             ecwid_search_product_types_response *response,
                                                             oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_product_types_prepare(oac_client *client, int64_t store_id,
                                                                     oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_product_types_finish(oac_call *call,
                                                                    ecwid_search_product_types_response *response,
                                                                    oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_search_product_types_operation;

OAC_END_DECLS

#endif
