/* ecwid_promotion_discount_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:13953 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PROMOTION_DISCOUNT_TYPE_H
#define ECWID_PROMOTION_DISCOUNT_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether amount is a percentage, a sum that is taken off, or the price that is to be paid instead. */
typedef enum ecwid_promotion_discount_type {
    ECWID_PROMOTION_DISCOUNT_TYPE_UNLISTED = 0,
    /* The amount is a percentage. */
    ECWID_PROMOTION_DISCOUNT_TYPE_PERCENT = 1,
    /* The amount is money that is taken off. */
    ECWID_PROMOTION_DISCOUNT_TYPE_ABSOLUTE = 2,
    /* The amount is the price that is to be paid instead. */
    ECWID_PROMOTION_DISCOUNT_TYPE_FIXED_PRICE = 3
} ecwid_promotion_discount_type;

#define ECWID_PROMOTION_DISCOUNT_TYPE_COUNT 3

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_promotion_discount_type_opt {
    oac_presence state;
    ecwid_promotion_discount_type value;
    oac_string text;
} ecwid_promotion_discount_type_opt;
extern OAC_API const oac_type ecwid_promotion_discount_type_oac_type;
OAC_API const char *ecwid_promotion_discount_type_name(ecwid_promotion_discount_type value);
OAC_API ecwid_promotion_discount_type ecwid_promotion_discount_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_promotion_discount_type)

OAC_END_DECLS

#endif
