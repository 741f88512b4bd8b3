/* ecwid_search_staff_accounts: GET /{storeId}/staff
 * Made from spec/ecwid/openapi.yaml:9107 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_STAFF_ACCOUNTS_H
#define ECWID_SEARCH_STAFF_ACCOUNTS_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/search_staff_accounts_params.h>
#include <ecwid/staff_accounts.h>

OAC_BEGIN_DECLS

/* Search staff accounts.
 *
 * Lists all staff accounts of the store in one answer, those included whose invitation has not been accepted.
 *
 * Scopes: read_staff.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/staff-accounts/search-staff-accounts */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_staff_accounts(oac_client *client, int64_t store_id,
                                                              const ecwid_search_staff_accounts_params *params,
                                                              ecwid_staff_accounts *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_staff_accounts_prepare(oac_client *client, int64_t store_id,
                                                                      const ecwid_search_staff_accounts_params *params,
                                                                      oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_staff_accounts_finish(oac_call *call, ecwid_staff_accounts *response,
                                                                     oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_search_staff_accounts_operation;

OAC_END_DECLS

#endif
