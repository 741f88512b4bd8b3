/* ecwid_create_instant_site_page: POST /api/v1/{storeId}/page
 * Made from spec/ecwid/openapi.yaml:3342 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CREATE_INSTANT_SITE_PAGE_H
#define ECWID_CREATE_INSTANT_SITE_PAGE_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/create_instant_site_page_request.h>
#include <ecwid/instant_site_page.h>

OAC_BEGIN_DECLS

/* Create Instant Site page.
 *
 * Adds a page to the draft and answers with it. Visitors see it after publishInstantSiteChanges.
 *
 * Scopes: manage_instant_site.
 *
 * Credentials: instantSiteAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * A request is not sent again where it may have been carried out (oac_call_once).
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-pages/create-instant-site-page */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_instant_site_page(oac_client *client, int64_t store_id,
                                                                 const ecwid_create_instant_site_page_request *request,
                                                                 ecwid_instant_site_page *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_instant_site_page_prepare(
    oac_client *client, int64_t store_id, const ecwid_create_instant_site_page_request *request, oac_call **prepared,
    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_create_instant_site_page_finish(oac_call *call,
                                                                        ecwid_instant_site_page *response,
                                                                        oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_create_instant_site_page_operation;

OAC_END_DECLS

#endif
