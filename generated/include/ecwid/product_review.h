/* ecwid_product_review: an object of the description.
 * Made from spec/ecwid/openapi.yaml:22054 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_REVIEW_H
#define ECWID_PRODUCT_REVIEW_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_review ecwid_product_review;
extern OAC_API const oac_type ecwid_product_review_oac_type;

/* An array of ecwid_product_review: `items` has `count` of them and is borrowed. */
typedef struct ecwid_product_review_list {
    oac_presence state;
    size_t count;
    const ecwid_product_review *items;
} ecwid_product_review_list;
OAC_LIST_FUNCTIONS(ecwid_product_review_list, ecwid_product_review)
extern OAC_API const oac_type ecwid_product_review_list_oac_type;

OAC_END_DECLS

#include <ecwid/product_review_reviewer_info.h>
#include <ecwid/product_review_status.h>

OAC_BEGIN_DECLS

/* The object ProductReview of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/product-reviews/search-product-reviews#items */
struct ecwid_product_review {
    /* id: integer. */
    oac_opt_int id;
    /* status: string. */
    ecwid_product_review_status_opt status;
    /* rating: integer. At least 1. At most 5. */
    oac_opt_int rating;
    /* orderId: string. */
    oac_opt_string order_id;
    /* productId: integer. */
    oac_opt_int product_id;
    /* customerId: integer. */
    oac_opt_int customer_id;
    /* review: string. */
    oac_opt_string review;
    /* reviewerInfo: object. */
    ecwid_product_review_reviewer_info_ref reviewer_info;
    /* createDate: string. Format: ecwid-date-time. */
    oac_opt_string create_date;
    /* updateDate: string. Format: ecwid-date-time. */
    oac_opt_string update_date;
    /* createTimestamp: integer. */
    oac_opt_int create_timestamp;
    /* updateTimestamp: integer. */
    oac_opt_int update_timestamp;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_REVIEW_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_review_serialize(const ecwid_product_review *value, oac_buffer *buffer,
                                                                 oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_review_parse(const char *text, size_t length,
                                                             const oac_parse_options *options,
                                                             ecwid_product_review *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_review_validate(const ecwid_product_review *value, oac_validation mode,
                                                                oac_violations *violations, oac_error *error);
OAC_API void ecwid_product_review_dispose(ecwid_product_review *value);

OAC_RECORD_FUNCTIONS(ecwid_product_review)
OAC_CJSON_FUNCTIONS(ecwid_product_review)

OAC_END_DECLS

#endif
