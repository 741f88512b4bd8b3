/* ecwid_product_composite_component: an object of the description.
 * Made from spec/ecwid/openapi.yaml:20835 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_COMPOSITE_COMPONENT_H
#define ECWID_PRODUCT_COMPOSITE_COMPONENT_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_composite_component ecwid_product_composite_component;
extern OAC_API const oac_type ecwid_product_composite_component_oac_type;

/* An array of ecwid_product_composite_component: `items` has `count` of them and is borrowed. */
typedef struct ecwid_product_composite_component_list {
    oac_presence state;
    size_t count;
    const ecwid_product_composite_component *items;
} ecwid_product_composite_component_list;
OAC_LIST_FUNCTIONS(ecwid_product_composite_component_list, ecwid_product_composite_component)
extern OAC_API const oac_type ecwid_product_composite_component_list_oac_type;

/* A part of a composite product.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/create-product#compositecomponents */
struct ecwid_product_composite_component {
    /* productId: Number of the product that is the part. */
    oac_opt_int product_id;
    /* combinationId: Number of its variation that is the part, if it has any. */
    oac_opt_int combination_id;
    /* quantity: How many of it are in one composite product. */
    oac_opt_int quantity;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_COMPOSITE_COMPONENT_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_composite_component_serialize(
    const ecwid_product_composite_component *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_composite_component_parse(const char *text, size_t length,
                                                                          const oac_parse_options *options,
                                                                          ecwid_product_composite_component *value,
                                                                          oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_composite_component_validate(
    const ecwid_product_composite_component *value, oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_product_composite_component_dispose(ecwid_product_composite_component *value);

OAC_RECORD_FUNCTIONS(ecwid_product_composite_component)
OAC_CJSON_FUNCTIONS(ecwid_product_composite_component)

OAC_END_DECLS

#endif
