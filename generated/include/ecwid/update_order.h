/* ecwid_update_order: PUT /{storeId}/orders/{orderId}
 * Made from spec/ecwid/openapi.yaml:4983 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_ORDER_H
#define ECWID_UPDATE_ORDER_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/order.h>
#include <ecwid/update_order_request.h>
#include <ecwid/update_result.h>

OAC_BEGIN_DECLS

/* Update order.
 *
 * Changes an order. What is left out stays as it is. Taxes and what shipping costs are not calculated anew, and a
 * new status may send the customer an email.
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
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/update-order */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_order(oac_client *client, int64_t store_id, oac_string order_id,
                                                     const ecwid_update_order_request *request,
                                                     ecwid_update_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_order_prepare(oac_client *client, int64_t store_id, oac_string order_id,
                                                             const ecwid_update_order_request *request,
                                                             oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_order_finish(oac_call *call, ecwid_update_result *response,
                                                            oac_error *error);

/* The request that makes `after` of `before`: of what was read, and a changed copy of it (ecwid_order_copy). It has
 * what differs, as oac_record_changes says (oac/type.h); all of it is absent where nothing does. It owns its memory:
 * end with ecwid_update_order_request_dispose. */
static inline OAC_MUST_CHECK oac_status ecwid_update_order_changes(const ecwid_order *before, const ecwid_order *after,
                                                                   ecwid_update_order_request *request,
                                                                   oac_error *error)
{
    return oac_record_changes(&ecwid_order_oac_type, before, after, &ecwid_update_order_request_oac_type, request,
                              error);
}

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_update_order_operation;

OAC_END_DECLS

#endif
