/* ecwid_product_related_products: an object of the description.
 * Made from spec/ecwid/openapi.yaml:20698 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_RELATED_PRODUCTS_H
#define ECWID_PRODUCT_RELATED_PRODUCTS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_related_products ecwid_product_related_products;
extern OAC_API const oac_type ecwid_product_related_products_oac_type;

typedef struct ecwid_product_related_products_ref {
    oac_presence state;
    const ecwid_product_related_products *value;
} ecwid_product_related_products_ref;
OAC_REF_FUNCTIONS(ecwid_product_related_products)

OAC_END_DECLS

#include <ecwid/product_related_category.h>

OAC_BEGIN_DECLS

/* What the page of a product recommends.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/update-product#relatedproducts */
struct ecwid_product_related_products {
    /* productIds: Numbers of products. */
    oac_int_list product_ids;
    /* relatedCategory: Products of a category, taken at random. */
    ecwid_product_related_category_ref related_category;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_RELATED_PRODUCTS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_related_products_serialize(const ecwid_product_related_products *value,
                                                                           oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_related_products_parse(const char *text, size_t length,
                                                                       const oac_parse_options *options,
                                                                       ecwid_product_related_products *value,
                                                                       oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_related_products_validate(const ecwid_product_related_products *value,
                                                                          oac_validation mode,
                                                                          oac_violations *violations, oac_error *error);
OAC_API void ecwid_product_related_products_dispose(ecwid_product_related_products *value);

OAC_RECORD_FUNCTIONS(ecwid_product_related_products)
OAC_CJSON_FUNCTIONS(ecwid_product_related_products)

OAC_END_DECLS

#endif
