/* ecwid_update_product_variation_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:22658 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_PRODUCT_VARIATION_REQUEST_H
#define ECWID_UPDATE_PRODUCT_VARIATION_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_update_product_variation_request ecwid_update_product_variation_request;
extern OAC_API const oac_type ecwid_update_product_variation_request_oac_type;

OAC_END_DECLS

#include <ecwid/dimensions.h>
#include <ecwid/lowest_price_settings.h>
#include <ecwid/product_attribute.h>
#include <ecwid/product_out_of_stock_visibility_behaviour.h>
#include <ecwid/product_variation_alt.h>
#include <ecwid/product_variation_option.h>
#include <ecwid/wholesale_price.h>

OAC_BEGIN_DECLS

/* The fields of a variation to change. Fields that are left out stay as they are.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/products/product-variations/update-product-variation#request-json */
struct ecwid_update_product_variation_request {
    /* options: The options, with what is chosen of each, that make this variation. */
    ecwid_product_variation_option_list options;
    /* sku: Stock keeping unit of the variation. Empty, that of the product holds. */
    oac_opt_string sku;
    /* thumbnailUrl: Link to the image, made to fit into 400 by 400 pixels. */
    oac_opt_string thumbnail_url;
    /* imageUrl: Link to the image, made to fit into 1200 by 1200 pixels. */
    oac_opt_string image_url;
    /* smallThumbnailUrl: Link to the image, made to fit into 160 by 160 pixels. */
    oac_opt_string small_thumbnail_url;
    /* hdThumbnailUrl: Link to the image, made to fit into 800 by 800 pixels. */
    oac_opt_string hd_thumbnail_url;
    /* originalImageUrl: Link to the image in its own size. */
    oac_opt_string original_image_url;
    /* inStock: Whether it can be had: unlimited, or quantity above 0. */
    oac_opt_bool in_stock;
    /* quantity: How many are in stock. Absent if unlimited is true. */
    oac_opt_int quantity;
    /* unlimited: Whether stock is not counted. */
    oac_opt_bool unlimited;
    /* price: Price of the variation in the store's currency, before discounts. */
    oac_opt_number price;
    /* defaultDisplayedPrice: Price that a visitor without an account sees at the store's own location, taxes
     * included. */
    oac_opt_number default_displayed_price;
    /* defaultDisplayedPriceFormatted: defaultDisplayedPrice as a text with currency, such as €11,00, in the store's
     * format. */
    oac_opt_string default_displayed_price_formatted;
    /* lowestPrice: Lowest price of the last 30 days, for stores in the EU. */
    oac_opt_number lowest_price;
    /* lowestPriceSettings: Whether customers see the lowest price of the variation. */
    ecwid_lowest_price_settings_ref lowest_price_settings;
    /* defaultDisplayedLowestPrice: Lowest price that a visitor sees, taxes included. */
    oac_opt_number default_displayed_lowest_price;
    /* defaultDisplayedLowestPriceFormatted: defaultDisplayedLowestPrice as a text with currency, such as €11,00, in
     * the store's format. */
    oac_opt_string default_displayed_lowest_price_formatted;
    /* dimensions: Size of the variation, for working out shipping. */
    ecwid_dimensions_ref dimensions;
    /* wholesalePrices: Prices of the variation for larger quantities, from the smallest quantity up. */
    ecwid_wholesale_price_list wholesale_prices;
    /* weight: Weight in the store's unit, for working out shipping. */
    oac_opt_number weight;
    /* volume: Volume, for working out shipping; 0 by default. Default: 0. */
    oac_opt_number volume;
    /* warningLimit: Stock at which the store owner is told by email that it runs low. */
    oac_opt_int warning_limit;
    /* attributes: Attributes with their values for this variation. */
    ecwid_product_attribute_list attributes;
    /* compareToPrice: Former price of the variation. */
    oac_opt_number compare_to_price;
    /* minPurchaseQuantity: Fewest items in one order; null is no limit. May be null. */
    oac_opt_int min_purchase_quantity;
    /* maxPurchaseQuantity: Most items in one order; null is no limit. May be null. */
    oac_opt_int max_purchase_quantity;
    /* outOfStockVisibilityBehaviour: What customers see when it is sold out. It needs
     * allowPreordersForOutOfStockProducts in the store's profile. */
    ecwid_product_out_of_stock_visibility_behaviour_opt out_of_stock_visibility_behaviour;
    /* alt: Text for those who cannot see the image. */
    ecwid_product_variation_alt_ref alt;
    /* costPrice: What the store itself pays for it. Only examples show it. */
    oac_opt_number cost_price;
    /* isShippingRequired: Whether it has to be shipped. Only examples show it. */
    oac_opt_bool is_shipping_required;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_UPDATE_PRODUCT_VARIATION_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_product_variation_request_serialize(
    const ecwid_update_product_variation_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_update_product_variation_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                             ecwid_update_product_variation_request *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_update_product_variation_request_validate(const ecwid_update_product_variation_request *value,
                                                oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_update_product_variation_request_dispose(ecwid_update_product_variation_request *value);

OAC_RECORD_FUNCTIONS(ecwid_update_product_variation_request)
OAC_CJSON_FUNCTIONS(ecwid_update_product_variation_request)

OAC_END_DECLS

#endif
