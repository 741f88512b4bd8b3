/* ecwid_create_instant_tile_category_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:15020 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/create_instant_tile_category_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_create_instant_tile_category_type[ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_COUNT +
                                                                         1] = {
    [ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_UNLISTED] = {"", 0},
    [ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_HEADER] = {"HEADER", 6},
    [ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_COVER] = {"COVER", 5},
    [ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_SPECIAL_OFFER] = {"SPECIAL_OFFER", 13},
    [ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_COMPANY_INFO] = {"COMPANY_INFO", 12},
    [ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_SHIPPING_PAYMENT] = {"SHIPPING_PAYMENT", 16},
    [ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_STORE] = {"STORE", 5},
    [ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_LOCATION] = {"LOCATION", 8},
    [ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_CUSTOMER_REVIEW] = {"CUSTOMER_REVIEW", 15},
    [ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_ANNOUNCEMENT] = {"ANNOUNCEMENT", 12},
    [ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_SLIDER] = {"SLIDER", 6},
    [ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_TEMPLATE] = {"TEMPLATE", 8},
    [ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_CUSTOM] = {"CUSTOM", 6},
    [ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_VIDEO] = {"VIDEO", 5},
    [ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_VIDEO_LIST] = {"VIDEO_LIST", 10},
    [ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_LOGO_GALLERY] = {"LOGO_GALLERY", 12},
    [ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_FEATURED_PRODUCT] = {"FEATURED_PRODUCT", 16},
    [ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_CATEGORY_PRODUCTS] = {"CATEGORY_PRODUCTS", 17},
    [ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_CATEGORY_COLLECTION] = {"CATEGORY_COLLECTION", 19},
    [ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_FOOTER] = {"FOOTER", 6},
    [ECWID_CREATE_INSTANT_TILE_CATEGORY_TYPE_CONTACT_US] = {"CONTACT_US", 10},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_create_instant_tile_category_type[] = {
    0, 7, 0, 0, 0, 0, 1, 8, 10, 16, 17, 0, 0, 0, 0, 0, 0, 0, 0, 19, 0, 0, 0, 6, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 9, 0, 3,
    0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 18, 20, 0, 0, 0, 0, 2, 13, 15, 0, 11, 12, 0, 0, 4, 0, 0,
};
/* clang-format on */

const oac_type ecwid_create_instant_tile_category_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_create_instant_tile_category_type, 20, 63),
    .names = names_of_ecwid_create_instant_tile_category_type,
    .index = index_of_ecwid_create_instant_tile_category_type,
};

const char *ecwid_create_instant_tile_category_type_name(ecwid_create_instant_tile_category_type value)
{
    return oac_enum_name(&ecwid_create_instant_tile_category_type_oac_type, (unsigned)value);
}

ecwid_create_instant_tile_category_type ecwid_create_instant_tile_category_type_from(oac_string text)
{
    return (ecwid_create_instant_tile_category_type)oac_enum_from(&ecwid_create_instant_tile_category_type_oac_type,
                                                                  text);
}
