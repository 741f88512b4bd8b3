/* ecwid_publish_instant_site_changes: POST /api/v1/{storeId}/publish
 * Made from spec/ecwid/openapi.yaml:4105 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PUBLISH_INSTANT_SITE_CHANGES_H
#define ECWID_PUBLISH_INSTANT_SITE_CHANGES_H

#include <oac/oac.h>

#include <ecwid/client.h>

OAC_BEGIN_DECLS

/* Publish Instant Site changes.
 *
 * Makes the draft the site that visitors see. It takes an empty JSON body.
 *
 * Scopes: manage_instant_site.
 *
 * Credentials: instantSiteAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * A request is not sent again where it may have been carried out (oac_call_once).
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/instant-site/publish-instant-site-changes */
OAC_API OAC_MUST_CHECK oac_status ecwid_publish_instant_site_changes(oac_client *client, int64_t store_id,
                                                                     oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_publish_instant_site_changes_prepare(oac_client *client, int64_t store_id,
                                                                             oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_publish_instant_site_changes_finish(oac_call *call, oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_publish_instant_site_changes_operation;

OAC_END_DECLS

#endif
