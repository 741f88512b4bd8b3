/* ecwid_get_customer_extra_field: GET /{storeId}/store_extrafields/customers/{extrafield_key}
 * Made from spec/ecwid/openapi.yaml:1972 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_CUSTOMER_EXTRA_FIELD_H
#define ECWID_GET_CUSTOMER_EXTRA_FIELD_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/customer_extra_field.h>

OAC_BEGIN_DECLS

/* Get customer extra field.
 *
 * Reads the definition of one extra field for customers.
 *
 * Scopes: read_customers_extrafields.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * extrafield_key: Key of the extra field, as the server gave it when it was created. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/customers/customer-extra-fields/get-customer-extra-field */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_customer_extra_field(oac_client *client, int64_t store_id,
                                                                 oac_string extrafield_key,
                                                                 ecwid_customer_extra_field *response,
                                                                 oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_customer_extra_field_prepare(oac_client *client, int64_t store_id,
                                                                         oac_string extrafield_key, oac_call **prepared,
                                                                         oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_customer_extra_field_finish(oac_call *call,
                                                                        ecwid_customer_extra_field *response,
                                                                        oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_customer_extra_field_operation;

OAC_END_DECLS

#endif
