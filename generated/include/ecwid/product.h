/* ecwid_product: an object of the description.
 * Made from spec/ecwid/openapi.yaml:20865 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_H
#define ECWID_PRODUCT_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product ecwid_product;
extern OAC_API const oac_type ecwid_product_oac_type;

/* An array of ecwid_product: `items` has `count` of them and is borrowed. */
typedef struct ecwid_product_list {
    oac_presence state;
    size_t count;
    const ecwid_product *items;
} ecwid_product_list;
OAC_LIST_FUNCTIONS(ecwid_product_list, ecwid_product)
extern OAC_API const oac_type ecwid_product_list_oac_type;

OAC_END_DECLS

#include <ecwid/category.h>
#include <ecwid/dimensions.h>
#include <ecwid/file.h>
#include <ecwid/image.h>
#include <ecwid/lowest_price_settings.h>
#include <ecwid/product_attribute.h>
#include <ecwid/product_border_info.h>
#include <ecwid/product_composite_component.h>
#include <ecwid/product_favorites.h>
#include <ecwid/product_gallery_image.h>
#include <ecwid/product_media.h>
#include <ecwid/product_option.h>
#include <ecwid/product_out_of_stock_visibility_behaviour.h>
#include <ecwid/product_related_products.h>
#include <ecwid/product_shipping.h>
#include <ecwid/product_subscription_settings.h>
#include <ecwid/product_tax.h>
#include <ecwid/product_variation.h>
#include <ecwid/wholesale_price.h>

OAC_BEGIN_DECLS

