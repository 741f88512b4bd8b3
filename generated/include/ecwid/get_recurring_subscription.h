/* ecwid_get_recurring_subscription: GET /{storeId}/subscriptions/{subscriptionId}
 * Made from spec/ecwid/openapi.yaml:5640 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_RECURRING_SUBSCRIPTION_H
#define ECWID_GET_RECURRING_SUBSCRIPTION_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/recurring_subscription.h>

OAC_BEGIN_DECLS

/* Get recurring subscription.
 *
 * Reads one subscription with its orders.
 *
 * Scopes: read_subscriptions.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * subscriptionId: Number of the subscription within Ecwid. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/recurring-subscriptions/get-recurring-subscription */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_recurring_subscription(oac_client *client, int64_t store_id,
                                                                   int64_t subscription_id,
                                                                   ecwid_recurring_subscription *response,
                                                                   oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_recurring_subscription_prepare(oac_client *client, int64_t store_id,
                                                                           int64_t subscription_id, oac_call **prepared,
                                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_recurring_subscription_finish(oac_call *call,
                                                                          ecwid_recurring_subscription *response,
                                                                          oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_recurring_subscription_operation;

OAC_END_DECLS

#endif
