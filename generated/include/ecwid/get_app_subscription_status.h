/* ecwid_get_app_subscription_status: GET /{storeId}/application
 * Made from spec/ecwid/openapi.yaml:181 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_APP_SUBSCRIPTION_STATUS_H
#define ECWID_GET_APP_SUBSCRIPTION_STATUS_H

#include <oac/oac.h>

#include <ecwid/app_subscription_status.h>
#include <ecwid/client.h>

OAC_BEGIN_DECLS

/* Get app subscription status.
 *
 * Tells whether the store pays for the app, and until when.
 *
 * Scopes: read_store_profile.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/application/get-app-subscription-status */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_app_subscription_status(oac_client *client, int64_t store_id,
                                                                    ecwid_app_subscription_status *response,
                                                                    oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_app_subscription_status_prepare(oac_client *client, int64_t store_id,
                                                                            oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_app_subscription_status_finish(oac_call *call,
                                                                           ecwid_app_subscription_status *response,
                                                                           oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_app_subscription_status_operation;

OAC_END_DECLS

#endif
