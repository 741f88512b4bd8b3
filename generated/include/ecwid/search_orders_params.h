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
    /* ids: In the query. */
    oac_string_list ids;
    /* offset: In the query. */
    oac_opt_int offset;
    /* limit: In the query. At most 100. Default: 100. */
    oac_opt_int limit;
    /* keywords: In the query. */
    oac_opt_string keywords;
    /* email: In the query. */
    oac_opt_string email;
    /* customerId: In the query. */
    oac_opt_int customer_id;
    /* productId: In the query. */
    oac_int_list product_id;
    /* totalFrom: In the query. */
    oac_opt_number total_from;
    /* totalTo: In the query. */
    oac_opt_number total_to;
    /* createdFrom: In the query. */
    oac_opt_string created_from;
    /* createdTo: In the query. */
    oac_opt_string created_to;
    /* updatedFrom: In the query. */
    oac_opt_string updated_from;
    /* updatedTo: In the query. */
    oac_opt_string updated_to;
    /* pickupTimeFrom: In the query. */
    oac_opt_string pickup_time_from;
    /* pickupTimeTo: In the query. */
    oac_opt_string pickup_time_to;
    /* shippingMethod: In the query. */
    oac_opt_string shipping_method;
    /* fulfillmentStatus: In the query. Each is a text of ecwid_fulfillment_status. */
    oac_string_list fulfillment_status;
    /* paymentMethod: In the query. */
    oac_opt_string payment_method;
    /* paymentModule: In the query. */
    oac_opt_string payment_module;
    /* paymentStatus: In the query. Each is a text of ecwid_payment_status. */
    oac_string_list payment_status;
    /* acceptMarketing: In the query. */
    oac_opt_bool accept_marketing;
    /* containsPreorderItems: In the query. */
    oac_opt_bool contains_preorder_items;
    /* couponCode: In the query. */
    oac_opt_string coupon_code;
    /* subscriptionId: In the query. */
    oac_opt_int subscription_id;
    /* refererId: In the query. */
    oac_opt_string referer_id;
    /* responseFields: In the query. It selects members of the answer: those that it leaves out are absent. */
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
