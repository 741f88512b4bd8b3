/* paging_search_all: GET /unpaged
 * Made from tests/codegen/golden/paging.yaml:41 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#ifndef PAGING_SEARCH_ALL_H
#define PAGING_SEARCH_ALL_H

#include <oac/oac.h>

#include <paging/client.h>
#include <paging/search_all_params.h>
#include <paging/search_all_response.h>

OAC_BEGIN_DECLS

/* searchAll.
 *
 * `params` holds the other parameters; it may be null: then there are none. */
OAC_API OAC_MUST_CHECK oac_status paging_search_all(oac_client *client, const paging_search_all_params *params,
                                                    paging_search_all_response *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status paging_search_all_prepare(oac_client *client, const paging_search_all_params *params,
                                                            oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status paging_search_all_finish(oac_call *call, paging_search_all_response *response,
                                                           oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation paging_search_all_operation;

OAC_END_DECLS

#endif
