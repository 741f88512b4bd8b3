/* ecwid_search_customer_extra_fields: GET /{storeId}/store_extrafields/customers
 * Made from spec/ecwid/openapi.yaml:1915 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_CUSTOMER_EXTRA_FIELDS_H
#define ECWID_SEARCH_CUSTOMER_EXTRA_FIELDS_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/customer_extra_fields.h>

OAC_BEGIN_DECLS

/* Search customer extra fields.
 *
 * Lists all extra fields for customers that the store has defined, not the values of any customer.
 *
 * Scopes: read_customers_extrafields.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/customers/customer-extra-fields/search-customer-extra-fields */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_customer_extra_fields(oac_client *client, int64_t store_id,
                                                                     ecwid_customer_extra_fields *response,
                                                                     oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_customer_extra_fields_prepare(oac_client *client, int64_t store_id,
                                                                             oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_customer_extra_fields_finish(oac_call *call,
                                                                            ecwid_customer_extra_fields *response,
                                                                            oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_search_customer_extra_fields_operation;

OAC_END_DECLS

#endif
