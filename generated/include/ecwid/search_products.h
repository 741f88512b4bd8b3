/* ecwid_search_products: GET /{storeId}/products
 * Made from spec/ecwid/openapi.yaml:6379 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_PRODUCTS_H
#define ECWID_SEARCH_PRODUCTS_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/product_page.h>
#include <ecwid/search_products_params.h>

OAC_BEGIN_DECLS

/* Search products.
 *
 * Finds products, page by page, and answers each as a whole. With productId or sku all other conditions are ignored.
 *
 * Scopes: read_catalog.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/search-products */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_products(oac_client *client, int64_t store_id,
                                                        const ecwid_search_products_params *params,
                                                        ecwid_product_page *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_products_prepare(oac_client *client, int64_t store_id,
                                                                const ecwid_search_products_params *params,
                                                                oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_products_finish(oac_call *call, ecwid_product_page *response,
                                                               oac_error *error);

/* The items of all pages, one by one, from `params->offset` on: oac/pages.h. */
typedef struct ecwid_search_products_items {
    oac_pages pages; /* options, and how far it came */
} ecwid_search_products_items;

#define ECWID_SEARCH_PRODUCTS_ITEMS_INIT OAC_PAGES_INIT

OAC_API OAC_MUST_CHECK oac_status ecwid_search_products_begin(ecwid_search_products_items *items, oac_client *client,
                                                              int64_t store_id,
                                                              const ecwid_search_products_params *params,
                                                              oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_products_next(ecwid_search_products_items *items,
                                                             const ecwid_product **item, oac_error *error);
OAC_API void ecwid_search_products_end(ecwid_search_products_items *items);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_search_products_operation;

OAC_END_DECLS

#endif
