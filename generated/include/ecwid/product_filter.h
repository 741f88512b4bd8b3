/* ecwid_product_filter: an object of the description.
 * Made from spec/ecwid/openapi.yaml:21560 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_FILTER_H
#define ECWID_PRODUCT_FILTER_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_filter ecwid_product_filter;
extern OAC_API const oac_type ecwid_product_filter_oac_type;

typedef struct ecwid_product_filter_ref {
    oac_presence state;
    const ecwid_product_filter *value;
} ecwid_product_filter_ref;
OAC_REF_FUNCTIONS(ecwid_product_filter)

/* A map of ecwid_product_filter: `entries` has `count` of them and is borrowed. */
typedef struct ecwid_product_filter_map_entry ecwid_product_filter_map_entry;
typedef struct ecwid_product_filter_map {
    oac_presence state;
    size_t count;
    const ecwid_product_filter_map_entry *entries;
} ecwid_product_filter_map;
extern OAC_API const oac_type ecwid_product_filter_map_oac_type;

OAC_END_DECLS

#include <ecwid/product_filter_value.h>

OAC_BEGIN_DECLS

/* A filter: what can be chosen in it, and how many products that leaves.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/get-product-filters#price */
struct ecwid_product_filter {
    /* title: Name of the filter that customers see. */
    oac_opt_string title;
    /* values: What can be chosen. */
    ecwid_product_filter_value_list values;
    /* sortingOrder: Order of values, such as FILTER_VALUE_ASC. */
    oac_opt_string sorting_order;
    /* minValue: Lowest price in the store. Only in the filter of prices. */
    oac_opt_number min_value;
    /* status: SUCCESS, if the filter can be used. */
    oac_opt_string status;
    /* maxValue: Highest price in the store. Only in the filter of prices. */
    oac_opt_number max_value;
    oac_extra *extra;
};

struct ecwid_product_filter_map_entry {
    oac_string key;
    ecwid_product_filter value;
};
OAC_MAP_FUNCTIONS(ecwid_product_filter_map, ecwid_product_filter)

/* All members absent. */
#define ECWID_PRODUCT_FILTER_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_filter_serialize(const ecwid_product_filter *value, oac_buffer *buffer,
                                                                 oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_filter_parse(const char *text, size_t length,
                                                             const oac_parse_options *options,
                                                             ecwid_product_filter *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_filter_validate(const ecwid_product_filter *value, oac_validation mode,
                                                                oac_violations *violations, oac_error *error);
OAC_API void ecwid_product_filter_dispose(ecwid_product_filter *value);

OAC_RECORD_FUNCTIONS(ecwid_product_filter)
OAC_CJSON_FUNCTIONS(ecwid_product_filter)

OAC_END_DECLS

#endif
