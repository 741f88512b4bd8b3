/* ecwid_delete_shipping_option: DELETE /{storeId}/profile/shippingOptions/{shippingOptionId}
 * Made from spec/ecwid/openapi.yaml:8973 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DELETE_SHIPPING_OPTION_H
#define ECWID_DELETE_SHIPPING_OPTION_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/delete_result.h>

OAC_BEGIN_DECLS

/* Delete shipping option.
 *
 * Removes a shipping option from the store for good.
 *
 * Scopes: update_store_profile.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * shippingOptionId: Id of the shipping option, a text. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/shipping-options/delete-shipping-option */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_shipping_option(oac_client *client, int64_t store_id,
                                                               oac_string shipping_option_id,
                                                               ecwid_delete_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_shipping_option_prepare(oac_client *client, int64_t store_id,
                                                                       oac_string shipping_option_id,
                                                                       oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_shipping_option_finish(oac_call *call, ecwid_delete_result *response,
                                                                      oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_delete_shipping_option_operation;

OAC_END_DECLS

#endif
