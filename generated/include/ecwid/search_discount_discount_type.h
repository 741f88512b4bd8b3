/* ecwid_search_discount_discount_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:2627 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_DISCOUNT_DISCOUNT_TYPE_H
#define ECWID_SEARCH_DISCOUNT_DISCOUNT_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Values of SearchDiscountCouponsDiscount_type. */
typedef enum ecwid_search_discount_discount_type {
    ECWID_SEARCH_DISCOUNT_DISCOUNT_TYPE_UNLISTED = 0,
    ECWID_SEARCH_DISCOUNT_DISCOUNT_TYPE_ABS = 1,
    ECWID_SEARCH_DISCOUNT_DISCOUNT_TYPE_PERCENT = 2,
    ECWID_SEARCH_DISCOUNT_DISCOUNT_TYPE_SHIPPING = 3,
    ECWID_SEARCH_DISCOUNT_DISCOUNT_TYPE_ABS_AND_SHIPPING = 4,
    ECWID_SEARCH_DISCOUNT_DISCOUNT_TYPE_PERCENT_AND_SHIPPING = 5
} ecwid_search_discount_discount_type;

#define ECWID_SEARCH_DISCOUNT_DISCOUNT_TYPE_COUNT 5

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_search_discount_discount_type_opt {
    oac_presence state;
    ecwid_search_discount_discount_type value;
    oac_string text;
} ecwid_search_discount_discount_type_opt;
extern OAC_API const oac_type ecwid_search_discount_discount_type_oac_type;
OAC_API const char *ecwid_search_discount_discount_type_name(ecwid_search_discount_discount_type value);
OAC_API ecwid_search_discount_discount_type ecwid_search_discount_discount_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_search_discount_discount_type)

OAC_END_DECLS

#endif
