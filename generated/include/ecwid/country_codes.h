/* ecwid_country_codes: GET /{storeId}/countries
 * Made from spec/ecwid/openapi.yaml:2375 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_COUNTRY_CODES_H
#define ECWID_COUNTRY_CODES_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/country_codes_params.h>
#include <ecwid/country_codes_response.h>

OAC_BEGIN_DECLS

/* Country codes.
 *
 * Lists all countries that Ecwid knows, as an array without pages. It needs no token.
 *
 * Credentials, if there are any: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/dictionaries/country-codes */
OAC_API OAC_MUST_CHECK oac_status ecwid_country_codes(oac_client *client, int64_t store_id,
                                                      const ecwid_country_codes_params *params,
                                                      ecwid_country_codes_response *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_country_codes_prepare(oac_client *client, int64_t store_id,
                                                              const ecwid_country_codes_params *params,
                                                              oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_country_codes_finish(oac_call *call, ecwid_country_codes_response *response,
                                                             oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_country_codes_operation;

OAC_END_DECLS

#endif
