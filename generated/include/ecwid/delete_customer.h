/* ecwid_delete_customer: DELETE /{storeId}/customers/{customerId}
 * Made from spec/ecwid/openapi.yaml:2243 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DELETE_CUSTOMER_H
#define ECWID_DELETE_CUSTOMER_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/delete_result.h>

OAC_BEGIN_DECLS

/* Delete customer.
 *
 * Deletes a customer for good. Orders that the customer placed are not said to go with it.
 *
 * Scopes: read_customers, update_customers.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * customerId: Number of the customer within Ecwid. Required. At least 1.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/customers/delete-customer */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_customer(oac_client *client, int64_t store_id, int64_t customer_id,
                                                        ecwid_delete_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_customer_prepare(oac_client *client, int64_t store_id,
                                                                int64_t customer_id, oac_call **prepared,
                                                                oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_customer_finish(oac_call *call, ecwid_delete_result *response,
                                                               oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_delete_customer_operation;

OAC_END_DECLS

#endif
