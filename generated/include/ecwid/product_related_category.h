/* ecwid_product_related_category: an object of the description.
 * Made from spec/ecwid/openapi.yaml:20710 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_RELATED_CATEGORY_H
#define ECWID_PRODUCT_RELATED_CATEGORY_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_related_category ecwid_product_related_category;
extern OAC_API const oac_type ecwid_product_related_category_oac_type;

typedef struct ecwid_product_related_category_ref {
    oac_presence state;
    const ecwid_product_related_category *value;
} ecwid_product_related_category_ref;
OAC_REF_FUNCTIONS(ecwid_product_related_category)

/* Recommends products of a category, taken at random.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/update-product#relatedcategory */
struct ecwid_product_related_category {
    /* enabled: Whether it is switched on. */
    oac_opt_bool enabled;
    /* categoryId: Number of the category. Empty, products of any. */
    oac_opt_int category_id;
    /* productCount: How many products are recommended. */
    oac_opt_int product_count;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_RELATED_CATEGORY_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_related_category_serialize(const ecwid_product_related_category *value,
                                                                           oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_related_category_parse(const char *text, size_t length,
                                                                       const oac_parse_options *options,
                                                                       ecwid_product_related_category *value,
                                                                       oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_related_category_validate(const ecwid_product_related_category *value,
                                                                          oac_validation mode,
                                                                          oac_violations *violations, oac_error *error);
OAC_API void ecwid_product_related_category_dispose(ecwid_product_related_category *value);

OAC_RECORD_FUNCTIONS(ecwid_product_related_category)
OAC_CJSON_FUNCTIONS(ecwid_product_related_category)

OAC_END_DECLS

#endif
