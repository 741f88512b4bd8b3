/* ecwid_create_instant_site_theme: POST /api/v1/{storeId}/themes
 * Made from spec/ecwid/openapi.yaml:3653 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CREATE_INSTANT_SITE_THEME_H
#define ECWID_CREATE_INSTANT_SITE_THEME_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/instant_site_theme.h>
#include <ecwid/instant_site_theme_request.h>

OAC_BEGIN_DECLS

/* Create Instant Site theme.
 *
 * Adds a theme and answers with it.
 *
 * Scopes: manage_instant_site.
 *
 * Credentials: instantSiteAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * A request is not sent again where it may have been carried out (oac_call_once).
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-themes/create-instant-site-theme */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_instant_site_theme(oac_client *client, int64_t store_id,
                                                                  const ecwid_instant_site_theme_request *request,
                                                                  ecwid_instant_site_theme *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_instant_site_theme_prepare(
    oac_client *client, int64_t store_id, const ecwid_instant_site_theme_request *request, oac_call **prepared,
    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_create_instant_site_theme_finish(oac_call *call,
                                                                         ecwid_instant_site_theme *response,
                                                                         oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_create_instant_site_theme_operation;

OAC_END_DECLS

#endif
