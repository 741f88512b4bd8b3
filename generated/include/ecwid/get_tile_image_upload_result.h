/* ecwid_get_tile_image_upload_result: GET /api/v1/{storeId}/image/{imageId}
 * Made from spec/ecwid/openapi.yaml:4045 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_TILE_IMAGE_UPLOAD_RESULT_H
#define ECWID_GET_TILE_IMAGE_UPLOAD_RESULT_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/instant_site_tile_image.h>

OAC_BEGIN_DECLS

/* Get tile image upload result.
 *
 * Tells where an uploaded image is, and in which sizes.
 *
 * Scopes: manage_instant_site.
 *
 * Credentials: instantSiteAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * imageId: Id of the image, which uploadInstantSiteTileImage answered. Required.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-tiles/instant-site-tile-images/
 * get-tile-image-upload-result */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_tile_image_upload_result(oac_client *client, int64_t store_id,
                                                                     oac_string image_id,
                                                                     ecwid_instant_site_tile_image *response,
                                                                     oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_tile_image_upload_result_prepare(oac_client *client, int64_t store_id,
                                                                             oac_string image_id, oac_call **prepared,
                                                                             oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_tile_image_upload_result_finish(oac_call *call,
                                                                            ecwid_instant_site_tile_image *response,
                                                                            oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_tile_image_upload_result_operation;

OAC_END_DECLS

#endif
