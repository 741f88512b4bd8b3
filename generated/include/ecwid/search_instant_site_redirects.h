/* ecwid_search_instant_site_redirects: GET /api/v1/{storeId}/instant-site/redirects
 * Made from spec/ecwid/openapi.yaml:3552 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_INSTANT_SITE_REDIRECTS_H
#define ECWID_SEARCH_INSTANT_SITE_REDIRECTS_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/instant_site_redirect_page.h>
#include <ecwid/search_instant_site_redirects_params.h>

OAC_BEGIN_DECLS

/* Search Instant Site redirects.
 *
 * Finds redirects of the site, page by page.
 *
 * Scopes: manage_instant_site.
 *
 * Credentials: instantSiteAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-redirects/search-instant-site-redirects */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_instant_site_redirects(
    oac_client *client, int64_t store_id, const ecwid_search_instant_site_redirects_params *params,
    ecwid_instant_site_redirect_page *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_instant_site_redirects_prepare(
    oac_client *client, int64_t store_id, const ecwid_search_instant_site_redirects_params *params, oac_call **prepared,
    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_instant_site_redirects_finish(oac_call *call,
                                                                             ecwid_instant_site_redirect_page *response,
                                                                             oac_error *error);

/* The items of all pages, one by one, from `params->offset` on: oac/pages.h. */
typedef struct ecwid_search_instant_site_redirects_items {
    oac_pages pages; /* options, and how far it came */
} ecwid_search_instant_site_redirects_items;

#define ECWID_SEARCH_INSTANT_SITE_REDIRECTS_ITEMS_INIT OAC_PAGES_INIT

OAC_API OAC_MUST_CHECK oac_status ecwid_search_instant_site_redirects_begin(
    ecwid_search_instant_site_redirects_items *items, oac_client *client, int64_t store_id,
    const ecwid_search_instant_site_redirects_params *params, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_instant_site_redirects_next(
    ecwid_search_instant_site_redirects_items *items, const ecwid_instant_site_redirect **item, oac_error *error);
OAC_API void ecwid_search_instant_site_redirects_end(ecwid_search_instant_site_redirects_items *items);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_search_instant_site_redirects_operation;

OAC_END_DECLS

#endif
