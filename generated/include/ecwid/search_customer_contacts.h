/* ecwid_search_customer_contacts: GET /{storeId}/customers/{customerId}/contacts
 * Made from spec/ecwid/openapi.yaml:1745 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_CUSTOMER_CONTACTS_H
#define ECWID_SEARCH_CUSTOMER_CONTACTS_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/customer_contacts.h>

OAC_BEGIN_DECLS

/* Search customer contacts.
 *
 * Lists all contacts of one customer, without pages.
 *
 * Scopes: read_customers.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * customerId: Number of the customer within Ecwid. Required. At least 1.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/customers/customer-contacts/search-customer-contacts */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_customer_contacts(oac_client *client, int64_t store_id,
                                                                 int64_t customer_id, ecwid_customer_contacts *response,
                                                                 oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_customer_contacts_prepare(oac_client *client, int64_t store_id,
                                                                         int64_t customer_id, oac_call **prepared,
                                                                         oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_customer_contacts_finish(oac_call *call,
                                                                        ecwid_customer_contacts *response,
                                                                        oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_search_customer_contacts_operation;

OAC_END_DECLS

#endif
