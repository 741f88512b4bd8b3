/* ecwid_search_product_reviews: GET /{storeId}/reviews
 * Made from spec/ecwid/openapi.yaml:8018 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_PRODUCT_REVIEWS_H
#define ECWID_SEARCH_PRODUCT_REVIEWS_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/product_review_page.h>
#include <ecwid/search_product_reviews_params.h>

OAC_BEGIN_DECLS

/* Search product reviews.
 *
 * Finds reviews of products, page by page: by product, order, status, stars, time or text.
 *
 * Scopes: read_reviews.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/product-reviews/search-product-reviews */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_product_reviews(oac_client *client, int64_t store_id,
                                                               const ecwid_search_product_reviews_params *params,
                                                               ecwid_product_review_page *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_product_reviews_prepare(
    oac_client *client, int64_t store_id, const ecwid_search_product_reviews_params *params, oac_call **prepared,
    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_product_reviews_finish(oac_call *call,
                                                                      ecwid_product_review_page *response,
                                                                      oac_error *error);

/* The items of all pages, one by one, from `params->offset` on: oac/pages.h. */
typedef struct ecwid_search_product_reviews_items {
    oac_pages pages; /* options, and how far it came */
} ecwid_search_product_reviews_items;

#define ECWID_SEARCH_PRODUCT_REVIEWS_ITEMS_INIT OAC_PAGES_INIT

OAC_API OAC_MUST_CHECK oac_status ecwid_search_product_reviews_begin(ecwid_search_product_reviews_items *items,
                                                                     oac_client *client, int64_t store_id,
                                                                     const ecwid_search_product_reviews_params *params,
                                                                     oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_product_reviews_next(ecwid_search_product_reviews_items *items,
                                                                    const ecwid_product_review **item,
                                                                    oac_error *error);
OAC_API void ecwid_search_product_reviews_end(ecwid_search_product_reviews_items *items);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_search_product_reviews_operation;

OAC_END_DECLS

#endif
