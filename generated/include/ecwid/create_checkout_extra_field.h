/* ecwid_create_checkout_extra_field: POST /{storeId}/profile/extrafields
 * Made from spec/ecwid/openapi.yaml:1276 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CREATE_CHECKOUT_EXTRA_FIELD_H
#define ECWID_CREATE_CHECKOUT_EXTRA_FIELD_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/create_checkout_extra_field_request.h>
#include <ecwid/create_result.h>

OAC_BEGIN_DECLS

/* Create checkout extra field.
 *
 * Adds a field to the store's checkout, under a key of your own.
 *
 * Scopes: update_store_profile.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * A request is not sent again where it may have been carried out (oac_call_once).
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/checkout-extra-fields/manage-checkout-extra-fields-with-rest-api/
 * create-checkout-extra-field */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_checkout_extra_field(
    oac_client *client, int64_t store_id, const ecwid_create_checkout_extra_field_request *request,
    ecwid_create_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_checkout_extra_field_prepare(
    oac_client *client, int64_t store_id, const ecwid_create_checkout_extra_field_request *request, oac_call **prepared,
    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_create_checkout_extra_field_finish(oac_call *call,
                                                                           ecwid_create_result *response,
                                                                           oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_create_checkout_extra_field_operation;

OAC_END_DECLS

#endif
