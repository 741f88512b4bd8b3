/* ecwid_search_payment_options: GET /{storeId}/profile/paymentOptions
 * Made from spec/ecwid/openapi.yaml:6128 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_PAYMENT_OPTIONS_H
#define ECWID_SEARCH_PAYMENT_OPTIONS_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/search_payment_options_params.h>
#include <ecwid/search_payment_options_response.h>

OAC_BEGIN_DECLS

/* Search payment options.
 *
 * Lists all ways to pay that the store knows, enabled or not, in one answer.
 *
 * Scopes: read_store_profile, add_payment_method.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/payment-options/search-payment-options */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_payment_options(oac_client *client, int64_t store_id,
                                                               const ecwid_search_payment_options_params *params,
                                                               ecwid_search_payment_options_response *response,
                                                               oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_payment_options_prepare(
    oac_client *client, int64_t store_id, const ecwid_search_payment_options_params *params, oac_call **prepared,
    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_payment_options_finish(oac_call *call,
                                                                      ecwid_search_payment_options_response *response,
                                                                      oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_search_payment_options_operation;

OAC_END_DECLS

#endif