/* The object Product of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/get-product#response-json */
struct ecwid_product {
    /* id: integer. */
    oac_opt_int id;
    /* sku: string. Only of getProduct and searchProducts. */
    oac_opt_string sku;
    /* quantity: integer. Only of getProduct and searchProducts. */
    oac_opt_int quantity;
    /* unlimited: boolean. Only of getProduct and searchProducts. */
    oac_opt_bool unlimited;
    /* inStock: boolean. Only of getProduct and searchProducts. */
    oac_opt_bool in_stock;
    /* name: string. */
    oac_opt_string name;
    /* nameTranslated: map of strings. Only of getProduct and searchProducts. */
    oac_string_map name_translated;
    /* price: number. Only of getProduct and searchProducts. */
    oac_opt_number price;
    /* priceInProductList: number. Only of getProduct and searchProducts. */
    oac_opt_number price_in_product_list;
    /* defaultDisplayedPrice: number. Only of getProduct and searchProducts. */
    oac_opt_number default_displayed_price;
    /* defaultDisplayedPriceFormatted: string. Only of getProduct and searchProducts. */
    oac_opt_string default_displayed_price_formatted;
    /* costPrice: number. Only of getProduct and searchProducts. */
    oac_opt_number cost_price;
    /* tax: object. Only of getProduct and searchProducts. */
    ecwid_product_tax_ref tax;
    /* wholesalePrices: array of objects. Only of getProduct and searchProducts. */
    ecwid_wholesale_price_list wholesale_prices;
    /* compareToPrice: number. Only of getProduct and searchProducts. */
    oac_opt_number compare_to_price;
    /* compareToPriceFormatted: string. Only of getProduct and searchProducts. */
    oac_opt_string compare_to_price_formatted;
    /* compareToPriceDiscount: number. Only of getProduct and searchProducts. */
    oac_opt_number compare_to_price_discount;
    /* compareToPriceDiscountFormatted: string. Only of getProduct and searchProducts. */
    oac_opt_string compare_to_price_discount_formatted;
    /* compareToPriceDiscountPercent: number. Only of getProduct and searchProducts. */
    oac_opt_number compare_to_price_discount_percent;
    /* compareToPriceDiscountPercentFormatted: string. Only of getProduct and searchProducts. */
    oac_opt_string compare_to_price_discount_percent_formatted;
    /* defaultDisplayedCompareToPrice: number. Only of getProduct and searchProducts. */
    oac_opt_number default_displayed_compare_to_price;
    /* defaultDisplayedCompareToPriceFormatted: string. Only of getProduct and searchProducts. */
    oac_opt_string default_displayed_compare_to_price_formatted;
    /* defaultDisplayedCompareToPriceDiscount: number. Only of getProduct and searchProducts. */
    oac_opt_number default_displayed_compare_to_price_discount;
    /* defaultDisplayedCompareToPriceDiscountFormatted: string. Only of getProduct and searchProducts. */
    oac_opt_string default_displayed_compare_to_price_discount_formatted;
    /* defaultDisplayedCompareToPriceDiscountPercent: number. Only of getProduct and searchProducts. */
    oac_opt_number default_displayed_compare_to_price_discount_percent;
    /* defaultDisplayedCompareToPriceDiscountPercentFormatted: string. Only of getProduct and searchProducts. */
    oac_opt_string default_displayed_compare_to_price_discount_percent_formatted;
    /* lowestPriceSettings: object. Only of getProduct and searchProducts. */
    ecwid_lowest_price_settings_ref lowest_price_settings;
    /* isShippingRequired: boolean. Only of getProduct and searchProducts. */
    oac_opt_bool is_shipping_required;
    /* weight: number. Only of getProduct and searchProducts. */
    oac_opt_number weight;
    /* url: string. */
    oac_opt_string url;
    /* autogeneratedSlug: string. Only of getProduct and searchProducts. */
    oac_opt_string autogenerated_slug;
    /* customSlug: string. Only of getProduct and searchProducts. */
    oac_opt_string custom_slug;
    /* created: string. Format: ecwid-date-time. Only of getProduct and searchProducts. */
    oac_opt_string created;
    /* updated: string. Format: ecwid-date-time. Only of getProduct and searchProducts. */
    oac_opt_string updated;
    /* createTimestamp: integer. Only of getProduct and searchProducts. */
    oac_opt_int create_timestamp;
    /* updateTimestamp: integer. Only of getProduct and searchProducts. */
    oac_opt_int update_timestamp;
    /* productClassId: integer. Only of getProduct and searchProducts. */
    oac_opt_int product_class_id;
    /* enabled: boolean. Only of getProduct and searchProducts. */
    oac_opt_bool enabled;
    /* options: array of objects. Only of getProduct and searchProducts. */
    ecwid_product_option_list options;
    /* warningLimit: integer. Only of getProduct and searchProducts. */
    oac_opt_int warning_limit;
    /* fixedShippingRateOnly: boolean. Deprecated. Only of getProduct and searchProducts. */
    oac_opt_bool fixed_shipping_rate_only;
    /* fixedShippingRate: number. Deprecated. Only of getProduct and searchProducts. */
    oac_opt_number fixed_shipping_rate;
    /* shipping: object. Only of getProduct and searchProducts. */
    ecwid_product_shipping_ref shipping;
    /* defaultCombinationId: integer. Only of getProduct and searchProducts. */
    oac_opt_int default_combination_id;
    /* originalImage: object. Only of getProduct and searchProducts. */
    ecwid_image_ref original_image;
    /* galleryImages: array of objects. Only of getProduct and searchProducts. */
    ecwid_product_gallery_image_list gallery_images;
    /* description: string. Only of getProduct and searchProducts. */
    oac_opt_string description;
    /* descriptionTranslated: map of strings. Only of getProduct and searchProducts. */
    oac_string_map description_translated;
    /* media: object. Only of getProduct and searchProducts. */
    ecwid_product_media_ref media;
    /* categoryIds: array of integers. Only of getProduct and searchProducts. */
    oac_int_list category_ids;
    /* categories: array of objects. Only of getProduct and searchProducts. */
    ecwid_category_list categories;
    /* defaultCategoryId: integer. Only of getProduct and searchProducts. */
    oac_opt_int default_category_id;
    /* seoTitle: string. Only of getProduct and searchProducts. */
    oac_opt_string seo_title;
    /* seoTitleTranslated: map of strings. Only of getProduct and searchProducts. */
    oac_string_map seo_title_translated;
    /* seoDescription: string. Only of getProduct and searchProducts. */
    oac_opt_string seo_description;
    /* seoDescriptionTranslated: map of strings. Only of getProduct and searchProducts. */
    oac_string_map seo_description_translated;
    /* favorites: object. Only of getProduct and searchProducts. */
    ecwid_product_favorites_ref favorites;
    /* attributes: array of objects. Only of getProduct and searchProducts. */
    ecwid_product_attribute_list attributes;
    /* files: array of objects. Only of getProduct and searchProducts. */
    ecwid_file_list files;
    /* relatedProducts: object. Only of getProduct and searchProducts. */
    ecwid_product_related_products_ref related_products;
    /* combinations: array of objects. Only of getProduct and searchProducts. */
    ecwid_product_variation_list combinations;
    /* dimensions: object. Only of getProduct and searchProducts. */
    ecwid_dimensions_ref dimensions;
    /* volume: number. Only of getProduct and searchProducts. Default: 0. */
    oac_opt_number volume;
    /* showOnFrontpage: integer. Only of getProduct and searchProducts. */
    oac_opt_int show_on_frontpage;
    /* subscriptionSettings: object. Only of getProduct and searchProducts. */
    ecwid_product_subscription_settings_ref subscription_settings;
    /* isSampleProduct: boolean. Only of getProduct and searchProducts. */
    oac_opt_bool is_sample_product;
    /* isGiftCard: boolean. Only of getProduct and searchProducts. */
    oac_opt_bool is_gift_card;
    /* subtitle: string. Only of getProduct and searchProducts. */
    oac_opt_string subtitle;
    /* subtitleTranslated: map of strings. Only of getProduct and searchProducts. */
    oac_string_map subtitle_translated;
    /* discountsAllowed: boolean. Only of getProduct and searchProducts. */
    oac_opt_bool discounts_allowed;
    /* externalReferenceId: string. Only of getProduct and searchProducts. */
    oac_opt_string external_reference_id;
    /* outOfStockVisibilityBehaviour: string. Only of getProduct and searchProducts. */
    ecwid_product_out_of_stock_visibility_behaviour_opt out_of_stock_visibility_behaviour;
    /* minPurchaseQuantity: integer. May be null. Only of getProduct and searchProducts. */
    oac_opt_int min_purchase_quantity;
    /* maxPurchaseQuantity: integer. May be null. Only of getProduct and searchProducts. */
    oac_opt_int max_purchase_quantity;
    /* reviewsCollectingAllowed: boolean. Only of getProduct and searchProducts. */
    oac_opt_bool reviews_collecting_allowed;
    /* rating: number. Only of getProduct and searchProducts. */
    oac_opt_number rating;
    /* reviewsPublished: integer. Only of getProduct and searchProducts. */
    oac_opt_int reviews_published;
    /* reviewsModerated: integer. Only of getProduct and searchProducts. */
    oac_opt_int reviews_moderated;
    /* compositeParents: array of integers. Only of getProduct and searchProducts. */
    oac_int_list composite_parents;
    /* compositeComponents: array of objects. Only of getProduct and searchProducts. */
    ecwid_product_composite_component_list composite_components;
    /* thumbnailUrl: string. Only of getProduct and searchProducts. */
    oac_opt_string thumbnail_url;
    /* imageUrl: string. Only of getProduct and searchProducts. */
    oac_opt_string image_url;
    /* smallThumbnailUrl: string. Only of getProduct and searchProducts. */
    oac_opt_string small_thumbnail_url;
    /* hdThumbnailUrl: string. Only of getProduct and searchProducts. */
    oac_opt_string hd_thumbnail_url;
    /* originalImageUrl: string. Only of getProduct and searchProducts. */
    oac_opt_string original_image_url;
    /* borderInfo: object. Only of getProduct and searchProducts. */
    ecwid_product_border_info_ref border_info;
    /* lowestPrice: number. Only of getProduct and searchProducts. */
    oac_opt_number lowest_price;
    /* defaultDisplayedLowestPrice: number. Only of getProduct and searchProducts. */
    oac_opt_number default_displayed_lowest_price;
    /* defaultDisplayedLowestPriceFormatted: string. Only of getProduct and searchProducts. */
    oac_opt_string default_displayed_lowest_price_formatted;
    /* hasFreeShipping: boolean. Only of getProduct and searchProducts. */
    oac_opt_bool has_free_shipping;
    /* shippingPreparationTime: Always empty in examples; its members are not documented. Only of getProduct and
     * searchProducts. */
    oac_opt_json shipping_preparation_time;
    /* showDeliveryTimeInStorefront: boolean. Only of getProduct and searchProducts. */
    oac_opt_bool show_delivery_time_in_storefront;
    /* googleItemCondition: string. Only of getProduct and searchProducts. */
    oac_opt_string google_item_condition;
    /* googleProductCategory: integer. Only of getProduct and searchProducts. */
    oac_opt_int google_product_category;
    /* googleProductCategoryName: string. Only of getProduct and searchProducts. */
    oac_opt_string google_product_category_name;
    /* productCondition: string. Only of getProduct and searchProducts. */
    oac_opt_string product_condition;
    /* nameYourPriceEnabled: boolean. Only of getProduct and searchProducts. */
    oac_opt_bool name_your_price_enabled;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_serialize(const ecwid_product *value, oac_buffer *buffer,
                                                          oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_parse(const char *text, size_t length, const oac_parse_options *options,
                                                      ecwid_product *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_validate(const ecwid_product *value, oac_validation mode,
                                                         oac_violations *violations, oac_error *error);
OAC_API void ecwid_product_dispose(ecwid_product *value);

OAC_RECORD_FUNCTIONS(ecwid_product)
OAC_CJSON_FUNCTIONS(ecwid_product)

OAC_END_DECLS

#endif
