/* ecwid_update_instant_site_theme: PUT /api/v1/{storeId}/themes/{themeId}
 * Made from spec/ecwid/openapi.yaml:3730 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_INSTANT_SITE_THEME_H
#define ECWID_UPDATE_INSTANT_SITE_THEME_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/instant_site_theme.h>
#include <ecwid/instant_site_theme_request.h>

OAC_BEGIN_DECLS

/* Update Instant Site theme.
 *
 * Changes the colors of a theme and answers with it.
 *
 * Scopes: manage_instant_site.
 *
 * Credentials: instantSiteAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * themeId: Id of the theme, a text. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-themes/update-instant-site-theme */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_instant_site_theme(oac_client *client, int64_t store_id,
                                                                  oac_string theme_id,
                                                                  const ecwid_instant_site_theme_request *request,
                                                                  ecwid_instant_site_theme *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_instant_site_theme_prepare(
    oac_client *client, int64_t store_id, oac_string theme_id, const ecwid_instant_site_theme_request *request,
    oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_instant_site_theme_finish(oac_call *call,
                                                                         ecwid_instant_site_theme *response,
                                                                         oac_error *error);

/* The request that makes `after` of `before`: of what was read, and a changed copy of it
 * (ecwid_instant_site_theme_copy). It has what differs, as oac_record_changes says (oac/type.h); all of it is absent
 * where nothing does. It owns its memory: end with ecwid_instant_site_theme_request_dispose. */
static inline OAC_MUST_CHECK oac_status
ecwid_update_instant_site_theme_changes(const ecwid_instant_site_theme *before, const ecwid_instant_site_theme *after,
                                        ecwid_instant_site_theme_request *request, oac_error *error)
{
    return oac_record_changes(&ecwid_instant_site_theme_oac_type, before, after,
                              &ecwid_instant_site_theme_request_oac_type, request, error);
}

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_update_instant_site_theme_operation;

OAC_END_DECLS

#endif
