/* ecwid_checkout_extra_checkout_display_section: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:12076 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CHECKOUT_EXTRA_CHECKOUT_DISPLAY_SECTION_H
#define ECWID_CHECKOUT_EXTRA_CHECKOUT_DISPLAY_SECTION_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* At which step of the checkout it is shown. Nowhere where it is left out, so that it can hold hidden data. */
typedef enum ecwid_checkout_extra_checkout_display_section {
    ECWID_CHECKOUT_EXTRA_CHECKOUT_DISPLAY_SECTION_UNLISTED = 0,
    /* First step, with the email address and discounts. */
    ECWID_CHECKOUT_EXTRA_CHECKOUT_DISPLAY_SECTION_EMAIL = 1,
    /* Second step, with the address. */
    ECWID_CHECKOUT_EXTRA_CHECKOUT_DISPLAY_SECTION_SHIPPING_ADDRESS = 2,
    /* Second step, with time and place of picking up. */
    ECWID_CHECKOUT_EXTRA_CHECKOUT_DISPLAY_SECTION_PICKUP_DETAILS = 3,
    /* Third step, with the ways of shipping. */
    ECWID_CHECKOUT_EXTRA_CHECKOUT_DISPLAY_SECTION_SHIPPING_METHODS = 4,
    /* Third step, with the ways of picking up. */
    ECWID_CHECKOUT_EXTRA_CHECKOUT_DISPLAY_SECTION_PICKUP_METHODS = 5,
    /* Last step, with the payment. */
    ECWID_CHECKOUT_EXTRA_CHECKOUT_DISPLAY_SECTION_PAYMENT_DETAILS = 6
} ecwid_checkout_extra_checkout_display_section;

#define ECWID_CHECKOUT_EXTRA_CHECKOUT_DISPLAY_SECTION_COUNT 6

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_checkout_extra_checkout_display_section_opt {
    oac_presence state;
    ecwid_checkout_extra_checkout_display_section value;
    oac_string text;
} ecwid_checkout_extra_checkout_display_section_opt;
extern OAC_API const oac_type ecwid_checkout_extra_checkout_display_section_oac_type;
OAC_API const char *
ecwid_checkout_extra_checkout_display_section_name(ecwid_checkout_extra_checkout_display_section value);
OAC_API ecwid_checkout_extra_checkout_display_section
ecwid_checkout_extra_checkout_display_section_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_checkout_extra_checkout_display_section)

OAC_END_DECLS

#endif
