/* ecwid_discount_coupon_uses_limit: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:13513 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DISCOUNT_COUPON_USES_LIMIT_H
#define ECWID_DISCOUNT_COUPON_USES_LIMIT_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* How often it can be used - without limit, once by each customer, or once in all. */
typedef enum ecwid_discount_coupon_uses_limit {
    ECWID_DISCOUNT_COUPON_USES_LIMIT_UNLISTED = 0,
    /* As often as customers like. */
    ECWID_DISCOUNT_COUPON_USES_LIMIT_UNLIMITED = 1,
    /* Once by each customer. */
    ECWID_DISCOUNT_COUPON_USES_LIMIT_ONCEPERCUSTOMER = 2,
    /* Once in all. */
    ECWID_DISCOUNT_COUPON_USES_LIMIT_SINGLE = 3
} ecwid_discount_coupon_uses_limit;

#define ECWID_DISCOUNT_COUPON_USES_LIMIT_COUNT 3

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_discount_coupon_uses_limit_opt {
    oac_presence state;
    ecwid_discount_coupon_uses_limit value;
    oac_string text;
} ecwid_discount_coupon_uses_limit_opt;
extern OAC_API const oac_type ecwid_discount_coupon_uses_limit_oac_type;
OAC_API const char *ecwid_discount_coupon_uses_limit_name(ecwid_discount_coupon_uses_limit value);
OAC_API ecwid_discount_coupon_uses_limit ecwid_discount_coupon_uses_limit_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_discount_coupon_uses_limit)

OAC_END_DECLS

#endif
