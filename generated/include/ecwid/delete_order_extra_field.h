/* ecwid_delete_order_extra_field: DELETE /{storeId}/orders/{orderId}/extraFields/{extraFieldId}
 * Made from spec/ecwid/openapi.yaml:5314 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DELETE_ORDER_EXTRA_FIELD_H
#define ECWID_DELETE_ORDER_EXTRA_FIELD_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/delete_result.h>

OAC_BEGIN_DECLS

/* Delete order extra field.
 *
 * Deletes one extra field of an order with its value, for good.
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
 * extraFieldId: Id of the extra field, unique within the order. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/order-extra-fields/delete-order-extra-field */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_order_extra_field(oac_client *client, int64_t store_id,
                                                                 oac_string order_id, oac_string extra_field_id,
                                                                 ecwid_delete_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_order_extra_field_prepare(oac_client *client, int64_t store_id,
                                                                         oac_string order_id, oac_string extra_field_id,
                                                                         oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_order_extra_field_finish(oac_call *call, ecwid_delete_result *response,
                                                                        oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_delete_order_extra_field_operation;

OAC_END_DECLS

#endif
