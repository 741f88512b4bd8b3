/* ecwid_search_customers: GET /{storeId}/customers
 * Made from spec/ecwid/openapi.yaml:1439 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_CUSTOMERS_H
#define ECWID_SEARCH_CUSTOMERS_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/customer_page.h>
#include <ecwid/search_customers_params.h>

OAC_BEGIN_DECLS

/* Search customers.
 *
 * Finds customers, a page at a time; all of the store where nothing is asked for. Conditions hold together.
 *
 * Scopes: read_customers.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/customers/search-customers */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_customers(oac_client *client, int64_t store_id,
                                                         const ecwid_search_customers_params *params,
                                                         ecwid_customer_page *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_customers_prepare(oac_client *client, int64_t store_id,
                                                                 const ecwid_search_customers_params *params,
                                                                 oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_customers_finish(oac_call *call, ecwid_customer_page *response,
                                                                oac_error *error);

/* The items of all pages, one by one, from `params->offset` on: oac/pages.h. */
typedef struct ecwid_search_customers_items {
    oac_pages pages; /* options, and how far it came */
} ecwid_search_customers_items;

#define ECWID_SEARCH_CUSTOMERS_ITEMS_INIT OAC_PAGES_INIT

OAC_API OAC_MUST_CHECK oac_status ecwid_search_customers_begin(ecwid_search_customers_items *items, oac_client *client,
                                                               int64_t store_id,
                                                               const ecwid_search_customers_params *params,
                                                               oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_customers_next(ecwid_search_customers_items *items,
                                                              const ecwid_customer **item, oac_error *error);
OAC_API void ecwid_search_customers_end(ecwid_search_customers_items *items);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_search_customers_operation;

OAC_END_DECLS

#endif
