/* ecwid_delete_product_review: DELETE /{storeId}/reviews/{reviewId}
 * Made from spec/ecwid/openapi.yaml:7930 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DELETE_PRODUCT_REVIEW_H
#define ECWID_DELETE_PRODUCT_REVIEW_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/delete_result.h>

OAC_BEGIN_DECLS

/* Delete product review.
 *
 * Deletes one review for good.
 *
 * Scopes: read_reviews, update_reviews.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * reviewId: Number of the review. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/product-reviews/delete-product-review */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_product_review(oac_client *client, int64_t store_id, int64_t review_id,
                                                              ecwid_delete_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_product_review_prepare(oac_client *client, int64_t store_id,
                                                                      int64_t review_id, oac_call **prepared,
                                                                      oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_product_review_finish(oac_call *call, ecwid_delete_result *response,
                                                                     oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_delete_product_review_operation;

OAC_END_DECLS

#endif
