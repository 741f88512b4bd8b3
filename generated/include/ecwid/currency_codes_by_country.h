/* ecwid_currency_codes_by_country: GET /{storeId}/currencyByCountry
 * Made from spec/ecwid/openapi.yaml:2439 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CURRENCY_CODES_BY_COUNTRY_H
#define ECWID_CURRENCY_CODES_BY_COUNTRY_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/currency_codes_by_country_params.h>
#include <ecwid/currency_codes_by_country_response.h>

OAC_BEGIN_DECLS

/* Currency codes by country.
 *
 * Tells the currency of one country and how its amounts are written. It needs no token.
 *
 * Credentials, if there are any: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; country_code must be there.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/dictionaries/currency-codes-by-country */
OAC_API OAC_MUST_CHECK oac_status ecwid_currency_codes_by_country(oac_client *client, int64_t store_id,
                                                                  const ecwid_currency_codes_by_country_params *params,
                                                                  ecwid_currency_codes_by_country_response *response,
                                                                  oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_currency_codes_by_country_prepare(
    oac_client *client, int64_t store_id, const ecwid_currency_codes_by_country_params *params, oac_call **prepared,
    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_currency_codes_by_country_finish(
    oac_call *call, ecwid_currency_codes_by_country_response *response, oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_currency_codes_by_country_operation;

OAC_END_DECLS

#endif
