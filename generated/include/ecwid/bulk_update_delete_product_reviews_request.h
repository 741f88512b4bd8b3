/* ecwid_bulk_update_delete_product_reviews_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:21918 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_BULK_UPDATE_DELETE_PRODUCT_REVIEWS_REQUEST_H
#define ECWID_BULK_UPDATE_DELETE_PRODUCT_REVIEWS_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_bulk_update_delete_product_reviews_request ecwid_bulk_update_delete_product_reviews_request;
extern OAC_API const oac_type ecwid_bulk_update_delete_product_reviews_request_oac_type;

OAC_END_DECLS

#include <ecwid/bulk_update_product_reviews_request_new_status.h>
#include <ecwid/bulk_update_reviews_request_select_mode.h>
#include <ecwid/product_review_filters.h>

OAC_BEGIN_DECLS

/* Which reviews to change or delete.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/products/product-reviews/
 * bulk-update-delete-product-reviews#request-json */
struct ecwid_bulk_update_delete_product_reviews_request {
    /* selectMode: Which reviews it is about: those in reviewIds, those that currentFilters finds, or all of the
     * store. Required. */
    ecwid_bulk_update_reviews_request_select_mode_opt select_mode;
    /* delete: True deletes the reviews, false gives them newStatus. False unless sent. Default: false. */
    oac_opt_bool delete_;
    /* newStatus: Status that the reviews get, where delete is false. */
    ecwid_bulk_update_product_reviews_request_new_status_opt new_status;
    /* reviewIds: Numbers of the reviews. Counts only where selectMode is SELECTED. */
    oac_int_list review_ids;
    /* currentFilters: Conditions that the reviews meet. Counts only where selectMode is ALL_FILTERED. */
    ecwid_product_review_filters_ref current_filters;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_BULK_UPDATE_DELETE_PRODUCT_REVIEWS_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_bulk_update_delete_product_reviews_request_serialize(
    const ecwid_bulk_update_delete_product_reviews_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_bulk_update_delete_product_reviews_request_parse(
    const char *text, size_t length, const oac_parse_options *options,
    ecwid_bulk_update_delete_product_reviews_request *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_bulk_update_delete_product_reviews_request_validate(
    const ecwid_bulk_update_delete_product_reviews_request *value, oac_validation mode, oac_violations *violations,
    oac_error *error);
OAC_API void
ecwid_bulk_update_delete_product_reviews_request_dispose(ecwid_bulk_update_delete_product_reviews_request *value);

OAC_RECORD_FUNCTIONS(ecwid_bulk_update_delete_product_reviews_request)
OAC_CJSON_FUNCTIONS(ecwid_bulk_update_delete_product_reviews_request)

OAC_END_DECLS

#endif
