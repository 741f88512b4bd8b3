/* ecwid_search_product_reviews_params: an object of the description.
 * Made from spec/ecwid/openapi.yaml:8018 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_PRODUCT_REVIEWS_PARAMS_H
#define ECWID_SEARCH_PRODUCT_REVIEWS_PARAMS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_search_product_reviews_params ecwid_search_product_reviews_params;
extern OAC_API const oac_type ecwid_search_product_reviews_params_oac_type;

OAC_END_DECLS

#include <ecwid/product_review_status.h>
#include <ecwid/search_product_reviews_sort_by.h>

OAC_BEGIN_DECLS

/* The parameters of searchProductReviews in its query, its headers and its cookies. Null is not sent, nor are empty
 * lists and objects; of other members, in `extra`, the query is made. */
struct ecwid_search_product_reviews_params {
    /* status: Finds only reviews that wait for a decision (moderated), or only those that customers see (published).
     * In the query. */
    ecwid_product_review_status_opt status;
    /* rating: Finds only reviews with so many stars, 1 to 5. In the query. At least 1. At most 5. */
    oac_opt_int rating;
    /* orderId: Finds reviews by the order from which they come. In the query. */
    oac_opt_string order_id;
    /* productId: Finds reviews of one product. In the query. */
    oac_opt_int product_id;
    /* reviewId: Finds one review by its number. In the query. */
    oac_opt_int review_id;
    /* createdFrom: Only what was created at this time or later. A UNIX timestamp in seconds or a date with time,
     * such as 2023-01-15 19:27:50. In the query. */
    oac_opt_string created_from;
    /* createdTo: Only what was created at this time or before. A UNIX timestamp in seconds or a date with time, such
     * as 2023-01-15 19:27:50. In the query. */
    oac_opt_string created_to;
    /* updatedFrom: Only what was last changed at this time or later. A UNIX timestamp in seconds or a date with
     * time, such as 2023-01-15 19:27:50. In the query. */
    oac_opt_string updated_from;
    /* updatedTo: Only what was last changed at this time or before. A UNIX timestamp in seconds or a date with time,
     * such as 2023-01-15 19:27:50. In the query. */
    oac_opt_string updated_to;
    /* sortBy: Order of the results, by time or by stars. In the query. */
    ecwid_search_product_reviews_sort_by_opt sort_by;
    /* keyword: Words to look for in the texts of reviews. In the query. */
    oac_opt_string keyword;
    /* responseFields: Members to answer with, such as total,items(id,name). All where it is left out. In the query.
     * It selects members of the answer: those that it leaves out are absent. */
    oac_opt_string response_fields;
    /* offset: How many items to leave out at the beginning, counted from 0; multiples of limit lead from page to
     * page. In the query. */
    oac_opt_int offset;
    /* limit: How many items the answer has at most. In the query. At most 100. */
    oac_opt_int limit;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_SEARCH_PRODUCT_REVIEWS_PARAMS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_product_reviews_params_serialize(
    const ecwid_search_product_reviews_params *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_product_reviews_params_parse(const char *text, size_t length,
                                                                            const oac_parse_options *options,
                                                                            ecwid_search_product_reviews_params *value,
                                                                            oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_search_product_reviews_params_validate(const ecwid_search_product_reviews_params *value, oac_validation mode,
                                             oac_violations *violations, oac_error *error);
OAC_API void ecwid_search_product_reviews_params_dispose(ecwid_search_product_reviews_params *value);

OAC_RECORD_FUNCTIONS(ecwid_search_product_reviews_params)
OAC_CJSON_FUNCTIONS(ecwid_search_product_reviews_params)

OAC_END_DECLS

#endif
