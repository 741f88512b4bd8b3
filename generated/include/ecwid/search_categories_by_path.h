/* ecwid_search_categories_by_path: GET /{storeId}/categoriesByPath
 * Made from spec/ecwid/openapi.yaml:1185 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_CATEGORIES_BY_PATH_H
#define ECWID_SEARCH_CATEGORIES_BY_PATH_H

#include <oac/oac.h>

#include <ecwid/category_page.h>
#include <ecwid/client.h>
#include <ecwid/search_categories_by_path_params.h>

OAC_BEGIN_DECLS

/* Search categories by path.
 *
 * Finds the categories that a path of names leads to, such as Fruit/Citrus, without knowing their numbers.
 *
 * Scopes: read_catalog.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; path and delimeter must be there.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/categories/search-categories-by-path */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_categories_by_path(oac_client *client, int64_t store_id,
                                                                  const ecwid_search_categories_by_path_params *params,
                                                                  ecwid_category_page *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_categories_by_path_prepare(
    oac_client *client, int64_t store_id, const ecwid_search_categories_by_path_params *params, oac_call **prepared,
    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_categories_by_path_finish(oac_call *call, ecwid_category_page *response,
                                                                         oac_error *error);

/* The items of all pages, one by one, from `params->offset` on: oac/pages.h. */
typedef struct ecwid_search_categories_by_path_items {
    oac_pages pages; /* options, and how far it came */
} ecwid_search_categories_by_path_items;

#define ECWID_SEARCH_CATEGORIES_BY_PATH_ITEMS_INIT OAC_PAGES_INIT

OAC_API OAC_MUST_CHECK oac_status ecwid_search_categories_by_path_begin(
    ecwid_search_categories_by_path_items *items, oac_client *client, int64_t store_id,
    const ecwid_search_categories_by_path_params *params, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_categories_by_path_next(ecwid_search_categories_by_path_items *items,
                                                                       const ecwid_category **item, oac_error *error);
OAC_API void ecwid_search_categories_by_path_end(ecwid_search_categories_by_path_items *items);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_search_categories_by_path_operation;

OAC_END_DECLS

#endif
