/* ecwid_product_type: an object of the description.
 * Made from spec/ecwid/openapi.yaml:22200 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_TYPE_H
#define ECWID_PRODUCT_TYPE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_type ecwid_product_type;
extern OAC_API const oac_type ecwid_product_type_oac_type;

/* An array of ecwid_product_type: `items` has `count` of them and is borrowed. */
typedef struct ecwid_product_type_list {
    oac_presence state;
    size_t count;
    const ecwid_product_type *items;
} ecwid_product_type_list;
OAC_LIST_FUNCTIONS(ecwid_product_type_list, ecwid_product_type)
extern OAC_API const oac_type ecwid_product_type_list_oac_type;

OAC_END_DECLS

#include <ecwid/product_type_attribute.h>

OAC_BEGIN_DECLS

/* A kind of products, which all have the same attributes.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/products/product-types-and-attributes/get-product-type#response-json */
struct ecwid_product_type {
    /* id: Number of the product type. 0 is the general type, which every product has at first. */
    oac_opt_int id;
    /* name: Name of the product type. Empty for the general type. */
    oac_opt_string name;
    /* googleTaxonomy: Category in Google's taxonomy of products. */
    oac_opt_string google_taxonomy;
    /* attributes: Attributes of its products. A list that is sent takes the place of all: attributes that it leaves
     * out are deleted. */
    ecwid_product_type_attribute_list attributes;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_TYPE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_type_serialize(const ecwid_product_type *value, oac_buffer *buffer,
                                                               oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_type_parse(const char *text, size_t length,
                                                           const oac_parse_options *options, ecwid_product_type *value,
                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_type_validate(const ecwid_product_type *value, oac_validation mode,
                                                              oac_violations *violations, oac_error *error);
OAC_API void ecwid_product_type_dispose(ecwid_product_type *value);

OAC_RECORD_FUNCTIONS(ecwid_product_type)
OAC_CJSON_FUNCTIONS(ecwid_product_type)

OAC_END_DECLS

#endif
