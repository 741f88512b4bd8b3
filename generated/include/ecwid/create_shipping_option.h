/* ecwid_create_shipping_option: POST /{storeId}/profile/shippingOptions
 * Made from spec/ecwid/openapi.yaml:8917 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CREATE_SHIPPING_OPTION_H
#define ECWID_CREATE_SHIPPING_OPTION_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/create_shipping_option_request.h>
#include <ecwid/create_shipping_option_response.h>

OAC_BEGIN_DECLS

/* Create shipping option.
 *
 * Adds a way of shipping, delivery or pickup to the store and answers with its id. It needs a title. Sent twice, it
 * adds two.
 *
 * Scopes: update_store_profile.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * A request is not sent again where it may have been carried out (oac_call_once).
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/shipping-options/create-shipping-option */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_shipping_option(oac_client *client, int64_t store_id,
                                                               const ecwid_create_shipping_option_request *request,
                                                               ecwid_create_shipping_option_response *response,
                                                               oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_shipping_option_prepare(
    oac_client *client, int64_t store_id, const ecwid_create_shipping_option_request *request, oac_call **prepared,
    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_create_shipping_option_finish(oac_call *call,
                                                                      ecwid_create_shipping_option_response *response,
                                                                      oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_create_shipping_option_operation;

OAC_END_DECLS

#endif
