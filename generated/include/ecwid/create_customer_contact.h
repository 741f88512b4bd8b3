/* ecwid_create_customer_contact: POST /{storeId}/customers/{customerId}/contacts
 * Made from spec/ecwid/openapi.yaml:1710 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CREATE_CUSTOMER_CONTACT_H
#define ECWID_CREATE_CUSTOMER_CONTACT_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/create_customer_contact_request.h>
#include <ecwid/create_result.h>

OAC_BEGIN_DECLS

/* Create customer contact.
 *
 * Adds a contact to a customer. Sent twice, it is added twice.
 *
 * Scopes: create_customers.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * customerId: Number of the customer within Ecwid. Required. At least 1.
 *
 * A request is not sent again where it may have been carried out (oac_call_once).
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/customers/customer-contacts/create-customer-contact */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_customer_contact(oac_client *client, int64_t store_id,
                                                                int64_t customer_id,
                                                                const ecwid_create_customer_contact_request *request,
                                                                ecwid_create_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_customer_contact_prepare(
    oac_client *client, int64_t store_id, int64_t customer_id, const ecwid_create_customer_contact_request *request,
    oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_create_customer_contact_finish(oac_call *call, ecwid_create_result *response,
                                                                       oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_create_customer_contact_operation;

OAC_END_DECLS

#endif
