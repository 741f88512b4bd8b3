/* ecwid_get_staff_account: GET /{storeId}/staff/{staffAccountId}
 * Made from spec/ecwid/openapi.yaml:9190 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_STAFF_ACCOUNT_H
#define ECWID_GET_STAFF_ACCOUNT_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/get_staff_account_params.h>
#include <ecwid/staff_account.h>

OAC_BEGIN_DECLS

/* Get staff account.
 *
 * Reads one staff account.
 *
 * Scopes: read_staff.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * staffAccountId: Id of the staff account, a text. Required.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/staff-accounts/get-staff-account */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_staff_account(oac_client *client, int64_t store_id,
                                                          oac_string staff_account_id,
                                                          const ecwid_get_staff_account_params *params,
                                                          ecwid_staff_account *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_staff_account_prepare(oac_client *client, int64_t store_id,
                                                                  oac_string staff_account_id,
                                                                  const ecwid_get_staff_account_params *params,
                                                                  oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_staff_account_finish(oac_call *call, ecwid_staff_account *response,
                                                                 oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_staff_account_operation;

OAC_END_DECLS

#endif
