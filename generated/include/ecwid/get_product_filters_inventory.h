/* ecwid_get_product_filters_inventory: an object of the description.
 * Made from spec/ecwid/openapi.yaml:21569 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_PRODUCT_FILTERS_INVENTORY_H
#define ECWID_GET_PRODUCT_FILTERS_INVENTORY_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_get_product_filters_inventory ecwid_get_product_filters_inventory;
extern OAC_API const oac_type ecwid_get_product_filters_inventory_oac_type;

typedef struct ecwid_get_product_filters_inventory_ref {
    oac_presence state;
    const ecwid_get_product_filters_inventory *value;
} ecwid_get_product_filters_inventory_ref;
OAC_REF_FUNCTIONS(ecwid_get_product_filters_inventory)

OAC_END_DECLS

#include <ecwid/get_product_filters_value.h>

OAC_BEGIN_DECLS

/* The object GetProductFiltersInventory of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/get-product-filters#inventory */
struct ecwid_get_product_filters_inventory {
    /* values: array of objects. */
    ecwid_get_product_filters_value_list values;
    /* status: string. */
    oac_opt_string status;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_GET_PRODUCT_FILTERS_INVENTORY_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_product_filters_inventory_serialize(
    const ecwid_get_product_filters_inventory *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_product_filters_inventory_parse(const char *text, size_t length,
                                                                            const oac_parse_options *options,
                                                                            ecwid_get_product_filters_inventory *value,
                                                                            oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_get_product_filters_inventory_validate(const ecwid_get_product_filters_inventory *value, oac_validation mode,
                                             oac_violations *violations, oac_error *error);
OAC_API void ecwid_get_product_filters_inventory_dispose(ecwid_get_product_filters_inventory *value);

OAC_RECORD_FUNCTIONS(ecwid_get_product_filters_inventory)
OAC_CJSON_FUNCTIONS(ecwid_get_product_filters_inventory)

OAC_END_DECLS

#endif
