/* ecwid_instant_site_profile_vertical: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:14368 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INSTANT_SITE_PROFILE_VERTICAL_H
#define ECWID_INSTANT_SITE_PROFILE_VERTICAL_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* What the store sells, as its owner said at the beginning. */
typedef enum ecwid_instant_site_profile_vertical {
    ECWID_INSTANT_SITE_PROFILE_VERTICAL_UNLISTED = 0,
    ECWID_INSTANT_SITE_PROFILE_VERTICAL_APPAREL = 1,
    ECWID_INSTANT_SITE_PROFILE_VERTICAL_ART = 2,
    ECWID_INSTANT_SITE_PROFILE_VERTICAL_AUTO = 3,
    ECWID_INSTANT_SITE_PROFILE_VERTICAL_BOOKS = 4,
    ECWID_INSTANT_SITE_PROFILE_VERTICAL_ELECTRONICS = 5,
    ECWID_INSTANT_SITE_PROFILE_VERTICAL_FOOD_RESTAURANT = 6,
    ECWID_INSTANT_SITE_PROFILE_VERTICAL_FOOD_ECOMMERCE = 7,
    ECWID_INSTANT_SITE_PROFILE_VERTICAL_GIFTS = 8,
    ECWID_INSTANT_SITE_PROFILE_VERTICAL_HARDWARE = 9,
    ECWID_INSTANT_SITE_PROFILE_VERTICAL_HEALTH = 10,
    ECWID_INSTANT_SITE_PROFILE_VERTICAL_HOME = 11,
    ECWID_INSTANT_SITE_PROFILE_VERTICAL_JEWELRY = 12,
    ECWID_INSTANT_SITE_PROFILE_VERTICAL_OFFICE = 13,
    ECWID_INSTANT_SITE_PROFILE_VERTICAL_PET = 14,
    ECWID_INSTANT_SITE_PROFILE_VERTICAL_SERVICES = 15,
    ECWID_INSTANT_SITE_PROFILE_VERTICAL_SPORTS = 16,
    ECWID_INSTANT_SITE_PROFILE_VERTICAL_STREAMING = 17,
    ECWID_INSTANT_SITE_PROFILE_VERTICAL_SUBSCRIPTION_PRODUCT = 18,
    ECWID_INSTANT_SITE_PROFILE_VERTICAL_TOYS = 19,
    ECWID_INSTANT_SITE_PROFILE_VERTICAL_TOBACCO = 20,
    ECWID_INSTANT_SITE_PROFILE_VERTICAL_ADULT = 21,
    ECWID_INSTANT_SITE_PROFILE_VERTICAL_NOTSURE = 22,
    ECWID_INSTANT_SITE_PROFILE_VERTICAL_OTHER = 23
} ecwid_instant_site_profile_vertical;

#define ECWID_INSTANT_SITE_PROFILE_VERTICAL_COUNT 23

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_instant_site_profile_vertical_opt {
    oac_presence state;
    ecwid_instant_site_profile_vertical value;
    oac_string text;
} ecwid_instant_site_profile_vertical_opt;
extern OAC_API const oac_type ecwid_instant_site_profile_vertical_oac_type;
OAC_API const char *ecwid_instant_site_profile_vertical_name(ecwid_instant_site_profile_vertical value);
OAC_API ecwid_instant_site_profile_vertical ecwid_instant_site_profile_vertical_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_instant_site_profile_vertical)

OAC_END_DECLS

#endif
