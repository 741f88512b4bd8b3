/* ecwid_discount_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:2627 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DISCOUNT_TYPE_H
#define ECWID_DISCOUNT_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether the discount is an amount (ABS), a percentage (PERCENT), free shipping, or one of both with free shipping. */
typedef enum ecwid_discount_type {
    ECWID_DISCOUNT_TYPE_UNLISTED = 0,
    /* An amount of money. */
    ECWID_DISCOUNT_TYPE_ABS = 1,
    /* A percentage. */
    ECWID_DISCOUNT_TYPE_PERCENT = 2,
    /* Free shipping. */
    ECWID_DISCOUNT_TYPE_SHIPPING = 3,
    /* An amount of money, and free shipping. */
    ECWID_DISCOUNT_TYPE_ABS_AND_SHIPPING = 4,
    /* A percentage, and free shipping. */
    ECWID_DISCOUNT_TYPE_PERCENT_AND_SHIPPING = 5
} ecwid_discount_type;

#define ECWID_DISCOUNT_TYPE_COUNT 5

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_discount_type_opt {
    oac_presence state;
    ecwid_discount_type value;
    oac_string text;
} ecwid_discount_type_opt;
extern OAC_API const oac_type ecwid_discount_type_oac_type;
OAC_API const char *ecwid_discount_type_name(ecwid_discount_type value);
OAC_API ecwid_discount_type ecwid_discount_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_discount_type)

OAC_END_DECLS

#endif
