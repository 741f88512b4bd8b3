/* ecwid_discount_coupon_status: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:13494 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DISCOUNT_COUPON_STATUS_H
#define ECWID_DISCOUNT_COUPON_STATUS_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether the coupon can be used, and why it cannot. */
typedef enum ecwid_discount_coupon_status {
    ECWID_DISCOUNT_COUPON_STATUS_UNLISTED = 0,
    /* It can be used. */
    ECWID_DISCOUNT_COUPON_STATUS_ACTIVE = 1,
    /* Staff has switched it off. */
    ECWID_DISCOUNT_COUPON_STATUS_PAUSED = 2,
    /* Its last day is over. */
    ECWID_DISCOUNT_COUPON_STATUS_EXPIRED = 3,
    /* It was used as often as usesLimit allows. */
    ECWID_DISCOUNT_COUPON_STATUS_USEDUP = 4
} ecwid_discount_coupon_status;

#define ECWID_DISCOUNT_COUPON_STATUS_COUNT 4

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_discount_coupon_status_opt {
    oac_presence state;
    ecwid_discount_coupon_status value;
    oac_string text;
} ecwid_discount_coupon_status_opt;
extern OAC_API const oac_type ecwid_discount_coupon_status_oac_type;
OAC_API const char *ecwid_discount_coupon_status_name(ecwid_discount_coupon_status value);
OAC_API ecwid_discount_coupon_status ecwid_discount_coupon_status_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_discount_coupon_status)

OAC_END_DECLS

#endif
