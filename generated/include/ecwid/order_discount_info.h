/* ecwid_order_discount_info: an object of the description.
 * Made from spec/ecwid/openapi.yaml:17031 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_DISCOUNT_INFO_H
#define ECWID_ORDER_DISCOUNT_INFO_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_discount_info ecwid_order_discount_info;
extern OAC_API const oac_type ecwid_order_discount_info_oac_type;

typedef struct ecwid_order_discount_info_ref {
    oac_presence state;
    const ecwid_order_discount_info *value;
} ecwid_order_discount_info_ref;
OAC_REF_FUNCTIONS(ecwid_order_discount_info)

/* An array of ecwid_order_discount_info: `items` has `count` of them and is borrowed. */
typedef struct ecwid_order_discount_info_list {
    oac_presence state;
    size_t count;
    const ecwid_order_discount_info *items;
} ecwid_order_discount_info_list;
OAC_LIST_FUNCTIONS(ecwid_order_discount_info_list, ecwid_order_discount_info)
extern OAC_API const oac_type ecwid_order_discount_info_list_oac_type;

OAC_END_DECLS

#include <ecwid/order_discount_info_base.h>
#include <ecwid/order_discount_info_type.h>

OAC_BEGIN_DECLS

/* A promotion that was applied to an order, an item or shipping.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/calculate-order-details#discountinfo */
struct ecwid_order_discount_info {
    /* id: Id of the discount. Only of getAbandonedCart, searchAbandonedCarts, searchOrders and 2 more. */
    oac_opt_string id;
    /* value: How much the discount is, an amount or percentage as type says. */
    oac_opt_number value;
    /* type: Whether value is an amount (ABS, ABSOLUTE) or a percentage. */
    ecwid_order_discount_info_type_opt type;
    /* base: What the discount depends on - the subtotal, the customer's group, both, certain items, shipping, or an
     * app (CUSTOM). */
    ecwid_order_discount_info_base_opt base;
    /* orderTotal: Subtotal from which on it applies, in the store's currency. */
    oac_opt_number order_total;
    /* description: What the store's staff wrote about the discount. Customers see it. */
    oac_opt_string description;
    /* appliesToItems: Numbers of the products that it reduces. All where it is absent. Only of createOrder,
     * updateOrder, getAbandonedCart and 4 more. */
    oac_int_list applies_to_items;
    /* appliesToOrderItems: Places of the items in the order that it reduces, counted from 0. Only of
     * getAbandonedCart, searchAbandonedCarts, searchOrders and 2 more. */
    oac_int_list applies_to_order_items;
    /* triggeredByOrderItems: Numbers of the items that brought it about. Only of getAbandonedCart,
     * searchAbandonedCarts, searchOrders and 2 more. */
    oac_int_list triggered_by_order_items;
    /* appliesToShippingMethodId: Id of the shipping method that it reduces, such as 6589-1709547151586. Only of
     * getAbandonedCart, searchAbandonedCarts, searchOrders and 2 more. */
    oac_opt_string applies_to_shipping_method_id;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_DISCOUNT_INFO_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_discount_info_serialize(const ecwid_order_discount_info *value,
                                                                      oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_discount_info_parse(const char *text, size_t length,
                                                                  const oac_parse_options *options,
                                                                  ecwid_order_discount_info *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_discount_info_validate(const ecwid_order_discount_info *value,
                                                                     oac_validation mode, oac_violations *violations,
                                                                     oac_error *error);
OAC_API void ecwid_order_discount_info_dispose(ecwid_order_discount_info *value);

OAC_RECORD_FUNCTIONS(ecwid_order_discount_info)
OAC_CJSON_FUNCTIONS(ecwid_order_discount_info)

OAC_END_DECLS

#endif
