/* ecwid_update_customer_group: PUT /{storeId}/customer_groups/{groupId}
 * Made from spec/ecwid/openapi.yaml:2206 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_CUSTOMER_GROUP_H
#define ECWID_UPDATE_CUSTOMER_GROUP_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/customer_group.h>
#include <ecwid/update_customer_group_request.h>
#include <ecwid/update_result.h>

OAC_BEGIN_DECLS

/* Update customer group.
 *
 * Changes a customer group. What is left out stays as it is.
 *
 * Scopes: update_customers.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * groupId: Number of the customer group. 0 is the general group, which every store has. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/customers/customer-groups/update-customer-group */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_customer_group(oac_client *client, int64_t store_id, int64_t group_id,
                                                              const ecwid_update_customer_group_request *request,
                                                              ecwid_update_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_customer_group_prepare(
    oac_client *client, int64_t store_id, int64_t group_id, const ecwid_update_customer_group_request *request,
    oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_customer_group_finish(oac_call *call, ecwid_update_result *response,
                                                                     oac_error *error);

/* The request that makes `after` of `before`: of what was read, and a changed copy of it
 * (ecwid_customer_group_copy). It has what differs, as oac_record_changes says (oac/type.h); all of it is absent
 * where nothing does. It owns its memory: end with ecwid_update_customer_group_request_dispose. */
static inline OAC_MUST_CHECK oac_status
ecwid_update_customer_group_changes(const ecwid_customer_group *before, const ecwid_customer_group *after,
                                    ecwid_update_customer_group_request *request, oac_error *error)
{
    return oac_record_changes(&ecwid_customer_group_oac_type, before, after,
                              &ecwid_update_customer_group_request_oac_type, request, error);
}

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_update_customer_group_operation;

OAC_END_DECLS

#endif
