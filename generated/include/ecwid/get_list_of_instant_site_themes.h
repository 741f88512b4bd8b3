/* ecwid_get_list_of_instant_site_themes: GET /api/v1/{storeId}/themes
 * Made from spec/ecwid/openapi.yaml:3682 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_LIST_OF_INSTANT_SITE_THEMES_H
#define ECWID_GET_LIST_OF_INSTANT_SITE_THEMES_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/instant_site_themes.h>

OAC_BEGIN_DECLS

/* Get list of Instant Site themes.
 *
 * Lists the themes of the site, each with its colors.
 *
 * Scopes: manage_instant_site.
 *
 * Credentials: instantSiteAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-themes/get-list-of-instant-site-themes */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_list_of_instant_site_themes(oac_client *client, int64_t store_id,
                                                                        ecwid_instant_site_themes *response,
                                                                        oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_list_of_instant_site_themes_prepare(oac_client *client, int64_t store_id,
                                                                                oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_list_of_instant_site_themes_finish(oac_call *call,
                                                                               ecwid_instant_site_themes *response,
                                                                               oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_list_of_instant_site_themes_operation;

OAC_END_DECLS

#endif
