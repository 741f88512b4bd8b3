/* ecwid_cancel_app_subscription: DELETE /{storeId}/application
 * Made from spec/ecwid/openapi.yaml:159 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CANCEL_APP_SUBSCRIPTION_H
#define ECWID_CANCEL_APP_SUBSCRIPTION_H

#include <oac/oac.h>

#include <ecwid/cancel_app_subscription_params.h>
#include <ecwid/client.h>

OAC_BEGIN_DECLS

/* Cancel app subscription.
 *
 * Ends the store's subscription of the app, uninstalls it there and makes all its tokens invalid, also the one that
 * this request was sent with.
 *
 * Scopes: update_store_profile.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; namespace_ must be there.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/application/cancel-app-subscription */
OAC_API OAC_MUST_CHECK oac_status ecwid_cancel_app_subscription(oac_client *client, int64_t store_id,
                                                                const ecwid_cancel_app_subscription_params *params,
                                                                oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_cancel_app_subscription_prepare(
    oac_client *client, int64_t store_id, const ecwid_cancel_app_subscription_params *params, oac_call **prepared,
    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_cancel_app_subscription_finish(oac_call *call, oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_cancel_app_subscription_operation;

OAC_END_DECLS

#endif
