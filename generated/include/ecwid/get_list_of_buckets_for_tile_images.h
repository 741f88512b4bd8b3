/* ecwid_get_list_of_buckets_for_tile_images: GET /api/v1/{storeId}/image/bucket
 * Made from spec/ecwid/openapi.yaml:4021 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_LIST_OF_BUCKETS_FOR_TILE_IMAGES_H
#define ECWID_GET_LIST_OF_BUCKETS_FOR_TILE_IMAGES_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/instant_site_buckets.h>

OAC_BEGIN_DECLS

/* Get list of buckets for tile images.
 *
 * Lists the servers that hold images of tiles, with their addresses. The address of an image begins with that of its
 * bucket.
 *
 * Scopes: manage_instant_site.
 *
 * Credentials: instantSiteAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-tiles/instant-site-tile-images/
 * get-list-of-buckets-for-tile-images */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_list_of_buckets_for_tile_images(oac_client *client, int64_t store_id,
                                                                            ecwid_instant_site_buckets *response,
                                                                            oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_list_of_buckets_for_tile_images_prepare(oac_client *client,
                                                                                    int64_t store_id,
                                                                                    oac_call **prepared,
                                                                                    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_list_of_buckets_for_tile_images_finish(oac_call *call,
                                                                                   ecwid_instant_site_buckets *response,
                                                                                   oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_list_of_buckets_for_tile_images_operation;

OAC_END_DECLS

#endif
