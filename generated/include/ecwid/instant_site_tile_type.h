/* ecwid_instant_site_tile_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:15111 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INSTANT_SITE_TILE_TYPE_H
#define ECWID_INSTANT_SITE_TILE_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* What the tile does, and so which content and design it has. */
typedef enum ecwid_instant_site_tile_type {
    ECWID_INSTANT_SITE_TILE_TYPE_UNLISTED = 0,
    ECWID_INSTANT_SITE_TILE_TYPE_GLOBAL = 1,
    ECWID_INSTANT_SITE_TILE_TYPE_TEXT = 2,
    ECWID_INSTANT_SITE_TILE_TYPE_CALL_TO_ACTION = 3,
    ECWID_INSTANT_SITE_TILE_TYPE_CONTACT_INFO_CALL_TO_ACTION = 4,
    ECWID_INSTANT_SITE_TILE_TYPE_GIFT_CARD = 5,
    ECWID_INSTANT_SITE_TILE_TYPE_COVER = 6,
    ECWID_INSTANT_SITE_TILE_TYPE_STORE = 7,
    ECWID_INSTANT_SITE_TILE_TYPE_IMAGE_TEXT = 8,
    ECWID_INSTANT_SITE_TILE_TYPE_HEADER = 9,
    ECWID_INSTANT_SITE_TILE_TYPE_FOOTER = 10,
    ECWID_INSTANT_SITE_TILE_TYPE_LOCATION = 11,
    ECWID_INSTANT_SITE_TILE_TYPE_MULTI_LOCATION = 12,
    ECWID_INSTANT_SITE_TILE_TYPE_PRODUCT_BROWSER = 13,
    ECWID_INSTANT_SITE_TILE_TYPE_GDPR_BANNER = 14,
    ECWID_INSTANT_SITE_TILE_TYPE_FEATURED_PRODUCTS = 15,
    ECWID_INSTANT_SITE_TILE_TYPE_ROOT_CATEGORIES = 16,
    ECWID_INSTANT_SITE_TILE_TYPE_CUSTOMER_REVIEW = 17,
    ECWID_INSTANT_SITE_TILE_TYPE_FEATURE_LIST = 18,
    ECWID_INSTANT_SITE_TILE_TYPE_ANNOUNCEMENT_BAR = 19,
    ECWID_INSTANT_SITE_TILE_TYPE_SLIDER = 20,
    ECWID_INSTANT_SITE_TILE_TYPE_CUSTOM = 21,
    ECWID_INSTANT_SITE_TILE_TYPE_CUSTOM_HEADER = 22,
    ECWID_INSTANT_SITE_TILE_TYPE_CUSTOM_FOOTER = 23,
    ECWID_INSTANT_SITE_TILE_TYPE_VIDEO = 24,
    ECWID_INSTANT_SITE_TILE_TYPE_VIDEO_LIST = 25,
    ECWID_INSTANT_SITE_TILE_TYPE_CATEGORY_PRODUCTS = 26,
    ECWID_INSTANT_SITE_TILE_TYPE_CATEGORY_COLLECTION = 27,
    ECWID_INSTANT_SITE_TILE_TYPE_FEATURED_PRODUCT = 28,
    ECWID_INSTANT_SITE_TILE_TYPE_LOGO_GALLERY = 29,
    ECWID_INSTANT_SITE_TILE_TYPE_CONTACT_US = 30,
    ECWID_INSTANT_SITE_TILE_TYPE_AGE_CONFIRMATION = 31
} ecwid_instant_site_tile_type;

#define ECWID_INSTANT_SITE_TILE_TYPE_COUNT 31

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_instant_site_tile_type_opt {
    oac_presence state;
    ecwid_instant_site_tile_type value;
    oac_string text;
} ecwid_instant_site_tile_type_opt;
extern OAC_API const oac_type ecwid_instant_site_tile_type_oac_type;
OAC_API const char *ecwid_instant_site_tile_type_name(ecwid_instant_site_tile_type value);
OAC_API ecwid_instant_site_tile_type ecwid_instant_site_tile_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_instant_site_tile_type)

OAC_END_DECLS

#endif
