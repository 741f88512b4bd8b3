/* ecwid_order_item: an object of the description.
 * Made from spec/ecwid/openapi.yaml:17177 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_ITEM_H
#define ECWID_ORDER_ITEM_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_item ecwid_order_item;
extern OAC_API const oac_type ecwid_order_item_oac_type;

/* An array of ecwid_order_item: `items` has `count` of them and is borrowed. */
typedef struct ecwid_order_item_list {
    oac_presence state;
    size_t count;
    const ecwid_order_item *items;
} ecwid_order_item_list;
OAC_LIST_FUNCTIONS(ecwid_order_item_list, ecwid_order_item)
extern OAC_API const oac_type ecwid_order_item_list_oac_type;

OAC_END_DECLS

#include <ecwid/dimensions.h>
#include <ecwid/file.h>
#include <ecwid/order_attribute.h>
#include <ecwid/order_discount.h>
#include <ecwid/order_selected_option.h>
#include <ecwid/order_tax.h>
#include <ecwid/price_value.h>
#include <ecwid/recurring_charge_settings.h>

OAC_BEGIN_DECLS

/* A product in an order, with the price and the choices that it was ordered with.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/calculate-order-details#items */
struct ecwid_order_item {
    /* id: Number of the item, unique in its order, by which an update names it. */
    oac_opt_int id;
    /* productId: Number of the product. */
    oac_opt_int product_id;
    /* subscriptionId: Number of the subscription that the item is part of. Absent where it is none. Only of
     * calculateOrderDetails, searchOrders, getOrder and 3 more. */
    oac_opt_int subscription_id;
    /* recurringChargeSettings: How often the subscription is charged. Only of calculateOrderDetails, searchOrders,
     * getOrder and 3 more. */
    ecwid_recurring_charge_settings_ref recurring_charge_settings;
    /* categoryId: Number of the category that the product was added from; -1 for the button Buy Now. */
    oac_opt_int category_id;
    /* price: Price of one, with choices and volume prices, before discounts. */
    oac_opt_number price;
    /* priceWithoutTax: The price without the taxes that it includes. Only of calculateOrderDetails, searchOrders,
     * getOrder and 3 more. */
    oac_opt_number price_without_tax;
    /* productPrice: Price of one without choices, discounts and taxes. */
    oac_opt_number product_price;
    /* costPrice: What the store paid for one, for reports on profit. Only of calculateOrderDetails, searchOrders,
     * getOrder and 3 more. */
    oac_opt_number cost_price;
    /* weight: Weight of one, in the store's unit. */
    oac_opt_number weight;
    /* sku: SKU of the product, or of the variation that the choices lead to. */
    oac_opt_string sku;
    /* quantity: How many are ordered. */
    oac_opt_int quantity;
    /* shortDescription: Beginning of the product's description, 120 characters at most. */
    oac_opt_string short_description;
    /* shortDescriptionTranslated: The shortDescription by language; keys are two-letter codes. */
    oac_string_map short_description_translated;
    /* tax: Sum of all taxes on the item. */
    oac_opt_number tax;
    /* shipping: What shipping this item costs. */
    oac_opt_number shipping;
    /* quantityInStock: How many were in stock before the order. */
    oac_opt_int quantity_in_stock;
    /* name: Name of the product. */
    oac_opt_string name;
    /* nameTranslated: The name by language; keys are two-letter codes. */
    oac_string_map name_translated;
    /* isShippingRequired: Whether the product has to be sent. */
    oac_opt_bool is_shipping_required;
    /* trackQuantity: Whether staff is told when the stock runs low. */
    oac_opt_bool track_quantity;
    /* imageUrl: Address of the product's main picture. */
    oac_opt_string image_url;
    /* fixedShippingRateOnly: Whether fixedShippingRate is all that shipping the product costs. */
    oac_opt_bool fixed_shipping_rate_only;
    /* fixedShippingRate: What shipping one costs, where the product has a rate of its own. */
    oac_opt_number fixed_shipping_rate;
    /* couponApplied: Whether the discount coupon reduces the item. */
    oac_opt_bool coupon_applied;
    /* selectedOptions: What the customer chose or entered. */
    ecwid_order_selected_option_list selected_options;
    /* taxes: Taxes on the item, one by one. */
    ecwid_order_tax_list taxes;
    /* combinationId: Number of the variation that the choices lead to. Absent where there is none. */
    oac_opt_int combination_id;
    /* digital: Whether files can be downloaded once it is paid. */
    oac_opt_bool digital;
    /* files: Files that can be downloaded. Only of calculateOrderDetails, searchOrders, getOrder and 3 more. */
    ecwid_file_list files;
    /* dimensions: Length, width and height of one. */
    ecwid_dimensions_ref dimensions;
    /* couponAmount: What the discount coupon takes off the item. It is not calculated anew when the order is
     * changed. */
    oac_opt_number coupon_amount;
    /* discounts: Promotions that reduce the item. */
    ecwid_order_discount_list discounts;
    /* taxesOnShipping: Taxes on what shipping the item costs. They are not calculated anew when the order is
     * changed. */
    ecwid_order_tax_list taxes_on_shipping;
    /* taxAlreadyDeductedFromPrice: Whether price has no taxes in it any more. Only of searchOrders and getOrder. */
    oac_opt_bool tax_already_deducted_from_price;
    /* isCustomerSetPrice: Whether the customer named the price (pay what you want); then price has it. */
    oac_opt_bool is_customer_set_price;
    /* selectedPrice: The price that the customer named. Absent where isCustomerSetPrice is false. */
    ecwid_price_value_ref selected_price;
    /* isPreorder: Whether it was ordered before it is in stock. */
    oac_opt_bool is_preorder;
    /* attributes: Attributes of the product with their values. */
    ecwid_order_attribute_list attributes;
    /* smallThumbnailUrl: Address of a small picture of the product. Only of searchOrders, getOrder and getLastOrder. */
    oac_opt_string small_thumbnail_url;
    /* hdThumbnailUrl: Address of a larger picture of the product. Only of searchOrders, getOrder and getLastOrder. */
    oac_opt_string hd_thumbnail_url;
    /* productAvailable: Whether the product can still be bought. Only of searchOrders, getOrder and getLastOrder. */
    oac_opt_bool product_available;
    /* discountsAllowed: Whether discounts may reduce the item. Only of searchOrders, getOrder and getLastOrder. */
    oac_opt_bool discounts_allowed;
    /* taxable: Whether the item is taxed. Only of searchOrders, getOrder and getLastOrder. */
    oac_opt_bool taxable;
    /* giftCard: Whether it is a gift card. Only of searchOrders, getOrder and getLastOrder. */
    oac_opt_bool gift_card;
    /* recurringTaxIds: Numbers of the taxes on further charges of the subscription. Only of searchOrders, getOrder
     * and getLastOrder. */
    oac_int_list recurring_tax_ids;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_ITEM_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_item_serialize(const ecwid_order_item *value, oac_buffer *buffer,
                                                             oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_item_parse(const char *text, size_t length,
                                                         const oac_parse_options *options, ecwid_order_item *value,
                                                         oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_item_validate(const ecwid_order_item *value, oac_validation mode,
                                                            oac_violations *violations, oac_error *error);
OAC_API void ecwid_order_item_dispose(ecwid_order_item *value);

OAC_RECORD_FUNCTIONS(ecwid_order_item)
OAC_CJSON_FUNCTIONS(ecwid_order_item)

OAC_END_DECLS

#endif
