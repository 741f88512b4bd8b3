/* ecwid_get_instant_site_redirect: GET /api/v1/{storeId}/instant-site/redirects/{redirectId}
 * Made from spec/ecwid/openapi.yaml:3580 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_INSTANT_SITE_REDIRECT_H
#define ECWID_GET_INSTANT_SITE_REDIRECT_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/instant_site_redirect.h>

OAC_BEGIN_DECLS

/* Get Instant Site redirect.
 *
 * Reads one redirect.
 *
 * Scopes: manage_instant_site.
 *
 * Credentials: instantSiteAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * redirectId: Id of the redirect, a text. Required.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-redirects/get-instant-site-redirect */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_instant_site_redirect(oac_client *client, int64_t store_id,
                                                                  oac_string redirect_id,
                                                                  ecwid_instant_site_redirect *response,
                                                                  oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_instant_site_redirect_prepare(oac_client *client, int64_t store_id,
                                                                          oac_string redirect_id, oac_call **prepared,
                                                                          oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_instant_site_redirect_finish(oac_call *call,
                                                                         ecwid_instant_site_redirect *response,
                                                                         oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_instant_site_redirect_operation;

OAC_END_DECLS

#endif
