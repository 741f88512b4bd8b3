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

/* What a customer wrote about a product.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/product-reviews/search-product-reviews#items */
struct ecwid_product_review {
    /* id: Number of the review. The server gives it. */
    oac_opt_int id;
    /* status: Whether the review waits for a decision (moderated) or customers see it (published). */
    ecwid_product_review_status_opt status;
    /* rating: Stars, 1 to 5. At least 1. At most 5. */
    oac_opt_int rating;
    /* orderId: Id of the order in which the customer bought the product. */
    oac_opt_string order_id;
    /* productId: Number of the product. */
    oac_opt_int product_id;
    /* customerId: Number of the customer. */
    oac_opt_int customer_id;
    /* review: What the customer wrote. */
    oac_opt_string review;
    /* reviewerInfo: Who wrote it. */
    ecwid_product_review_reviewer_info_ref reviewer_info;
    /* createDate: When it was written, with the offset from UTC, such as 2024-05-26 13:37:46 +0000. Format:
     * ecwid-date-time. */
    oac_opt_string create_date;
    /* updateDate: When it was last changed, with the offset from UTC. Format: ecwid-date-time. */
    oac_opt_string update_date;
    /* createTimestamp: When it was written, as a UNIX timestamp; the page's example is in milliseconds. */
    oac_opt_int create_timestamp;
    /* updateTimestamp: When it was last changed, as a UNIX timestamp; the page's example is in milliseconds. */
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
