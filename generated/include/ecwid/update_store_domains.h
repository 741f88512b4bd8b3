/* ecwid_update_store_domains: PUT /{storeId}/domains
 * Made from spec/ecwid/openapi.yaml:3135 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_STORE_DOMAINS_H
#define ECWID_UPDATE_STORE_DOMAINS_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/store_domains.h>
#include <ecwid/update_result.h>
#include <ecwid/update_store_domains_request.h>

OAC_BEGIN_DECLS

/* Update store domains.
 *
 * Changes the domains of the store, such as which one is the main one. What is left out stays as it is.
 *
 * Scopes: update_store_profile, buy_domains.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/domains/update-store-domains */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_store_domains(oac_client *client, int64_t store_id,
                                                             const ecwid_update_store_domains_request *request,
                                                             ecwid_update_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_store_domains_prepare(oac_client *client, int64_t store_id,
                                                                     const ecwid_update_store_domains_request *request,
                                                                     oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_store_domains_finish(oac_call *call, ecwid_update_result *response,
                                                                    oac_error *error);

/* The request that makes `after` of `before`: of what was read, and a changed copy of it (ecwid_store_domains_copy).
 * It has what differs, as oac_record_changes says (oac/type.h); all of it is absent where nothing does. It owns its
 * memory: end with ecwid_update_store_domains_request_dispose. */
static inline OAC_MUST_CHECK oac_status ecwid_update_store_domains_changes(const ecwid_store_domains *before,
                                                                           const ecwid_store_domains *after,
                                                                           ecwid_update_store_domains_request *request,
                                                                           oac_error *error)
{
    return oac_record_changes(&ecwid_store_domains_oac_type, before, after,
                              &ecwid_update_store_domains_request_oac_type, request, error);
}

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_update_store_domains_operation;

OAC_END_DECLS

#endif
