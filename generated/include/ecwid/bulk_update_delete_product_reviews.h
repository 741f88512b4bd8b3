/* ecwid_bulk_update_delete_product_reviews: PUT /{storeId}/reviews/mass_update
 * Made from spec/ecwid/openapi.yaml:7892 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_BULK_UPDATE_DELETE_PRODUCT_REVIEWS_H
#define ECWID_BULK_UPDATE_DELETE_PRODUCT_REVIEWS_H

#include <oac/oac.h>

#include <ecwid/bulk_update_delete_product_reviews_request.h>
#include <ecwid/client.h>
#include <ecwid/update_result.h>

OAC_BEGIN_DECLS

/* Bulk update/delete product reviews.
 *
 * Publishes, withdraws or deletes many reviews at once. With selectMode ALL it is about every review of the store;
 * what is deleted is gone for good.
 *
 * Scopes: update_reviews.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/product-reviews/bulk-update-delete-product-reviews */
OAC_API OAC_MUST_CHECK oac_status ecwid_bulk_update_delete_product_reviews(
    oac_client *client, int64_t store_id, const ecwid_bulk_update_delete_product_reviews_request *request,
    ecwid_update_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_bulk_update_delete_product_reviews_prepare(
    oac_client *client, int64_t store_id, const ecwid_bulk_update_delete_product_reviews_request *request,
    oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_bulk_update_delete_product_reviews_finish(oac_call *call,
                                                                                  ecwid_update_result *response,
                                                                                  oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_bulk_update_delete_product_reviews_operation;

OAC_END_DECLS

#endif
