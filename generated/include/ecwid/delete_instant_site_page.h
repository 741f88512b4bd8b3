/* ecwid_delete_instant_site_page: DELETE /api/v1/{storeId}/page/{pageId}
 * Made from spec/ecwid/openapi.yaml:3400 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DELETE_INSTANT_SITE_PAGE_H
#define ECWID_DELETE_INSTANT_SITE_PAGE_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/instant_site_page.h>

OAC_BEGIN_DECLS

/* Delete Instant Site page.
 *
 * Deletes a page and answers with what it was.
 *
 * Scopes: manage_instant_site.
 *
 * Credentials: instantSiteAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * pageId: Id of the page, a text. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-pages/delete-instant-site-page */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_instant_site_page(oac_client *client, int64_t store_id,
                                                                 oac_string page_id, ecwid_instant_site_page *response,
                                                                 oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_instant_site_page_prepare(oac_client *client, int64_t store_id,
                                                                         oac_string page_id, oac_call **prepared,
                                                                         oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_instant_site_page_finish(oac_call *call,
                                                                        ecwid_instant_site_page *response,
                                                                        oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_delete_instant_site_page_operation;

OAC_END_DECLS

#endif
