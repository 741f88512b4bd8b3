/* ecwid_update_custom_order_status: PUT /{storeId}/profile/order_status/{statusId}
 * Made from spec/ecwid/openapi.yaml:5481 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_CUSTOM_ORDER_STATUS_H
#define ECWID_UPDATE_CUSTOM_ORDER_STATUS_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/custom_order_status_id.h>
#include <ecwid/order_status.h>
#include <ecwid/update_custom_order_status_request.h>
#include <ecwid/update_result.h>

OAC_BEGIN_DECLS

/* Update custom order status.
 *
 * Changes one of the three payment and three fulfillment statuses that a store names itself. Built-in ones cannot be
 * changed. What is left out stays as it is.
 *
 * Scopes: update_store_profile.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * statusId: Name of the status. Only those that a store names itself can be changed. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/order-statuses/update-custom-order-status */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_custom_order_status(
    oac_client *client, int64_t store_id, ecwid_custom_order_status_id_opt status_id,
    const ecwid_update_custom_order_status_request *request, ecwid_update_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_custom_order_status_prepare(
    oac_client *client, int64_t store_id, ecwid_custom_order_status_id_opt status_id,
    const ecwid_update_custom_order_status_request *request, oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_custom_order_status_finish(oac_call *call, ecwid_update_result *response,
                                                                          oac_error *error);

/* The request that makes `after` of `before`: of what was read, and a changed copy of it (ecwid_order_status_copy).
 * It has what differs, as oac_record_changes says (oac/type.h); all of it is absent where nothing does. It owns its
 * memory: end with ecwid_update_custom_order_status_request_dispose. */
static inline OAC_MUST_CHECK oac_status
ecwid_update_custom_order_status_changes(const ecwid_order_status *before, const ecwid_order_status *after,
                                         ecwid_update_custom_order_status_request *request, oac_error *error)
{
    return oac_record_changes(&ecwid_order_status_oac_type, before, after,
                              &ecwid_update_custom_order_status_request_oac_type, request, error);
}

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_update_custom_order_status_operation;

OAC_END_DECLS

#endif
