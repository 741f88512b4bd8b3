/* ecwid_promotion_discount_base: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:13945 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PROMOTION_DISCOUNT_BASE_H
#define ECWID_PROMOTION_DISCOUNT_BASE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* What is reduced - products that match targets, the sum of all products whatever targets say, or shipping. */
typedef enum ecwid_promotion_discount_base {
    ECWID_PROMOTION_DISCOUNT_BASE_UNLISTED = 0,
    /* The products that match targets. */
    ECWID_PROMOTION_DISCOUNT_BASE_ITEM = 1,
    /* The sum of all products, whatever targets say of products. */
    ECWID_PROMOTION_DISCOUNT_BASE_SUBTOTAL = 2,
    /* What shipping costs, by the methods that match targets. */
    ECWID_PROMOTION_DISCOUNT_BASE_SHIPPING = 3
} ecwid_promotion_discount_base;

#define ECWID_PROMOTION_DISCOUNT_BASE_COUNT 3

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_promotion_discount_base_opt {
    oac_presence state;
    ecwid_promotion_discount_base value;
    oac_string text;
} ecwid_promotion_discount_base_opt;
extern OAC_API const oac_type ecwid_promotion_discount_base_oac_type;
OAC_API const char *ecwid_promotion_discount_base_name(ecwid_promotion_discount_base value);
OAC_API ecwid_promotion_discount_base ecwid_promotion_discount_base_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_promotion_discount_base)

OAC_END_DECLS

#endif
