/* ecwid_update_instant_site_redirect: PUT /api/v1/{storeId}/instant-site/redirects/{redirectId}
 * Made from spec/ecwid/openapi.yaml:3604 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_INSTANT_SITE_REDIRECT_H
#define ECWID_UPDATE_INSTANT_SITE_REDIRECT_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/instant_site_redirect.h>
#include <ecwid/update_instant_site_redirect_request.h>

OAC_BEGIN_DECLS

/* Update Instant Site redirect.
 *
 * Changes a redirect. Both addresses are needed.
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
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-redirects/update-instant-site-redirect */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_instant_site_redirect(
    oac_client *client, int64_t store_id, oac_string redirect_id,
    const ecwid_update_instant_site_redirect_request *request, ecwid_instant_site_redirect *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_instant_site_redirect_prepare(
    oac_client *client, int64_t store_id, oac_string redirect_id,
    const ecwid_update_instant_site_redirect_request *request, oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_instant_site_redirect_finish(oac_call *call,
                                                                            ecwid_instant_site_redirect *response,
                                                                            oac_error *error);

/* The request that makes `after` of `before`: of what was read, and a changed copy of it
 * (ecwid_instant_site_redirect_copy). It has what differs, as oac_record_changes says (oac/type.h); all of it is
 * absent where nothing does. It owns its memory: end with ecwid_update_instant_site_redirect_request_dispose. */
static inline OAC_MUST_CHECK oac_status ecwid_update_instant_site_redirect_changes(
    const ecwid_instant_site_redirect *before, const ecwid_instant_site_redirect *after,
    ecwid_update_instant_site_redirect_request *request, oac_error *error)
{
    return oac_record_changes(&ecwid_instant_site_redirect_oac_type, before, after,
                              &ecwid_update_instant_site_redirect_request_oac_type, request, error);
}

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_update_instant_site_redirect_operation;

OAC_END_DECLS

#endif
