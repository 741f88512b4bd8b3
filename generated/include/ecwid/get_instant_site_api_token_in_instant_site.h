/* ecwid_get_instant_site_api_token_in_instant_site: POST /instantsite/oauth/token
 * Made from spec/ecwid/openapi.yaml:3234 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_INSTANT_SITE_API_TOKEN_IN_INSTANT_SITE_H
#define ECWID_GET_INSTANT_SITE_API_TOKEN_IN_INSTANT_SITE_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/get_instant_api_token_in_instant_site_params.h>
#include <ecwid/instant_site_token.h>

OAC_BEGIN_DECLS

/* Get Instant Site API token.
 *
 * Gives a token for the endpoints of Instant Sites in exchange for the token of the app, on the server of the rest
 * of the API.
 *
 * Credentials: tokenCode.
 *
 * `params` holds the other parameters; grant_type and site_id must be there.
 *
 * A request is not sent again where it may have been carried out (oac_call_once).
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/instant-site/get-instant-site-api-token */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_instant_site_api_token_in_instant_site(
    oac_client *client, const ecwid_get_instant_api_token_in_instant_site_params *params,
    ecwid_instant_site_token *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_instant_site_api_token_in_instant_site_prepare(
    oac_client *client, const ecwid_get_instant_api_token_in_instant_site_params *params, oac_call **prepared,
    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_instant_site_api_token_in_instant_site_finish(
    oac_call *call, ecwid_instant_site_token *response, oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_instant_site_api_token_in_instant_site_operation;

OAC_END_DECLS

#endif
