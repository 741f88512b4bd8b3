/* ecwid_instant_site_tile_showcase_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:15218 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INSTANT_SITE_TILE_SHOWCASE_TYPE_H
#define ECWID_INSTANT_SITE_TILE_SHOWCASE_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* The category's name in the editor. */
typedef enum ecwid_instant_site_tile_showcase_type {
    ECWID_INSTANT_SITE_TILE_SHOWCASE_TYPE_UNLISTED = 0,
    ECWID_INSTANT_SITE_TILE_SHOWCASE_TYPE_HEADER = 1,
    ECWID_INSTANT_SITE_TILE_SHOWCASE_TYPE_COVER = 2,
    ECWID_INSTANT_SITE_TILE_SHOWCASE_TYPE_SPECIAL_OFFER = 3,
    ECWID_INSTANT_SITE_TILE_SHOWCASE_TYPE_COMPANY_INFO = 4,
    ECWID_INSTANT_SITE_TILE_SHOWCASE_TYPE_SHIPPING_PAYMENT = 5,
    ECWID_INSTANT_SITE_TILE_SHOWCASE_TYPE_STORE = 6,
    ECWID_INSTANT_SITE_TILE_SHOWCASE_TYPE_LOCATION = 7,
    ECWID_INSTANT_SITE_TILE_SHOWCASE_TYPE_CUSTOMER_REVIEW = 8,
    ECWID_INSTANT_SITE_TILE_SHOWCASE_TYPE_ANNOUNCEMENT = 9,
    ECWID_INSTANT_SITE_TILE_SHOWCASE_TYPE_SLIDER = 10,
    ECWID_INSTANT_SITE_TILE_SHOWCASE_TYPE_TEMPLATE = 11,
    ECWID_INSTANT_SITE_TILE_SHOWCASE_TYPE_CUSTOM = 12,
    ECWID_INSTANT_SITE_TILE_SHOWCASE_TYPE_VIDEO = 13,
    ECWID_INSTANT_SITE_TILE_SHOWCASE_TYPE_VIDEO_LIST = 14,
    ECWID_INSTANT_SITE_TILE_SHOWCASE_TYPE_LOGO_GALLERY = 15,
    ECWID_INSTANT_SITE_TILE_SHOWCASE_TYPE_FEATURED_PRODUCT = 16,
    ECWID_INSTANT_SITE_TILE_SHOWCASE_TYPE_CATEGORY_PRODUCTS = 17,
    ECWID_INSTANT_SITE_TILE_SHOWCASE_TYPE_CATEGORY_COLLECTION = 18,
    ECWID_INSTANT_SITE_TILE_SHOWCASE_TYPE_FOOTER = 19,
    ECWID_INSTANT_SITE_TILE_SHOWCASE_TYPE_CONTACT_US = 20
} ecwid_instant_site_tile_showcase_type;

#define ECWID_INSTANT_SITE_TILE_SHOWCASE_TYPE_COUNT 20

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_instant_site_tile_showcase_type_opt {
    oac_presence state;
    ecwid_instant_site_tile_showcase_type value;
    oac_string text;
} ecwid_instant_site_tile_showcase_type_opt;
extern OAC_API const oac_type ecwid_instant_site_tile_showcase_type_oac_type;
OAC_API const char *ecwid_instant_site_tile_showcase_type_name(ecwid_instant_site_tile_showcase_type value);
OAC_API ecwid_instant_site_tile_showcase_type ecwid_instant_site_tile_showcase_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_instant_site_tile_showcase_type)

OAC_END_DECLS

#endif
