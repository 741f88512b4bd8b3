/* ecwid_get_customer_group: GET /{storeId}/customer_groups/{groupId}
 * Made from spec/ecwid/openapi.yaml:2170 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_CUSTOMER_GROUP_H
#define ECWID_GET_CUSTOMER_GROUP_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/customer_group.h>
#include <ecwid/get_customer_group_params.h>

OAC_BEGIN_DECLS

/* Get customer group.
 *
 * Reads one customer group; its members are found by a search of customers.
 *
 * Scopes: read_customers.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * groupId: Number of the customer group. 0 is the general group, which every store has. Required.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/customers/customer-groups/get-customer-group */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_customer_group(oac_client *client, int64_t store_id, int64_t group_id,
                                                           const ecwid_get_customer_group_params *params,
                                                           ecwid_customer_group *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_customer_group_prepare(oac_client *client, int64_t store_id,
                                                                   int64_t group_id,
                                                                   const ecwid_get_customer_group_params *params,
                                                                   oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_customer_group_finish(oac_call *call, ecwid_customer_group *response,
                                                                  oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_customer_group_operation;

OAC_END_DECLS

#endif
