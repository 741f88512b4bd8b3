/* ecwid_product_review_reviewer_info: an object of the description.
 * Made from spec/ecwid/openapi.yaml:22102 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_REVIEW_REVIEWER_INFO_H
#define ECWID_PRODUCT_REVIEW_REVIEWER_INFO_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_review_reviewer_info ecwid_product_review_reviewer_info;
extern OAC_API const oac_type ecwid_product_review_reviewer_info_oac_type;

typedef struct ecwid_product_review_reviewer_info_ref {
    oac_presence state;
    const ecwid_product_review_reviewer_info *value;
} ecwid_product_review_reviewer_info_ref;
OAC_REF_FUNCTIONS(ecwid_product_review_reviewer_info)

/* Who wrote a review.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/product-reviews/search-product-reviews#reviewerinfo */
struct ecwid_product_review_reviewer_info {
    /* name: Name of the customer. */
    oac_opt_string name;
    /* email: Email address of the customer. */
    oac_opt_string email;
    /* country: Country of the customer, from the order. */
    oac_opt_string country;
    /* city: City of the customer, from the order. */
    oac_opt_string city;
    /* orders: How many orders the customer has placed. */
    oac_opt_int orders;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_REVIEW_REVIEWER_INFO_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_review_reviewer_info_serialize(
    const ecwid_product_review_reviewer_info *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_review_reviewer_info_parse(const char *text, size_t length,
                                                                           const oac_parse_options *options,
                                                                           ecwid_product_review_reviewer_info *value,
                                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_review_reviewer_info_validate(
    const ecwid_product_review_reviewer_info *value, oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_product_review_reviewer_info_dispose(ecwid_product_review_reviewer_info *value);

OAC_RECORD_FUNCTIONS(ecwid_product_review_reviewer_info)
OAC_CJSON_FUNCTIONS(ecwid_product_review_reviewer_info)

OAC_END_DECLS

#endif
