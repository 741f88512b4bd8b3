/* ecwid_search_order_statuses: GET /{storeId}/profile/order_statuses
 * Made from spec/ecwid/openapi.yaml:5520 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_ORDER_STATUSES_H
#define ECWID_SEARCH_ORDER_STATUSES_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/order_statuses.h>

OAC_BEGIN_DECLS

/* Search order statuses.
 *
 * Lists all statuses that orders can have, built-in ones and those of the store, without pages.
 *
 * Scopes: read_store_profile.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/order-statuses/search-order-statuses */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_order_statuses(oac_client *client, int64_t store_id,
                                                              ecwid_order_statuses *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_order_statuses_prepare(oac_client *client, int64_t store_id,
                                                                      oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_order_statuses_finish(oac_call *call, ecwid_order_statuses *response,
                                                                     oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_search_order_statuses_operation;

OAC_END_DECLS

#endif
