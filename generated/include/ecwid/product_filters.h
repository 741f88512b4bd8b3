/* ecwid_product_filters: an object of the description.
 * Made from spec/ecwid/openapi.yaml:21542 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_FILTERS_H
#define ECWID_PRODUCT_FILTERS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_filters ecwid_product_filters;
extern OAC_API const oac_type ecwid_product_filters_oac_type;

typedef struct ecwid_product_filters_ref {
    oac_presence state;
    const ecwid_product_filters *value;
} ecwid_product_filters_ref;
OAC_REF_FUNCTIONS(ecwid_product_filters)

OAC_END_DECLS

#include <ecwid/product_category_filter.h>
#include <ecwid/product_filter.h>

OAC_BEGIN_DECLS

/* Filters by name. Those of options and attributes are called option_NAME and attribute_NAME.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/get-product-filters#filters */
struct ecwid_product_filters {
    /* price: Range of prices. Not with title, values and sortingOrder. */
    ecwid_product_filter_ref price;
    /* inventory: In stock or sold out. Not with minValue, title, sortingOrder and 1 more. */
    ecwid_product_filter_ref inventory;
    /* onsale: On sale or not. Not with minValue, title, sortingOrder and 1 more. */
    ecwid_product_filter_ref onsale;
    /* categories: Categories of products. */
    ecwid_product_category_filter_ref categories;
    /* All other members, by their names. */
    ecwid_product_filter_map additional;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_FILTERS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_filters_serialize(const ecwid_product_filters *value,
                                                                  oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_filters_parse(const char *text, size_t length,
                                                              const oac_parse_options *options,
                                                              ecwid_product_filters *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_filters_validate(const ecwid_product_filters *value,
                                                                 oac_validation mode, oac_violations *violations,
                                                                 oac_error *error);
OAC_API void ecwid_product_filters_dispose(ecwid_product_filters *value);

OAC_RECORD_FUNCTIONS(ecwid_product_filters)
OAC_CJSON_FUNCTIONS(ecwid_product_filters)

OAC_END_DECLS

#endif
