/* ecwid_get_product_reviews_stats: GET /{storeId}/reviews/filters_data
 * Made from spec/ecwid/openapi.yaml:7990 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_PRODUCT_REVIEWS_STATS_H
#define ECWID_GET_PRODUCT_REVIEWS_STATS_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/product_review_stats.h>

OAC_BEGIN_DECLS

/* Get product reviews stats.
 *
 * Tells how many reviews the store has, in all and by status.
 *
 * Scopes: read_reviews.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/product-reviews/get-product-reviews-stats */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_product_reviews_stats(oac_client *client, int64_t store_id,
                                                                  ecwid_product_review_stats *response,
                                                                  oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_product_reviews_stats_prepare(oac_client *client, int64_t store_id,
                                                                          oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_product_reviews_stats_finish(oac_call *call,
                                                                         ecwid_product_review_stats *response,
                                                                         oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_product_reviews_stats_operation;

OAC_END_DECLS

#endif
