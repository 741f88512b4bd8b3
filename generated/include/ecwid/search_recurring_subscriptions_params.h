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
    /* id: In the query. */
    oac_opt_int id;
    /* createdFrom: In the query. */
    oac_opt_string created_from;
    /* createdTo: In the query. */
    oac_opt_string created_to;
    /* cancelledFrom: In the query. */
    oac_opt_string cancelled_from;
    /* cancelledTo: In the query. */
    oac_opt_string cancelled_to;
    /* updatedFrom: In the query. */
    oac_opt_string updated_from;
    /* updatedTo: In the query. */
    oac_opt_string updated_to;
    /* customerId: In the query. */
    oac_opt_int customer_id;
    /* status: In the query. */
    ecwid_recurring_subscription_status_opt status;
    /* nextChargeFrom: In the query. */
    oac_opt_string next_charge_from;
    /* nextChargeTo: In the query. */
    oac_opt_string next_charge_to;
    /* recurringInterval: In the query. */
    ecwid_recurring_interval_opt recurring_interval;
    /* recurringIntervalCount: In the query. One of 1, 2, 3. */
    oac_opt_int recurring_interval_count;
    /* productId: In the query. */
    oac_opt_int product_id;
    /* email: In the query. */
    oac_opt_string email;
    /* orderId: In the query. */
    oac_opt_string order_id;
    /* orderTotal: In the query. */
    oac_opt_number order_total;
    /* orderCreatedFrom: In the query. */
    oac_opt_string order_created_from;
    /* orderCreatedTo: In the query. */
    oac_opt_string order_created_to;
    /* limit: In the query. At most 100. Default: 100. */
    oac_opt_int limit;
    /* offset: In the query. */
    oac_opt_int offset;
    /* sortBy: In the query. Default: "DATE_CREATED_DESC". */
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
