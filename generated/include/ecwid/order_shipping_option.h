/* ecwid_order_shipping_option: an object of the description.
 * Made from spec/ecwid/openapi.yaml:17431 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_SHIPPING_OPTION_H
#define ECWID_ORDER_SHIPPING_OPTION_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_shipping_option ecwid_order_shipping_option;
extern OAC_API const oac_type ecwid_order_shipping_option_oac_type;

typedef struct ecwid_order_shipping_option_ref {
    oac_presence state;
    const ecwid_order_shipping_option *value;
} ecwid_order_shipping_option_ref;
OAC_REF_FUNCTIONS(ecwid_order_shipping_option)

/* An array of ecwid_order_shipping_option: `items` has `count` of them and is borrowed. */
typedef struct ecwid_order_shipping_option_list {
    oac_presence state;
    size_t count;
    const ecwid_order_shipping_option *items;
} ecwid_order_shipping_option_list;
OAC_LIST_FUNCTIONS(ecwid_order_shipping_option_list, ecwid_order_shipping_option)
extern OAC_API const oac_type ecwid_order_shipping_option_list_oac_type;

OAC_END_DECLS

#include <ecwid/order_discount_info.h>
#include <ecwid/order_estimated_transit_time.h>
#include <ecwid/order_shipping_option_fulfillment_type.h>

OAC_BEGIN_DECLS

/* How an order is sent or picked up.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/update-order#shippingoption */
struct ecwid_order_shipping_option {
    /* shippingCarrierName: Name of the carrier, where a carrier or an app calculates the rate. */
    oac_opt_string shipping_carrier_name;
    /* shippingMethodName: Name of the shipping method, as customers see it. */
    oac_opt_string shipping_method_name;
    /* shippingMethodId: Id of the shipping method. */
    oac_opt_string shipping_method_id;
    /* shippingRate: What shipping costs, in the store's currency. */
    oac_opt_number shipping_rate;
    /* shippingRateWithoutTax: What shipping costs without taxes. */
    oac_opt_number shipping_rate_without_tax;
    /* discountedShippingRate: What shipping costs after discounts. Read-only: the server sets it. Only of getOrder,
     * getLastOrder, searchOrders and 2 more. */
    oac_opt_number discounted_shipping_rate;
    /* estimatedTransitTime: Days that it takes, a number such as 5 or a text such as 4-9 days. */
    ecwid_order_estimated_transit_time estimated_transit_time;
    /* isPickup: Whether the customer picks the goods up. */
    oac_opt_bool is_pickup;
    /* pickupInstruction: What customers are told about picking up, HTML. */
    oac_opt_string pickup_instruction;
    /* fulfillmentType: Whether it is sent, picked up, or delivered by the store. */
    ecwid_order_shipping_option_fulfillment_type_opt fulfillment_type;
    /* timeSlotLengthInMinutes: Minutes of the span of time in which it is delivered. Only of getOrder, getLastOrder,
     * searchOrders and 2 more. */
    oac_opt_int time_slot_length_in_minutes;
    /* discount: Discount on shipping. Only of getOrder, getLastOrder, searchOrders and 2 more. */
    ecwid_order_discount_info_ref discount;
    /* isShippingLimit: Something about limits of shipping that only examples have. No page describes it. Only of
     * getOrder and searchOrders. */
    oac_opt_bool is_shipping_limit;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_SHIPPING_OPTION_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_shipping_option_serialize(const ecwid_order_shipping_option *value,
                                                                        oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_shipping_option_parse(const char *text, size_t length,
                                                                    const oac_parse_options *options,
                                                                    ecwid_order_shipping_option *value,
                                                                    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_shipping_option_validate(const ecwid_order_shipping_option *value,
                                                                       oac_validation mode, oac_violations *violations,
                                                                       oac_error *error);
OAC_API void ecwid_order_shipping_option_dispose(ecwid_order_shipping_option *value);

OAC_RECORD_FUNCTIONS(ecwid_order_shipping_option)
OAC_CJSON_FUNCTIONS(ecwid_order_shipping_option)

OAC_END_DECLS

#endif
