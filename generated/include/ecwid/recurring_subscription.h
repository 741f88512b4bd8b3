/* ecwid_recurring_subscription: an object of the description.
 * Made from spec/ecwid/openapi.yaml:19444 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_RECURRING_SUBSCRIPTION_H
#define ECWID_RECURRING_SUBSCRIPTION_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_recurring_subscription ecwid_recurring_subscription;
extern OAC_API const oac_type ecwid_recurring_subscription_oac_type;

/* An array of ecwid_recurring_subscription: `items` has `count` of them and is borrowed. */
typedef struct ecwid_recurring_subscription_list {
    oac_presence state;
    size_t count;
    const ecwid_recurring_subscription *items;
} ecwid_recurring_subscription_list;
OAC_LIST_FUNCTIONS(ecwid_recurring_subscription_list, ecwid_recurring_subscription)
extern OAC_API const oac_type ecwid_recurring_subscription_list_oac_type;

OAC_END_DECLS

#include <ecwid/recurring_charge_settings.h>
#include <ecwid/recurring_subscription_order.h>
#include <ecwid/recurring_subscription_payment_method.h>
#include <ecwid/recurring_subscription_status.h>

OAC_BEGIN_DECLS

/* A customer's subscription to a product, which is ordered and charged again and again.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/orders/recurring-subscriptions/
 * get-recurring-subscription#response-json */
struct ecwid_recurring_subscription {
    /* subscriptionId: Number of the subscription within Ecwid. */
    oac_opt_int subscription_id;
    /* customerId: Number of the customer who subscribed. */
    oac_opt_int customer_id;
    /* status: Whether it goes on, has ended, or waits because a charge failed or has to be confirmed. */
    ecwid_recurring_subscription_status_opt status;
    /* statusUpdated: When the status last changed. Format: ecwid-date-time. */
    oac_opt_string status_updated;
    /* created: When the first order was placed. Format: ecwid-date-time. */
    oac_opt_string created;
    /* cancelled: When it ended. Absent while it goes on. Format: ecwid-date-time. */
    oac_opt_string cancelled;
    /* nextCharge: When the customer is charged next. Format: ecwid-date-time. */
    oac_opt_string next_charge;
    /* createTimestamp: The same as created, in milliseconds since 1970. */
    oac_opt_int create_timestamp;
    /* updateTimestamp: The same as statusUpdated, in milliseconds since 1970. */
    oac_opt_int update_timestamp;
    /* chargeSettings: How often the customer is charged. */
    ecwid_recurring_charge_settings_ref charge_settings;
    /* paymentMethod: Card that is charged. */
    ecwid_recurring_subscription_payment_method_ref payment_method;
    /* orders: Orders that were placed by it so far, in short. */
    ecwid_recurring_subscription_order_list orders;
    /* orderTemplate: Order that is placed at each charge, as any JSON. */
    oac_opt_json order_template;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_RECURRING_SUBSCRIPTION_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_recurring_subscription_serialize(const ecwid_recurring_subscription *value,
                                                                         oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_recurring_subscription_parse(const char *text, size_t length,
                                                                     const oac_parse_options *options,
                                                                     ecwid_recurring_subscription *value,
                                                                     oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_recurring_subscription_validate(const ecwid_recurring_subscription *value,
                                                                        oac_validation mode, oac_violations *violations,
                                                                        oac_error *error);
OAC_API void ecwid_recurring_subscription_dispose(ecwid_recurring_subscription *value);

OAC_RECORD_FUNCTIONS(ecwid_recurring_subscription)
OAC_CJSON_FUNCTIONS(ecwid_recurring_subscription)

OAC_END_DECLS

#endif
