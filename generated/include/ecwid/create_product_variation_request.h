/* ecwid_create_product_variation_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:22271 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CREATE_PRODUCT_VARIATION_REQUEST_H
#define ECWID_CREATE_PRODUCT_VARIATION_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_create_product_variation_request ecwid_create_product_variation_request;
extern OAC_API const oac_type ecwid_create_product_variation_request_oac_type;

OAC_END_DECLS

#include <ecwid/dimensions.h>
#include <ecwid/lowest_price_settings.h>
#include <ecwid/product_attribute.h>
#include <ecwid/product_out_of_stock_visibility_behaviour.h>
#include <ecwid/product_variation_alt.h>
#include <ecwid/product_variation_option.h>
#include <ecwid/wholesale_price.h>

OAC_BEGIN_DECLS

/* The object CreateProductVariationRequest of the description.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/products/product-variations/create-product-variation#request-json */
struct ecwid_create_product_variation_request {
    /* options: array of objects. Required. */
    ecwid_product_variation_option_list options;
    /* sku: string. */
    oac_opt_string sku;
    /* thumbnailUrl: string. */
    oac_opt_string thumbnail_url;
    /* imageUrl: string. */
    oac_opt_string image_url;
    /* smallThumbnailUrl: string. */
    oac_opt_string small_thumbnail_url;
    /* hdThumbnailUrl: string. */
    oac_opt_string hd_thumbnail_url;
    /* originalImageUrl: string. */
    oac_opt_string original_image_url;
    /* inStock: boolean. */
    oac_opt_bool in_stock;
    /* quantity: integer. */
    oac_opt_int quantity;
    /* unlimited: boolean. */
    oac_opt_bool unlimited;
    /* price: number. */
    oac_opt_number price;
    /* defaultDisplayedPrice: number. */
    oac_opt_number default_displayed_price;
    /* defaultDisplayedPriceFormatted: string. */
    oac_opt_string default_displayed_price_formatted;
    /* lowestPrice: number. */
    oac_opt_number lowest_price;
    /* lowestPriceSettings: object. */
    ecwid_lowest_price_settings_ref lowest_price_settings;
    /* defaultDisplayedLowestPrice: number. */
    oac_opt_number default_displayed_lowest_price;
    /* defaultDisplayedLowestPriceFormatted: string. */
    oac_opt_string default_displayed_lowest_price_formatted;
    /* dimensions: object. */
    ecwid_dimensions_ref dimensions;
    /* wholesalePrices: array of objects. */
    ecwid_wholesale_price_list wholesale_prices;
    /* weight: number. */
    oac_opt_number weight;
    /* volume: number. Default: 0. */
    oac_opt_number volume;
    /* warningLimit: integer. */
    oac_opt_int warning_limit;
    /* attributes: array of objects. */
    ecwid_product_attribute_list attributes;
    /* compareToPrice: number. */
    oac_opt_number compare_to_price;
    /* minPurchaseQuantity: integer. May be null. */
    oac_opt_int min_purchase_quantity;
    /* maxPurchaseQuantity: integer. May be null. */
    oac_opt_int max_purchase_quantity;
    /* outOfStockVisibilityBehaviour: string. */
    ecwid_product_out_of_stock_visibility_behaviour_opt out_of_stock_visibility_behaviour;
    /* alt: object. */
    ecwid_product_variation_alt_ref alt;
    /* costPrice: number. */
    oac_opt_number cost_price;
    /* isShippingRequired: boolean. */
    oac_opt_bool is_shipping_required;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CREATE_PRODUCT_VARIATION_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_product_variation_request_serialize(
    const ecwid_create_product_variation_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_create_product_variation_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                             ecwid_create_product_variation_request *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_create_product_variation_request_validate(const ecwid_create_product_variation_request *value,
                                                oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_create_product_variation_request_dispose(ecwid_create_product_variation_request *value);

OAC_RECORD_FUNCTIONS(ecwid_create_product_variation_request)
OAC_CJSON_FUNCTIONS(ecwid_create_product_variation_request)

OAC_END_DECLS

#endif
