/* ecwid_get_list_of_instant_site_pages: GET /api/v1/{storeId}/page
 * Made from spec/ecwid/openapi.yaml:3371 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_LIST_OF_INSTANT_SITE_PAGES_H
#define ECWID_GET_LIST_OF_INSTANT_SITE_PAGES_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/get_list_of_instant_site_pages_params.h>
#include <ecwid/instant_site_pages.h>

OAC_BEGIN_DECLS

/* Get list of Instant Site pages.
 *
 * Lists the pages of the site, those of the published version or those of the draft.
 *
 * Scopes: manage_instant_site.
 *
 * Credentials: instantSiteAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; published must be there.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-pages/get-list-of-instant-site-pages */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_list_of_instant_site_pages(
    oac_client *client, int64_t store_id, const ecwid_get_list_of_instant_site_pages_params *params,
    ecwid_instant_site_pages *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_list_of_instant_site_pages_prepare(
    oac_client *client, int64_t store_id, const ecwid_get_list_of_instant_site_pages_params *params,
    oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_list_of_instant_site_pages_finish(oac_call *call,
                                                                              ecwid_instant_site_pages *response,
                                                                              oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_list_of_instant_site_pages_operation;

OAC_END_DECLS

#endif
