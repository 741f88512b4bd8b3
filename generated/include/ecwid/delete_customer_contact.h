/* ecwid_delete_customer_contact: DELETE /{storeId}/customers/{customerId}/contacts/{contactId}
 * Made from spec/ecwid/openapi.yaml:1784 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DELETE_CUSTOMER_CONTACT_H
#define ECWID_DELETE_CUSTOMER_CONTACT_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/delete_result.h>

OAC_BEGIN_DECLS

/* Delete customer contact.
 *
 * Deletes one contact of a customer for good.
 *
 * Scopes: update_customers.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * customerId: Number of the customer within Ecwid. Required. At least 1.
 *
 * contactId: Number of the contact within Ecwid, unique among those of the customer. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/customers/customer-contacts/delete-customer-contact */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_customer_contact(oac_client *client, int64_t store_id,
                                                                int64_t customer_id, int64_t contact_id,
                                                                ecwid_delete_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_customer_contact_prepare(oac_client *client, int64_t store_id,
                                                                        int64_t customer_id, int64_t contact_id,
                                                                        oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_customer_contact_finish(oac_call *call, ecwid_delete_result *response,
                                                                       oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_delete_customer_contact_operation;

OAC_END_DECLS

#endif
