/* ecwid_get_repeat_order_url: GET /{storeId}/orders/{orderId}/repeatURL
 * Made from spec/ecwid/openapi.yaml:5215 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_REPEAT_ORDER_URL_H
#define ECWID_GET_REPEAT_ORDER_URL_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/repeat_order_url.h>

OAC_BEGIN_DECLS

/* Get repeat order URL.
 *
 * Makes a link by which a customer orders the same once more without filling a cart or giving addresses.
 *
 * Scopes: read_orders.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * orderId: Id of the order, with the prefix and suffix of the store, such as EG4H2 or SALE-G01ZG. Required. At least
 * 1 character.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/get-repeat-order-url */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_repeat_order_url(oac_client *client, int64_t store_id, oac_string order_id,
                                                             ecwid_repeat_order_url *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_repeat_order_url_prepare(oac_client *client, int64_t store_id,
                                                                     oac_string order_id, oac_call **prepared,
                                                                     oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_repeat_order_url_finish(oac_call *call, ecwid_repeat_order_url *response,
                                                                    oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_repeat_order_url_operation;

OAC_END_DECLS

#endif
