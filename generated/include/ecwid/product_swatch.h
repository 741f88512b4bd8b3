/* ecwid_product_swatch: an object of the description.
 * Made from spec/ecwid/openapi.yaml:21645 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_SWATCH_H
#define ECWID_PRODUCT_SWATCH_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_swatch ecwid_product_swatch;
extern OAC_API const oac_type ecwid_product_swatch_oac_type;

/* An array of ecwid_product_swatch: `items` has `count` of them and is borrowed. */
typedef struct ecwid_product_swatch_list {
    oac_presence state;
    size_t count;
    const ecwid_product_swatch *items;
} ecwid_product_swatch_list;
OAC_LIST_FUNCTIONS(ecwid_product_swatch_list, ecwid_product_swatch)
extern OAC_API const oac_type ecwid_product_swatch_list_oac_type;

/* A color of a product option.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/get-recently-used-product-swatches#colors */
struct ecwid_product_swatch {
    /* name: Name of the color, such as Dark Green. */
    oac_opt_string name;
    /* hexCode: The color, or several of them, such as #fff000. */
    oac_string_list hex_code;
    /* translations: Name by language, under codes such as en. */
    oac_string_map translations;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_SWATCH_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_swatch_serialize(const ecwid_product_swatch *value, oac_buffer *buffer,
                                                                 oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_swatch_parse(const char *text, size_t length,
                                                             const oac_parse_options *options,
                                                             ecwid_product_swatch *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_swatch_validate(const ecwid_product_swatch *value, oac_validation mode,
                                                                oac_violations *violations, oac_error *error);
OAC_API void ecwid_product_swatch_dispose(ecwid_product_swatch *value);

OAC_RECORD_FUNCTIONS(ecwid_product_swatch)
OAC_CJSON_FUNCTIONS(ecwid_product_swatch)

OAC_END_DECLS

#endif
