/* ecwid_store_profile_sale_price_display_discount: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:24378 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_SALE_PRICE_DISPLAY_DISCOUNT_H
#define ECWID_STORE_PROFILE_SALE_PRICE_DISPLAY_DISCOUNT_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether the reduction is shown as an amount (ABS), as a percentage, or not. */
typedef enum ecwid_store_profile_sale_price_display_discount {
    ECWID_STORE_PROFILE_SALE_PRICE_DISPLAY_DISCOUNT_UNLISTED = 0,
    /* Not at all. */
    ECWID_STORE_PROFILE_SALE_PRICE_DISPLAY_DISCOUNT_NONE = 1,
    /* As an amount. */
    ECWID_STORE_PROFILE_SALE_PRICE_DISPLAY_DISCOUNT_ABS = 2,
    /* As a percentage. */
    ECWID_STORE_PROFILE_SALE_PRICE_DISPLAY_DISCOUNT_PERCENT = 3
} ecwid_store_profile_sale_price_display_discount;

#define ECWID_STORE_PROFILE_SALE_PRICE_DISPLAY_DISCOUNT_COUNT 3

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_store_profile_sale_price_display_discount_opt {
    oac_presence state;
    ecwid_store_profile_sale_price_display_discount value;
    oac_string text;
} ecwid_store_profile_sale_price_display_discount_opt;
extern OAC_API const oac_type ecwid_store_profile_sale_price_display_discount_oac_type;
OAC_API const char *
ecwid_store_profile_sale_price_display_discount_name(ecwid_store_profile_sale_price_display_discount value);
OAC_API ecwid_store_profile_sale_price_display_discount
ecwid_store_profile_sale_price_display_discount_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_store_profile_sale_price_display_discount)

OAC_END_DECLS

#endif
