/* ecwid_search_order_extra_fields: GET /{storeId}/orders/{orderId}/extraFields
 * Made from spec/ecwid/openapi.yaml:5282 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_ORDER_EXTRA_FIELDS_H
#define ECWID_SEARCH_ORDER_EXTRA_FIELDS_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/search_order_extra_fields_response.h>

OAC_BEGIN_DECLS

/* Search order extra fields.
 *
 * Lists the extra fields of one order with their values, without pages.
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
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/order-extra-fields/search-order-extra-fields */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_order_extra_fields(oac_client *client, int64_t store_id,
                                                                  oac_string order_id,
                                                                  ecwid_search_order_extra_fields_response *response,
                                                                  oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_order_extra_fields_prepare(oac_client *client, int64_t store_id,
                                                                          oac_string order_id, oac_call **prepared,
                                                                          oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_order_extra_fields_finish(
    oac_call *call, ecwid_search_order_extra_fields_response *response, oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_search_order_extra_fields_operation;

OAC_END_DECLS

#endif
