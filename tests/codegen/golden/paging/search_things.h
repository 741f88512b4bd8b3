/* paging_search_things: GET /shops/{shop}/things
 * Made from tests/codegen/golden/paging.yaml:9 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#ifndef PAGING_SEARCH_THINGS_H
#define PAGING_SEARCH_THINGS_H

#include <oac/oac.h>

#include <paging/client.h>
#include <paging/search_things_params.h>
#include <paging/search_things_response.h>

OAC_BEGIN_DECLS

/* searchThings.
 *
 * shop: integer. Required.
 *
 * `params` holds the other parameters; it may be null: then there are none. */
OAC_API OAC_MUST_CHECK oac_status paging_search_things(oac_client *client, int64_t shop,
                                                       const paging_search_things_params *params,
                                                       paging_search_things_response *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status paging_search_things_prepare(oac_client *client, int64_t shop,
                                                               const paging_search_things_params *params,
                                                               oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status paging_search_things_finish(oac_call *call, paging_search_things_response *response,
                                                              oac_error *error);

/* The items of all pages, one by one, from `params->offset` on: oac/pages.h. */
typedef struct paging_search_things_items {
    oac_pages pages; /* options, and how far it came */
} paging_search_things_items;

#define PAGING_SEARCH_THINGS_ITEMS_INIT OAC_PAGES_INIT

OAC_API OAC_MUST_CHECK oac_status paging_search_things_begin(paging_search_things_items *items, oac_client *client,
                                                             int64_t shop, const paging_search_things_params *params,
                                                             oac_error *error);
OAC_API OAC_MUST_CHECK oac_status paging_search_things_next(paging_search_things_items *items,
                                                            const paging_thing **item, oac_error *error);
OAC_API void paging_search_things_end(paging_search_things_items *items);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation paging_search_things_operation;

OAC_END_DECLS

#endif
