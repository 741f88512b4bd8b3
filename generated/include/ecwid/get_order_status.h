/* ecwid_get_order_status: GET /{storeId}/profile/order_status/{statusId}
 * Made from spec/ecwid/openapi.yaml:5451 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_ORDER_STATUS_H
#define ECWID_GET_ORDER_STATUS_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/order_status.h>

OAC_BEGIN_DECLS

/* Get order status.
 *
 * Reads one status that orders can have.
 *
 * Scopes: read_store_profile.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * statusId: Name of the status in upper case, such as PAID. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/order-statuses/get-order-status */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_order_status(oac_client *client, int64_t store_id, oac_string status_id,
                                                         ecwid_order_status *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_order_status_prepare(oac_client *client, int64_t store_id,
                                                                 oac_string status_id, oac_call **prepared,
                                                                 oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_order_status_finish(oac_call *call, ecwid_order_status *response,
                                                                oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_order_status_operation;

OAC_END_DECLS

#endif
