/* ecwid_search_recurring_subscriptions_params: an object of the description.
 * Made from spec/ecwid/openapi.yaml:5817 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_RECURRING_SUBSCRIPTIONS_PARAMS_H
#define ECWID_SEARCH_RECURRING_SUBSCRIPTIONS_PARAMS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_search_recurring_subscriptions_params ecwid_search_recurring_subscriptions_params;
extern OAC_API const oac_type ecwid_search_recurring_subscriptions_params_oac_type;

OAC_END_DECLS

#include <ecwid/recurring_interval.h>
#include <ecwid/recurring_subscription_status.h>
#include <ecwid/search_recurring_sort_by.h>

OAC_BEGIN_DECLS

/* The parameters of searchRecurringSubscriptions in its query, its headers and its cookies. Null is not sent, nor
 * are empty lists and objects; of other members, in `extra`, the query is made. */
struct ecwid_search_recurring_subscriptions_params {
    /* id: Only the subscription with this number. In the query. */
    oac_opt_int id;
    /* createdFrom: Only what was created at this time or later. A UNIX timestamp in seconds or a date with time,
     * such as 2023-01-15 19:27:50. In the query. */
    oac_opt_string created_from;
    /* createdTo: Only what was created at this time or before. A UNIX timestamp in seconds or a date with time, such
     * as 2023-01-15 19:27:50. In the query. */
    oac_opt_string created_to;
    /* cancelledFrom: Only subscriptions cancelled at this time or later, such as 2024-05-26 13:37:46 +0000. In the
     * query. */
    oac_opt_string cancelled_from;
    /* cancelledTo: Only subscriptions cancelled at this time or before, such as 2024-05-26 13:37:46 +0000. In the
     * query. */
    oac_opt_string cancelled_to;
    /* updatedFrom: Only what was last changed at this time or later. A UNIX timestamp in seconds or a date with
     * time, such as 2023-01-15 19:27:50. In the query. */
    oac_opt_string updated_from;
    /* updatedTo: Only what was last changed at this time or before. A UNIX timestamp in seconds or a date with time,
     * such as 2023-01-15 19:27:50. In the query. */
    oac_opt_string updated_to;
    /* customerId: Only those of the customer with this number. In the query. */
    oac_opt_int customer_id;
    /* status: Only subscriptions in this state. In the query. */
    ecwid_recurring_subscription_status_opt status;
    /* nextChargeFrom: Only subscriptions that are next charged at this time or later, such as 2024-05-26 13:37:46
     * +0000. In the query. */
    oac_opt_string next_charge_from;
    /* nextChargeTo: Only subscriptions that are next charged at this time or before, such as 2024-05-26 13:37:46
     * +0000. In the query. */
    oac_opt_string next_charge_to;
    /* recurringInterval: Only subscriptions that are charged by this unit of time. In the query. */
    ecwid_recurring_interval_opt recurring_interval;
    /* recurringIntervalCount: Only subscriptions that are charged every so many units - days 1, weeks 1 or 2, months
     * 1 or 3, years 1. In the query. One of 1, 2, 3. */
    oac_opt_int recurring_interval_count;
    /* productId: Only subscriptions to the product with this number. In the query. */
    oac_opt_int product_id;
    /* email: Only those of the customer with this email address. In the query. */
    oac_opt_string email;
    /* orderId: Only subscriptions that the order with this id belongs to. In the query. */
    oac_opt_string order_id;
    /* orderTotal: Only subscriptions whose orders have this total, in the store's currency. In the query. */
    oac_opt_number order_total;
    /* orderCreatedFrom: Only subscriptions with an order placed at this time or later, such as 2024-05-26 13:37:46
     * +0000. In the query. */
    oac_opt_string order_created_from;
    /* orderCreatedTo: Only subscriptions with an order placed at this time or before, such as 2024-05-26 13:37:46
     * +0000. In the query. */
    oac_opt_string order_created_to;
    /* limit: How many items the answer has at most. In the query. At most 100. Default: 100. */
    oac_opt_int limit;
    /* offset: How many items to leave out at the beginning, counted from 0; multiples of limit lead from page to
     * page. In the query. */
    oac_opt_int offset;
    /* sortBy: Order of the subscriptions found. The latest come first where it is left out. In the query. Default:
     * "DATE_CREATED_DESC". */
    ecwid_search_recurring_sort_by_opt sort_by;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_SEARCH_RECURRING_SUBSCRIPTIONS_PARAMS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_recurring_subscriptions_params_serialize(
    const ecwid_search_recurring_subscriptions_params *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_search_recurring_subscriptions_params_parse(const char *text, size_t length, const oac_parse_options *options,
                                                  ecwid_search_recurring_subscriptions_params *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_search_recurring_subscriptions_params_validate(const ecwid_search_recurring_subscriptions_params *value,
                                                     oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_search_recurring_subscriptions_params_dispose(ecwid_search_recurring_subscriptions_params *value);

OAC_RECORD_FUNCTIONS(ecwid_search_recurring_subscriptions_params)
OAC_CJSON_FUNCTIONS(ecwid_search_recurring_subscriptions_params)

OAC_END_DECLS

#endif
