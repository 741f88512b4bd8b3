/* ecwid_get_instant_site_tile_showcases: GET /api/v1/{storeId}/tile/showcase
 * Made from spec/ecwid/openapi.yaml:3997 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_INSTANT_SITE_TILE_SHOWCASES_H
#define ECWID_GET_INSTANT_SITE_TILE_SHOWCASES_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/instant_site_tile_showcases.h>

OAC_BEGIN_DECLS

/* Get Instant Site tile showcases.
 *
 * Lists the ready-made tiles that the editor offers, by category.
 *
 * Scopes: manage_instant_site.
 *
 * Credentials: instantSiteAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-tiles/get-instant-site-tile-showcases */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_instant_site_tile_showcases(oac_client *client, int64_t store_id,
                                                                        ecwid_instant_site_tile_showcases *response,
                                                                        oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_instant_site_tile_showcases_prepare(oac_client *client, int64_t store_id,
                                                                                oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_instant_site_tile_showcases_finish(
    oac_call *call, ecwid_instant_site_tile_showcases *response, oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_instant_site_tile_showcases_operation;

OAC_END_DECLS

#endif
