/* ecwid_product_review_stats: an object of the description.
 * Made from spec/ecwid/openapi.yaml:22017 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_REVIEW_STATS_H
#define ECWID_PRODUCT_REVIEW_STATS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_review_stats ecwid_product_review_stats;
extern OAC_API const oac_type ecwid_product_review_stats_oac_type;

/* How many reviews the store has.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/products/product-reviews/get-product-reviews-stats#response-json */
struct ecwid_product_review_stats {
    /* allCount: All reviews. */
    oac_opt_int all_count;
    /* moderatedCount: Those that wait for a decision. */
    oac_opt_int moderated_count;
    /* publishedCount: Those that customers see. */
    oac_opt_int published_count;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_REVIEW_STATS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_review_stats_serialize(const ecwid_product_review_stats *value,
                                                                       oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_review_stats_parse(const char *text, size_t length,
                                                                   const oac_parse_options *options,
                                                                   ecwid_product_review_stats *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_review_stats_validate(const ecwid_product_review_stats *value,
                                                                      oac_validation mode, oac_violations *violations,
                                                                      oac_error *error);
OAC_API void ecwid_product_review_stats_dispose(ecwid_product_review_stats *value);

OAC_RECORD_FUNCTIONS(ecwid_product_review_stats)
OAC_CJSON_FUNCTIONS(ecwid_product_review_stats)

OAC_END_DECLS

#endif
