/* ecwid_get_product_filters_filters: an object of the description.
 * Made from spec/ecwid/openapi.yaml:21542 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_PRODUCT_FILTERS_FILTERS_H
#define ECWID_GET_PRODUCT_FILTERS_FILTERS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_get_product_filters_filters ecwid_get_product_filters_filters;
extern OAC_API const oac_type ecwid_get_product_filters_filters_oac_type;

typedef struct ecwid_get_product_filters_filters_ref {
    oac_presence state;
    const ecwid_get_product_filters_filters *value;
} ecwid_get_product_filters_filters_ref;
OAC_REF_FUNCTIONS(ecwid_get_product_filters_filters)

OAC_END_DECLS

#include <ecwid/get_product_filters_categories.h>
#include <ecwid/get_product_filters_filters2.h>
#include <ecwid/get_product_filters_inventory.h>
#include <ecwid/get_product_filters_onsale.h>
#include <ecwid/get_product_filters_price.h>

OAC_BEGIN_DECLS

/* The object GetProductFiltersFilters of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/get-product-filters#filters */
struct ecwid_get_product_filters_filters {
    /* price: object. */
    ecwid_get_product_filters_price_ref price;
    /* inventory: object. */
    ecwid_get_product_filters_inventory_ref inventory;
    /* onsale: object. */
    ecwid_get_product_filters_onsale_ref onsale;
    /* categories: object. */
    ecwid_get_product_filters_categories_ref categories;
    /* All other members, by their names. */
    ecwid_get_product_filters_filters2_map additional;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_GET_PRODUCT_FILTERS_FILTERS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_product_filters_filters_serialize(
    const ecwid_get_product_filters_filters *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_product_filters_filters_parse(const char *text, size_t length,
                                                                          const oac_parse_options *options,
                                                                          ecwid_get_product_filters_filters *value,
                                                                          oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_product_filters_filters_validate(
    const ecwid_get_product_filters_filters *value, oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_get_product_filters_filters_dispose(ecwid_get_product_filters_filters *value);

OAC_RECORD_FUNCTIONS(ecwid_get_product_filters_filters)
OAC_CJSON_FUNCTIONS(ecwid_get_product_filters_filters)

OAC_END_DECLS

#endif
