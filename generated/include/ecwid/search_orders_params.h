/* ecwid_search_orders_params: an object of the description.
 * Made from spec/ecwid/openapi.yaml:4430 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_ORDERS_PARAMS_H
#define ECWID_SEARCH_ORDERS_PARAMS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_search_orders_params ecwid_search_orders_params;
extern OAC_API const oac_type ecwid_search_orders_params_oac_type;

OAC_END_DECLS

#include <ecwid/fulfillment_status.h>
#include <ecwid/payment_status.h>

OAC_BEGIN_DECLS

/* The parameters of searchOrders in its query, its headers and its cookies. Null is not sent, nor are empty lists
 * and objects; of other members, in `extra`, the query is made. */
struct ecwid_search_orders_params {
    /* ids: Only the orders with these ids, with or without prefix and suffix. In the query. */
    oac_string_list ids;
    /* offset: How many items to leave out at the beginning, counted from 0; multiples of limit lead from page to
     * page. In the query. */
    oac_opt_int offset;
    /* limit: How many items the answer has at most. In the query. At most 100. Default: 100. */
    oac_opt_int limit;
    /* keywords: Text that is looked for in ids, addresses, emails, tracking numbers, notes and items. In the query. */
    oac_opt_string keywords;
    /* email: Only those of the customer with this email address. In the query. */
    oac_opt_string email;
    /* customerId: Only those of the customer with this number. In the query. */
    oac_opt_int customer_id;
    /* productId: Only orders with one of these products, by their numbers. In the query. */
    oac_int_list product_id;
    /* totalFrom: Only orders of this total or more, in the store's currency. In the query. */
    oac_opt_number total_from;
    /* totalTo: Only orders of this total or less, in the store's currency. In the query. */
    oac_opt_number total_to;
    /* createdFrom: Only what was created at this time or later. A UNIX timestamp in seconds or a date with time,
     * such as 2023-01-15 19:27:50. In the query. */
    oac_opt_string created_from;
    /* createdTo: Only what was created at this time or before. A UNIX timestamp in seconds or a date with time, such
     * as 2023-01-15 19:27:50. In the query. */
    oac_opt_string created_to;
    /* updatedFrom: Only what was last changed at this time or later. A UNIX timestamp in seconds or a date with
     * time, such as 2023-01-15 19:27:50. In the query. */
    oac_opt_string updated_from;
    /* updatedTo: Only what was last changed at this time or before. A UNIX timestamp in seconds or a date with time,
     * such as 2023-01-15 19:27:50. In the query. */
    oac_opt_string updated_to;
    /* pickupTimeFrom: Only orders picked up at this time or later. A UNIX timestamp in seconds or a date with time,
     * such as 2023-01-15 19:27:50. In the query. */
    oac_opt_string pickup_time_from;
    /* pickupTimeTo: Only orders picked up at this time or before. A UNIX timestamp in seconds or a date with time,
     * such as 2023-01-15 19:27:50. In the query. */
    oac_opt_string pickup_time_to;
    /* shippingMethod: Only orders with the shipping method of this name. In the query. */
    oac_opt_string shipping_method;
    /* fulfillmentStatus: Only orders in one of these states of fulfillment. In the query. Each is a text of
     * ecwid_fulfillment_status. */
    oac_string_list fulfillment_status;
    /* paymentMethod: Only orders with the payment method of this name. In the query. */
    oac_opt_string payment_method;
    /* paymentModule: Only orders paid by this payment module; of an app it is CUSTOM_PAYMENT_APP with its client_id.
     * In the query. */
    oac_opt_string payment_module;
    /* paymentStatus: Only orders in one of these states of payment. In the query. Each is a text of
     * ecwid_payment_status. */
    oac_string_list payment_status;
    /* acceptMarketing: Only orders whose customer agreed, or did not agree, to get advertising by email. In the
     * query. */
    oac_opt_bool accept_marketing;
    /* containsPreorderItems: Only orders with products that were ordered before they are in stock, or without. In
     * the query. */
    oac_opt_bool contains_preorder_items;
    /* couponCode: Only orders with the discount coupon of this code. In the query. */
    oac_opt_string coupon_code;
    /* subscriptionId: Only orders of the subscription with this number. In the query. */
    oac_opt_int subscription_id;
    /* refererId: Only orders with this id of where they came from. In the query. */
    oac_opt_string referer_id;
    /* responseFields: Members to answer with, such as total,items(id,name). All where it is left out. In the query.
     * It selects members of the answer: those that it leaves out are absent. */
    oac_opt_string response_fields;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_SEARCH_ORDERS_PARAMS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_orders_params_serialize(const ecwid_search_orders_params *value,
                                                                       oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_orders_params_parse(const char *text, size_t length,
                                                                   const oac_parse_options *options,
                                                                   ecwid_search_orders_params *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_orders_params_validate(const ecwid_search_orders_params *value,
                                                                      oac_validation mode, oac_violations *violations,
                                                                      oac_error *error);
OAC_API void ecwid_search_orders_params_dispose(ecwid_search_orders_params *value);

OAC_RECORD_FUNCTIONS(ecwid_search_orders_params)
OAC_CJSON_FUNCTIONS(ecwid_search_orders_params)

OAC_END_DECLS

#endif
