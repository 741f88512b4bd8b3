/* ecwid_state_codes_by_country: GET /{storeId}/states
 * Made from spec/ecwid/openapi.yaml:2474 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STATE_CODES_BY_COUNTRY_H
#define ECWID_STATE_CODES_BY_COUNTRY_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/state_codes_by_country_params.h>
#include <ecwid/state_codes_by_country_response.h>

OAC_BEGIN_DECLS

/* State codes by country.
 *
 * Lists the states or provinces of one country, as an array without pages. It needs no token.
 *
 * Credentials, if there are any: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; country_code must be there.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/dictionaries/state-codes-by-country */
OAC_API OAC_MUST_CHECK oac_status ecwid_state_codes_by_country(oac_client *client, int64_t store_id,
                                                               const ecwid_state_codes_by_country_params *params,
                                                               ecwid_state_codes_by_country_response *response,
                                                               oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_state_codes_by_country_prepare(
    oac_client *client, int64_t store_id, const ecwid_state_codes_by_country_params *params, oac_call **prepared,
    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_state_codes_by_country_finish(oac_call *call,
                                                                      ecwid_state_codes_by_country_response *response,
                                                                      oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_state_codes_by_country_operation;

OAC_END_DECLS

#endif
