/* ecwid_order_discount_info_base: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:17043 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_DISCOUNT_INFO_BASE_H
#define ECWID_ORDER_DISCOUNT_INFO_BASE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* What the discount depends on - the subtotal, the customer's group, both, certain items, shipping, or an app
 * (CUSTOM). Any other text is allowed, too. */
typedef enum ecwid_order_discount_info_base {
    ECWID_ORDER_DISCOUNT_INFO_BASE_UNLISTED = 0,
    /* The subtotal of the order. */
    ECWID_ORDER_DISCOUNT_INFO_BASE_SUBTOTAL = 1,
    /* Certain items of the order. */
    ECWID_ORDER_DISCOUNT_INFO_BASE_ITEM = 2,
    /* What shipping costs. */
    ECWID_ORDER_DISCOUNT_INFO_BASE_SHIPPING = 3,
    /* The customer's group. */
    ECWID_ORDER_DISCOUNT_INFO_BASE_ON_MEMBERSHIP = 4,
    /* The subtotal and the customer's group. */
    ECWID_ORDER_DISCOUNT_INFO_BASE_ON_TOTAL_AND_MEMBERSHIP = 5,
    /* An app, by rules of its own. */
    ECWID_ORDER_DISCOUNT_INFO_BASE_CUSTOM = 6,
    /* The subtotal, from a certain sum on. */
    ECWID_ORDER_DISCOUNT_INFO_BASE_ON_TOTAL = 7
} ecwid_order_discount_info_base;

#define ECWID_ORDER_DISCOUNT_INFO_BASE_COUNT 7

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_order_discount_info_base_opt {
    oac_presence state;
    ecwid_order_discount_info_base value;
    oac_string text;
} ecwid_order_discount_info_base_opt;
extern OAC_API const oac_type ecwid_order_discount_info_base_oac_type;
OAC_API const char *ecwid_order_discount_info_base_name(ecwid_order_discount_info_base value);
OAC_API ecwid_order_discount_info_base ecwid_order_discount_info_base_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_order_discount_info_base)

OAC_END_DECLS

#endif
