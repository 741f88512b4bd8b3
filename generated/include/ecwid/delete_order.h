/* ecwid_delete_order: DELETE /{storeId}/orders/{orderId}
 * Made from spec/ecwid/openapi.yaml:4780 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DELETE_ORDER_H
#define ECWID_DELETE_ORDER_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/delete_result.h>

OAC_BEGIN_DECLS

/* Delete order.
 *
 * Deletes an order for good. The history of deleted items keeps its id.
 *
 * Scopes: update_orders.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * orderId: Id of the order, with the prefix and suffix of the store, such as EG4H2 or SALE-G01ZG. Required. At least
 * 1 character.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/delete-order */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_order(oac_client *client, int64_t store_id, oac_string order_id,
                                                     ecwid_delete_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_order_prepare(oac_client *client, int64_t store_id, oac_string order_id,
                                                             oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_order_finish(oac_call *call, ecwid_delete_result *response,
                                                            oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_delete_order_operation;

OAC_END_DECLS

#endif
