/* ecwid_update_customer_extra_field: PUT /{storeId}/store_extrafields/customers/{extrafield_key}
 * Made from spec/ecwid/openapi.yaml:2006 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_CUSTOMER_EXTRA_FIELD_H
#define ECWID_UPDATE_CUSTOMER_EXTRA_FIELD_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/customer_extra_field.h>
#include <ecwid/update_customer_extra_field_request.h>
#include <ecwid/update_result.h>

OAC_BEGIN_DECLS

/* Update customer extra field.
 *
 * Changes the definition of an extra field for customers. What is left out stays as it is.
 *
 * Scopes: update_customers_extrafields.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * extrafield_key: Key of the extra field, as the server gave it when it was created. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/customers/customer-extra-fields/update-customer-extra-field */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_customer_extra_field(
    oac_client *client, int64_t store_id, oac_string extrafield_key,
    const ecwid_update_customer_extra_field_request *request, ecwid_update_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_customer_extra_field_prepare(
    oac_client *client, int64_t store_id, oac_string extrafield_key,
    const ecwid_update_customer_extra_field_request *request, oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_customer_extra_field_finish(oac_call *call,
                                                                           ecwid_update_result *response,
                                                                           oac_error *error);

/* The request that makes `after` of `before`: of what was read, and a changed copy of it
 * (ecwid_customer_extra_field_copy). It has what differs, as oac_record_changes says (oac/type.h); all of it is
 * absent where nothing does. It owns its memory: end with ecwid_update_customer_extra_field_request_dispose. */
static inline OAC_MUST_CHECK oac_status ecwid_update_customer_extra_field_changes(
    const ecwid_customer_extra_field *before, const ecwid_customer_extra_field *after,
    ecwid_update_customer_extra_field_request *request, oac_error *error)
{
    return oac_record_changes(&ecwid_customer_extra_field_oac_type, before, after,
                              &ecwid_update_customer_extra_field_request_oac_type, request, error);
}

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_update_customer_extra_field_operation;

OAC_END_DECLS

#endif
