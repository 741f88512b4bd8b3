/* ecwid_search_discount_coupons_availability: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:2637 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_DISCOUNT_COUPONS_AVAILABILITY_H
#define ECWID_SEARCH_DISCOUNT_COUPONS_AVAILABILITY_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* State of coupons to find. */
typedef enum ecwid_search_discount_coupons_availability {
    ECWID_SEARCH_DISCOUNT_COUPONS_AVAILABILITY_UNLISTED = 0,
    ECWID_SEARCH_DISCOUNT_COUPONS_AVAILABILITY_ACTIVE = 1,
    ECWID_SEARCH_DISCOUNT_COUPONS_AVAILABILITY_PAUSED = 2,
    ECWID_SEARCH_DISCOUNT_COUPONS_AVAILABILITY_EXPIRED = 3,
    ECWID_SEARCH_DISCOUNT_COUPONS_AVAILABILITY_USEDUP = 4
} ecwid_search_discount_coupons_availability;

#define ECWID_SEARCH_DISCOUNT_COUPONS_AVAILABILITY_COUNT 4

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_search_discount_coupons_availability_opt {
    oac_presence state;
    ecwid_search_discount_coupons_availability value;
    oac_string text;
} ecwid_search_discount_coupons_availability_opt;
extern OAC_API const oac_type ecwid_search_discount_coupons_availability_oac_type;
OAC_API const char *ecwid_search_discount_coupons_availability_name(ecwid_search_discount_coupons_availability value);
OAC_API ecwid_search_discount_coupons_availability ecwid_search_discount_coupons_availability_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_search_discount_coupons_availability)

OAC_END_DECLS

#endif
