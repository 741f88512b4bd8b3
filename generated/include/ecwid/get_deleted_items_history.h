/* ecwid_get_deleted_items_history: GET /{storeId}/{entity}/deleted
 * Made from spec/ecwid/openapi.yaml:10391 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_DELETED_ITEMS_HISTORY_H
#define ECWID_GET_DELETED_ITEMS_HISTORY_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/deleted_item_kind.h>
#include <ecwid/deleted_item_page.h>
#include <ecwid/get_deleted_items_history_params.h>

OAC_BEGIN_DECLS

/* Get deleted items history.
 *
 * Lists ids of orders, products, coupons, customers or reviews that were deleted, a page at a time, so that copies
 * of them elsewhere can be deleted, too.
 *
 * Scopes: read_store_profile, read_orders, read_catalog, read_discount_coupons, read_customers, read_reviews.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * entity: Kind of what was deleted. Required.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/store-reports/get-deleted-items-history */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_deleted_items_history(oac_client *client, int64_t store_id,
                                                                  ecwid_deleted_item_kind_opt entity,
                                                                  const ecwid_get_deleted_items_history_params *params,
                                                                  ecwid_deleted_item_page *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_deleted_items_history_prepare(
    oac_client *client, int64_t store_id, ecwid_deleted_item_kind_opt entity,
    const ecwid_get_deleted_items_history_params *params, oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_deleted_items_history_finish(oac_call *call,
                                                                         ecwid_deleted_item_page *response,
                                                                         oac_error *error);

/* The items of all pages, one by one, from `params->offset` on: oac/pages.h. */
typedef struct ecwid_get_deleted_items_history_items {
    oac_pages pages; /* options, and how far it came */
} ecwid_get_deleted_items_history_items;

#define ECWID_GET_DELETED_ITEMS_HISTORY_ITEMS_INIT OAC_PAGES_INIT

OAC_API OAC_MUST_CHECK oac_status ecwid_get_deleted_items_history_begin(
    ecwid_get_deleted_items_history_items *items, oac_client *client, int64_t store_id,
    ecwid_deleted_item_kind_opt entity, const ecwid_get_deleted_items_history_params *params, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_deleted_items_history_next(ecwid_get_deleted_items_history_items *items,
                                                                       const ecwid_deleted_item **item,
                                                                       oac_error *error);
OAC_API void ecwid_get_deleted_items_history_end(ecwid_get_deleted_items_history_items *items);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_deleted_items_history_operation;

OAC_END_DECLS

#endif
