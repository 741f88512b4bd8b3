/* ecwid_search_store_domains: GET /{storeId}/domains
 * Made from spec/ecwid/openapi.yaml:3094 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_STORE_DOMAINS_H
#define ECWID_SEARCH_STORE_DOMAINS_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/search_store_domains_params.h>
#include <ecwid/store_domains.h>

OAC_BEGIN_DECLS

/* Search store domains.
 *
 * Lists the domains of the store, those of its Instant Site and those that were bought.
 *
 * Scopes: read_store_profile, buy_domains.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/domains/search-store-domains */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_store_domains(oac_client *client, int64_t store_id,
                                                             const ecwid_search_store_domains_params *params,
                                                             ecwid_store_domains *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_store_domains_prepare(oac_client *client, int64_t store_id,
                                                                     const ecwid_search_store_domains_params *params,
                                                                     oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_store_domains_finish(oac_call *call, ecwid_store_domains *response,
                                                                    oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_search_store_domains_operation;

OAC_END_DECLS

#endif
