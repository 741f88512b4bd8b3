/* ecwid_delete_checkout_extra_field: DELETE /{storeId}/profile/extrafields/{key}
 * Made from spec/ecwid/openapi.yaml:1325 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DELETE_CHECKOUT_EXTRA_FIELD_H
#define ECWID_DELETE_CHECKOUT_EXTRA_FIELD_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/delete_result.h>

OAC_BEGIN_DECLS

/* Delete checkout extra field.
 *
 * Deletes an extra field of the checkout for good. What becomes of its values in orders is not documented.
 *
 * Scopes: update_store_profile.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * key: Key of the entry - of what the app has stored, or of an extra field. Required.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/checkout-extra-fields/manage-checkout-extra-fields-with-rest-api/
 * delete-checkout-extra-field */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_checkout_extra_field(oac_client *client, int64_t store_id,
                                                                    oac_string key, ecwid_delete_result *response,
                                                                    oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_checkout_extra_field_prepare(oac_client *client, int64_t store_id,
                                                                            oac_string key, oac_call **prepared,
                                                                            oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_checkout_extra_field_finish(oac_call *call,
                                                                           ecwid_delete_result *response,
                                                                           oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_delete_checkout_extra_field_operation;

OAC_END_DECLS

#endif
