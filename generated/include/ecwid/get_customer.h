/* ecwid_get_customer: GET /{storeId}/customers/{customerId}
 * Made from spec/ecwid/openapi.yaml:2266 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_CUSTOMER_H
#define ECWID_GET_CUSTOMER_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/customer.h>
#include <ecwid/get_customer_params.h>

OAC_BEGIN_DECLS

/* Get customer.
 *
 * Reads one customer with groups, addresses, contacts, statistics and favorites.
 *
 * Scopes: read_customers.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * customerId: Number of the customer within Ecwid. Required. At least 1.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/customers/get-customer */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_customer(oac_client *client, int64_t store_id, int64_t customer_id,
                                                     const ecwid_get_customer_params *params, ecwid_customer *response,
                                                     oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_customer_prepare(oac_client *client, int64_t store_id, int64_t customer_id,
                                                             const ecwid_get_customer_params *params,
                                                             oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_customer_finish(oac_call *call, ecwid_customer *response, oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_customer_operation;

OAC_END_DECLS

#endif
