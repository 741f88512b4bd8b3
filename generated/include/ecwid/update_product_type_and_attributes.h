/* ecwid_update_product_type_and_attributes: PUT /{storeId}/classes/{classId}
 * Made from spec/ecwid/openapi.yaml:8318 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_PRODUCT_TYPE_AND_ATTRIBUTES_H
#define ECWID_UPDATE_PRODUCT_TYPE_AND_ATTRIBUTES_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/product_type.h>
#include <ecwid/update_product_type_and_attributes_request.h>
#include <ecwid/update_result.h>

OAC_BEGIN_DECLS

/* Update product type and attributes.
 *
 * Changes a product type. Its attributes are replaced as a whole: those that the list leaves out are deleted, and
 * those without an id are created.
 *
 * Scopes: update_catalog.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * classId: Number of the product type. 0 is the general type. Required.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/products/product-types-and-attributes/
 * update-product-type-and-attributes */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_product_type_and_attributes(
    oac_client *client, int64_t store_id, int64_t class_id,
    const ecwid_update_product_type_and_attributes_request *request, ecwid_update_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_product_type_and_attributes_prepare(
    oac_client *client, int64_t store_id, int64_t class_id,
    const ecwid_update_product_type_and_attributes_request *request, oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_product_type_and_attributes_finish(oac_call *call,
                                                                                  ecwid_update_result *response,
                                                                                  oac_error *error);

/* The request that makes `after` of `before`: of what was read, and a changed copy of it (ecwid_product_type_copy).
 * It has what differs, as oac_record_changes says (oac/type.h); all of it is absent where nothing does. It owns its
 * memory: end with ecwid_update_product_type_and_attributes_request_dispose. */
static inline OAC_MUST_CHECK oac_status ecwid_update_product_type_and_attributes_changes(
    const ecwid_product_type *before, const ecwid_product_type *after,
    ecwid_update_product_type_and_attributes_request *request, oac_error *error)
{
    return oac_record_changes(&ecwid_product_type_oac_type, before, after,
                              &ecwid_update_product_type_and_attributes_request_oac_type, request, error);
}

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_update_product_type_and_attributes_operation;

OAC_END_DECLS

#endif
