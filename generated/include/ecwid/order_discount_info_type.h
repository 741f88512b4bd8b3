/* ecwid_order_discount_info_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:17038 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_DISCOUNT_INFO_TYPE_H
#define ECWID_ORDER_DISCOUNT_INFO_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether value is an amount (ABS, ABSOLUTE) or a percentage. */
typedef enum ecwid_order_discount_info_type {
    ECWID_ORDER_DISCOUNT_INFO_TYPE_UNLISTED = 0,
    ECWID_ORDER_DISCOUNT_INFO_TYPE_ABS = 1,
    ECWID_ORDER_DISCOUNT_INFO_TYPE_PERCENT = 2,
    ECWID_ORDER_DISCOUNT_INFO_TYPE_ABSOLUTE = 3
} ecwid_order_discount_info_type;

#define ECWID_ORDER_DISCOUNT_INFO_TYPE_COUNT 3

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_order_discount_info_type_opt {
    oac_presence state;
    ecwid_order_discount_info_type value;
    oac_string text;
} ecwid_order_discount_info_type_opt;
extern OAC_API const oac_type ecwid_order_discount_info_type_oac_type;
OAC_API const char *ecwid_order_discount_info_type_name(ecwid_order_discount_info_type value);
OAC_API ecwid_order_discount_info_type ecwid_order_discount_info_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_order_discount_info_type)

OAC_END_DECLS

#endif
