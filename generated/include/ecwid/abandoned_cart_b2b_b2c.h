/* ecwid_abandoned_cart_b2b_b2c: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:17504 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ABANDONED_CART_B2B_B2C_H
#define ECWID_ABANDONED_CART_B2B_B2C_H

#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Values of AbandonedCartB2bB2c. */
typedef enum ecwid_abandoned_cart_b2b_b2c {
    ECWID_ABANDONED_CART_B2B_B2C_UNLISTED = 0,
    ECWID_ABANDONED_CART_B2B_B2C_B2B = 1,
    ECWID_ABANDONED_CART_B2B_B2C_B2C = 2
} ecwid_abandoned_cart_b2b_b2c;

#define ECWID_ABANDONED_CART_B2B_B2C_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_abandoned_cart_b2b_b2c_opt {
    oac_presence state;
    ecwid_abandoned_cart_b2b_b2c value;
    oac_string text;
} ecwid_abandoned_cart_b2b_b2c_opt;
extern OAC_API const oac_type ecwid_abandoned_cart_b2b_b2c_oac_type;
OAC_API const char *ecwid_abandoned_cart_b2b_b2c_name(ecwid_abandoned_cart_b2b_b2c value);
OAC_API ecwid_abandoned_cart_b2b_b2c ecwid_abandoned_cart_b2b_b2c_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_abandoned_cart_b2b_b2c)

OAC_END_DECLS

#endif
