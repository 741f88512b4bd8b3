/* ecwid_discount_coupon_application_limit: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:13519 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DISCOUNT_COUPON_APPLICATION_LIMIT_H
#define ECWID_DISCOUNT_COUPON_APPLICATION_LIMIT_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Who can use it - all, only who has not ordered before, or only who has. */
typedef enum ecwid_discount_coupon_application_limit {
    ECWID_DISCOUNT_COUPON_APPLICATION_LIMIT_UNLISTED = 0,
    /* All customers. */
    ECWID_DISCOUNT_COUPON_APPLICATION_LIMIT_UNLIMITED = 1,
    /* Only who has not ordered before. */
    ECWID_DISCOUNT_COUPON_APPLICATION_LIMIT_NEW_CUSTOMER_ONLY = 2,
    /* Only who has ordered before. */
    ECWID_DISCOUNT_COUPON_APPLICATION_LIMIT_REPEAT_CUSTOMER_ONLY = 3
} ecwid_discount_coupon_application_limit;

#define ECWID_DISCOUNT_COUPON_APPLICATION_LIMIT_COUNT 3

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_discount_coupon_application_limit_opt {
    oac_presence state;
    ecwid_discount_coupon_application_limit value;
    oac_string text;
} ecwid_discount_coupon_application_limit_opt;
extern OAC_API const oac_type ecwid_discount_coupon_application_limit_oac_type;
OAC_API const char *ecwid_discount_coupon_application_limit_name(ecwid_discount_coupon_application_limit value);
OAC_API ecwid_discount_coupon_application_limit ecwid_discount_coupon_application_limit_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_discount_coupon_application_limit)

OAC_END_DECLS

#endif
