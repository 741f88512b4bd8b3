/* ecwid_update_recurring_subscription: PUT /{storeId}/subscriptions/{subscriptionId}
 * Made from spec/ecwid/openapi.yaml:5780 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_RECURRING_SUBSCRIPTION_H
#define ECWID_UPDATE_RECURRING_SUBSCRIPTION_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/recurring_subscription.h>
#include <ecwid/update_recurring_subscription_request.h>
#include <ecwid/update_result.h>

OAC_BEGIN_DECLS

/* Update recurring subscription.
 *
 * Changes when and how often a subscription is charged, or ends it by the status CANCELLED. What is left out stays
 * as it is.
 *
 * Scopes: update_subscriptions.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * subscriptionId: Number of the subscription within Ecwid. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/recurring-subscriptions/update-recurring-subscription */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_recurring_subscription(
    oac_client *client, int64_t store_id, int64_t subscription_id,
    const ecwid_update_recurring_subscription_request *request, ecwid_update_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_recurring_subscription_prepare(
    oac_client *client, int64_t store_id, int64_t subscription_id,
    const ecwid_update_recurring_subscription_request *request, oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_recurring_subscription_finish(oac_call *call,
                                                                             ecwid_update_result *response,
                                                                             oac_error *error);

/* The request that makes `after` of `before`: of what was read, and a changed copy of it
 * (ecwid_recurring_subscription_copy). It has what differs, as oac_record_changes says (oac/type.h); all of it is
 * absent where nothing does. It owns its memory: end with ecwid_update_recurring_subscription_request_dispose. */
static inline OAC_MUST_CHECK oac_status ecwid_update_recurring_subscription_changes(
    const ecwid_recurring_subscription *before, const ecwid_recurring_subscription *after,
    ecwid_update_recurring_subscription_request *request, oac_error *error)
{
    return oac_record_changes(&ecwid_recurring_subscription_oac_type, before, after,
                              &ecwid_update_recurring_subscription_request_oac_type, request, error);
}

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_update_recurring_subscription_operation;

OAC_END_DECLS

#endif
