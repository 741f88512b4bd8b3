/* ecwid_instant_site_tile_config_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:10866 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_H
#define ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Type of tile whose layouts are read. */
typedef enum ecwid_instant_site_tile_config_type {
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_UNLISTED = 0,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_GLOBAL = 1,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_TEXT = 2,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_CALL_TO_ACTION = 3,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_GIFT_CARD = 4,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_COVER = 5,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_STORE = 6,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_IMAGE_TEXT = 7,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_HEADER = 8,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_FOOTER = 9,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_LOCATION = 10,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_MULTI_LOCATION = 11,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_PRODUCT_BROWSER = 12,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_GDPR_BANNER = 13,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_FEATURED_PRODUCTS = 14,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_ROOT_CATEGORIES = 15,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_CUSTOMER_REVIEW = 16,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_FEATURE_LIST = 17,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_ANNOUNCEMENT_BAR = 18,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_SLIDER = 19,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_CUSTOM = 20,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_CUSTOM_HEADER = 21,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_CUSTOM_FOOTER = 22,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_VIDEO = 23,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_VIDEO_LIST = 24,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_CATEGORY_PRODUCTS = 25,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_CATEGORY_COLLECTION = 26,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_FEATURED_PRODUCT = 27,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_LOGO_GALLERY = 28,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_CONTACT_US = 29,
    ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_AGE_CONFIRMATION = 30
} ecwid_instant_site_tile_config_type;

#define ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_COUNT 30

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_instant_site_tile_config_type_opt {
    oac_presence state;
    ecwid_instant_site_tile_config_type value;
    oac_string text;
} ecwid_instant_site_tile_config_type_opt;
extern OAC_API const oac_type ecwid_instant_site_tile_config_type_oac_type;
OAC_API const char *ecwid_instant_site_tile_config_type_name(ecwid_instant_site_tile_config_type value);
OAC_API ecwid_instant_site_tile_config_type ecwid_instant_site_tile_config_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_instant_site_tile_config_type)

OAC_END_DECLS

#endif
