/* ecwid_update_customer: PUT /{storeId}/customers/{customerId}
 * Made from spec/ecwid/openapi.yaml:2335 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_CUSTOMER_H
#define ECWID_UPDATE_CUSTOMER_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/customer.h>
#include <ecwid/update_customer_request.h>
#include <ecwid/update_result.h>

OAC_BEGIN_DECLS

/* Update customer.
 *
 * Changes some of a customer's data. It is a partial update: a field that is left out stays as it is. The meaning of
 * null is not documented, so null is not sent. An answer with status 200 and updateCount 0 means that nothing was
 * updated.
 *
 * Scopes: read_customers, update_customers.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * customerId: Number of the customer within Ecwid. Required. At least 1.
 *
 * An item of shippingAddresses without id or of contacts without id is created anew each time it is sent: a request
 * with one is not sent again where it may have been carried out (oac_call_once).
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/customers/update-customer */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_customer(oac_client *client, int64_t store_id, int64_t customer_id,
                                                        const ecwid_update_customer_request *request,
                                                        ecwid_update_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_customer_prepare(oac_client *client, int64_t store_id,
                                                                int64_t customer_id,
                                                                const ecwid_update_customer_request *request,
                                                                oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_customer_finish(oac_call *call, ecwid_update_result *response,
                                                               oac_error *error);

/* The request that makes `after` of `before`: of what was read, and a changed copy of it (ecwid_customer_copy). It
 * has what differs, as oac_record_changes says (oac/type.h); all of it is absent where nothing does. It owns its
 * memory: end with ecwid_update_customer_request_dispose. */
static inline OAC_MUST_CHECK oac_status ecwid_update_customer_changes(const ecwid_customer *before,
                                                                      const ecwid_customer *after,
                                                                      ecwid_update_customer_request *request,
                                                                      oac_error *error)
{
    return oac_record_changes(&ecwid_customer_oac_type, before, after, &ecwid_update_customer_request_oac_type, request,
                              error);
}

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_update_customer_operation;

OAC_END_DECLS

#endif
