/* ecwid_get_latest_store_update_stats: GET /{storeId}/latest-stats
 * Made from spec/ecwid/openapi.yaml:10442 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_LATEST_STORE_UPDATE_STATS_H
#define ECWID_GET_LATEST_STORE_UPDATE_STATS_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/get_latest_store_update_stats_params.h>
#include <ecwid/latest_store_update_stats.h>

OAC_BEGIN_DECLS

/* Get latest store update stats.
 *
 * Tells when each kind of data last changed in the store, a cheap way to learn whether anything has to be read anew.
 *
 * Scopes: read_store_profile.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/store-reports/get-latest-store-update-stats */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_latest_store_update_stats(
    oac_client *client, int64_t store_id, const ecwid_get_latest_store_update_stats_params *params,
    ecwid_latest_store_update_stats *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_latest_store_update_stats_prepare(
    oac_client *client, int64_t store_id, const ecwid_get_latest_store_update_stats_params *params, oac_call **prepared,
    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_latest_store_update_stats_finish(oac_call *call,
                                                                             ecwid_latest_store_update_stats *response,
                                                                             oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_latest_store_update_stats_operation;

OAC_END_DECLS

#endif
