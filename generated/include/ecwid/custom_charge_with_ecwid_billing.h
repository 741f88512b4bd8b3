/* ecwid_custom_charge_with_ecwid_billing: POST /{storeId}/billing/transactions
 * Made from spec/ecwid/openapi.yaml:203 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CUSTOM_CHARGE_WITH_ECWID_BILLING_H
#define ECWID_CUSTOM_CHARGE_WITH_ECWID_BILLING_H

#include <oac/oac.h>

#include <ecwid/app_charge.h>
#include <ecwid/client.h>
#include <ecwid/custom_charge_with_ecwid_billing_params.h>

OAC_BEGIN_DECLS

/* Custom charge with Ecwid billing.
 *
 * Charges the owner of the store once by Ecwid's billing, 500 USD a time and 5,000 USD a day at most. A second
 * request with the same idempotencyKey charges nothing.
 *
 * Scopes: charge.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; amount, currency, description and idempotency_key must be there.
 *
 * A request is not sent again where it may have been carried out (oac_call_once).
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/application/custom-charge-with-ecwid-billing */
OAC_API OAC_MUST_CHECK oac_status ecwid_custom_charge_with_ecwid_billing(
    oac_client *client, int64_t store_id, const ecwid_custom_charge_with_ecwid_billing_params *params,
    ecwid_app_charge *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_custom_charge_with_ecwid_billing_prepare(
    oac_client *client, int64_t store_id, const ecwid_custom_charge_with_ecwid_billing_params *params,
    oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_custom_charge_with_ecwid_billing_finish(oac_call *call,
                                                                                ecwid_app_charge *response,
                                                                                oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_custom_charge_with_ecwid_billing_operation;

OAC_END_DECLS

#endif
