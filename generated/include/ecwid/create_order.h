/* ecwid_create_order: POST /{storeId}/orders
 * Made from spec/ecwid/openapi.yaml:4353 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CREATE_ORDER_H
#define ECWID_CREATE_ORDER_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/create_order_request.h>
#include <ecwid/create_result.h>

OAC_BEGIN_DECLS

/* Create order.
 *
 * Creates an order with the amounts and addresses that are sent; nothing is calculated. The customer may get an
 * email unless disableAllCustomerNotifications is true. Sent twice, it is created twice.
 *
 * Scopes: create_orders.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * A request is not sent again where it may have been carried out (oac_call_once).
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/create-order */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_order(oac_client *client, int64_t store_id,
                                                     const ecwid_create_order_request *request,
                                                     ecwid_create_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_order_prepare(oac_client *client, int64_t store_id,
                                                             const ecwid_create_order_request *request,
                                                             oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_create_order_finish(oac_call *call, ecwid_create_result *response,
                                                            oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_create_order_operation;

OAC_END_DECLS

#endif
