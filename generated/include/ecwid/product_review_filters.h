/* ecwid_product_review_filters: an object of the description.
 * Made from spec/ecwid/openapi.yaml:21946 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_REVIEW_FILTERS_H
#define ECWID_PRODUCT_REVIEW_FILTERS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_review_filters ecwid_product_review_filters;
extern OAC_API const oac_type ecwid_product_review_filters_oac_type;

typedef struct ecwid_product_review_filters_ref {
    oac_presence state;
    const ecwid_product_review_filters *value;
} ecwid_product_review_filters_ref;
OAC_REF_FUNCTIONS(ecwid_product_review_filters)

OAC_END_DECLS

#include <ecwid/product_review_filters_status.h>

OAC_BEGIN_DECLS

/* Conditions by which reviews are found.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/products/product-reviews/
 * bulk-update-delete-product-reviews#currentfilters */
struct ecwid_product_review_filters {
    /* reviewId: Numbers of reviews. */
    oac_int_list review_id;
    /* productId: Numbers of products. */
    oac_int_list product_id;
    /* orderId: Internal numbers of orders. */
    oac_int_list order_id;
    /* rating: Stars, 1 to 5, several allowed. */
    oac_int_list rating;
    /* status: Status, in upper case here. */
    ecwid_product_review_filters_status_opt status;
    /* searchKeyword: Words to look for in the texts of reviews. */
    oac_opt_string search_keyword;
    /* createdFrom: Bound of the time of writing, as a UNIX timestamp. The page calls it the upper one; its name says
     * the lower. */
    oac_opt_string created_from;
    /* createdTo: Bound of the time of writing, as a UNIX timestamp. The page calls it the lower one; its name says
     * the upper. */
    oac_opt_string created_to;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_REVIEW_FILTERS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_review_filters_serialize(const ecwid_product_review_filters *value,
                                                                         oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_review_filters_parse(const char *text, size_t length,
                                                                     const oac_parse_options *options,
                                                                     ecwid_product_review_filters *value,
                                                                     oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_review_filters_validate(const ecwid_product_review_filters *value,
                                                                        oac_validation mode, oac_violations *violations,
                                                                        oac_error *error);
OAC_API void ecwid_product_review_filters_dispose(ecwid_product_review_filters *value);

OAC_RECORD_FUNCTIONS(ecwid_product_review_filters)
OAC_CJSON_FUNCTIONS(ecwid_product_review_filters)

OAC_END_DECLS

#endif
