/* ecwid_reset_domain_password: POST /{storeId}/domains/reset_domain_password
 * Made from spec/ecwid/openapi.yaml:3034 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_RESET_DOMAIN_PASSWORD_H
#define ECWID_RESET_DOMAIN_PASSWORD_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/reset_domain_password_params.h>

OAC_BEGIN_DECLS

/* Reset domain password.
 *
 * Has the registrar set a new password for a domain and send it by email.
 *
 * Scopes: buy_domains.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; domain_name must be there.
 *
 * A request is not sent again where it may have been carried out (oac_call_once).
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/domains/reset-domain-password */
OAC_API OAC_MUST_CHECK oac_status ecwid_reset_domain_password(oac_client *client, int64_t store_id,
                                                              const ecwid_reset_domain_password_params *params,
                                                              oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_reset_domain_password_prepare(oac_client *client, int64_t store_id,
                                                                      const ecwid_reset_domain_password_params *params,
                                                                      oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_reset_domain_password_finish(oac_call *call, oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_reset_domain_password_operation;

OAC_END_DECLS

#endif
