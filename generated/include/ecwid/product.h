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

/* A product, as the store sells it.
 *
 * Members that name no operations are of getProduct and searchProducts.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/get-product#response-json */
struct ecwid_product {
    /* id: Number of the product. The server gives it. Of all operations. */
    oac_opt_int id;
    /* sku: Stock keeping unit, the store's own code for the product. Variations may have codes of their own. */
    oac_opt_string sku;
    /* quantity: How many are in stock. Absent if unlimited is true. */
    oac_opt_int quantity;
    /* unlimited: Whether stock is not counted. */
    oac_opt_bool unlimited;
    /* inStock: Whether it, or any variation, can be had: unlimited, or quantity above 0. */
    oac_opt_bool in_stock;
    /* name: Name that customers see. Of all operations. */
    oac_opt_string name;
    /* nameTranslated: Name by language, under codes such as en. */
    oac_string_map name_translated;
    /* price: Price in the store's currency, without options, variations and discounts. */
    oac_opt_number price;
    /* priceInProductList: Price in lists of the store, before taxes, with the default choices of options in it. */
    oac_opt_number price_in_product_list;
    /* defaultDisplayedPrice: Price that a visitor without an account sees at the store's own location, taxes and
     * default choices included. */
    oac_opt_number default_displayed_price;
    /* defaultDisplayedPriceFormatted: defaultDisplayedPrice as a text with currency, such as €11,00, in the store's
     * format. */
    oac_opt_string default_displayed_price_formatted;
    /* costPrice: What the store itself pays for it, for reports of profit. Not below 0. */
    oac_opt_number cost_price;
    /* tax: Which taxes apply. */
    ecwid_product_tax_ref tax;
    /* wholesalePrices: Prices for larger quantities, from the smallest quantity up. */
    ecwid_wholesale_price_list wholesale_prices;
    /* compareToPrice: Former price, as the store set it, before taxes; customers see it struck through. */
    oac_opt_number compare_to_price;
    /* compareToPriceFormatted: compareToPrice as a text with currency, in the store's format. Taxes are added if the
     * store's prices are without them. */
    oac_opt_string compare_to_price_formatted;
    /* compareToPriceDiscount: Difference from compareToPrice to the price, below 0, such as -11. */
    oac_opt_number compare_to_price_discount;
    /* compareToPriceDiscountFormatted: compareToPriceDiscount as a text with currency and without a minus, such as
     * €11,00. */
    oac_opt_string compare_to_price_discount_formatted;
    /* compareToPriceDiscountPercent: Difference from compareToPrice to the price in percent, below 0, such as -25. */
    oac_opt_number compare_to_price_discount_percent;
    /* compareToPriceDiscountPercentFormatted: compareToPriceDiscountPercent as a text, such as -25%. */
    oac_opt_string compare_to_price_discount_percent_formatted;
    /* defaultDisplayedCompareToPrice: compareToPrice with taxes, as visitors see it struck through. */
    oac_opt_number default_displayed_compare_to_price;
    /* defaultDisplayedCompareToPriceFormatted: defaultDisplayedCompareToPrice as a text with currency, in the
     * store's format. */
    oac_opt_string default_displayed_compare_to_price_formatted;
    /* defaultDisplayedCompareToPriceDiscount: Difference from the displayed former price to the displayed price,
     * below 0. */
    oac_opt_number default_displayed_compare_to_price_discount;
    /* defaultDisplayedCompareToPriceDiscountFormatted: defaultDisplayedCompareToPriceDiscount as a text with
     * currency and without a minus, such as €11,00. */
    oac_opt_string default_displayed_compare_to_price_discount_formatted;
    /* defaultDisplayedCompareToPriceDiscountPercent: Difference from the displayed former price to the displayed
     * price in percent, below 0, such as -25. */
    oac_opt_number default_displayed_compare_to_price_discount_percent;
    /* defaultDisplayedCompareToPriceDiscountPercentFormatted: defaultDisplayedCompareToPriceDiscountPercent as a
     * text, such as -25%. */
    oac_opt_string default_displayed_compare_to_price_discount_percent_formatted;
    /* lowestPriceSettings: Lowest price of the last 30 days, which stores in the EU have to show. */
    ecwid_lowest_price_settings_ref lowest_price_settings;
    /* isShippingRequired: Whether it has to be shipped. */
    oac_opt_bool is_shipping_required;
    /* weight: Weight in the store's unit. Absent if it has none. */
    oac_opt_number weight;
    /* url: Link to the product's page in the store. It ends with customSlug, or else with autogeneratedSlug. Of all
     * operations. */
    oac_opt_string url;
    /* autogeneratedSlug: Last part of the page's address, which the server makes of the name, and anew when the name
     * changes. */
    oac_opt_string autogenerated_slug;
    /* customSlug: Last part of the page's address, chosen by the store. Empty, autogeneratedSlug is used. */
    oac_opt_string custom_slug;
    /* created: When the product was created, with the offset from UTC, such as 2024-07-30 10:32:37 +0000. Format:
     * ecwid-date-time. */
    oac_opt_string created;
    /* updated: When the product was last changed, by whomever, with the offset from UTC. Format: ecwid-date-time. */
    oac_opt_string updated;
    /* createTimestamp: When the product was created, as a UNIX timestamp in seconds. */
    oac_opt_int create_timestamp;
    /* updateTimestamp: When the product was last changed, by whomever, as a UNIX timestamp in seconds. */
    oac_opt_int update_timestamp;
    /* productClassId: Number of the product type, which decides on attributes. 0 is the general type. */
    oac_opt_int product_class_id;
    /* enabled: Whether customers can see and buy it. */
    oac_opt_bool enabled;
    /* options: What customers choose, such as a size. Empty if there is nothing to choose. */
    ecwid_product_option_list options;
    /* warningLimit: Stock at which the store owner is told by email that it runs low. */
    oac_opt_int warning_limit;
    /* fixedShippingRateOnly: Whether fixedShippingRate is the whole cost of shipping. The field shipping has taken
     * its place. Deprecated. */
    oac_opt_bool fixed_shipping_rate_only;
    /* fixedShippingRate: Cost of shipping one item, in the store's currency: in place of other costs, or in
     * addition, as fixedShippingRateOnly says. The field shipping has taken its place. Deprecated. */
    oac_opt_number fixed_shipping_rate;
    /* shipping: How shipping of this product is charged. */
    ecwid_product_shipping_ref shipping;
    /* defaultCombinationId: Number of the variation that the default choices of the options make. */
    oac_opt_int default_combination_id;
    /* originalImage: The main image in its own size. */
    ecwid_image_ref original_image;
    /* galleryImages: The images of the gallery; their orderBy is the order that counts. */
    ecwid_product_gallery_image_list gallery_images;
    /* description: Text about the product, in HTML without scripts. */
    oac_opt_string description;
    /* descriptionTranslated: Description by language, under codes such as en. */
    oac_string_map description_translated;
    /* media: All images and videos, with their texts. */
    ecwid_product_media_ref media;
    /* categoryIds: Numbers of the categories in which it stands. */
    oac_int_list category_ids;
    /* categories: The categories of the product with their names. */
    ecwid_category_list categories;
    /* defaultCategoryId: Number of its main category. With 0 there is none, and the product is shown nowhere. */
    oac_opt_int default_category_id;
    /* seoTitle: Title of the page for search engines, best below 55 characters. */
    oac_opt_string seo_title;
    /* seoTitleTranslated: Title for search engines by language, under codes such as en. */
    oac_string_map seo_title_translated;
    /* seoDescription: Text about the page for search engines, best below 160 characters. */
    oac_opt_string seo_description;
    /* seoDescriptionTranslated: Text for search engines by language, under codes such as en. */
    oac_string_map seo_description_translated;
    /* favorites: How many customers have it among their favorites. */
    ecwid_product_favorites_ref favorites;
    /* attributes: Attributes with their values for this product. */
    ecwid_product_attribute_list attributes;
    /* files: Files that customers may download after buying it. */
    ecwid_file_list files;
    /* relatedProducts: Other products that the page recommends. */
    ecwid_product_related_products_ref related_products;
    /* combinations: Variations: what is different for certain choices of options. */
    ecwid_product_variation_list combinations;
    /* dimensions: Size of the product, for working out shipping. */
    ecwid_dimensions_ref dimensions;
    /* volume: Volume of the product, for working out shipping; 0 by default. Default: 0. */
    oac_opt_number volume;
    /* showOnFrontpage: Place on the store's front page, counted from 1. An update with -1 takes it off, if it stands
     * in another category. */
    oac_opt_int show_on_frontpage;
    /* subscriptionSettings: How it is sold by subscription. Only for payment methods of Ecwid's own. */
    ecwid_product_subscription_settings_ref subscription_settings;
    /* isSampleProduct: Whether it is one of the samples of a new store, which cannot be bought. */
    oac_opt_bool is_sample_product;
    /* isGiftCard: Whether it is a gift card. */
    oac_opt_bool is_gift_card;
    /* subtitle: Short text below the name, in lists and on the page. */
    oac_opt_string subtitle;
    /* subtitleTranslated: Subtitle by language, under codes such as en. */
    oac_string_map subtitle_translated;
    /* discountsAllowed: Whether discounts may apply to it. */
    oac_opt_bool discounts_allowed;
    /* externalReferenceId: Id in a connected system, such as a point of sale, which no other product of the store
     * has. */
    oac_opt_string external_reference_id;
    /* outOfStockVisibilityBehaviour: What customers see when it is sold out. It needs
     * allowPreordersForOutOfStockProducts in the store's profile. */
    ecwid_product_out_of_stock_visibility_behaviour_opt out_of_stock_visibility_behaviour;
    /* minPurchaseQuantity: Fewest items in one order; null is no limit. May be null. */
    oac_opt_int min_purchase_quantity;
    /* maxPurchaseQuantity: Most items in one order; null is no limit. May be null. */
    oac_opt_int max_purchase_quantity;
    /* reviewsCollectingAllowed: Whether customers may review it. */
    oac_opt_bool reviews_collecting_allowed;
    /* rating: Average of the stars in its reviews. */
    oac_opt_number rating;
    /* reviewsPublished: How many of its reviews customers see. */
    oac_opt_int reviews_published;
    /* reviewsModerated: How many of its reviews wait for a decision. */
    oac_opt_int reviews_moderated;
    /* compositeParents: Numbers of the products that it is a part of. */
    oac_int_list composite_parents;
    /* compositeComponents: Products and variations that it is made of. Empty if it is not composite. */
    ecwid_product_composite_component_list composite_components;
    /* thumbnailUrl: Link to the main image, made to fit into 400 by 400 pixels. */
    oac_opt_string thumbnail_url;
    /* imageUrl: Link to the main image, made to fit into 1200 by 1200 pixels. */
    oac_opt_string image_url;
    /* smallThumbnailUrl: Link to the main image, made to fit into 160 by 160 pixels. */
    oac_opt_string small_thumbnail_url;
    /* hdThumbnailUrl: Link to the main image, made to fit into 800 by 800 pixels. */
    oac_opt_string hd_thumbnail_url;
    /* originalImageUrl: Link to the main image in its own size. */
    oac_opt_string original_image_url;
    /* borderInfo: What the border of the main image looks like. Only examples show it. */
    ecwid_product_border_info_ref border_info;
    /* lowestPrice: Lowest price of the last 30 days, before taxes, for stores in the EU. */
    oac_opt_number lowest_price;
    /* defaultDisplayedLowestPrice: Lowest price of the last 30 days, taxes included. */
    oac_opt_number default_displayed_lowest_price;
    /* defaultDisplayedLowestPriceFormatted: defaultDisplayedLowestPrice as a text with currency, in the store's
     * format. */
    oac_opt_string default_displayed_lowest_price_formatted;
    /* hasFreeShipping: Whether shipping costs nothing. Only examples show it. */
    oac_opt_bool has_free_shipping;
    /* shippingPreparationTime: Always empty in examples; its members are not documented. */
    oac_opt_json shipping_preparation_time;
    /* showDeliveryTimeInStorefront: Whether customers see how long delivery takes, going by the name. Only examples
     * show it. */
    oac_opt_bool show_delivery_time_in_storefront;
    /* googleItemCondition: Condition of the goods for Google. Only examples show it. */
    oac_opt_string google_item_condition;
    /* googleProductCategory: Number of the category in Google's taxonomy of products. Only examples show it. */
    oac_opt_int google_product_category;
    /* googleProductCategoryName: Name of the category in Google's taxonomy of products. Only examples show it. */
    oac_opt_string google_product_category_name;
    /* productCondition: Condition of the goods, such as NEW. Only examples show it. */
    oac_opt_string product_condition;
    /* nameYourPriceEnabled: Whether customers choose the price themselves. Only examples show it. */
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
