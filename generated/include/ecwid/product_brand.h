/* ecwid_product_brand: an object of the description.
 * Made from spec/ecwid/openapi.yaml:22815 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_BRAND_H
#define ECWID_PRODUCT_BRAND_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_brand ecwid_product_brand;
extern OAC_API const oac_type ecwid_product_brand_oac_type;

/* An array of ecwid_product_brand: `items` has `count` of them and is borrowed. */
typedef struct ecwid_product_brand_list {
    oac_presence state;
    size_t count;
    const ecwid_product_brand *items;
} ecwid_product_brand_list;
OAC_LIST_FUNCTIONS(ecwid_product_brand_list, ecwid_product_brand)
extern OAC_API const oac_type ecwid_product_brand_list_oac_type;

/* A brand of products.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/search-product-brands#items */
struct ecwid_product_brand {
    /* name: Name of the brand that customers see. */
    oac_opt_string name;
    /* nameTranslated: Name by language, under codes such as en. */
    oac_string_map name_translated;
    /* productsFilteredByBrandUrl: Link to the store's page with all products of the brand. */
    oac_opt_string products_filtered_by_brand_url;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_BRAND_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_brand_serialize(const ecwid_product_brand *value, oac_buffer *buffer,
                                                                oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_brand_parse(const char *text, size_t length,
                                                            const oac_parse_options *options,
                                                            ecwid_product_brand *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_brand_validate(const ecwid_product_brand *value, oac_validation mode,
                                                               oac_violations *violations, oac_error *error);
OAC_API void ecwid_product_brand_dispose(ecwid_product_brand *value);

OAC_RECORD_FUNCTIONS(ecwid_product_brand)
OAC_CJSON_FUNCTIONS(ecwid_product_brand)

OAC_END_DECLS

#endif
