/* ecwid_update_product_review_status: PUT /{storeId}/reviews/{reviewId}
 * Made from spec/ecwid/openapi.yaml:7953 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_PRODUCT_REVIEW_STATUS_H
#define ECWID_UPDATE_PRODUCT_REVIEW_STATUS_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/product_review.h>
#include <ecwid/update_product_review_status_request.h>
#include <ecwid/update_result.h>

OAC_BEGIN_DECLS

/* Update product review status.
 *
 * Publishes a review, or takes it back to those that wait for a decision.
 *
 * Scopes: update_reviews.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * reviewId: Number of the review. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/product-reviews/update-product-review-status */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_product_review_status(
    oac_client *client, int64_t store_id, int64_t review_id, const ecwid_update_product_review_status_request *request,
    ecwid_update_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_product_review_status_prepare(
    oac_client *client, int64_t store_id, int64_t review_id, const ecwid_update_product_review_status_request *request,
    oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_product_review_status_finish(oac_call *call,
                                                                            ecwid_update_result *response,
                                                                            oac_error *error);

/* The request that makes `after` of `before`: of what was read, and a changed copy of it
 * (ecwid_product_review_copy). It has what differs, as oac_record_changes says (oac/type.h); all of it is absent
 * where nothing does. It owns its memory: end with ecwid_update_product_review_status_request_dispose. */
static inline OAC_MUST_CHECK oac_status
ecwid_update_product_review_status_changes(const ecwid_product_review *before, const ecwid_product_review *after,
                                           ecwid_update_product_review_status_request *request, oac_error *error)
{
    return oac_record_changes(&ecwid_product_review_oac_type, before, after,
                              &ecwid_update_product_review_status_request_oac_type, request, error);
}

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_update_product_review_status_operation;

OAC_END_DECLS

#endif
