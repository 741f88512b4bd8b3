/* ecwid_get_customer_contact: GET /{storeId}/customers/{customerId}/contacts/{contactId}
 * Made from spec/ecwid/openapi.yaml:1807 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_CUSTOMER_CONTACT_H
#define ECWID_GET_CUSTOMER_CONTACT_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/customer_contact.h>

OAC_BEGIN_DECLS

/* Get customer contact.
 *
 * Reads one contact of a customer.
 *
 * Scopes: read_customers.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * customerId: Number of the customer within Ecwid. Required. At least 1.
 *
 * contactId: Number of the contact within Ecwid, unique among those of the customer. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/customers/customer-contacts/get-customer-contact */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_customer_contact(oac_client *client, int64_t store_id, int64_t customer_id,
                                                             int64_t contact_id, ecwid_customer_contact *response,
                                                             oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_customer_contact_prepare(oac_client *client, int64_t store_id,
                                                                     int64_t customer_id, int64_t contact_id,
                                                                     oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_customer_contact_finish(oac_call *call, ecwid_customer_contact *response,
                                                                    oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_customer_contact_operation;

OAC_END_DECLS

#endif
