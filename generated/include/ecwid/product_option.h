/* ecwid_product_option: an object of the description.
 * Made from spec/ecwid/openapi.yaml:20549 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_OPTION_H
#define ECWID_PRODUCT_OPTION_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_option ecwid_product_option;
extern OAC_API const oac_type ecwid_product_option_oac_type;

/* An array of ecwid_product_option: `items` has `count` of them and is borrowed. */
typedef struct ecwid_product_option_list {
    oac_presence state;
    size_t count;
    const ecwid_product_option *items;
} ecwid_product_option_list;
OAC_LIST_FUNCTIONS(ecwid_product_option_list, ecwid_product_option)
extern OAC_API const oac_type ecwid_product_option_list_oac_type;

OAC_END_DECLS

#include <ecwid/product_choice.h>
#include <ecwid/product_option_type.h>

OAC_BEGIN_DECLS

/* Something that customers choose or enter when they buy a product.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/update-product#options */
struct ecwid_product_option {
    /* type: How customers choose: one from a list (SELECT), by buttons (RADIO, SIZE, SWATCHES), several (CHECKBOX),
     * or by entering a text, a date or files. */
    ecwid_product_option_type_opt type;
    /* name: Name of the option that customers see, such as Size. */
    oac_opt_string name;
    /* nameTranslated: Name by language, under codes such as en. */
    oac_string_map name_translated;
    /* choices: What can be chosen. Empty where customers enter something. */
    ecwid_product_choice_list choices;
    /* defaultChoice: Which of choices is chosen at first, counted from 0; null, none. May be null. */
    oac_opt_int default_choice;
    /* required: Whether something has to be chosen or entered to put the product into the cart. */
    oac_opt_bool required;
    /* useImageAsSwatchSelector: Whether swatches show images (true) or colors (false). Only for SWATCHES. */
    oac_opt_bool use_image_as_swatch_selector;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_OPTION_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_option_serialize(const ecwid_product_option *value, oac_buffer *buffer,
                                                                 oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_option_parse(const char *text, size_t length,
                                                             const oac_parse_options *options,
                                                             ecwid_product_option *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_option_validate(const ecwid_product_option *value, oac_validation mode,
                                                                oac_violations *violations, oac_error *error);
OAC_API void ecwid_product_option_dispose(ecwid_product_option *value);

OAC_RECORD_FUNCTIONS(ecwid_product_option)
OAC_CJSON_FUNCTIONS(ecwid_product_option)

OAC_END_DECLS

#endif
