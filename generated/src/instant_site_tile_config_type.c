/* ecwid_instant_site_tile_config_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:10866 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/instant_site_tile_config_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_instant_site_tile_config_type[ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_COUNT + 1] = {
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_UNLISTED] = {"", 0},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_GLOBAL] = {"GLOBAL", 6},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_TEXT] = {"TEXT", 4},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_CALL_TO_ACTION] = {"CALL_TO_ACTION", 14},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_GIFT_CARD] = {"GIFT_CARD", 9},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_COVER] = {"COVER", 5},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_STORE] = {"STORE", 5},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_IMAGE_TEXT] = {"IMAGE_TEXT", 10},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_HEADER] = {"HEADER", 6},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_FOOTER] = {"FOOTER", 6},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_LOCATION] = {"LOCATION", 8},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_MULTI_LOCATION] = {"MULTI_LOCATION", 14},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_PRODUCT_BROWSER] = {"PRODUCT_BROWSER", 15},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_GDPR_BANNER] = {"GDPR_BANNER", 11},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_FEATURED_PRODUCTS] = {"FEATURED_PRODUCTS", 17},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_ROOT_CATEGORIES] = {"ROOT_CATEGORIES", 15},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_CUSTOMER_REVIEW] = {"CUSTOMER_REVIEW", 15},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_FEATURE_LIST] = {"FEATURE_LIST", 12},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_ANNOUNCEMENT_BAR] = {"ANNOUNCEMENT_BAR", 16},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_SLIDER] = {"SLIDER", 6},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_CUSTOM] = {"CUSTOM", 6},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_CUSTOM_HEADER] = {"CUSTOM_HEADER", 13},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_CUSTOM_FOOTER] = {"CUSTOM_FOOTER", 13},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_VIDEO] = {"VIDEO", 5},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_VIDEO_LIST] = {"VIDEO_LIST", 10},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_CATEGORY_PRODUCTS] = {"CATEGORY_PRODUCTS", 17},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_CATEGORY_COLLECTION] = {"CATEGORY_COLLECTION", 19},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_FEATURED_PRODUCT] = {"FEATURED_PRODUCT", 16},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_LOGO_GALLERY] = {"LOGO_GALLERY", 12},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_CONTACT_US] = {"CONTACT_US", 10},
    [ECWID_INSTANT_SITE_TILE_CONFIG_TYPE_AGE_CONFIRMATION] = {"AGE_CONFIRMATION", 16},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_instant_site_tile_config_type[] = {
    0, 10, 0, 3, 0, 0, 8, 16, 19, 25, 27, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 15, 6, 0, 18, 0, 2, 0, 21, 24, 0, 0, 0, 30,
    0, 0, 0, 0, 12, 0, 0, 1, 0, 0, 0, 0, 11, 17, 26, 22, 29, 0, 4, 5, 13, 14, 23, 20, 7, 28, 0, 0, 0,
};
/* clang-format on */

const oac_type ecwid_instant_site_tile_config_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_instant_site_tile_config_type, 30, 63),
    .names = names_of_ecwid_instant_site_tile_config_type,
    .index = index_of_ecwid_instant_site_tile_config_type,
};

const char *ecwid_instant_site_tile_config_type_name(ecwid_instant_site_tile_config_type value)
{
    return oac_enum_name(&ecwid_instant_site_tile_config_type_oac_type, (unsigned)value);
}

ecwid_instant_site_tile_config_type ecwid_instant_site_tile_config_type_from(oac_string text)
{
    return (ecwid_instant_site_tile_config_type)oac_enum_from(&ecwid_instant_site_tile_config_type_oac_type, text);
}
