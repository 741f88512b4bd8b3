/* ecwid_delete_instant_site_tile: DELETE /api/v1/{storeId}/tile/{tileId}
 * Made from spec/ecwid/openapi.yaml:3901 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DELETE_INSTANT_SITE_TILE_H
#define ECWID_DELETE_INSTANT_SITE_TILE_H

#include <oac/oac.h>

#include <ecwid/client.h>

OAC_BEGIN_DECLS

/* Delete Instant Site tile.
 *
 * Deletes a tile, from all pages that have it.
 *
 * Scopes: manage_instant_site.
 *
 * Credentials: instantSiteAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * tileId: Id of the tile, a text. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-tiles/delete-instant-site-tile */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_instant_site_tile(oac_client *client, int64_t store_id,
                                                                 oac_string tile_id, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_instant_site_tile_prepare(oac_client *client, int64_t store_id,
                                                                         oac_string tile_id, oac_call **prepared,
                                                                         oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_instant_site_tile_finish(oac_call *call, oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_delete_instant_site_tile_operation;

OAC_END_DECLS

#endif
