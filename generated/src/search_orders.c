/* ecwid_search_orders: the call.
 * Made from spec/ecwid/openapi.yaml:4430 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_orders.h>

#include <oac/gen/pages.h>
#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_orders[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_search_orders[] = {200, 0};
static const oac_scheme *const security_of_ecwid_search_orders[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_search_orders[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_search_orders, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_search_orders[] = {
    {"ids", "ids", OAC_IN_QUERY, OAC_STYLE_FORM, 0},
    {"offset", "offset", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"limit", "limit", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"keywords", "keywords", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"email", "email", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"customerId", "customerId", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"productId", "productId", OAC_IN_QUERY, OAC_STYLE_FORM, 0},
    {"totalFrom", "totalFrom", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"totalTo", "totalTo", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"createdFrom", "createdFrom", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"createdTo", "createdTo", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"updatedFrom", "updatedFrom", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"updatedTo", "updatedTo", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"pickupTimeFrom", "pickupTimeFrom", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"pickupTimeTo", "pickupTimeTo", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"shippingMethod", "shippingMethod", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"fulfillmentStatus", "fulfillmentStatus", OAC_IN_QUERY, OAC_STYLE_FORM, 0},
    {"paymentMethod", "paymentMethod", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"paymentModule", "paymentModule", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"paymentStatus", "paymentStatus", OAC_IN_QUERY, OAC_STYLE_FORM, 0},
    {"acceptMarketing", "acceptMarketing", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"containsPreorderItems", "containsPreorderItems", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"couponCode", "couponCode", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"subscriptionId", "subscriptionId", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"refererId", "refererId", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"responseFields", "responseFields", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE | OAC_SELECTS},
};
static const oac_paging paging_of_ecwid_search_orders = {
    &ecwid_order_list_oac_type,
    offsetof(ecwid_search_orders_params, offset),
    offsetof(ecwid_order_page, items),
    offsetof(ecwid_order_page, total),
    offsetof(ecwid_order_page, offset),
};
/* clang-format on */

const oac_operation ecwid_search_orders_operation = {
    .abi = OAC_ABI,
    .id = "searchOrders",
    .method = "GET",
    .path = "/{storeId}/orders",
    .number = 113,
    .idempotent = true,
    .statuses = statuses_of_ecwid_search_orders,
    .security = security_of_ecwid_search_orders,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_search_orders,
    .argument_count = 1,
    .rest = "/orders",
    .params = &ecwid_search_orders_params_oac_type,
    .fields = fields_of_ecwid_search_orders,
    .field_count = 26,
    .response = &ecwid_order_page_oac_type,
    .paging = &paging_of_ecwid_search_orders,
    .needed = "client and prepared",
};

oac_status ecwid_search_orders_prepare(oac_client *client, int64_t store_id, const ecwid_search_orders_params *params,
                                       oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_search_orders_operation, &given, prepared, error);
}

oac_status ecwid_search_orders_finish(oac_call *call, ecwid_order_page *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_search_orders_operation, response, error);
}

oac_status ecwid_search_orders(oac_client *client, int64_t store_id, const ecwid_search_orders_params *params,
                               ecwid_order_page *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_search_orders_operation, &given, response, error);
}

oac_status ecwid_search_orders_begin(ecwid_search_orders_items *items, oac_client *client, int64_t store_id,
                                     const ecwid_search_orders_params *params, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_pages_begin((oac_pages *)items, client, &ecwid_search_orders_operation, &given, error);
}

oac_status ecwid_search_orders_next(ecwid_search_orders_items *items, const ecwid_order **item, oac_error *error)
{
    return oac_pages_next((oac_pages *)items, &ecwid_search_orders_operation, (void *)item, error);
}

void ecwid_search_orders_end(ecwid_search_orders_items *items)
{
    oac_pages_end((oac_pages *)items);
}
