/* ecwid_search_recurring_subscriptions: the call.
 * Made from spec/ecwid/openapi.yaml:5817 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_recurring_subscriptions.h>

#include <oac/gen/pages.h>
#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_recurring_subscriptions[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_search_recurring_subscriptions[] = {200, 0};
static const oac_scheme *const security_of_ecwid_search_recurring_subscriptions[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_search_recurring_subscriptions[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_search_recurring_subscriptions, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_search_recurring_subscriptions[] = {
    {"id", "id", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"createdFrom", "createdFrom", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"createdTo", "createdTo", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"cancelledFrom", "cancelledFrom", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"cancelledTo", "cancelledTo", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"updatedFrom", "updatedFrom", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"updatedTo", "updatedTo", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"customerId", "customerId", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"status", "status", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"nextChargeFrom", "nextChargeFrom", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"nextChargeTo", "nextChargeTo", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"recurringInterval", "recurringInterval", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"recurringIntervalCount", "recurringIntervalCount", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"productId", "productId", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"email", "email", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"orderId", "orderId", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"orderTotal", "orderTotal", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"orderCreatedFrom", "orderCreatedFrom", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"orderCreatedTo", "orderCreatedTo", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"limit", "limit", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"offset", "offset", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"sortBy", "sortBy", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
static const oac_paging paging_of_ecwid_search_recurring_subscriptions = {
    &ecwid_recurring_subscription_list_oac_type,
    offsetof(ecwid_search_recurring_subscriptions_params, offset),
    offsetof(ecwid_recurring_subscription_page, items),
    offsetof(ecwid_recurring_subscription_page, total),
    offsetof(ecwid_recurring_subscription_page, offset),
};
/* clang-format on */

const oac_operation ecwid_search_recurring_subscriptions_operation = {
    .abi = OAC_ABI,
    .id = "searchRecurringSubscriptions",
    .method = "GET",
    .path = "/{storeId}/subscriptions",
    .number = 132,
    .idempotent = true,
    .statuses = statuses_of_ecwid_search_recurring_subscriptions,
    .security = security_of_ecwid_search_recurring_subscriptions,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_search_recurring_subscriptions,
    .argument_count = 1,
    .rest = "/subscriptions",
    .params = &ecwid_search_recurring_subscriptions_params_oac_type,
    .fields = fields_of_ecwid_search_recurring_subscriptions,
    .field_count = 22,
    .response = &ecwid_recurring_subscription_page_oac_type,
    .paging = &paging_of_ecwid_search_recurring_subscriptions,
    .needed = "client and prepared",
};

oac_status ecwid_search_recurring_subscriptions_prepare(oac_client *client, int64_t store_id,
                                                        const ecwid_search_recurring_subscriptions_params *params,
                                                        oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_search_recurring_subscriptions_operation, &given, prepared, error);
}

oac_status ecwid_search_recurring_subscriptions_finish(oac_call *call, ecwid_recurring_subscription_page *response,
                                                       oac_error *error)
{
    return oac_operation_finish(call, &ecwid_search_recurring_subscriptions_operation, response, error);
}

oac_status ecwid_search_recurring_subscriptions(oac_client *client, int64_t store_id,
                                                const ecwid_search_recurring_subscriptions_params *params,
                                                ecwid_recurring_subscription_page *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_search_recurring_subscriptions_operation, &given, response, error);
}

oac_status ecwid_search_recurring_subscriptions_begin(ecwid_search_recurring_subscriptions_items *items,
                                                      oac_client *client, int64_t store_id,
                                                      const ecwid_search_recurring_subscriptions_params *params,
                                                      oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_pages_begin((oac_pages *)items, client, &ecwid_search_recurring_subscriptions_operation, &given, error);
}

oac_status ecwid_search_recurring_subscriptions_next(ecwid_search_recurring_subscriptions_items *items,
                                                     const ecwid_recurring_subscription **item, oac_error *error)
{
    return oac_pages_next((oac_pages *)items, &ecwid_search_recurring_subscriptions_operation, (void *)item, error);
}

void ecwid_search_recurring_subscriptions_end(ecwid_search_recurring_subscriptions_items *items)
{
    oac_pages_end((oac_pages *)items);
}
