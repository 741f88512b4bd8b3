/* ecwid_create_product_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:20371 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CREATE_PRODUCT_REQUEST_H
#define ECWID_CREATE_PRODUCT_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_create_product_request ecwid_create_product_request;
extern OAC_API const oac_type ecwid_create_product_request_oac_type;

OAC_END_DECLS

#include <ecwid/dimensions.h>
#include <ecwid/file.h>
#include <ecwid/lowest_price_settings.h>
#include <ecwid/product_attribute.h>
#include <ecwid/product_composite_component.h>
#include <ecwid/product_option.h>
#include <ecwid/product_out_of_stock_visibility_behaviour.h>
#include <ecwid/product_related_products.h>
#include <ecwid/product_shipping.h>
#include <ecwid/product_tax.h>
#include <ecwid/product_variation.h>
#include <ecwid/wholesale_price.h>

OAC_BEGIN_DECLS

/* The object CreateProductRequest of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/create-product#request-json */
struct ecwid_create_product_request {
    /* sku: string. Required. */
    oac_opt_string sku;
    /* quantity: integer. */
    oac_opt_int quantity;
    /* unlimited: boolean. */
    oac_opt_bool unlimited;
    /* inStock: boolean. */
    oac_opt_bool in_stock;
    /* name: string. Required. */
    oac_opt_string name;
    /* nameTranslated: map of strings. */
    oac_string_map name_translated;
    /* price: number. Required. */
    oac_opt_number price;
    /* tax: object. */
    ecwid_product_tax_ref tax;
    /* wholesalePrices: array of objects. */
    ecwid_wholesale_price_list wholesale_prices;
    /* compareToPrice: number. */
    oac_opt_number compare_to_price;
    /* lowestPriceSettings: object. */
    ecwid_lowest_price_settings_ref lowest_price_settings;
    /* isShippingRequired: boolean. */
    oac_opt_bool is_shipping_required;
    /* weight: number. */
    oac_opt_number weight;
    /* customSlug: string. */
    oac_opt_string custom_slug;
    /* productClassId: integer. */
    oac_opt_int product_class_id;
    /* enabled: boolean. */
    oac_opt_bool enabled;
    /* options: array of objects. */
    ecwid_product_option_list options;
    /* warningLimit: integer. */
    oac_opt_int warning_limit;
    /* fixedShippingRateOnly: boolean. Deprecated. */
    oac_opt_bool fixed_shipping_rate_only;
    /* fixedShippingRate: number. Deprecated. */
    oac_opt_number fixed_shipping_rate;
    /* shipping: object. */
    ecwid_product_shipping_ref shipping;
    /* description: string. */
    oac_opt_string description;
    /* descriptionTranslated: map of strings. */
    oac_string_map description_translated;
    /* categoryIds: array of integers. */
    oac_int_list category_ids;
    /* defaultCategoryId: integer. */
    oac_opt_int default_category_id;
    /* seoTitle: string. */
    oac_opt_string seo_title;
    /* seoTitleTranslated: map of strings. */
    oac_string_map seo_title_translated;
    /* seoDescription: string. */
    oac_opt_string seo_description;
    /* seoDescriptionTranslated: map of strings. */
    oac_string_map seo_description_translated;
    /* attributes: array of objects. */
    ecwid_product_attribute_list attributes;
    /* files: array of objects. */
    ecwid_file_list files;
    /* relatedProducts: object. */
    ecwid_product_related_products_ref related_products;
    /* combinations: array of objects. */
    ecwid_product_variation_list combinations;
    /* dimensions: object. */
    ecwid_dimensions_ref dimensions;
    /* volume: number. Default: 0. */
    oac_opt_number volume;
    /* showOnFrontpage: integer. */
    oac_opt_int show_on_frontpage;
    /* isGiftCard: boolean. */
    oac_opt_bool is_gift_card;
    /* subtitle: string. */
    oac_opt_string subtitle;
    /* subtitleTranslated: map of strings. */
    oac_string_map subtitle_translated;
    /* discountsAllowed: boolean. */
    oac_opt_bool discounts_allowed;
    /* externalReferenceId: string. */
    oac_opt_string external_reference_id;
    /* outOfStockVisibilityBehaviour: string. */
    ecwid_product_out_of_stock_visibility_behaviour_opt out_of_stock_visibility_behaviour;
    /* minPurchaseQuantity: integer. May be null. */
    oac_opt_int min_purchase_quantity;
    /* maxPurchaseQuantity: integer. May be null. */
    oac_opt_int max_purchase_quantity;
    /* reviewsCollectingAllowed: boolean. */
    oac_opt_bool reviews_collecting_allowed;
    /* compositeParents: array of integers. */
    oac_int_list composite_parents;
    /* compositeComponents: array of objects. */
    ecwid_product_composite_component_list composite_components;
    /* costPrice: number. */
    oac_opt_number cost_price;
    /* volumeUnit: string. */
    oac_opt_string volume_unit;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CREATE_PRODUCT_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_product_request_serialize(const ecwid_create_product_request *value,
                                                                         oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_create_product_request_parse(const char *text, size_t length,
                                                                     const oac_parse_options *options,
                                                                     ecwid_create_product_request *value,
                                                                     oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_create_product_request_validate(const ecwid_create_product_request *value,
                                                                        oac_validation mode, oac_violations *violations,
                                                                        oac_error *error);
OAC_API void ecwid_create_product_request_dispose(ecwid_create_product_request *value);

OAC_RECORD_FUNCTIONS(ecwid_create_product_request)
OAC_CJSON_FUNCTIONS(ecwid_create_product_request)

OAC_END_DECLS

#endif
