/* ecwid_get_product_filters_filters2: an object of the description.
 * Made from spec/ecwid/openapi.yaml:21602 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_PRODUCT_FILTERS_FILTERS2_H
#define ECWID_GET_PRODUCT_FILTERS_FILTERS2_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_get_product_filters_filters2 ecwid_get_product_filters_filters2;
extern OAC_API const oac_type ecwid_get_product_filters_filters2_oac_type;

/* A map of ecwid_get_product_filters_filters2: `entries` has `count` of them and is borrowed. */
typedef struct ecwid_get_product_filters_filters2_map_entry ecwid_get_product_filters_filters2_map_entry;
typedef struct ecwid_get_product_filters_filters2_map {
    oac_presence state;
    size_t count;
    const ecwid_get_product_filters_filters2_map_entry *entries;
} ecwid_get_product_filters_filters2_map;
extern OAC_API const oac_type ecwid_get_product_filters_filters2_map_oac_type;

OAC_END_DECLS

#include <ecwid/get_product_filters_value.h>

OAC_BEGIN_DECLS

/* The object GetProductFiltersFilters2 of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/get-product-filters#attribute_-attrname */
struct ecwid_get_product_filters_filters2 {
    /* title: string. */
    oac_opt_string title;
    /* values: array of objects. */
    ecwid_get_product_filters_value_list values;
    /* sortingOrder: string. */
    oac_opt_string sorting_order;
    /* status: string. */
    oac_opt_string status;
    oac_extra *extra;
};

struct ecwid_get_product_filters_filters2_map_entry {
    oac_string key;
    ecwid_get_product_filters_filters2 value;
};
OAC_MAP_FUNCTIONS(ecwid_get_product_filters_filters2_map, ecwid_get_product_filters_filters2)

/* All members absent. */
#define ECWID_GET_PRODUCT_FILTERS_FILTERS2_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_product_filters_filters2_serialize(
    const ecwid_get_product_filters_filters2 *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_product_filters_filters2_parse(const char *text, size_t length,
                                                                           const oac_parse_options *options,
                                                                           ecwid_get_product_filters_filters2 *value,
                                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_product_filters_filters2_validate(
    const ecwid_get_product_filters_filters2 *value, oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_get_product_filters_filters2_dispose(ecwid_get_product_filters_filters2 *value);

OAC_RECORD_FUNCTIONS(ecwid_get_product_filters_filters2)
OAC_CJSON_FUNCTIONS(ecwid_get_product_filters_filters2)

OAC_END_DECLS

#endif
