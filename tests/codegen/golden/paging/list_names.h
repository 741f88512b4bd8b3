/* paging_list_names: GET /names
 * Made from tests/codegen/golden/paging.yaml:30 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#ifndef PAGING_LIST_NAMES_H
#define PAGING_LIST_NAMES_H

#include <oac/oac.h>

#include <paging/client.h>
#include <paging/list_names_params.h>
#include <paging/list_names_response.h>

OAC_BEGIN_DECLS

/* listNames.
 *
 * `params` holds the other parameters; it may be null: then there are none. */
OAC_API OAC_MUST_CHECK oac_status paging_list_names(oac_client *client, const paging_list_names_params *params,
                                                    paging_list_names_response *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status paging_list_names_prepare(oac_client *client, const paging_list_names_params *params,
                                                            oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status paging_list_names_finish(oac_call *call, paging_list_names_response *response,
                                                           oac_error *error);

/* The items of all pages, one by one, from `params->skip` on: oac/pages.h. */
typedef struct paging_list_names_items {
    oac_pages pages; /* options, and how far it came */
} paging_list_names_items;

#define PAGING_LIST_NAMES_ITEMS_INIT OAC_PAGES_INIT

OAC_API OAC_MUST_CHECK oac_status paging_list_names_begin(paging_list_names_items *items, oac_client *client,
                                                          const paging_list_names_params *params, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status paging_list_names_next(paging_list_names_items *items, const oac_string **item,
                                                         oac_error *error);
OAC_API void paging_list_names_end(paging_list_names_items *items);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation paging_list_names_operation;

OAC_END_DECLS

#endif
