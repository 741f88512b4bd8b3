/* ecwid_product_variation_option: an object of the description.
 * Made from spec/ecwid/openapi.yaml:22353 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_VARIATION_OPTION_H
#define ECWID_PRODUCT_VARIATION_OPTION_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_variation_option ecwid_product_variation_option;
extern OAC_API const oac_type ecwid_product_variation_option_oac_type;

/* An array of ecwid_product_variation_option: `items` has `count` of them and is borrowed. */
typedef struct ecwid_product_variation_option_list {
    oac_presence state;
    size_t count;
    const ecwid_product_variation_option *items;
} ecwid_product_variation_option_list;
OAC_LIST_FUNCTIONS(ecwid_product_variation_option_list, ecwid_product_variation_option)
extern OAC_API const oac_type ecwid_product_variation_option_list_oac_type;

/* An option of a product, with what is chosen.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/product-variations/update-product-variation#options */
struct ecwid_product_variation_option {
    /* name: Name of the option. */
    oac_opt_string name;
    /* nameTranslated: Name by language, under codes such as en. */
    oac_string_map name_translated;
    /* value: What is chosen. */
    oac_opt_string value;
    /* valueTranslated: What is chosen, by language, under codes such as en. */
    oac_string_map value_translated;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_VARIATION_OPTION_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_variation_option_serialize(const ecwid_product_variation_option *value,
                                                                           oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_variation_option_parse(const char *text, size_t length,
                                                                       const oac_parse_options *options,
                                                                       ecwid_product_variation_option *value,
                                                                       oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_variation_option_validate(const ecwid_product_variation_option *value,
                                                                          oac_validation mode,
                                                                          oac_violations *violations, oac_error *error);
OAC_API void ecwid_product_variation_option_dispose(ecwid_product_variation_option *value);

OAC_RECORD_FUNCTIONS(ecwid_product_variation_option)
OAC_CJSON_FUNCTIONS(ecwid_product_variation_option)

OAC_END_DECLS

#endif
