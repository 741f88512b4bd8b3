/* ecwid_get_instant_site_text_labels: GET /api/v1/{storeId}/translation
 * Made from spec/ecwid/openapi.yaml:3629 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_INSTANT_SITE_TEXT_LABELS_H
#define ECWID_GET_INSTANT_SITE_TEXT_LABELS_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/instant_site_text_labels.h>

OAC_BEGIN_DECLS

/* Get Instant Site text labels.
 *
 * Reads the texts of the editor and of the site by the names of their labels, and names of languages.
 *
 * Scopes: manage_instant_site.
 *
 * Credentials: instantSiteAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-text-labels/get-instant-site-text-labels */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_instant_site_text_labels(oac_client *client, int64_t store_id,
                                                                     ecwid_instant_site_text_labels *response,
                                                                     oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_instant_site_text_labels_prepare(oac_client *client, int64_t store_id,
                                                                             oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_instant_site_text_labels_finish(oac_call *call,
                                                                            ecwid_instant_site_text_labels *response,
                                                                            oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_instant_site_text_labels_operation;

OAC_END_DECLS

#endif
