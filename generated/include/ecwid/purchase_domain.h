/* ecwid_purchase_domain: POST /{storeId}/domains/purchase
 * Made from spec/ecwid/openapi.yaml:3006 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PURCHASE_DOMAIN_H
#define ECWID_PURCHASE_DOMAIN_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/domain.h>
#include <ecwid/purchase_domain_request.h>

OAC_BEGIN_DECLS

/* Purchase domain.
 *
 * Buys a domain for the store, which its owner is charged for. It is registered in the name that is sent.
 *
 * Scopes: buy_domains.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * A request is not sent again where it may have been carried out (oac_call_once).
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/domains/purchase-domain */
OAC_API OAC_MUST_CHECK oac_status ecwid_purchase_domain(oac_client *client, int64_t store_id,
                                                        const ecwid_purchase_domain_request *request,
                                                        ecwid_domain *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_purchase_domain_prepare(oac_client *client, int64_t store_id,
                                                                const ecwid_purchase_domain_request *request,
                                                                oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_purchase_domain_finish(oac_call *call, ecwid_domain *response,
                                                               oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_purchase_domain_operation;

OAC_END_DECLS

#endif
