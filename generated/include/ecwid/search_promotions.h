/* ecwid_search_promotions: GET /{storeId}/promotions
 * Made from spec/ecwid/openapi.yaml:2895 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_PROMOTIONS_H
#define ECWID_SEARCH_PROMOTIONS_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/promotion_page.h>
#include <ecwid/search_promotions_params.h>

OAC_BEGIN_DECLS

/* Search promotions.
 *
 * Lists the promotions of the store, a page at a time.
 *
 * Scopes: read_promotion.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/discounts/promotions/search-promotions */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_promotions(oac_client *client, int64_t store_id,
                                                          const ecwid_search_promotions_params *params,
                                                          ecwid_promotion_page *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_promotions_prepare(oac_client *client, int64_t store_id,
                                                                  const ecwid_search_promotions_params *params,
                                                                  oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_promotions_finish(oac_call *call, ecwid_promotion_page *response,
                                                                 oac_error *error);

/* The items of all pages, one by one, from `params->offset` on: oac/pages.h. */
typedef struct ecwid_search_promotions_items {
    oac_pages pages; /* options, and how far it came */
} ecwid_search_promotions_items;

#define ECWID_SEARCH_PROMOTIONS_ITEMS_INIT OAC_PAGES_INIT

OAC_API OAC_MUST_CHECK oac_status ecwid_search_promotions_begin(ecwid_search_promotions_items *items,
                                                                oac_client *client, int64_t store_id,
                                                                const ecwid_search_promotions_params *params,
                                                                oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_promotions_next(ecwid_search_promotions_items *items,
                                                               const ecwid_promotion **item, oac_error *error);
OAC_API void ecwid_search_promotions_end(ecwid_search_promotions_items *items);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_search_promotions_operation;

OAC_END_DECLS

#endif
