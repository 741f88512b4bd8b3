/* ecwid_get_instant_site_tiles_list: GET /api/v1/{storeId}/tile
 * Made from spec/ecwid/openapi.yaml:3839 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_INSTANT_SITE_TILES_LIST_H
#define ECWID_GET_INSTANT_SITE_TILES_LIST_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/get_instant_site_tiles_list_params.h>
#include <ecwid/instant_site_tiles.h>

OAC_BEGIN_DECLS

/* Get Instant Site tiles list.
 *
 * Lists the tiles, the blocks that pages are built of, of the published version or of the draft.
 *
 * Scopes: manage_instant_site.
 *
 * Credentials: instantSiteAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; published must be there.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-tiles/get-instant-site-tiles-list */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_instant_site_tiles_list(
    oac_client *client, int64_t store_id, const ecwid_get_instant_site_tiles_list_params *params,
    ecwid_instant_site_tiles *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_instant_site_tiles_list_prepare(
    oac_client *client, int64_t store_id, const ecwid_get_instant_site_tiles_list_params *params, oac_call **prepared,
    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_instant_site_tiles_list_finish(oac_call *call,
                                                                           ecwid_instant_site_tiles *response,
                                                                           oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_instant_site_tiles_list_operation;

OAC_END_DECLS

#endif
