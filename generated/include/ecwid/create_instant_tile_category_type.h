/* ecwid_create_instant_tile_category_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:15020 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_H
#define ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Category in the editor to which the tile belongs. */
typedef enum ecwid_create_instant_tile_category_type {
    ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_UNLISTED = 0,
    ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_HEADER = 1,
    ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_COVER = 2,
    ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_SPECIAL_OFFER = 3,
    ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_COMPANY_INFO = 4,
    ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_SHIPPING_PAYMENT = 5,
    ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_STORE = 6,
    ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_LOCATION = 7,
    ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_CUSTOMER_REVIEW = 8,
    ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_ANNOUNCEMENT = 9,
    ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_SLIDER = 10,
    ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_TEMPLATE = 11,
    ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_CUSTOM = 12,
    ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_VIDEO = 13,
    ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_VIDEO_LIST = 14,
    ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_LOGO_GALLERY = 15,
    ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_FEATURED_PRODUCT = 16,
    ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_CATEGORY_PRODUCTS = 17,
    ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_CATEGORY_COLLECTION = 18,
    ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_FOOTER = 19,
    ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_CONTACT_US = 20
} ecwid_create_instant_tile_category_type;

#define ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_COUNT 20

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_create_instant_tile_category_type_opt {
    oac_presence state;
    ecwid_create_instant_tile_category_type value;
    oac_string text;
} ecwid_create_instant_tile_category_type_opt;
extern OAC_API const oac_type ecwid_create_instant_tile_category_type_oac_type;
OAC_API const char *ecwid_create_instant_tile_category_type_name(ecwid_create_instant_tile_category_type value);
OAC_API ecwid_create_instant_tile_category_type ecwid_create_instant_tile_category_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_create_instant_tile_category_type)

OAC_END_DECLS

#endif
