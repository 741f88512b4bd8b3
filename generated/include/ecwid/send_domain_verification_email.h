/* ecwid_send_domain_verification_email: POST /{storeId}/domains/send_domain_verification_email
 * Made from spec/ecwid/openapi.yaml:3164 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEND_DOMAIN_VERIFICATION_EMAIL_H
#define ECWID_SEND_DOMAIN_VERIFICATION_EMAIL_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/send_domain_verification_email_params.h>

OAC_BEGIN_DECLS

/* Send domain verification email.
 *
 * Sends the owner of a domain the email again by which the address has to be confirmed.
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
 * Source: https://docs.ecwid.com/api-reference/rest-api/domains/send-domain-verification-email */
OAC_API OAC_MUST_CHECK oac_status ecwid_send_domain_verification_email(
    oac_client *client, int64_t store_id, const ecwid_send_domain_verification_email_params *params, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_send_domain_verification_email_prepare(
    oac_client *client, int64_t store_id, const ecwid_send_domain_verification_email_params *params,
    oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_send_domain_verification_email_finish(oac_call *call, oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_send_domain_verification_email_operation;

OAC_END_DECLS

#endif
