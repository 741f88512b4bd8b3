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

/* The object OrderItem of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/calculate-order-details#items */
struct ecwid_order_item {
    /* id: integer. */
    oac_opt_int id;
    /* productId: integer. */
    oac_opt_int product_id;
    /* subscriptionId: integer. Only of calculateOrderDetails, searchOrders, getOrder and 3 more. */
    oac_opt_int subscription_id;
    /* recurringChargeSettings: object. Only of calculateOrderDetails, searchOrders, getOrder and 3 more. */
    ecwid_recurring_charge_settings_ref recurring_charge_settings;
    /* categoryId: integer. */
    oac_opt_int category_id;
    /* price: number. */
    oac_opt_number price;
    /* priceWithoutTax: number. Only of calculateOrderDetails, searchOrders, getOrder and 3 more. */
    oac_opt_number price_without_tax;
    /* productPrice: number. */
    oac_opt_number product_price;
    /* costPrice: number. Only of calculateOrderDetails, searchOrders, getOrder and 3 more. */
    oac_opt_number cost_price;
    /* weight: number. */
    oac_opt_number weight;
    /* sku: string. */
    oac_opt_string sku;
    /* quantity: integer. */
    oac_opt_int quantity;
    /* shortDescription: string. */
    oac_opt_string short_description;
    /* shortDescriptionTranslated: map of strings. */
    oac_string_map short_description_translated;
    /* tax: number. */
    oac_opt_number tax;
    /* shipping: number. */
    oac_opt_number shipping;
    /* quantityInStock: integer. */
    oac_opt_int quantity_in_stock;
    /* name: string. */
    oac_opt_string name;
    /* nameTranslated: map of strings. */
    oac_string_map name_translated;
    /* isShippingRequired: boolean. */
    oac_opt_bool is_shipping_required;
    /* trackQuantity: boolean. */
    oac_opt_bool track_quantity;
    /* imageUrl: string. */
    oac_opt_string image_url;
    /* fixedShippingRateOnly: boolean. */
    oac_opt_bool fixed_shipping_rate_only;
    /* fixedShippingRate: number. */
    oac_opt_number fixed_shipping_rate;
    /* couponApplied: boolean. */
    oac_opt_bool coupon_applied;
    /* selectedOptions: array of objects. */
    ecwid_order_selected_option_list selected_options;
    /* taxes: array of objects. */
    ecwid_order_tax_list taxes;
    /* combinationId: integer. */
    oac_opt_int combination_id;
    /* digital: boolean. */
    oac_opt_bool digital;
    /* files: array of objects. Only of calculateOrderDetails, searchOrders, getOrder and 3 more. */
    ecwid_file_list files;
    /* dimensions: Length, width and height, in the store's unit of length. */
    ecwid_dimensions_ref dimensions;
    /* couponAmount: number. */
    oac_opt_number coupon_amount;
    /* discounts: array of objects. */
    ecwid_order_discount_list discounts;
    /* taxesOnShipping: array of objects. */
    ecwid_order_tax_list taxes_on_shipping;
    /* taxAlreadyDeductedFromPrice: boolean. Only of searchOrders and getOrder. */
    oac_opt_bool tax_already_deducted_from_price;
    /* isCustomerSetPrice: boolean. */
    oac_opt_bool is_customer_set_price;
    /* selectedPrice: object. */
    ecwid_price_value_ref selected_price;
    /* isPreorder: boolean. */
    oac_opt_bool is_preorder;
    /* attributes: array of objects. */
    ecwid_order_attribute_list attributes;
    /* smallThumbnailUrl: string. Only of searchOrders, getOrder and getLastOrder. */
    oac_opt_string small_thumbnail_url;
    /* hdThumbnailUrl: string. Only of searchOrders, getOrder and getLastOrder. */
    oac_opt_string hd_thumbnail_url;
    /* productAvailable: boolean. Only of searchOrders, getOrder and getLastOrder. */
    oac_opt_bool product_available;
    /* discountsAllowed: boolean. Only of searchOrders, getOrder and getLastOrder. */
    oac_opt_bool discounts_allowed;
    /* taxable: boolean. Only of searchOrders, getOrder and getLastOrder. */
    oac_opt_bool taxable;
    /* giftCard: boolean. Only of searchOrders, getOrder and getLastOrder. */
    oac_opt_bool gift_card;
    /* recurringTaxIds: array of integers. Only of searchOrders, getOrder and getLastOrder. */
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
