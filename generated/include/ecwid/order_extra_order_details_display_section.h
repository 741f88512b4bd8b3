/* ecwid_order_extra_order_details_display_section: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:19233 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_EXTRA_ORDER_DETAILS_DISPLAY_SECTION_H
#define ECWID_ORDER_EXTRA_ORDER_DETAILS_DISPLAY_SECTION_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* With what staff sees it. Empty means that it is hidden. */
typedef enum ecwid_order_extra_order_details_display_section {
    ECWID_ORDER_EXTRA_ORDER_DETAILS_DISPLAY_SECTION_UNLISTED = 0,
    ECWID_ORDER_EXTRA_ORDER_DETAILS_DISPLAY_SECTION_SHIPPING_INFO = 1,
    ECWID_ORDER_EXTRA_ORDER_DETAILS_DISPLAY_SECTION_BILLING_INFO = 2,
    ECWID_ORDER_EXTRA_ORDER_DETAILS_DISPLAY_SECTION_CUSTOMER_INFO = 3,
    ECWID_ORDER_EXTRA_ORDER_DETAILS_DISPLAY_SECTION_ORDER_COMMENTS = 4,
    ECWID_ORDER_EXTRA_ORDER_DETAILS_DISPLAY_SECTION_EMPTY = 5
} ecwid_order_extra_order_details_display_section;

#define ECWID_ORDER_EXTRA_ORDER_DETAILS_DISPLAY_SECTION_COUNT 5

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_order_extra_order_details_display_section_opt {
    oac_presence state;
    ecwid_order_extra_order_details_display_section value;
    oac_string text;
} ecwid_order_extra_order_details_display_section_opt;
extern OAC_API const oac_type ecwid_order_extra_order_details_display_section_oac_type;
OAC_API const char *
ecwid_order_extra_order_details_display_section_name(ecwid_order_extra_order_details_display_section value);
OAC_API ecwid_order_extra_order_details_display_section
ecwid_order_extra_order_details_display_section_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_order_extra_order_details_display_section)

OAC_END_DECLS

#endif
