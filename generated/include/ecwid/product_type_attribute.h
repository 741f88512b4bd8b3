/* ecwid_product_type_attribute: an object of the description.
 * Made from spec/ecwid/openapi.yaml:22151 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_TYPE_ATTRIBUTE_H
#define ECWID_PRODUCT_TYPE_ATTRIBUTE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_type_attribute ecwid_product_type_attribute;
extern OAC_API const oac_type ecwid_product_type_attribute_oac_type;

/* An array of ecwid_product_type_attribute: `items` has `count` of them and is borrowed. */
typedef struct ecwid_product_type_attribute_list {
    oac_presence state;
    size_t count;
    const ecwid_product_type_attribute *items;
} ecwid_product_type_attribute_list;
OAC_LIST_FUNCTIONS(ecwid_product_type_attribute_list, ecwid_product_type_attribute)
extern OAC_API const oac_type ecwid_product_type_attribute_list_oac_type;

OAC_END_DECLS

#include <ecwid/product_attribute_show.h>
#include <ecwid/product_type_attribute_type.h>

OAC_BEGIN_DECLS

/* An attribute that products of a type have.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/products/product-types-and-attributes/
 * update-product-type-and-attributes#attributes */
struct ecwid_product_type_attribute {
    /* id: Number of the attribute. In a request without one, the attribute is created. */
    oac_opt_int id;
    /* name: Name of the attribute that customers see. It may be empty. */
    oac_opt_string name;
    /* nameTranslated: Name by language, under codes such as en. */
    oac_string_map name_translated;
    /* type: Kind of attribute. PRICE_PER_UNIT and UNITS_IN_PRODUCT need prices per unit to be switched on in the
     * store. */
    ecwid_product_type_attribute_type_opt type;
    /* show: Where customers see it: NOTSHOW is nowhere, DESCR and PRICE mean the same. Public tokens do not get
     * those of NOTSHOW. */
    ecwid_product_attribute_show_opt show;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_TYPE_ATTRIBUTE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_type_attribute_serialize(const ecwid_product_type_attribute *value,
                                                                         oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_type_attribute_parse(const char *text, size_t length,
                                                                     const oac_parse_options *options,
                                                                     ecwid_product_type_attribute *value,
                                                                     oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_type_attribute_validate(const ecwid_product_type_attribute *value,
                                                                        oac_validation mode, oac_violations *violations,
                                                                        oac_error *error);
OAC_API void ecwid_product_type_attribute_dispose(ecwid_product_type_attribute *value);

OAC_RECORD_FUNCTIONS(ecwid_product_type_attribute)
OAC_CJSON_FUNCTIONS(ecwid_product_type_attribute)

OAC_END_DECLS

#endif
