/* ecwid_get_payment_option: GET /{storeId}/profile/paymentOptions/{paymentOptionId}
 * Made from spec/ecwid/openapi.yaml:6183 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_PAYMENT_OPTION_H
#define ECWID_GET_PAYMENT_OPTION_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/get_payment_option_params.h>
#include <ecwid/payment_option.h>

OAC_BEGIN_DECLS

/* Get payment option.
 *
 * Reads one way to pay.
 *
 * Scopes: read_store_profile, add_payment_method.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * paymentOptionId: Id of the payment option, a text. Required.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/payment-options/get-payment-option */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_payment_option(oac_client *client, int64_t store_id,
                                                           oac_string payment_option_id,
                                                           const ecwid_get_payment_option_params *params,
                                                           ecwid_payment_option *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_payment_option_prepare(oac_client *client, int64_t store_id,
                                                                   oac_string payment_option_id,
                                                                   const ecwid_get_payment_option_params *params,
                                                                   oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_payment_option_finish(oac_call *call, ecwid_payment_option *response,
                                                                  oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_payment_option_operation;

OAC_END_DECLS

#endif
