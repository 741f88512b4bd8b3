/* ecwid_get_instant_site_tile_config_by_type: GET /api/v1/{storeId}/tile/config/{configType}
 * Made from spec/ecwid/openapi.yaml:3972 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_INSTANT_SITE_TILE_CONFIG_BY_TYPE_H
#define ECWID_GET_INSTANT_SITE_TILE_CONFIG_BY_TYPE_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/instant_site_tile_config.h>
#include <ecwid/instant_site_tile_config_type.h>

OAC_BEGIN_DECLS

/* Get Instant Site tile config by type.
 *
 * Reads which layouts tiles of a type may have, and what the editor lets people set in each.
 *
 * Scopes: manage_instant_site.
 *
 * Credentials: instantSiteAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * configType: The type of tile that is asked about. Required.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-tiles/get-instant-site-tile-config-by-type */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_instant_site_tile_config_by_type(
    oac_client *client, int64_t store_id, ecwid_instant_site_tile_config_type_opt config_type,
    ecwid_instant_site_tile_config *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_instant_site_tile_config_by_type_prepare(
    oac_client *client, int64_t store_id, ecwid_instant_site_tile_config_type_opt config_type, oac_call **prepared,
    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_instant_site_tile_config_by_type_finish(
    oac_call *call, ecwid_instant_site_tile_config *response, oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_instant_site_tile_config_by_type_operation;

OAC_END_DECLS

#endif
