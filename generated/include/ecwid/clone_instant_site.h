/* ecwid_clone_instant_site: POST /api/v1/{storeId}/clone
 * Made from spec/ecwid/openapi.yaml:3187 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CLONE_INSTANT_SITE_H
#define ECWID_CLONE_INSTANT_SITE_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/clone_instant_site_request.h>

OAC_BEGIN_DECLS

/* Clone Instant Site.
 *
 * Copies the settings of another store's site to this store, published at once or as a draft.
 *
 * Scopes: manage_instant_site, clone_stores.
 *
 * Credentials: instantSiteAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * A request is not sent again where it may have been carried out (oac_call_once).
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/instant-site/clone-instant-site */
OAC_API OAC_MUST_CHECK oac_status ecwid_clone_instant_site(oac_client *client, int64_t store_id,
                                                           const ecwid_clone_instant_site_request *request,
                                                           oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_clone_instant_site_prepare(oac_client *client, int64_t store_id,
                                                                   const ecwid_clone_instant_site_request *request,
                                                                   oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_clone_instant_site_finish(oac_call *call, oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_clone_instant_site_operation;

OAC_END_DECLS

#endif
