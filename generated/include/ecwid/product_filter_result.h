/* ecwid_product_filter_result: an object of the description.
 * Made from spec/ecwid/openapi.yaml:21532 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_FILTER_RESULT_H
#define ECWID_PRODUCT_FILTER_RESULT_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_filter_result ecwid_product_filter_result;
extern OAC_API const oac_type ecwid_product_filter_result_oac_type;

OAC_END_DECLS

#include <ecwid/product_filters.h>

OAC_BEGIN_DECLS

/* Filters by which products can be narrowed down.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/get-product-filters#response-json */
struct ecwid_product_filter_result {
    /* productCount: How many products meet the conditions. */
    oac_opt_int product_count;
    /* filters: The filters that were asked for. */
    ecwid_product_filters_ref filters;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_FILTER_RESULT_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_filter_result_serialize(const ecwid_product_filter_result *value,
                                                                        oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_filter_result_parse(const char *text, size_t length,
                                                                    const oac_parse_options *options,
                                                                    ecwid_product_filter_result *value,
                                                                    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_filter_result_validate(const ecwid_product_filter_result *value,
                                                                       oac_validation mode, oac_violations *violations,
                                                                       oac_error *error);
OAC_API void ecwid_product_filter_result_dispose(ecwid_product_filter_result *value);

OAC_RECORD_FUNCTIONS(ecwid_product_filter_result)
OAC_CJSON_FUNCTIONS(ecwid_product_filter_result)

OAC_END_DECLS

#endif
