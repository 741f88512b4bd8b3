/* ecwid_update_customer: PUT /{storeId}/customers/{customerId}
 * Made from spec/ecwid/openapi.yaml:15 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_CUSTOMER_H
#define ECWID_UPDATE_CUSTOMER_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/update_customer_request.h>
#include <ecwid/update_customer_response.h>

OAC_BEGIN_DECLS

/* Update customer.
 *
 * Changes some of a customer's data. It is a partial update: a field that is left out stays as it is. The meaning of
 * null is not documented, so null is not sent. An answer with status 200 and updateCount 0 means that nothing was
 * updated.
 *
 * Scopes: read_customers, update_customers.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * customerId: Number of the customer within Ecwid. Required. At least 1.
 *
 * The request is only borrowed. What breaks a rule of the description is refused before anything is sent
 * (OAC_ERROR_INVALID), as the validation mode of the client says. On success `response` owns one arena: end with
 * ecwid_update_customer_response_dispose. On failure it is untouched. It may be null when nobody wants to see the
 * answer. An answer that cannot be used is OAC_ERROR_RESPONSE: the request may have been carried out all the same.
 *
 * An item of shippingAddresses without id or of contacts without id is created anew each time it is sent: a request
 * with one is sent again only where it was certainly not carried out, and ends with OAC_OUTCOME_UNKNOWN where that
 * is not known.
 *
 * The outcome in `error` (may be null) says whether the request may have reached the server; after a success, too,
 * it has attempts, HTTP status and request id. Any number of threads may call this with one client.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/customers/update-customer */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_customer(oac_client *client, int64_t store_id, int64_t customer_id,
                                                        const ecwid_update_customer_request *request,
                                                        ecwid_update_customer_response *response, oac_error *error);

/* The same in two halves, for calls that do not wait (oac/front.h). _prepare checks the arguments and makes the call
 * ready to be sent: it is handed to oac_front_start, or to oac_call_perform, and ends with oac_call_end; what it was
 * given may go as soon as it returns; on failure `*prepared` is null. _finish reads the answer of a call that
 * succeeded into `response`, as the blocking call does; of any other call, and of null, it is OAC_ERROR_ARGUMENT. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_customer_prepare(oac_client *client, int64_t store_id,
                                                                int64_t customer_id,
                                                                const ecwid_update_customer_request *request,
                                                                oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_customer_finish(oac_call *call, ecwid_update_customer_response *response,
                                                               oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_update_customer_operation;

OAC_END_DECLS

#endif
