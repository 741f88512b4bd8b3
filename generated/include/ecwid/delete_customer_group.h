/* ecwid_delete_customer_group: DELETE /{storeId}/customer_groups/{groupId}
 * Made from spec/ecwid/openapi.yaml:2148 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DELETE_CUSTOMER_GROUP_H
#define ECWID_DELETE_CUSTOMER_GROUP_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/delete_result.h>

OAC_BEGIN_DECLS

/* Delete customer group.
 *
 * Deletes a customer group for good. Which group its members are in afterwards is not documented.
 *
 * Scopes: update_customers.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * groupId: Number of the customer group. 0 is the general group, which every store has. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/customers/customer-groups/delete-customer-group */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_customer_group(oac_client *client, int64_t store_id, int64_t group_id,
                                                              ecwid_delete_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_customer_group_prepare(oac_client *client, int64_t store_id,
                                                                      int64_t group_id, oac_call **prepared,
                                                                      oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_customer_group_finish(oac_call *call, ecwid_delete_result *response,
                                                                     oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_delete_customer_group_operation;

OAC_END_DECLS

#endif
