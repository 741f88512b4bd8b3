/* ecwid_product_choice: an object of the description.
 * Made from spec/ecwid/openapi.yaml:20588 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_CHOICE_H
#define ECWID_PRODUCT_CHOICE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_choice ecwid_product_choice;
extern OAC_API const oac_type ecwid_product_choice_oac_type;

/* An array of ecwid_product_choice: `items` has `count` of them and is borrowed. */
typedef struct ecwid_product_choice_list {
    oac_presence state;
    size_t count;
    const ecwid_product_choice *items;
} ecwid_product_choice_list;
OAC_LIST_FUNCTIONS(ecwid_product_choice_list, ecwid_product_choice)
extern OAC_API const oac_type ecwid_product_choice_list_oac_type;

OAC_END_DECLS

#include <ecwid/product_choice_price_modifier_type.h>

OAC_BEGIN_DECLS

/* One choice of a product option.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/update-product#choices */
struct ecwid_product_choice {
    /* text: What customers see. */
    oac_opt_string text;
    /* textTranslated: What customers see, by language, under codes such as en. */
    oac_string_map text_translated;
    /* priceModifier: What the choice adds to the price; below 0 it makes it cheaper. 0 by default. Default: 0. */
    oac_opt_number price_modifier;
    /* priceModifierType: Whether priceModifier is an amount of money (ABSOLUTE, the default) or a percentage of the
     * price. Default: "ABSOLUTE". */
    ecwid_product_choice_price_modifier_type_opt price_modifier_type;
    /* hexCodes: Colors of a swatch, such as #fff000. Whether they need useImageAsSwatchSelector to be true or false,
     * pages contradict one another. */
    oac_string_list hex_codes;
    /* changeTime: When the option was last changed, as a UNIX timestamp. */
    oac_opt_int change_time;
    /* imageId: Id of the image of the product that a swatch shows, if useImageAsSwatchSelector is true. */
    oac_opt_string image_id;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_CHOICE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_choice_serialize(const ecwid_product_choice *value, oac_buffer *buffer,
                                                                 oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_choice_parse(const char *text, size_t length,
                                                             const oac_parse_options *options,
                                                             ecwid_product_choice *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_choice_validate(const ecwid_product_choice *value, oac_validation mode,
                                                                oac_violations *violations, oac_error *error);
OAC_API void ecwid_product_choice_dispose(ecwid_product_choice *value);

OAC_RECORD_FUNCTIONS(ecwid_product_choice)
OAC_CJSON_FUNCTIONS(ecwid_product_choice)

OAC_END_DECLS

#endif
