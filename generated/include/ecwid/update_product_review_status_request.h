/* ecwid_update_product_review_status_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:22118 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_PRODUCT_REVIEW_STATUS_REQUEST_H
#define ECWID_UPDATE_PRODUCT_REVIEW_STATUS_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_update_product_review_status_request ecwid_update_product_review_status_request;
extern OAC_API const oac_type ecwid_update_product_review_status_request_oac_type;

OAC_END_DECLS

#include <ecwid/product_review_status.h>

OAC_BEGIN_DECLS

/* What a review is to be.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/products/product-reviews/update-product-review-status#request-json */
struct ecwid_update_product_review_status_request {
    /* status: moderated hides the review, published shows it to customers. Required. */
    ecwid_product_review_status_opt status;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_UPDATE_PRODUCT_REVIEW_STATUS_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_product_review_status_request_serialize(
    const ecwid_update_product_review_status_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_update_product_review_status_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                                 ecwid_update_product_review_status_request *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_update_product_review_status_request_validate(const ecwid_update_product_review_status_request *value,
                                                    oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_update_product_review_status_request_dispose(ecwid_update_product_review_status_request *value);

OAC_RECORD_FUNCTIONS(ecwid_update_product_review_status_request)
OAC_CJSON_FUNCTIONS(ecwid_update_product_review_status_request)

OAC_END_DECLS

#endif
