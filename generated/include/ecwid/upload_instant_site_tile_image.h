/* ecwid_upload_instant_site_tile_image: POST /api/v1/{storeId}/tile/{tileId}/image
 * Made from spec/ecwid/openapi.yaml:4070 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPLOAD_INSTANT_SITE_TILE_IMAGE_H
#define ECWID_UPLOAD_INSTANT_SITE_TILE_IMAGE_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/instant_site_tile_image_upload.h>
#include <ecwid/upload_instant_site_tile_image_request.h>

OAC_BEGIN_DECLS

/* Upload Instant Site tile image.
 *
 * Reserves an id for an image of a tile and answers with the link to which the image then has to be posted as
 * multipart/form-data. It does not take the image itself.
 *
 * Scopes: manage_instant_site.
 *
 * Credentials: instantSiteAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * tileId: Id of the tile, a text. Required.
 *
 * A request is not sent again where it may have been carried out (oac_call_once).
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-tiles/instant-site-tile-images/
 * upload-instant-site-tile-image */
OAC_API OAC_MUST_CHECK oac_status
ecwid_upload_instant_site_tile_image(oac_client *client, int64_t store_id, oac_string tile_id,
                                     const ecwid_upload_instant_site_tile_image_request *request,
                                     ecwid_instant_site_tile_image_upload *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_upload_instant_site_tile_image_prepare(
    oac_client *client, int64_t store_id, oac_string tile_id,
    const ecwid_upload_instant_site_tile_image_request *request, oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_upload_instant_site_tile_image_finish(
    oac_call *call, ecwid_instant_site_tile_image_upload *response, oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_upload_instant_site_tile_image_operation;

OAC_END_DECLS

#endif
