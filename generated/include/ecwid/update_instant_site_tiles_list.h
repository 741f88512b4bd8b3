/* ecwid_update_instant_site_tiles_list: PUT /api/v1/{storeId}/tile
 * Made from spec/ecwid/openapi.yaml:3875 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_INSTANT_SITE_TILES_LIST_H
#define ECWID_UPDATE_INSTANT_SITE_TILES_LIST_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/instant_site_tiles.h>
#include <ecwid/update_instant_site_tiles_list_request.h>

OAC_BEGIN_DECLS

/* Update Instant Site tiles list.
 *
 * Changes several tiles of the draft in one request. There is no body in the answer.
 *
 * Scopes: manage_instant_site.
 *
 * Credentials: instantSiteAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-tiles/update-instant-site-tiles-list */
OAC_API OAC_MUST_CHECK oac_status
ecwid_update_instant_site_tiles_list(oac_client *client, int64_t store_id,
                                     const ecwid_update_instant_site_tiles_list_request *request, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_instant_site_tiles_list_prepare(
    oac_client *client, int64_t store_id, const ecwid_update_instant_site_tiles_list_request *request,
    oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_instant_site_tiles_list_finish(oac_call *call, oac_error *error);

/* The request that makes `after` of `before`: of what was read, and a changed copy of it
 * (ecwid_instant_site_tiles_copy). It has what differs, as oac_record_changes says (oac/type.h); all of it is absent
 * where nothing does. It owns its memory: end with ecwid_update_instant_site_tiles_list_request_dispose. */
static inline OAC_MUST_CHECK oac_status ecwid_update_instant_site_tiles_list_changes(
    const ecwid_instant_site_tiles *before, const ecwid_instant_site_tiles *after,
    ecwid_update_instant_site_tiles_list_request *request, oac_error *error)
{
    return oac_record_changes(&ecwid_instant_site_tiles_oac_type, before, after,
                              &ecwid_update_instant_site_tiles_list_request_oac_type, request, error);
}

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_update_instant_site_tiles_list_operation;

OAC_END_DECLS

#endif
