/* ecwid_product_choice_price_modifier_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:20602 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_CHOICE_PRICE_MODIFIER_TYPE_H
#define ECWID_PRODUCT_CHOICE_PRICE_MODIFIER_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether priceModifier is an amount of money (ABSOLUTE, the default) or a percentage of the price. */
typedef enum ecwid_product_choice_price_modifier_type {
    ECWID_PRODUCT_CHOICE_PRICE_MODIFIER_TYPE_UNLISTED = 0,
    /* A percentage of the product's price. */
    ECWID_PRODUCT_CHOICE_PRICE_MODIFIER_TYPE_PERCENT = 1,
    /* An amount in the store's currency. */
    ECWID_PRODUCT_CHOICE_PRICE_MODIFIER_TYPE_ABSOLUTE = 2
} ecwid_product_choice_price_modifier_type;

#define ECWID_PRODUCT_CHOICE_PRICE_MODIFIER_TYPE_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_product_choice_price_modifier_type_opt {
    oac_presence state;
    ecwid_product_choice_price_modifier_type value;
    oac_string text;
} ecwid_product_choice_price_modifier_type_opt;
extern OAC_API const oac_type ecwid_product_choice_price_modifier_type_oac_type;
OAC_API const char *ecwid_product_choice_price_modifier_type_name(ecwid_product_choice_price_modifier_type value);
OAC_API ecwid_product_choice_price_modifier_type ecwid_product_choice_price_modifier_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_product_choice_price_modifier_type)

OAC_END_DECLS

#endif
