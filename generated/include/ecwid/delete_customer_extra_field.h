/* ecwid_delete_customer_extra_field: DELETE /{storeId}/store_extrafields/customers/{extrafield_key}
 * Made from spec/ecwid/openapi.yaml:1950 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DELETE_CUSTOMER_EXTRA_FIELD_H
#define ECWID_DELETE_CUSTOMER_EXTRA_FIELD_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/delete_result.h>

OAC_BEGIN_DECLS

/* Delete customer extra field.
 *
 * Deletes the definition of an extra field for customers for good.
 *
 * Scopes: delete_customers_extrafields.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * extrafield_key: Key of the extra field, as the server gave it when it was created. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/customers/customer-extra-fields/delete-customer-extra-field */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_customer_extra_field(oac_client *client, int64_t store_id,
                                                                    oac_string extrafield_key,
                                                                    ecwid_delete_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_customer_extra_field_prepare(oac_client *client, int64_t store_id,
                                                                            oac_string extrafield_key,
                                                                            oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_customer_extra_field_finish(oac_call *call,
                                                                           ecwid_delete_result *response,
                                                                           oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_delete_customer_extra_field_operation;

OAC_END_DECLS

#endif
