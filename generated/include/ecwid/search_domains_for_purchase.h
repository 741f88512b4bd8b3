/* ecwid_search_domains_for_purchase: GET /{storeId}/domains/search
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/dictionaries-discounts-domains.yaml:54), not this file. */
#ifndef ECWID_SEARCH_DOMAINS_FOR_PURCHASE_H
#define ECWID_SEARCH_DOMAINS_FOR_PURCHASE_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/domain_offers.h>
#include <ecwid/search_domains_for_purchase_params.h>

OAC_BEGIN_DECLS

/* Search domains for purchase.
 *
 * Finds domain names that have a text in them, and tells which are free and what they cost.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; keyword must be there.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/domains/search-domains-for-purchase */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_domains_for_purchase(
    oac_client *client, int64_t store_id, const ecwid_search_domains_for_purchase_params *params,
    ecwid_domain_offers *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_domains_for_purchase_prepare(
    oac_client *client, int64_t store_id, const ecwid_search_domains_for_purchase_params *params, oac_call **prepared,
    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_domains_for_purchase_finish(oac_call *call,
                                                                           ecwid_domain_offers *response,
                                                                           oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_search_domains_for_purchase_operation;

OAC_END_DECLS

#endif
