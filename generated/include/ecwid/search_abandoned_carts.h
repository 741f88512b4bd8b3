/* ecwid_search_abandoned_carts: GET /{storeId}/carts
 * Made from spec/ecwid/openapi.yaml:4230 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_ABANDONED_CARTS_H
#define ECWID_SEARCH_ABANDONED_CARTS_H

#include <oac/oac.h>

#include <ecwid/abandoned_cart_page.h>
#include <ecwid/client.h>
#include <ecwid/search_abandoned_carts_params.h>

OAC_BEGIN_DECLS

/* Search abandoned carts.
 *
 * Finds carts that were left at the checkout, a page at a time; all of the store where nothing is asked for.
 *
 * Scopes: read_orders.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/abandonned-carts/search-abandoned-carts */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_abandoned_carts(oac_client *client, int64_t store_id,
                                                               const ecwid_search_abandoned_carts_params *params,
                                                               ecwid_abandoned_cart_page *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_abandoned_carts_prepare(
    oac_client *client, int64_t store_id, const ecwid_search_abandoned_carts_params *params, oac_call **prepared,
    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_abandoned_carts_finish(oac_call *call,
                                                                      ecwid_abandoned_cart_page *response,
                                                                      oac_error *error);

/* The items of all pages, one by one, from `params->offset` on: oac/pages.h. */
typedef struct ecwid_search_abandoned_carts_items {
    oac_pages pages; /* options, and how far it came */
} ecwid_search_abandoned_carts_items;

#define ECWID_SEARCH_ABANDONED_CARTS_ITEMS_INIT OAC_PAGES_INIT

OAC_API OAC_MUST_CHECK oac_status ecwid_search_abandoned_carts_begin(ecwid_search_abandoned_carts_items *items,
                                                                     oac_client *client, int64_t store_id,
                                                                     const ecwid_search_abandoned_carts_params *params,
                                                                     oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_abandoned_carts_next(ecwid_search_abandoned_carts_items *items,
                                                                    const ecwid_abandoned_cart **item,
                                                                    oac_error *error);
OAC_API void ecwid_search_abandoned_carts_end(ecwid_search_abandoned_carts_items *items);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_search_abandoned_carts_operation;

OAC_END_DECLS

#endif
